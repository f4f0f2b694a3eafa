import type { Clock } from "../clock.ts";
import type { Catalog } from "../content/catalog.ts";
import type { Language } from "../content/languages.ts";
import type { Search } from "../content/search.ts";
import type { Post } from "../discord/post.ts";
import type { LookUpRights } from "../discord/rights.ts";
import type { SettingsStore } from "../settings/ports.ts";
import type { ShowCard } from "../views/card.ts";

/** Everything that handlers may use; each names the part that it needs. */
export interface App {
  readonly catalog: Catalog;
  readonly cards: ShowCard;
  readonly search: Search;
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly reportUrl: string | null;
  /** Command ids by name, as Discord holds them; empty until registered. */
  readonly commandIds: () => ReadonlyMap<string, string>;
  readonly rights: LookUpRights;
  readonly post: Post;
  /** Whether a person may send a report now; yes starts a pause of a minute. */
  readonly mayReport: (personId: string) => boolean;
}
