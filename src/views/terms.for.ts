import type { Catalog } from "../content/catalog.ts";
import { dayAt } from "../content/dates.ts";
import type { Language } from "../content/languages.ts";
import type { Terms } from "../content/terms.ts";
import type { Asked } from "../discord/asked.ts";
import { audienceOf, chooseLanguage } from "../settings/audience.ts";
import type { SettingsStore } from "../settings/ports.ts";
import type { TermsShowing } from "./terms.ts";

/** What terms are explained with. */
export interface TermsSources {
  readonly terms: Terms;
  readonly catalog: Catalog;
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  /** `now`: milliseconds UTC. */
  readonly clock: { now(): number };
  readonly commandIds: () => ReadonlyMap<string, string>;
}

/** How terms are shown to whoever asked; a language that is chosen is kept for the person. */
export async function termsShowing(
  asked: Asked,
  sources: TermsSources,
  chosen: string | null = null,
): Promise<TermsShowing> {
  const { catalog, languages, settings, clock, commandIds } = sources;
  const kept = chosen === null ? undefined : await chooseLanguage(asked.person.id, chosen, sources);
  const { person } = await audienceOf(asked, settings, languages);
  return {
    language: kept ?? person,
    languages,
    catalog,
    today: dayAt(clock.now()),
    commandIds: commandIds(),
  };
}
