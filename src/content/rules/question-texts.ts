import type { Text } from "../languages.ts";
import type { Option, Pack, Question } from "../schema.ts";
import type { Finding, Reader } from "./fault.ts";
import { plain } from "./prose.ts";
import { type QuestionWords, questionWords } from "./question-words.ts";
import { optionsOf, type PlacedQuestion, questionsOf } from "./walk.ts";

/** A question read in one language. */
export interface ReadQuestion extends PlacedQuestion {
  readonly reader: Reader;
  readonly stem: string;
  /** Options that have a text in the language, in written order. */
  readonly options: readonly ReadOption[];
  readonly words: QuestionWords | undefined;
}

/** An option read in one language. */
export interface ReadOption {
  readonly id: string;
  readonly text: string;
  readonly option: Option;
}

/** Every question in every language in which its stem exists. */
export function* questionsRead(pack: Pack, readers: readonly Reader[]): Generator<ReadQuestion> {
  for (const placed of questionsOf(pack)) {
    for (const reader of readers) {
      const { code } = reader.language;
      const stem = placed.question.stem[code];
      if (stem === undefined) continue;
      const options = optionsOf(placed.question).flatMap(([id, option]) => {
        const text = option.text[code];
        return text === undefined ? [] : [{ id, text, option }];
      });
      yield { ...placed, reader, stem, options, words: questionWords[code] };
    }
  }
}

/** The ids of the right options; none for a number. */
export function keyOf(question: Question): readonly string[] {
  if (question.form === "number") return [];
  return question.form === "one" ? [question.key] : question.key;
}

/** A text as the patterns of question writing compare it. */
export const compared = (text: string) => plain(text).toLowerCase();

/** A fault in the stem. */
export function inStem({ topic, field, reader }: ReadQuestion, message: string): Finding {
  return { topic, field: `${field}.stem.${reader.language.code}`, message };
}

/** A fault in the text of an option. */
export function inOption(read: ReadQuestion, id: string, message: string): Finding {
  const { topic, field, reader } = read;
  return { topic, field: `${field}.options.${id}.text.${reader.language.code}`, message };
}

/** Texts shown as feedback: the explanation, and the reason of each option or misreading. */
export function* feedbackOf(question: Question): Generator<readonly [string, Text]> {
  yield ["explanation", question.explanation];
  for (const [id, { why }] of optionsOf(question)) yield [`options.${id}.why`, why];
  const misreadings = question.form === "number" ? question.misreadings : [];
  for (const [index, { why }] of misreadings.entries()) yield [`misreadings.${index}.why`, why];
}
