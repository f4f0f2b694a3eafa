import type { Language } from "../content/languages.ts";
import { reportFileWords } from "./live.report-files.words.ts";

/**
 * What people are called in a report: their names, those of the same name told apart by a number;
 * a former member, `null`, and one whose name could not be read have a letter.
 */
export function reportNames(
  people: readonly number[],
  names: ReadonlyMap<number, string | null>,
  language: Language,
): ReadonlyMap<number, string> {
  const words = reportFileWords(language);
  const taken = new Map<string, number>();
  let nameless = 0;
  const called = new Map<number, string>();
  for (const person of people) {
    const name = names.get(person);
    if (typeof name === "string" && name.trim() !== "") {
      const count = (taken.get(name) ?? 0) + 1;
      taken.set(name, count);
      called.set(person, count === 1 ? name : `${name} (${count})`);
    } else {
      const which = letters(nameless);
      nameless += 1;
      called.set(person, name === null ? words.formerMember(which) : words.unreadMember(which));
    }
  }
  return called;
}

/** A, B … Z, AA, AB …, counted from 0. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}
