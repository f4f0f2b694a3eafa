import { type Language, say } from "../content/languages.ts";
import type { Given } from "../quiz/given.ts";
import { positionsOf } from "../quiz/picked.ts";
import type { Question } from "../quiz/question.ts";
import type { Run } from "../study/ports.ts";
import { spoken } from "./explain.lines.ts";
import { clip } from "./parts.ts";
import { practiceWords } from "./practice.words.ts";

/** A question whose answers are among options. */
export type Choice = Exclude<Question, { form: "number" }>;
export type ChoiceOption = Choice["options"][number];

/** The letter by which an option is called, by its place from 0. */
export function letter(position: number): string {
  return String.fromCharCode(65 + position);
}

/** An option as sentences and lists name it: `**A** · Customs and Border Protection`. */
export function namedOption({ text }: ChoiceOption, position: number, language: Language): string {
  return `**${letter(position)}** · ${spoken(text, language)}`;
}

/** Discord's limit of a button's label, less the letter before it. */
const longestLabel = 76;

/** The words of an option: its short form where the text is longer than so many characters. */
export function briefly(option: ChoiceOption, longest: number, language: Language): string {
  const full = say(option.text, language);
  if (full.length <= longest) return full;
  return clip(say(option.short ?? option.text, language), Math.max(longest, longestLabel));
}

/** The options of an answer with their places, in the order of the answer. */
export function chosenOptions(
  question: Choice,
  given: Given,
): readonly (readonly [ChoiceOption, number])[] {
  return positionsOf(question, given).flatMap((position) => {
    const option = question.options[position];
    return option === undefined ? [] : [[option, position] as const];
  });
}

/** A sentence's beginning. */
export function capital(words: string, language: Language): string {
  return words.slice(0, 1).toLocaleUpperCase(language.intl) + words.slice(1);
}

/** The beginning of a text in at most `longest` characters, cut between two words. */
export function opening(words: string, longest: number): string {
  const characters = [...words];
  if (characters.length <= longest) return words;
  const whole = characters
    .slice(0, longest)
    .join("")
    .replace(/\s+\S*$/u, "");
  return `${clip(whole.replace(/[.,;:¿¡“«(]+$/u, ""), longest - 1)}…`;
}

/** A heading; a long one is a smaller one, so that a phone shows it whole. */
export function heading(words: string): string {
  return `${words.length > 120 ? "###" : "##"} ${words}`;
}

/** A text as small print. */
export function small(words: string): string {
  return `-# ${words}`;
}

/** What a practice is about: its topic, or all of them. */
export function runName({ wish, questions }: Run, language: Language): string {
  const name = wish.topic === null ? undefined : questions[0]?.topicName;
  return name === undefined ? practiceWords(language).allTopics : spoken(name, language);
}
