import type { Catalog } from "../content/catalog.ts";
import type { Day } from "../content/dates.ts";
import type { Language } from "../content/languages.ts";
import { askableOn } from "../content/questions.ts";
import type { Message } from "../discord/answer.ts";
import type { Pictured } from "./explain.chart.ts";
import type { Address } from "./explain.id.ts";
import { type ExplainView, explainCard, explainChart } from "./explain.ts";

/** What cards are made of. */
export interface Shelf {
  readonly catalog: Catalog;
  readonly languages: readonly Language[];
}

/** For whom, and when, a card is shown. */
export interface Showing {
  readonly language: Language;
  /** Whether only one person sees it. */
  readonly private: boolean;
  readonly today: Day;
  /** Whether somebody would receive a report. */
  readonly canReport: boolean;
}

/** The card at an address; `undefined` where its topic is gone. */
export type ShowCard = (
  address: Omit<Address, "language">,
  showing: Showing,
) => Message | undefined;

/** The chart at an address, still to be drawn; `undefined` where there is none. */
export type ShowChart = (
  address: Omit<Address, "language">,
  showing: Showing,
) => Pictured | undefined;

/**
 * Shows cards. A card depends on nothing but its arguments, so those shown last are kept, at most
 * `capacity` of them; addresses can be forged, hence the bound.
 */
export function createCards(shelf: Shelf, capacity = 256): ShowCard {
  const kept = new Map<string, Message>();
  return (address, showing) => {
    const key = keyOf(address, showing);
    const card = kept.get(key) ?? made(address, showing, shelf);
    if (card === undefined) return;
    // Put behind all others, so that the first is the one that was not shown for longest.
    kept.delete(key);
    kept.set(key, card);
    if (kept.size > capacity) kept.delete(kept.keys().next().value as string);
    return card;
  };
}

function keyOf({ pack, topic, detail, on, page }: Omit<Address, "language">, showing: Showing) {
  const { language, private: isPrivate, today, canReport } = showing;
  return [pack, topic, detail, on, page, language.code, isPrivate, today, canReport].join(" ");
}

function made(
  address: Omit<Address, "language">,
  showing: Showing,
  shelf: Shelf,
): Message | undefined {
  const view = viewOf(address, showing, shelf);
  return view && explainCard(view);
}

/** Shows charts of cards. */
export function createCharts(shelf: Shelf): ShowChart {
  return (address, showing) => {
    const view = viewOf(address, showing, shelf);
    return view && explainChart(view);
  };
}

function viewOf(
  { pack, topic, detail, on, page }: Omit<Address, "language">,
  showing: Showing,
  { catalog, languages }: Shelf,
): ExplainView | undefined {
  const ref = catalog.topic(pack, topic);
  if (ref === undefined) return;
  const related = ref.topic.related.flatMap((id) => catalog.topic(ref.pack.id, id) ?? []);
  const hasQuestions = askableOn(catalog, showing.today, { pack, topic }).length > 0;
  return { ...showing, ref, related, detail, on, page, languages, hasQuestions };
}
