import type { Catalog } from "../content/catalog.ts";
import type { Day } from "../content/dates.ts";
import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import type { Address } from "./explain.id.ts";
import { explainCard } from "./explain.ts";

/** What cards are made of, and what they depend on beside their address. */
export interface Shelf {
  readonly catalog: Catalog;
  readonly languages: readonly Language[];
  readonly today: Day;
  /** Whether somebody would receive a report. */
  readonly canReport: boolean;
}

/** The card at an address; `undefined` where its topic is gone. */
export function cardAt(
  address: Omit<Address, "language">,
  language: Language,
  isPrivate: boolean,
  shelf: Shelf,
): Message | undefined {
  const { catalog, ...rest } = shelf;
  const ref = catalog.topic(address.pack, address.topic);
  if (ref === undefined) return;
  const related = ref.topic.related.flatMap((id) => catalog.topic(ref.pack.id, id) ?? []);
  const { detail, on, page } = address;
  return explainCard({ ...rest, ref, related, detail, on, page, language, private: isPrivate });
}
