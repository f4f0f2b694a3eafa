import type { Pack, Topic } from "../../src/content/schema.ts";
import type { Shown } from "./shown.ts";
import { tinyPack } from "./tiny-pack.ts";

/**
 * The tiny subject with one question for each topic and difficulty, so that each can be asked for:
 * morning bell easy is a choice, hard a number; lunch bell easy takes several, medium an order.
 */
export function bells(change: (topics: Record<string, Topic>) => void = () => undefined): Pack {
  const pack = tinyPack();
  const where = pack.topics["lunch-bell"]?.questions.where;
  if (where !== undefined) where.difficulty = "easy";
  change(pack.topics);
  return pack;
}

/** The label of the button or option of these words, whichever letter it has. */
export function lettered(shown: Shown, words: string): string {
  const labels = [...shown.buttons(), ...shown.choices()];
  const found = labels.find((label) => label.endsWith(` · ${words}`));
  if (found === undefined) throw new Error(`Nothing says “${words}”, only ${labels.join(", ")}.`);
  return found;
}

/** The letter of the button or option of these words. */
export const letterOf = (shown: Shown, words: string): string => lettered(shown, words).slice(0, 1);
