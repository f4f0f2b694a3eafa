import type { Language } from "../content/languages.ts";
import type { Given } from "../quiz/given.ts";
import { grade, misreadingOf } from "../quiz/grade.ts";
import type { Question, QuestionOf } from "../quiz/question.ts";
import { spoken } from "./explain.lines.ts";
import { formatNumber, listed } from "./formats.ts";
import {
  briefly,
  type ChoiceOption,
  chosenOptions,
  letter,
  namedOption,
} from "./practice.lines.ts";
import { practiceWords } from "./practice.words.ts";

/** The longest option that stands in full in a heading. */
const longestInHeading = 80;

/** The right answer in a few words, for a heading; `null` for an order, which is a list. */
export function rightAnswer(question: Question, language: Language): string | null {
  switch (question.form) {
    case "one": {
      const position = question.options.findIndex(({ id }) => id === question.key);
      const option = question.options[position] as ChoiceOption;
      return `${letter(position)} · ${briefly(option, longestInHeading, language)}`;
    }
    case "several": {
      const letters = question.options.flatMap(({ id }, position) =>
        question.key.includes(id) ? [letter(position)] : [],
      );
      return listed(letters, language);
    }
    case "number":
      return formatNumber(question.key, language);
    case "order":
      return null;
  }
}

/** The right answer line by line where it is more than one thing, beside what was answered. */
export function answerLines(
  question: Question,
  given: Given,
  language: Language,
): readonly string[] {
  if (question.form === "several") return severalLines(question, given, language);
  return question.form === "order" ? orderLines(question, given, language) : [];
}

function severalLines(
  question: QuestionOf<"several">,
  given: Given,
  language: Language,
): readonly string[] {
  const words = practiceWords(language);
  const chosen = new Set("options" in given ? given.options : []);
  return question.options.flatMap((option, position) => {
    const belongs = question.key.includes(option.id);
    if (!belongs && !chosen.has(option.id)) return [];
    const name = `- ${namedOption(option, position, language)}`;
    if ("unknown" in given) return [name];
    if (belongs && chosen.has(option.id)) return [`${name}: ${words.chosenRight}`];
    const verdict = belongs ? words.leftOut : words.chosenWrong;
    return [`${name}: ${verdict}. ${spoken(option.why, language)}`];
  });
}

/** The options first to last; those that stood elsewhere say where, and why they belong here. */
function orderLines(
  question: QuestionOf<"order">,
  given: Given,
  language: Language,
): readonly string[] {
  const answered = "options" in given ? given.options : question.key;
  return question.key.flatMap((id, place) => {
    const option = question.options.find((each) => each.id === id);
    if (option === undefined) return [];
    const line = `${place + 1}. ${spoken(option.text, language)}`;
    const put = answered.indexOf(id);
    if (put === place) return [line];
    const where = practiceWords(language).youPut(put + 1);
    return [`${line} (${where}). ${spoken(option.why, language)}`];
  });
}

/** What was answered where it was not quite the key, and what made it tempting; may be empty. */
export function tempting(question: Question, given: Given, language: Language): string {
  if ("number" in given && question.form === "number") {
    return aboutNumber(question, given.number, language);
  }
  if (question.form !== "one" || grade(question, given) !== "wrong") return "";
  const words = practiceWords(language);
  return chosenOptions(question, given)
    .map(([option, position]) => {
      const chose = words.chose(namedOption(option, position, language));
      return `${chose} ${spoken(option.why, language)}`;
    })
    .join("\n");
}

function aboutNumber(question: QuestionOf<"number">, number: number, language: Language): string {
  if (number === question.key) return "";
  const words = practiceWords(language);
  const written = formatNumber(number, language);
  if (grade(question, { number }) === "right") return words.closeEnough(written);
  const why = misreadingOf(question, number)?.why;
  return why === undefined
    ? words.youWrote(written)
    : `${words.youWrote(written)} ${spoken(why, language)}`;
}
