import type { Language } from "../content/languages.ts";
import { type Answer, privately } from "../discord/answer.ts";
import type { Asked } from "../discord/asked.ts";
import type { Policies } from "../privacy/policies.ts";
import type { PersonalDataStore } from "../privacy/ports.ts";
import { isMuch, isNothing } from "../privacy/summary.ts";
import { audienceOf } from "../settings/audience.ts";
import type { SettingsStore } from "../settings/ports.ts";
import { exportMessage } from "./privacy.export.ts";
import { type PrivacyView, privacyPanel } from "./privacy.ts";

/** What the messages about one's own data are made of. */
export interface PrivacySources {
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  /** `now`: milliseconds UTC. */
  readonly clock: { now(): number };
  readonly personalData: PersonalDataStore;
  readonly policies: () => Policies;
}

/** What is stored about whoever asked, and how it is shown to that person. */
export async function privacyView(asked: Asked, sources: PrivacySources): Promise<PrivacyView> {
  const { languages, settings, personalData, policies } = sources;
  const { person: language } = await audienceOf(asked, settings, languages);
  const summary = await personalData.summary(asked.person.id);
  return { summary, language, languages, policies: policies() };
}

/**
 * The data of whoever asked as a file, in a new private message; what takes longer is acknowledged
 * first. Of nothing there is no file. `part` counts from 1.
 */
export async function exportAnswer(
  asked: Asked,
  part: number,
  sources: PrivacySources,
): Promise<Answer> {
  const view = await privacyView(asked, sources);
  if (isNothing(view.summary)) return privately(privacyPanel(view));
  const { language, languages } = view;
  const now = sources.clock.now();
  const work = async () => {
    const data = await sources.personalData.export(asked.person.id);
    return exportMessage({ data, language, languages, now, part });
  };
  return isMuch(view.summary) ? { kind: "later", as: "private", work } : privately(await work());
}
