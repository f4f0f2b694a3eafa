import {
  type Answer,
  type Later,
  type Message,
  privately,
  publicly,
  redraw,
} from "../discord/answer.ts";
import type { DrawKept } from "../pictures/kept-pictures.ts";
import type { ShowCard, ShowChart, Showing } from "./card.ts";
import type { Address } from "./explain.id.ts";

/** What cards are answered with. */
export interface CardSources {
  readonly cards: ShowCard;
  readonly charts: ShowChart;
  readonly drawChart: DrawKept;
}

/** The card at an address as an answer; one with a picture comes later. `undefined` where its topic is gone. */
export function cardAnswer(
  address: Omit<Address, "language">,
  showing: Showing,
  as: Later,
  { cards, charts, drawChart }: CardSources,
): Answer | undefined {
  const chart = address.detail === "chart" ? charts(address, showing) : undefined;
  if (chart !== undefined) {
    const work = async () => chart.message((await drawChart(chart.picture)) ?? null);
    return { kind: "later", as, work };
  }
  const message = cards(address, showing);
  return message && sent(message, as);
}

function sent(message: Message, as: Later): Answer {
  if (as === "redraw") return redraw(message);
  return as === "public" ? publicly(message) : privately(message);
}
