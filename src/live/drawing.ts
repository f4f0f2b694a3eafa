import { bankOn, storedQuestion } from "../bank/bank.ts";
import type { Catalog } from "../content/catalog.ts";
import type { Day } from "../content/dates.ts";
import type { Askable } from "../content/questions.ts";
import { draw } from "../quiz/draw.ts";
import type { QuizSettings } from "../quiz/live/settings.ts";
import type { Question } from "../quiz/question.ts";
import { derived } from "../quiz/seed.ts";

/** Out of what a quiz is drawn. */
export interface Bank {
  readonly catalog: Catalog;
  readonly day: Day;
}

/**
 * What an order could ask. Without a topic and a difficulty a class is asked nothing hard, and
 * nothing of sensitive topics.
 */
export function candidates(
  { topic, difficulty }: Pick<QuizSettings, "topic" | "difficulty">,
  { catalog, day }: Bank,
): readonly Askable[] {
  const bank = bankOn(catalog, day, { topic, difficulty });
  const anyLevel = topic !== null || difficulty !== null;
  return anyLevel ? bank : bank.filter(({ question }) => question.difficulty !== "hard");
}

/** Draws by a seed, first what was not asked lately. */
export function drawn(
  settings: QuizSettings,
  seed: number,
  recent: ReadonlySet<string>,
  bank: Bank,
): readonly Question[] {
  const lastAnswered = new Map([...recent].map((item) => [item, 0]));
  const found = draw(candidates(settings, bank), { seed, count: settings.questions, lastAnswered });
  return found.map((askable, index) => storedQuestion(askable, derived(seed, index), bank.day));
}

/** Just these items, in the order given; those that cannot be asked are left out. */
export function chosen(
  settings: QuizSettings,
  seed: number,
  items: readonly string[],
  bank: Bank,
): readonly Question[] {
  const byItem = new Map(candidates(settings, bank).map((askable) => [askable.item, askable]));
  return items.flatMap((item, index) => {
    const askable = byItem.get(item);
    return askable === undefined ? [] : [storedQuestion(askable, derived(seed, index), bank.day)];
  });
}
