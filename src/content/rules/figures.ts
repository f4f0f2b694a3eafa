import type { Pack, Question } from "../schema.ts";
import { statementAt } from "../statements.ts";
import type { Finding, Rule } from "./fault.ts";
import { saysInWords } from "./named-numbers.ts";
import { withoutQuotations } from "./prose.ts";
import { questionsOf, statementsOf } from "./walk.ts";

const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

/** Rule 20: an amount in a fact or event has its figure: what it counts, when, whether it is revised. */
export const figureNeeded: Rule = {
  id: "figure-needed",
  level: "error",
  *check(pack, { readers }): Generator<Finding> {
    const [{ language, numbersIn }] = readers;
    for (const { topic, field, statement } of statementsOf(pack)) {
      if (statement.role !== "fact" && statement.role !== "event") continue;
      const values = (statement.figures ?? []).map(({ value }) => value);
      for (const number of numbersIn(withoutQuotations(statement.text[language.code] ?? ""))) {
        if (!number.amount || values.some((value) => same(value, number.value))) continue;
        const message = `the text's ${number.written} has no entry; add { value: ${number.value}, counts, when, revisable }`;
        yield { topic, field: `${field}.figures`, message };
      }
    }
  },
};

/** A figure's value stands in its statement's text. */
export const figureShown: Rule = {
  id: "figure-shown",
  level: "error",
  *check(pack, { readers }): Generator<Finding> {
    const [{ language, numbersIn }] = readers;
    for (const { topic, field, statement } of statementsOf(pack)) {
      const text = statement.text[language.code] ?? "";
      const numbers = numbersIn(text);
      for (const [index, { value }] of (statement.figures ?? []).entries()) {
        if (numbers.some((number) => same(number.value, value))) continue;
        if (saysInWords(text, value, language)) continue;
        const message = `${value} does not stand in the text; a figure's value does`;
        yield { topic, field: `${field}.figures.${index}.value`, message };
      }
    }
  },
};

type NumberQuestion = Extract<Question, { form: "number" }>;

/** Rule 20: a number to be typed rests on a figure and forgives its revisions. */
export const numberKey: Rule = {
  id: "number-key",
  level: "error",
  *check(pack): Generator<Finding> {
    for (const { topic, field, question } of questionsOf(pack)) {
      if (question.form !== "number") continue;
      const figure = figureBehind(pack, topic, question);
      const { key, counts, tolerance } = question;
      if (figure === undefined) {
        const message = `${key} (${counts}) is no figure of its facts; rest it on a statement with that figure`;
        yield { topic, field: `${field}.key`, message };
      }
      if (figure?.revisable && tolerance < 0.01) {
        const message = `${tolerance} is less than such figures are revised; give at least 0.01`;
        yield { topic, field: `${field}.tolerance`, message };
      }
    }
  },
};

function figureBehind(pack: Pack, topic: string, { facts, key, counts }: NumberQuestion) {
  return facts
    .flatMap((ref) => statementAt(pack, topic, ref)?.figures ?? [])
    .find((figure) => same(figure.value, key) && figure.counts === counts);
}

/** Rule 20: a misreading lies outside the key's tolerance, so that one number is not right and wrong. */
export const misreading: Rule = {
  id: "misreading",
  level: "error",
  *check(pack): Generator<Finding> {
    for (const { topic, field, question } of questionsOf(pack)) {
      if (question.form !== "number") continue;
      const { key, tolerance, misreadings } = question;
      for (const [index, { value }] of misreadings.entries()) {
        if (Math.abs(value - key) > tolerance * Math.abs(key)) continue;
        const message = `${value} is within the tolerance ${tolerance} of the key ${key}, so it counts as right; put it outside`;
        yield { topic, field: `${field}.misreadings.${index}.value`, message };
      }
    }
  },
};
