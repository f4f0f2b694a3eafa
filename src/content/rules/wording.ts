import type { Pack, Wording } from "../schema.ts";
import { statementAt } from "../statements.ts";
import type { Context, Finding, Rule } from "./fault.ts";
import { plain, sentencesOf, wholeWords, withoutQuotations, wordsOf } from "./prose.ts";
import { optionsOf, type PlacedText, textsOf } from "./walk.ts";

// What a mistaken sentence or a wrong form says is not what the subject says.
const notOurs = /^(?:misconceptions|wording)\.|^wrongForms\./;

/** The wordings that the subject avoids stand only where the subject allows them. */
export const wording: Rule = {
  id: "wording",
  level: "error",
  *check(pack: Pack, { readers }: Context): Generator<Finding> {
    const avoided = Object.values(pack.wording ?? {}).map((entry) => ({
      entry,
      find: finder(entry),
    }));
    for (const placed of textsOf(pack, readers[0].language.code)) {
      if (notOurs.test(placed.field) || isDistractor(pack, placed)) continue;
      const quotable = hasSpeaker(pack, placed);
      for (const { language } of readers) {
        const text = placed.text[language.code] ?? "";
        for (const { entry, find } of avoided) {
          const word = find(text, quotable);
          if (word === undefined) continue;
          yield {
            topic: placed.topic,
            field: `${placed.field}.${language.code}`,
            level: entry.level,
            message: `"${word}" ${where(entry)}; ${entry.instead}`,
          };
        }
      }
    }
  },
};

const where = ({ unless }: Wording) =>
  unless === "quoted"
    ? "stands only inside quotation marks with a claim that names the speaker"
    : "stands only in quotation marks or in a sentence that denies it";

const denial =
  /\b(?:not|never|no|nor|nunca|ni|neither|rather than|instead of|unlike|en vez de|en lugar de|a diferencia de|tampoco)\b|n['’]t\b/iu;

/** The first avoided word in a text. */
function finder({ forms, near, unless }: Wording) {
  const pattern = wholeWords(forms, "iu");
  const nearby = near && wholeWords(near, "iu");
  return (text: string, quotable: boolean): string | undefined => {
    for (const sentence of sentencesOf(text)) {
      if (unless === "denied" && denial.test(plain(sentence))) continue;
      const mayQuote = unless === "denied" || quotable;
      const words = plain(mayQuote ? withoutQuotations(sentence) : sentence);
      const found = pattern.exec(words);
      if (!found || (nearby && !isNear(words, found, nearby))) continue;
      return found[0];
    }
    return undefined;
  };
}

/** Whether the neighbour stands at most four words before or after the match. */
function isNear(text: string, match: RegExpExecArray, neighbour: RegExp): boolean {
  const other = neighbour.exec(text);
  if (!other) return false;
  const [first, second] = match.index < other.index ? [match, other] : [other, match];
  const between = text.slice(first.index + first[0].length, second.index);
  return wordsOf(between).length <= 4;
}

/** Whether a claim names the speaker of what a text may quote. */
function hasSpeaker(pack: Pack, { topic, field }: PlacedText): boolean {
  const [section, id = ""] = field.split(".");
  const content = pack.topics[topic ?? ""];
  if (section === "statements") return content?.statements[id]?.claim !== undefined;
  if (section === "discussion") return field.includes(".arguments.");
  const facts = section === "questions" ? (content?.questions[id]?.facts ?? []) : [];
  return facts.some((fact) => statementAt(pack, topic ?? "", fact)?.claim !== undefined);
}

/** A distractor says what is mistaken on purpose; its `why` does not. */
function isDistractor(pack: Pack, { topic, field }: PlacedText): boolean {
  const [section, id = "", part, option = "", text] = field.split(".");
  if (section !== "questions" || part !== "options" || text === "why") return false;
  const question = pack.topics[topic ?? ""]?.questions[id];
  if (question === undefined || question.form === "number" || question.form === "order") {
    return false;
  }
  const ids = optionsOf(question).map(([name]) => name);
  const key = question.form === "one" ? [question.key] : question.key;
  return ids.includes(option) && !key.includes(option);
}
