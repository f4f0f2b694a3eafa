import type { Clock } from "../clock.ts";
import { readDay } from "../content/asked-day.ts";
import { cardOn } from "../content/card.ts";
import type { Catalog } from "../content/catalog.ts";
import { dayAt } from "../content/dates.ts";
import { type Language, say } from "../content/languages.ts";
import { privately } from "../discord/answer.ts";
import type { Asked } from "../discord/asked.ts";
import { defineComponent } from "../discord/handlers.ts";
import type { Post } from "../discord/post.ts";
import { writtenIn } from "../discord/written.ts";
import { type Audience, audienceOf } from "../settings/audience.ts";
import type { SettingsStore } from "../settings/ports.ts";
import { canReport } from "../settings/reports.ts";
import { notice, problemWords } from "../views/problems.ts";
import { reportId } from "../views/report.id.ts";
import {
  issueUrl,
  type ReportedCard,
  reportField,
  reportForm,
  reportForStaff,
  reportThanks,
  reportTooSoon,
} from "../views/report.ts";
import { reportWords } from "../views/report.words.ts";

interface Deps {
  readonly catalog: Catalog;
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly reportUrl: string | null;
  readonly post: Post;
  readonly mayReport: (personId: string) => boolean;
}

type Fields = { readonly pack: string; readonly topic: string; readonly on: string | null };

/** Opens the form for a mistake, and passes on what was written in it. */
export const report = defineComponent({
  id: reportId,

  async press(asked, fields, _pressed, deps: Deps) {
    const { person } = await audienceOf(asked, deps.settings, deps.languages);
    const card = reportedCard(fields, person, deps);
    if (card === undefined) return privately(notice(problemWords(person).noTopic));
    return { kind: "modal", modal: reportForm(card, person) };
  },

  async submit(asked, fields, submission, deps: Deps) {
    const audience = await audienceOf(asked, deps.settings, deps.languages);
    const { person, server } = audience;
    const card = reportedCard(fields, audience.everyone, deps);
    if (card === undefined) return privately(notice(problemWords(person).noTopic));
    if (!canReport(server, deps.reportUrl)) return privately(notice(reportWords(person).nowhere));
    const written = (writtenIn(submission, reportField) ?? "").slice(0, 1000);
    if (!deps.mayReport(asked.person.id)) return privately(reportTooSoon(written, person));
    const url = deps.reportUrl === null ? null : issueUrl(deps.reportUrl, card, written);
    return {
      kind: "later",
      as: "private",
      work: async () =>
        reportThanks(await toStaff(asked, card, written, audience, deps), url, person),
    };
  },
});

async function toStaff(
  asked: Asked,
  card: ReportedCard,
  written: string,
  { server, everyone }: Audience,
  deps: Deps,
) {
  if (server.staffChannelId === null) return "noStaffChannel";
  const message = reportForStaff(card, written, asked.person.id, everyone);
  const outcome = await deps.post(server.staffChannelId, message);
  return outcome === "arrived" ? "arrived" : "notArrived";
}

/** The card with its name of today; `undefined` where its topic is gone or its day was forged. */
function reportedCard(fields: Fields, language: Language, deps: Deps): ReportedCard | undefined {
  const today = dayAt(deps.clock.now());
  const ref = deps.catalog.topic(fields.pack, fields.topic);
  if (fields.on !== null && readDay(fields.on, today) === undefined) return;
  const card = ref === undefined ? undefined : cardOn(ref, today);
  return card && { ...fields, name: say(card.name.text, language) };
}
