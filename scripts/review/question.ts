import { type Language, say } from "../../src/content/languages.ts";
import type { Pack, Question } from "../../src/content/schema.ts";
import { formatNumber, formatShare } from "../../src/views/formats.ts";
import { reviewWords } from "./review.words.ts";

/** A question with its answers, its reasons and what it is for, as lines of Markdown. */
export function questionLines(
  pack: Pack,
  question: Question,
  place: number,
  language: Language,
): string[] {
  const words = reviewWords(language);
  const { level, difficulty, chart, standards = [] } = question;
  const drawn = chart === undefined ? undefined : pack.charts[chart];
  return [
    `### ${place}. ${say(question.stem, language)}`,
    "",
    `*${words[level]} · ${words[difficulty]}*`,
    ...(drawn === undefined ? [] : ["", `${words.chart}: ${say(drawn.title, language)}`]),
    "",
    ...answerLines(pack, question, language),
    "",
    `${words.explanation}: ${say(question.explanation, language)}`,
    "",
    `${words.objective}: ${say(question.objective, language)}`,
    ...(standards.length === 0 ? [] : ["", `${words.standards}: ${standards.join(", ")}`]),
  ];
}

function answerLines(pack: Pack, question: Question, language: Language): string[] {
  const words = reviewWords(language);
  if (question.form === "number") {
    const counted = pack.counts[question.counts];
    const unit = counted === undefined ? "" : say(counted, language);
    const key = formatNumber(question.key, language);
    return [
      `- ${words.number(key, unit, formatShare(question.tolerance, language))}`,
      ...question.misreadings.map(
        ({ value, why }) =>
          `- ${words.misreading(formatNumber(value, language))}. ${say(why, language)}`,
      ),
    ];
  }
  return Object.entries(question.options).map(([id, { text, why }]) => {
    const mark = markOf(question, id, language);
    return `- **${say(text, language)}** (${mark}): ${say(why, language)}`;
  });
}

function markOf(question: Exclude<Question, { form: "number" }>, id: string, language: Language) {
  const words = reviewWords(language);
  if (question.form === "order") return words.place(question.key.indexOf(id) + 1);
  const isRight = question.form === "one" ? question.key === id : question.key.includes(id);
  return isRight ? words.right : words.wrong;
}
