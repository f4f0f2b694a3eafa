import {
  contentId,
  defineCustomId,
  type Field,
  matching,
  maybe,
  oneOf,
  wholeNumber,
} from "../discord/custom-id.ts";
import type { Picked } from "../quiz/picked.ts";

const run = matching(/^[a-z2-7]{12}$/);
/** At most 20 questions, from 0. */
const position = wholeNumber(19);
const language = maybe(matching(/^[a-z]{2,3}(-[A-Z]{2})?$/));

/** The place of an option as the value of a menu: one digit of base 36. */
export const placeValue = (position: number): string => position.toString(36);

/** The place that a value means; NaN, which is no place, for a forged one. */
export function placeOf(value: string): number {
  return /^[0-9a-z]$/.test(value) ? Number.parseInt(value, 36) : Number.NaN;
}

/** What was picked: `u`, `o` and a digit of base 36 for each place, or `n` and the number. */
export const picked: Field<Picked> = {
  encode(value) {
    if ("unknown" in value) return "u";
    if ("number" in value) return `n${value.number}`;
    return `o${value.positions.map(placeValue).join("")}`;
  },
  decode(wire) {
    if (wire === "u") return { unknown: true };
    if (/^o[0-9a-z]{1,25}$/.test(wire)) {
      return { positions: [...wire.slice(1)].map(placeOf) };
    }
    return /^n-?\d{1,13}(\.\d{1,6})?$/.test(wire) ? { number: Number(wire.slice(1)) } : undefined;
  },
};

/** Shows how a question of a practice stands. */
export const practiceId = defineCustomId("practice", { run, position });

/** Answers with one option, or with "I don't know". */
export const pickId = defineCustomId("pick", { run, position, picked });

/** A menu that answers with several options; its values are their places. */
export const picksId = defineCustomId("picks", { run, position });

/** Opens the form for a number or an order, filled with a draft where there is one; sends it, too. */
export const fillId = defineCustomId("fill", { run, position, draft: maybe(picked) });

/** Settles what the person has seen, as known or as guessed. */
export const surenessId = defineCustomId("sureness", {
  run,
  position,
  picked,
  confidence: oneOf("sure", "guessed"),
});

/** Shows the numbers of a question's chart. */
export const practiceNumbersId = defineCustomId("pnumbers", { run, position });

/** Ends a practice and shows how it went. */
export const summaryId = defineCustomId("summary", { run });

/** Begins a practice of what was missed. */
export const againId = defineCustomId("again", { run });

const wish = {
  /** Pack and topic are both absent for all topics. */
  pack: maybe(contentId),
  topic: maybe(contentId),
  questions: wholeNumber(20),
  difficulty: maybe(oneOf("easy", "medium", "hard")),
  /** Whether an unfinished practice is offered first. */
  unfinished: oneOf("offer", "replace"),
};

/** Begins a practice by a wish; a language that is named is kept as the person's choice. */
export const beginId = defineCustomId("begin", { ...wish, language });

/** Offers the languages, where there are more than two, on what a wish has led to. */
export const beginLanguagesId = defineCustomId("beginlangs", wish);

/** A question, or the summary where the position is absent. */
const page = { run, position: maybe(position) };

/** Shows a page of a practice in a language, and keeps that as the person's choice. */
export const practiceSpeakId = defineCustomId("practicespeak", { ...page, language });

/** Offers the languages, where there are more than two, on a page of a practice. */
export const practiceLanguagesId = defineCustomId("practicelangs", page);
