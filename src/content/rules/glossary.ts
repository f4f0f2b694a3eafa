import { fold } from "../fold.ts";
import type { Pack } from "../schema.ts";
import type { Finding, Rule } from "./fault.ts";

/** What a pupil reads at a glance, between the words of a message. */
const mostWords = 15;

/** A term is explained in one short line. */
export const gloss: Rule = {
  id: "gloss",
  level: "error",
  *check(pack, { readers }): Generator<Finding> {
    for (const [id, { definition }] of Object.entries(pack.glossary)) {
      for (const { language } of readers) {
        const words = definition[language.code]?.trim().split(/\s+/).length ?? 0;
        if (words <= mostWords) continue;
        const field = `glossary.${id}.definition.${language.code}`;
        const message = `has ${words} words; a term is explained in at most ${mostWords}`;
        yield { topic: undefined, field, message };
      }
    }
  },
};

/** A form in a message leads to one term only. */
export const termOnce: Rule = {
  id: "term-once",
  level: "error",
  *check(pack): Generator<Finding> {
    const owners = new Map<string, string>();
    for (const { id, field, form } of formsOf(pack)) {
      const owner = owners.get(fold(form)) ?? id;
      owners.set(fold(form), owner);
      if (owner === id) continue;
      const message = `"${form}" already leads to the term "${owner}"; a form leads to one term`;
      yield { topic: undefined, field, message };
    }
  },
};

function* formsOf({ glossary }: Pack) {
  for (const [id, { term, aliases = {} }] of Object.entries(glossary)) {
    for (const [code, form = ""] of Object.entries(term)) {
      yield { id, field: `glossary.${id}.term.${code}`, form };
    }
    for (const [code, forms] of Object.entries(aliases)) {
      for (const form of forms) yield { id, field: `glossary.${id}.aliases.${code}`, form };
    }
  }
}
