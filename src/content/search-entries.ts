import { fold } from "./fold.ts";
import type { Pack, Statement, Topic } from "./schema.ts";

/** What search knows of a topic. */
export interface Entry {
  readonly pack: string;
  readonly topic: string;
  readonly content: Topic;
  /** What the topic is called: names and nicknames, folded. */
  readonly names: readonly string[];
  /** Names, nicknames, aliases, wrong forms and the id: whole phrases, folded. */
  readonly phrases: readonly string[];
  /** Glossary terms that lead to it, folded. */
  readonly terms: readonly string[];
  /** The words of its statements in every language, folded. */
  readonly body: string;
}

/** The entries of all packs, in their order. */
export function entriesOf(packs: readonly Pack[]): Entry[] {
  return packs.flatMap((pack) => {
    const shared = sharedTexts(pack);
    return Object.entries(pack.topics).map(([topic, content]): Entry => {
      const own = Object.values(content.statements).flatMap(textsOf);
      return {
        pack: pack.id,
        topic,
        content,
        names: folded(namesOf(content)),
        phrases: folded([...namesOf(content), ...otherWordsFor(content), topic]),
        terms: folded(termsOf(pack, topic)),
        body: fold(distinctWords([...own, ...(shared.get(topic) ?? [])])),
      };
    });
  });
}

const folded = (texts: readonly string[]) => [...new Set(texts.map(fold))].filter(Boolean);

// Search asks whether a word stands there, not how often.
const distinctWords = (texts: readonly string[]) =>
  [...new Set(texts.join(" ").split(/\s+/))].join(" ");

const inAll = (text: Readonly<Partial<Record<string, string>>> = {}): string[] =>
  Object.values(text).filter((value) => value !== undefined);

const textsOf = ({ text }: Statement) => inAll(text);

function namesOf({ statements }: Topic): string[] {
  const names = Object.values(statements).filter((statement) => statement.role === "name");
  return names.flatMap(({ text, short, nicknames = [] }) => [
    ...inAll(text),
    ...inAll(short),
    ...nicknames.flatMap(inAll),
  ]);
}

function otherWordsFor({ aliases, wrongForms = [] }: Topic): string[] {
  return [...Object.values(aliases).flat(), ...wrongForms.map(({ form }) => form)];
}

function termsOf({ glossary }: Pack, topic: string): string[] {
  return Object.values(glossary)
    .filter((entry) => entry.topic === topic)
    .flatMap(({ term, aliases = {} }) => [...inAll(term), ...Object.values(aliases).flat()]);
}

function sharedTexts({ topics }: Pack): Map<string, string[]> {
  const shared = new Map<string, string[]>();
  for (const { statements } of Object.values(topics)) {
    for (const statement of Object.values(statements)) {
      for (const topic of statement.also ?? []) {
        shared.set(topic, [...(shared.get(topic) ?? []), ...textsOf(statement)]);
      }
    }
  }
  return shared;
}
