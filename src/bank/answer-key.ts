import type { Text } from "../content/languages.ts";
import type { Pack } from "../content/schema.ts";

/** What is right, by all the words that may stand for an option in some language; or a number. */
export type RightAnswer =
  | { readonly options: readonly (readonly string[])[] }
  | { readonly order: readonly (readonly string[])[] }
  | { readonly number: number };

type Question = Pack["topics"][string]["questions"][string];

/**
 * Finds the question whose words stand in a text, in any of its languages, and gives what is right;
 * `undefined` where none does.
 */
export function createAnswerKey(packs: readonly Pack[]): (text: string) => RightAnswer | undefined {
  const known = packs
    .flatMap(({ topics }) => Object.values(topics))
    .flatMap(({ questions }) => Object.values(questions))
    .flatMap((question) => {
      const right = rightAnswerTo(question);
      return spellings(question.stem).map((stem) => ({ stem: plain(stem), right }));
    })
    // Of two stems of which one holds the other the longer one is meant.
    .sort((a, b) => b.stem.length - a.stem.length);
  return (text) => {
    const seen = plain(text);
    return known.find(({ stem }) => seen.includes(stem))?.right;
  };
}

function rightAnswerTo(question: Question): RightAnswer {
  if (question.form === "number") return { number: question.key };
  const wordsOf = (id: string) => {
    const option = question.options[id];
    if (option === undefined) throw new Error(`a key names the option ${id}, which is not there`);
    const { text, short } = option;
    return [...spellings(text), ...(short === undefined ? [] : spellings(short))];
  };
  if (question.form === "one") return { options: [wordsOf(question.key)] };
  const words = question.key.map(wordsOf);
  return question.form === "order" ? { order: words } : { options: words };
}

const spellings = (text: Text): readonly string[] =>
  Object.values(text).filter((words) => words !== undefined);

/** Letters and digits alone: a message sets marks between and around words. */
const plain = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
