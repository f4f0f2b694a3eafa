import type { Question } from "../schema.ts";
import type { Finding, Rule } from "./fault.ts";
import { wordsOf } from "./prose.ts";
import { compared, feedbackOf, keyOf } from "./question-texts.ts";
import { questionWords } from "./question-words.ts";
import { optionsOf, questionsOf } from "./walk.ts";

const sizes: Readonly<Record<Question["form"], readonly [number, number]>> = {
  one: [3, 4],
  several: [3, 6],
  order: [3, 5],
  number: [0, 0],
};

/** Rule 3: the key names options: one; some but not all; or every one once, in order. */
export const key: Rule = {
  id: "key",
  level: "error",
  *check(pack): Generator<Finding> {
    for (const { topic, field, question } of questionsOf(pack)) {
      const message = keyFault(question);
      if (message !== undefined) yield { topic, field: `${field}.key`, message };
    }
  },
};

function keyFault(question: Question): string | undefined {
  const given = keyOf(question);
  const ids = optionsOf(question).map(([id]) => id);
  const unknown = given.filter((id) => !ids.includes(id));
  if (unknown.length > 0) return `${unknown.join(", ")} is not among ${ids.join(", ")}`;
  if (new Set(given).size < given.length) return "names an option twice";
  if (question.form === "order" && given.length !== ids.length) {
    return `orders ${given.length} of ${ids.length} options; name every option once, first to last`;
  }
  if (question.form === "several" && given.length === ids.length) {
    return "names every option; some must be wrong";
  }
  return undefined;
}

/** Rule 4, and Discord's bounds: how many options a form has. */
export const optionCount: Rule = {
  id: "option-count",
  level: "error",
  *check(pack): Generator<Finding> {
    for (const { topic, field, question } of questionsOf(pack)) {
      const [least, most] = sizes[question.form];
      const count = optionsOf(question).length;
      if (count >= least && count <= most) continue;
      const message = `has ${count} options; the form ${question.form} has ${least} to ${most}`;
      yield { topic, field: `${field}.options`, message };
    }
  },
};

/** Rule 14: each distractor of the form `one` comes from a misconception. */
export const distractor: Rule = {
  id: "distractor",
  level: "warning",
  *check(pack): Generator<Finding> {
    for (const { topic, field, question } of questionsOf(pack)) {
      if (question.form !== "one") continue;
      for (const [id, { misconception }] of optionsOf(question)) {
        if (id === question.key || misconception !== undefined) continue;
        const message = "names no misconception; a distractor comes from one of the pack's";
        yield { topic, field: `${field}.options.${id}.misconception`, message };
      }
    }
  },
};

/** Rules 3 and 19: the explanation and every reason say something, not only "wrong". */
export const feedback: Rule = {
  id: "feedback",
  level: "error",
  *check(pack, { readers }): Generator<Finding> {
    for (const { topic, field, question } of questionsOf(pack)) {
      for (const [part, text] of feedbackOf(question)) {
        for (const { language } of readers) {
          const words = text[language.code];
          // In an order, the date alone is the reason for an option's place.
          const least = question.form === "order" && part !== "explanation" ? 1 : 4;
          if (words === undefined || saysWhy(words, language.code, least)) continue;
          const message = `"${words}" gives no reason; say what is true and, for a distractor, why it tempts`;
          yield { topic, field: `${field}.${part}.${language.code}`, message };
        }
      }
    }
  },
};

function saysWhy(text: string, code: string, least: number): boolean {
  const count = wordsOf(text).length;
  return count >= least && !(count < 7 && questionWords[code]?.emptyReason.test(compared(text)));
}

/** Rule 17: the objective says what answering well shows. */
export const objective: Rule = {
  id: "objective",
  level: "error",
  *check(pack, { readers }): Generator<Finding> {
    for (const { topic, field, question } of questionsOf(pack)) {
      for (const { language } of readers) {
        const text = question.objective[language.code];
        if (text === undefined || wordsOf(text).length >= 3) continue;
        const message = `"${text}" is no objective; say in three words or more what one can do`;
        yield { topic, field: `${field}.objective.${language.code}`, message };
      }
    }
  },
};
