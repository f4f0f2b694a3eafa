import {
  contentId,
  defineCustomId,
  matching,
  maybe,
  oneOf,
  wholeNumber,
} from "../discord/custom-id.ts";

/** What a card can show; the first five are the choices of `detail:`. */
export const details = [
  "brief",
  "full",
  "timeline",
  "chart",
  "sources",
  "related",
  "later",
  "numbers",
] as const;
export type Detail = (typeof details)[number];

const address = {
  pack: contentId,
  topic: contentId,
  detail: oneOf(...details),
  /** The day as of which it is shown; absent for today. */
  on: maybe(matching(/^\d{4}-\d{2}-\d{2}$/)),
  page: wholeNumber(99),
  /** The language of a private card, so that its buttons go on in it; absent on public ones. */
  language: maybe(matching(/^[a-z]{2,3}(-[A-Z]{2})?$/)),
};

/** Shows a card; it stores nothing. */
export const cardId = defineCustomId("card", address);

/** Shows a private card in a language and keeps that as the person's choice. */
export const speakId = defineCustomId("speak", address);

/** Offers the languages to choose from, where there are more than two. */
export const languagesId = defineCustomId("langs", address);

/** Where a card's button leads. */
export interface Address {
  readonly pack: string;
  readonly topic: string;
  readonly detail: Detail;
  readonly on: string | null;
  readonly page: number;
  readonly language: string | null;
}
