import { fold } from "./fold.ts";
import type { Text } from "./languages.ts";
import type { Pack, Topic } from "./schema.ts";

/** Something that can be explained in one line: a term, a topic, or a form that is wrong in a known way. */
export type Term = {
  /** Three characters that mean it and nothing else, for custom ids. */
  readonly code: string;
  readonly pack: string;
} & (
  | {
      readonly kind: "glossary";
      readonly id: string;
      readonly term: Text;
      readonly definition: Text;
      readonly sources: readonly string[];
      readonly topic: string | null;
    }
  | { readonly kind: "topic"; readonly topic: string }
  | {
      readonly kind: "wrongForm";
      readonly topic: string;
      readonly form: string;
      readonly note: Text;
    }
);

/** What is known by name, and finding it in what somebody wrote. */
export interface Terms {
  /** Each once, in order of appearance, the longest form where several begin at one place. */
  find(written: string): readonly Term[];
  byCode(code: string): Term | undefined;
  /** The glossary's term of exactly this form. */
  exact(written: string): GlossaryTerm | undefined;
  /** The glossary's terms with a form that begins so, at most so many. */
  beginning(written: string, limit: number): readonly GlossaryTerm[];
}

export type GlossaryTerm = Extract<Term, { kind: "glossary" }>;

/** A form under which a term is met. */
interface Form {
  readonly term: Term;
  /** An ordinary word, unless it is written in capitals, as ICE is. */
  readonly inCapitals: boolean;
  /** An ordinary word, unless one of these stands in the text too. */
  readonly near: readonly string[] | null;
}

/** Longer messages than Discord's are not read to the end. */
const longestRead = 6_000;
const longestAcronym = 4;

/** Indexes the terms, topics and wrong forms of all packs, in every language. */
export function createTerms(packs: readonly Pack[]): Terms {
  const forms = formsOf(packs);
  const byCode = new Map([...forms.values()].map(({ term }) => [term.code, term]));
  const mostWords = Math.max(...[...forms.keys()].map((form) => form.split(" ").length), 1);

  function at(words: readonly Word[], start: number, text: string) {
    for (let length = Math.min(mostWords, words.length - start); length > 0; length--) {
      const span = words.slice(start, start + length);
      if (span.slice(0, -1).some(({ endsSentence }) => endsSentence)) continue;
      const form = formOf(span.map(({ folded }) => folded).join(" "), forms);
      if (form !== undefined && fits(form, span, text)) return { form, length };
    }
    return;
  }

  return {
    find(written) {
      const words = wordsIn(written.slice(0, longestRead));
      const text = ` ${words.map(({ folded }) => folded).join(" ")} `;
      const found = new Map<string, Term>();
      for (let start = 0; start < words.length; ) {
        const match = at(words, start, text);
        if (match !== undefined) found.set(thingOf(match.form.term), match.form.term);
        start += match?.length ?? 1;
      }
      return [...found.values()];
    },
    byCode: (code) => byCode.get(code),
    exact(written) {
      const term = forms.get(fold(written))?.term;
      return term?.kind === "glossary" ? term : undefined;
    },
    beginning(written, limit) {
      const prefix = fold(written);
      const found = new Map<string, GlossaryTerm>();
      for (const [form, { term }] of prefix === "" ? [] : forms) {
        if (term.kind === "glossary" && form.startsWith(prefix)) found.set(term.code, term);
        if (found.size === limit) break;
      }
      return [...found.values()];
    },
  };
}

interface Word {
  readonly folded: string;
  readonly isUpper: boolean;
  /** What follows belongs to another sentence. */
  readonly endsSentence: boolean;
}

/** The words as they are compared; one of the text may be several, such as `drop-off`. */
function wordsIn(written: string): Word[] {
  return written.split(/\s+/).flatMap((piece) => {
    const letters = piece.replace(/[’']s\b/g, "").replace(/[^\p{L}]/gu, "");
    const isUpper = letters.length > 1 && letters === letters.toUpperCase();
    const words = fold(piece).split(" ").filter(Boolean);
    return words.map((folded, index) => ({
      folded,
      isUpper,
      endsSentence: index === words.length - 1 && endsSentence(piece),
    }));
  });
}

/** A stop after a longer word; `v.`, `U.S.` and `No.` go on. */
const endsSentence = (piece: string): boolean =>
  /[.!?:;]["”»)]*$/.test(piece) && !/^["“«(]*(?:\p{L}{1,3}|(?:\p{L}\.)+\p{L}?)\.$/u.test(piece);

/** The form itself, or the one whose plural it is. */
function formOf(phrase: string, forms: ReadonlyMap<string, Form>): Form | undefined {
  return forms.get(phrase) ?? (phrase.length > 4 ? forms.get(phrase.replace(/s$/, "")) : undefined);
}

function fits({ inCapitals, near }: Form, span: readonly Word[], text: string): boolean {
  if (inCapitals && !span.every(({ isUpper }) => isUpper)) return false;
  return near === null || near.some((word) => text.includes(` ${word} `));
}

/** A topic and the term that leads to it are one thing to explain, once. */
function thingOf(term: Term): string {
  if (term.kind === "wrongForm") return `${term.pack} wrong ${fold(term.form)}`;
  return `${term.pack} ${term.kind === "glossary" ? term.id : term.topic}`;
}

const inAll = (text: Readonly<Partial<Record<string, string>>> = {}): string[] =>
  Object.values(text).filter((value) => value !== undefined);

/** Every form with what it means: wrong forms before the glossary, the glossary before topics. */
function formsOf(packs: readonly Pack[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  const add = (written: string, term: Term, near: readonly string[] | null = null) => {
    const folded = fold(written);
    if (folded === "" || forms.has(folded)) return;
    forms.set(folded, {
      term,
      near,
      inCapitals: near === null && isAcronym(folded, written, term),
    });
  };
  for (const pack of packs) {
    for (const [topic, content] of Object.entries(pack.topics)) {
      for (const { form, note } of content.wrongForms ?? []) {
        add(form, { kind: "wrongForm", ...named(pack, `${topic} ${form}`), topic, form, note });
      }
    }
  }
  for (const pack of packs) addGlossary(pack, add);
  for (const pack of packs) {
    for (const [topic, content] of Object.entries(pack.topics)) {
      const term = { kind: "topic" as const, ...named(pack, topic), topic };
      for (const name of [...namesOf(content), ...Object.values(content.aliases).flat()])
        add(name, term);
    }
  }
  return forms;
}

function addGlossary(
  pack: Pack,
  add: (written: string, term: Term, near: readonly string[] | null) => void,
): void {
  for (const [id, entry] of Object.entries(pack.glossary)) {
    const { term, definition, sources, topic = null } = entry;
    const name = named(pack, `glossary ${id}`);
    const meant: Term = { kind: "glossary", ...name, id, term, definition, sources, topic };
    const near = entry.near?.map(fold) ?? null;
    for (const form of [...inAll(term), ...Object.values(entry.aliases ?? {}).flat()]) {
      add(form, meant, near);
    }
  }
}

const named = ({ id: pack }: Pack, name: string) => ({ pack, code: codeOf(`${pack} ${name}`) });

function namesOf({ statements }: Topic): string[] {
  const names = Object.values(statements).filter((statement) => statement.role === "name");
  return names.flatMap(({ text, short, nicknames = [] }) => [
    ...inAll(text),
    ...inAll(short),
    ...nicknames.flatMap(inAll),
  ]);
}

/** A short word such as `ice`, written small in a topic's list or in capitals in the glossary. */
function isAcronym(folded: string, written: string, { kind }: Term): boolean {
  if (folded.length > longestAcronym || /[\d ]/.test(folded)) return false;
  return kind === "topic" || written === written.toUpperCase();
}

const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Three digits of base 62 out of a 32-bit FNV-1a hash. */
function codeOf(name: string): string {
  let hash = 0x811c9dc5;
  for (const character of name) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  const digit = (power: number) => digits[Math.floor(hash / power) % digits.length] ?? "0";
  return `${digit(3_844)}${digit(62)}${digit(1)}`;
}
