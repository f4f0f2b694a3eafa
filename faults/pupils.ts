import type { Question } from "../src/quiz/question.ts";
import type { SchoolPerson } from "../tests/support/school.ts";
import type { Shown } from "../tests/support/shown.ts";

/** How somebody answers a question. */
export type Aim = "right" | "wrong" | "unknown";

/** What fits, by form: places of options, or a number. */
type Meant = { readonly places: readonly number[] } | { readonly number: number } | "unknown";

function meant(question: Question, aim: Aim): Meant {
  if (aim === "unknown") return "unknown";
  if (question.form === "number") {
    return { number: aim === "right" ? question.key : Math.abs(question.key) * 7 + 1_000 };
  }
  const keys: readonly string[] = typeof question.key === "string" ? [question.key] : question.key;
  const placeOf = (id: string) => question.options.findIndex((option) => option.id === id);
  const right = keys.map(placeOf);
  if (aim === "right") return { places: right };
  if (question.form === "order") return { places: right.toReversed() };
  const wrong = question.options.findIndex(({ id }) => !keys.includes(id));
  return wrong === -1 ? "unknown" : { places: [wrong] };
}

/** Presses an answer on the message of a question; gives the private answer to it. */
export async function answer(shown: Shown, question: Question, aim: Aim): Promise<Shown> {
  const what = meant(question, aim);
  if (what === "unknown") return shown.press("I don’t know");
  if ("number" in what) {
    const form = await shown.opens("Type a number");
    return form.fill({ "Your number": String(what.number) });
  }
  if (question.form === "order") {
    const form = await shown.opens("Put in order");
    const texts = what.places.map((place) => textAt(question, place));
    return form.fill(Object.fromEntries(texts.map((text, place) => [ordinals[place], text])));
  }
  const labels = what.places.map((place) => labelAt(shown, place));
  return question.form === "several"
    ? shown.choose("Choose all that fit", ...labels)
    : shown.press(labels[0] ?? "");
}

/** A menu shows the short form of a longer option. */
const longestOption = 100;
const ordinals = ["1st", "2nd", "3rd", "4th", "5th"];

function textAt({ options }: Extract<Question, { form: "order" }>, place: number): string {
  const { text, short } = options[place] ?? { text: { en: "" } };
  return text.en.length <= longestOption ? text.en : (short ?? text).en;
}

/** The label that begins with the letter of a place. */
function labelAt(shown: Shown, place: number): string {
  const letter = `${"ABCDEF"[place]} · `;
  const found = [...shown.buttons(), ...shown.choices()].find((label) => label.startsWith(letter));
  if (found === undefined) throw new Error(`No option begins with “${letter}”.`);
  return found;
}

/** Somebody who plays. */
export interface Pupil {
  readonly name: string;
  readonly person: SchoolPerson;
  /** How they answer each question in the end. */
  readonly aims: readonly [Aim, Aim];
}

/** Three who play, and what becomes of it: 2,000 points, 1,000 and none. */
export function pupilsOf(person: (name: string) => SchoolPerson): readonly [Pupil, Pupil, Pupil] {
  return [
    { name: "Ben", person: person("Ben"), aims: ["right", "right"] },
    { name: "Chloe", person: person("Chloe"), aims: ["right", "wrong"] },
    { name: "Mr. Okafor", person: person("Mr. Okafor"), aims: ["unknown", "unknown"] },
  ];
}
