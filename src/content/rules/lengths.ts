import type { Text } from "../languages.ts";
import type { Pack, Question } from "../schema.ts";
import type { Finding, Rule } from "./fault.ts";
import { optionsOf, questionsOf, statementsOf } from "./walk.ts";

/** Longest text of a button or choice that stands in full; a longer one needs a `short`. */
const shortLength = 30;

// An answer's button says "A · " before the option, and Discord allows it 80 characters.
const limits = {
  name: 90,
  nickname: 60,
  statement: 400,
  stem: 300,
  explanation: 600,
  objective: 200,
  option: 120,
  why: 400,
  term: 80,
  gloss: 200,
} as const;

type Kind = keyof typeof limits;
type Measured = Pick<Finding, "topic" | "field"> & { readonly text: Text; readonly kind: Kind };

/** Texts fit what Discord shows and what a phone holds. */
export const length: Rule = {
  id: "length",
  level: "error",
  *check(pack, { readers }): Generator<Finding> {
    for (const { topic, field, text, kind } of measured(pack)) {
      for (const { language } of readers) {
        const characters = text[language.code]?.length ?? 0;
        if (characters <= limits[kind]) continue;
        const message = `has ${characters} characters; ${article(kind)} has at most ${limits[kind]}`;
        yield { topic, field: `${field}.${language.code}`, message };
      }
    }
  },
};

const article = (kind: Kind) => (/^[aeo]/.test(kind) ? `an ${kind}` : `a ${kind}`);

function* measured(pack: Pack): Generator<Measured> {
  for (const { topic, field, statement } of statementsOf(pack)) {
    const kind = statement.role === "name" ? "name" : "statement";
    yield { topic, field: `${field}.text`, text: statement.text, kind };
    const nicknames = statement.role === "name" ? (statement.nicknames ?? []) : [];
    for (const [index, text] of nicknames.entries()) {
      yield { topic, field: `${field}.nicknames.${index}`, text, kind: "nickname" };
    }
  }
  for (const { topic, field, question } of questionsOf(pack)) {
    yield* ofQuestion(topic, field, question);
  }
  for (const [id, { term, definition }] of Object.entries(pack.glossary)) {
    yield { topic: undefined, field: `glossary.${id}.term`, text: term, kind: "term" };
    yield { topic: undefined, field: `glossary.${id}.definition`, text: definition, kind: "gloss" };
  }
}

function* ofQuestion(topic: string, field: string, question: Question): Generator<Measured> {
  for (const kind of ["stem", "explanation", "objective"] as const) {
    yield { topic, field: `${field}.${kind}`, text: question[kind], kind };
  }
  for (const [id, option] of optionsOf(question)) {
    yield { topic, field: `${field}.options.${id}.text`, text: option.text, kind: "option" };
    yield { topic, field: `${field}.options.${id}.why`, text: option.why, kind: "why" };
  }
  const misreadings = question.form === "number" ? question.misreadings : [];
  for (const [index, { why }] of misreadings.entries()) {
    yield { topic, field: `${field}.misreadings.${index}.why`, text: why, kind: "why" };
  }
}

/** A name or option over 30 characters has a short form of at most 30, in each such language. */
export const shortForm: Rule = {
  id: "short-form",
  level: "error",
  *check(pack, { readers }): Generator<Finding> {
    for (const { topic, field, text, short } of shortened(pack)) {
      for (const { language } of readers) {
        const full = text[language.code] ?? "";
        const brief = short?.[language.code];
        const at = { topic, field: `${field}.short.${language.code}` };
        if (full.length > shortLength && brief === undefined) {
          const message = `missing: the text has ${full.length} characters, so buttons need a short of at most ${shortLength}`;
          yield { ...at, message };
        }
        if (brief !== undefined && brief.length > shortLength) {
          const message = `has ${brief.length} characters; a short has at most ${shortLength}`;
          yield { ...at, message };
        }
      }
    }
  },
};

interface Shortened extends Pick<Finding, "topic" | "field"> {
  readonly text: Text;
  readonly short: Text | undefined;
}

function* shortened(pack: Pack): Generator<Shortened> {
  for (const { topic, field, statement } of statementsOf(pack)) {
    if (statement.role !== "name") continue;
    yield { topic, field, text: statement.text, short: statement.short };
  }
  for (const { topic, field, question } of questionsOf(pack)) {
    for (const [id, { text, short }] of optionsOf(question)) {
      yield { topic, field: `${field}.options.${id}`, text, short };
    }
  }
}
