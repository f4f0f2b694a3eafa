import type { Clock } from "../../clock.ts";
import type { Catalog } from "../../content/catalog.ts";
import type { Language } from "../../content/languages.ts";
import type { Search } from "../../content/search.ts";
import type { Poster } from "../../daily/poster.ts";
import type { Schedules } from "../../daily/schedules.ts";
import type { Places } from "../../discord/places.ts";
import type { LookUpRights } from "../../discord/rights.ts";
import type { Audience } from "../../settings/audience.ts";
import type { SettingsStore } from "../../settings/ports.ts";
import type { DailyShowing } from "../../views/daily.showing.ts";

/** What `/daily` uses. */
export interface Deps {
  readonly catalog: Catalog;
  readonly search: Search;
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly rights: LookUpRights;
  readonly places: Places;
  readonly schedules: Schedules;
  readonly poster: Pick<Poster, "sendNow">;
  readonly commandIds: () => ReadonlyMap<string, string>;
}

/** Where a subcommand is run, after whoever runs it was found to be allowed to. */
export interface Desk {
  readonly interactionId: string;
  readonly guildId: string;
  readonly audience: Audience;
  readonly showing: DailyShowing;
}
