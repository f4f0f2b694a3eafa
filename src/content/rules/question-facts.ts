import type { Pack, Question, Statement } from "../schema.ts";
import { showsOn, statementAt } from "../statements.ts";
import type { Finding, Rule } from "./fault.ts";
import { questionsOf } from "./walk.ts";

const factsOf = (pack: Pack, topic: string, { facts }: Question): [string, Statement][] =>
  facts.flatMap((ref) => {
    const statement = statementAt(pack, topic, ref);
    return statement === undefined ? [] : [[ref, statement]];
  });

/** A question rests on nothing that was withdrawn, unless it is withdrawn too. */
export const withdrawnFact: Rule = {
  id: "withdrawn-fact",
  level: "error",
  *check(pack): Generator<Finding> {
    for (const { topic, field, question } of questionsOf(pack)) {
      if (question.withdrawnOn !== undefined) continue;
      for (const [ref, { withdrawnOn }] of factsOf(pack, topic, question)) {
        if (withdrawnOn === undefined) continue;
        const message = `${ref} was withdrawn on ${withdrawnOn}; withdraw the question or change its facts`;
        yield { topic, field: `${field}.facts`, message };
      }
    }
  },
};

/** A question is asked while its facts show; one about the past says so with `asOf`. */
export const neverAsked: Rule = {
  id: "never-asked",
  level: "error",
  *check(pack, { today }): Generator<Finding> {
    for (const { topic, field, question } of questionsOf(pack)) {
      if (question.withdrawnOn !== undefined || question.asOf !== undefined) continue;
      for (const [ref, statement] of factsOf(pack, topic, question)) {
        if (showsOn(statement, today)) continue;
        const message = `${ref} does not show today, so it is never asked; name the date in the stem and set asOf`;
        yield { topic, field: `${field}.facts`, message };
      }
    }
  },
};

/** The stem names the date that `asOf` gives. */
export const stemDate: Rule = {
  id: "stem-date",
  level: "error",
  *check(pack, { readers }): Generator<Finding> {
    for (const { topic, field, question } of questionsOf(pack)) {
      const { asOf, stem } = question;
      if (asOf === undefined) continue;
      for (const { language, datesIn } of readers) {
        const text = stem[language.code];
        if (text === undefined || datesIn(text).some(({ date }) => date === asOf)) continue;
        const message = `does not name ${asOf}, the question's asOf; name it, or drop asOf`;
        yield { topic, field: `${field}.stem.${language.code}`, message };
      }
    }
  },
};

/** Levels above recall have what they need: data to read, or two sources to compare. */
export const level: Rule = {
  id: "level",
  level: "warning",
  *check(pack, { readers }): Generator<Finding> {
    for (const { topic, field, question } of questionsOf(pack)) {
      const at = { topic, field: `${field}.level` };
      const [base] = readers;
      const stem = question.stem[base.language.code] ?? "";
      const figures = base.numbersIn(stem).length;
      if (question.level === "interpret" && question.chart === undefined && figures < 2) {
        yield { ...at, message: "interpret shows data: give a chart, or the numbers in the stem" };
      }
      const sources = factsOf(pack, topic, question).flatMap(([, statement]) => statement.sources);
      if (question.level === "evaluate" && new Set(sources).size < 2) {
        yield { ...at, message: "evaluate sets sources beside each other: rest it on two or more" };
      }
    }
  },
};
