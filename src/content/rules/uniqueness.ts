import { fold } from "../fold.ts";
import { ownVocabularies } from "../gather.ts";
import type { Pack } from "../schema.ts";
import type { Finding, Rule } from "./fault.ts";
import { type Place, questionsOf, sourcesOf } from "./walk.ts";

const at = ({ topic, field }: Place) => (topic === undefined ? field : `${topic} › ${field}`);

/** A source is declared once: no address, citation or id stands twice. */
export const sourceOnce: Rule = {
  id: "source-once",
  level: "error",
  *check(pack): Generator<Finding> {
    const seen = new Map<string, Place>();
    for (const { topic, field, id, source } of sourcesOf(pack)) {
      const address = source.url?.replace(/\/$/, "") ?? `${source.citation}`;
      if (topic !== undefined && id in pack.sources) {
        yield { topic, field, message: `"${id}" is also the id of a source of the subject` };
      }
      const first = seen.get(address);
      seen.set(address, first ?? { topic, field });
      if (first === undefined) continue;
      yield {
        topic,
        field,
        message: `the same address or citation is declared in ${at(first)}; declare it once, in the subject's sources where two topics need it`,
      };
    }
  },
};

/** What a topic declares for itself is declared nowhere else: one id, one meaning. */
export const ownOnce: Rule = {
  id: "own-once",
  level: "error",
  *check(pack): Generator<Finding> {
    for (const kind of ownVocabularies) {
      const owners = new Map<string, string>();
      for (const [topic, { [kind]: own = {} }] of Object.entries(pack.topics)) {
        for (const [id, declared] of Object.entries(own)) {
          const other = owners.get(id) ?? elsewhere(pack, kind, id, declared);
          owners.set(id, topic);
          if (other === undefined) continue;
          const message = `"${id}" is also declared in ${other}; declare it once, with the subject where two topics need it`;
          yield { topic, field: `${kind}.${id}`, message };
        }
      }
    }
  },
};

/** Where an id means something else than what a topic declared, after gathering. */
function elsewhere(pack: Pack, kind: (typeof ownVocabularies)[number], id: string, own: unknown) {
  const known = JSON.stringify(pack[kind][id]);
  return known === undefined || known === JSON.stringify(own) ? undefined : `the subject's ${kind}`;
}

interface Named extends Place {
  readonly topic: string;
  readonly name: string;
}

function* namesOf(pack: Pack): Generator<Named> {
  for (const [topic, { statements, aliases, wrongForms }] of Object.entries(pack.topics)) {
    for (const [id, statement] of Object.entries(statements)) {
      if (statement.role !== "name") continue;
      const field = `statements.${id}`;
      const texts = { text: statement.text, short: statement.short };
      for (const [part, text] of Object.entries(texts)) {
        for (const name of Object.values(text ?? {})) {
          if (name !== undefined) yield { topic, field: `${field}.${part}`, name };
        }
      }
      for (const [index, nickname] of (statement.nicknames ?? []).entries()) {
        for (const name of Object.values(nickname)) {
          if (name !== undefined) yield { topic, field: `${field}.nicknames.${index}`, name };
        }
      }
    }
    for (const [code, list] of Object.entries(aliases)) {
      for (const name of list) yield { topic, field: `aliases.${code}`, name };
    }
    for (const [index, { form }] of (wrongForms ?? []).entries()) {
      yield { topic, field: `wrongForms.${index}.form`, name: form };
    }
  }
}

/** A name, nickname, alias or wrong form leads to one topic only. */
export const nameOnce: Rule = {
  id: "name-once",
  level: "error",
  *check(pack): Generator<Finding> {
    const owner = new Map<string, Named>();
    for (const named of namesOf(pack)) {
      const folded = fold(named.name);
      const { topic, field } = named;
      if (folded === "") {
        yield { topic, field, message: `"${named.name}" has no letter or digit to search for` };
        continue;
      }
      const first = owner.get(folded) ?? named;
      owner.set(folded, first);
      if (first.topic === topic) continue;
      yield {
        topic,
        field,
        message: `"${named.name}" already leads to ${at(first)}; a name or alias leads to one topic`,
      };
    }
  },
};

/** No two questions ask in the same words: whoever meets a stem knows of which question it is. */
export const stemOnce: Rule = {
  id: "stem-once",
  level: "error",
  *check(pack): Generator<Finding> {
    const seen = new Map<string, Place>();
    for (const { topic, field, question } of questionsOf(pack)) {
      for (const [code, stem] of Object.entries(question.stem)) {
        const first = seen.get(`${code} ${fold(stem ?? "")}`);
        if (first === undefined) seen.set(`${code} ${fold(stem ?? "")}`, { topic, field });
        else {
          const message = `asks in the same words as ${at(first)}; name what it asks about`;
          yield { topic, field: `${field}.stem.${code}`, message };
        }
      }
    }
  },
};

/** No id is a bare number: JavaScript would move it before the others. */
export const ids: Rule = {
  id: "id",
  level: "error",
  *check(pack): Generator<Finding> {
    const bare = (id: string) => /^\d+$/.test(id);
    const message = (id: string) =>
      `the id "${id}" is a bare number, which loses its place; add a letter`;
    for (const [topic, { statements, questions }] of Object.entries(pack.topics)) {
      if (bare(topic)) yield { topic, field: "", message: message(topic) };
      for (const id of Object.keys(statements).filter(bare)) {
        yield { topic, field: `statements.${id}`, message: message(id) };
      }
      for (const [id, question] of Object.entries(questions)) {
        const options = question.form === "number" ? {} : question.options;
        for (const bad of [id, ...Object.keys(options)].filter(bare)) {
          yield { topic, field: `questions.${id}`, message: message(bad) };
        }
      }
    }
  },
};
