import type { Rule } from "./fault.ts";
import { withoutQuotations, wordsOf } from "./prose.ts";
import { compared, inStem, questionsRead, type ReadQuestion } from "./question-texts.ts";

/** A rule that looks at each stem in each language; it answers with what is wrong. */
function stemRule(
  id: string,
  level: Rule["level"],
  look: (read: ReadQuestion) => string | undefined,
): Rule {
  return {
    id,
    level,
    *check(pack, { readers }) {
      for (const read of questionsRead(pack, readers)) {
        const message = look(read);
        if (message !== undefined) yield inStem(read, message);
      }
    },
  };
}

/** Rule 1: the stem is a complete question; `order` and `number` may give an instruction. */
export const stemQuestion = stemRule("stem-question", "error", ({ stem, question, reader }) => {
  const mayInstruct = question.form === "order" || question.form === "number";
  if (/__|\.\.\.|…/.test(withoutQuotations(stem)))
    return "has a gap to fill; ask a complete question";
  if (wordsOf(stem).length < 5) return "has fewer than five words; ask a complete question";
  if (!mayInstruct && !/\?["”»)]?(?:\s*\([^)]*\))?$/u.test(stem.trim())) {
    return 'does not end with "?"; ask a question (only order and number may instruct)';
  }
  if (reader.language.code === "es" && stem.includes("?") && !stem.includes("¿")) {
    return 'lacks the opening "¿"';
  }
  return undefined;
});

/** Rule 2: the question can be answered with the options covered. */
export const stemCovered = stemRule("stem-covered", "warning", ({ stem, words }) =>
  words?.whichIsTrue.test(compared(stem))
    ? "cannot be answered with the options covered; ask for the thing itself"
    : undefined,
);

/** Rule 6: no negatives in the stem, quotations apart. */
export const stemNegative = stemRule("stem-negative", "error", ({ stem, words }) => {
  const found = words?.negative.exec(compared(withoutQuotations(stem)));
  return found ? `has the negative "${found[0]}"; ask it positively` : undefined;
});

/** Rule 11: the stem's last word does not fit some options only. */
export const stemArticle = stemRule("stem-article", "warning", ({ stem, words }) =>
  words?.danglingArticle.test(compared(stem).trim())
    ? "ends in an article, which tells which options fit; ask a complete question"
    : undefined,
);

/** Rule 16: one idea, short. */
export const stemShort = stemRule("stem-short", "warning", ({ stem, words }) => {
  const count = wordsOf(stem).length;
  if (count > 40) return `has ${count} words; a stem has at most 40`;
  return words?.andOr.test(compared(stem)) ? 'asks two things ("and/or"); ask one' : undefined;
});

/** Rule 17: facts are asked for, never opinions. */
export const stemOpinion = stemRule("stem-opinion", "error", ({ stem, words }) => {
  const found = words?.opinion.exec(compared(withoutQuotations(stem)));
  return found
    ? `"${found[0]}" asks for an opinion; ask for a fact, or make it a discussion prompt`
    : undefined;
});
