import type { Clock } from "../clock.ts";
import type { Catalog } from "../content/catalog.ts";
import type { Language } from "../content/languages.ts";
import type { Search } from "../content/search.ts";
import type { Terms } from "../content/terms.ts";
import type { PostStore, ScheduleStore } from "../daily/ports.ts";
import type { Poster } from "../daily/poster.ts";
import type { Schedules } from "../daily/schedules.ts";
import type { Places } from "../discord/places.ts";
import type { Post } from "../discord/post.ts";
import type { LookUpRights } from "../discord/rights.ts";
import type { Live } from "../live/live.ts";
import type { ReadMemberNames } from "../live/member-names.ts";
import type { QuizStore } from "../live/ports.ts";
import type { Pictures } from "../pictures/pictures.ts";
import type { Policies } from "../privacy/policies.ts";
import type { PersonalDataStore, ServerRecords } from "../privacy/ports.ts";
import type { SettingsStore } from "../settings/ports.ts";
import type { Practice } from "../study/practice.ts";
import type { CardSources } from "../views/card.answer.ts";
import type { ShowReceipt } from "../views/live.receipts.ts";

/** Everything that handlers may use; each names the part that it needs. */
export interface App extends CardSources {
  readonly catalog: Catalog;
  readonly receipts: ShowReceipt;
  readonly search: Search;
  readonly terms: Terms;
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  readonly practice: Practice;
  readonly live: Live;
  readonly personalData: PersonalDataStore;
  readonly serverRecords: ServerRecords;
  readonly schedules: Schedules;
  readonly poster: Poster;
  readonly posts: PostStore;
  readonly drafts: Pick<ScheduleStore, "dropDrafts">;
  readonly quizDrafts: Pick<QuizStore, "dropDraftsOlderThan">;
  readonly pictures: Pictures;
  /** For reports, which nobody waits for. */
  readonly memberNames: ReadMemberNames;
  readonly clock: Clock;
  readonly reportUrl: string | null;
  /** Command ids by name, as Discord holds them; empty until registered. */
  readonly commandIds: () => ReadonlyMap<string, string>;
  /** Where the operator's privacy policy and terms are; nowhere until the application was asked. */
  readonly policies: () => Policies;
  readonly rights: LookUpRights;
  readonly places: Places;
  readonly post: Post;
  /** Whether a person may send a report now; yes starts a pause of a minute. */
  readonly mayReport: (personId: string) => boolean;
}
