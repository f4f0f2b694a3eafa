import type { Day } from "../dates.ts";
import type { Language } from "../languages.ts";
import type { Pack } from "../schema.ts";
import type { NamedDate } from "./named-dates.ts";
import type { NamedNumber } from "./named-numbers.ts";

/** Something in a pack that a rule refuses (`error`) or doubts (`warning`). */
export interface Fault {
  /** The topic, or nothing where it lies in the pack's own vocabularies. */
  readonly topic: string | undefined;
  /** Path inside the topic, else inside the pack: `statements.began.text.es`. */
  readonly field: string;
  readonly rule: string;
  readonly level: Level;
  /** What is wrong and what is allowed. */
  readonly message: string;
}

export type Level = "error" | "warning";

/** A language, and what can be read from a text in it. */
export interface Reader {
  readonly language: Language;
  readonly datesIn: (text: string) => NamedDate[];
  readonly numbersIn: (text: string) => NamedNumber[];
}

/** What rules may know besides the pack. */
export interface Context {
  /** One for each language; the first is the base. */
  readonly readers: readonly [Reader, ...Reader[]];
  readonly today: Day;
  /** Topics of which something was left out because its form is broken. */
  readonly unread: ReadonlySet<string>;
}

/** A fault before its rule's name and level are put on it; `level` where a rule has both. */
export type Finding = Pick<Fault, "topic" | "field" | "message"> & { readonly level?: Level };

/** One rule of the content. */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  check(pack: Pack, context: Context): Iterable<Finding>;
}

/** The faults that a rule finds. */
export function apply(rule: Rule, pack: Pack, context: Context): Fault[] {
  return Array.from(rule.check(pack, context), ({ topic, field, message, level }) => ({
    topic,
    field,
    rule: rule.id,
    level: level ?? rule.level,
    message,
  }));
}
