import { z } from "zod";

/** What is read of a stored question; the rest of it is passed on as it is. */
const StoredQuestion = z.looseObject({
  pack: z.string(),
  topic: z.string(),
  id: z.string(),
  options: z.array(z.looseObject({ id: z.string() })).optional(),
});

/** How a practice speaks of a question: by its name, and the order of its options there. */
export interface Mention {
  readonly question: string;
  /** Ids, in the order in which they were shown; absent where there are none. */
  readonly options?: readonly string[];
}

/** Questions by name, each once, however often it was asked. */
export interface QuestionList {
  mention(stored: unknown): Mention;
  /** A question by its name, with its options by id. */
  readonly byName: ReadonlyMap<string, unknown>;
}

/**
 * An empty list. Options are sorted in it, because each practice shuffled them; a question that was
 * worded anew later gets a name of its own.
 */
export function listQuestions(): QuestionList {
  const names = new Map<string, string>();
  const versions = new Map<string, number>();
  const byName = new Map<string, unknown>();

  function nameOf(item: string, whole: unknown): string {
    const key = JSON.stringify(whole);
    const known = names.get(key);
    if (known !== undefined) return known;
    const version = (versions.get(item) ?? 0) + 1;
    const name = version === 1 ? item : `${item} (${version})`;
    versions.set(item, version);
    names.set(key, name);
    byName.set(name, whole);
    return name;
  }

  return {
    byName,
    mention(stored) {
      const question = StoredQuestion.safeParse(stored).data;
      if (question === undefined) return { question: nameOf("question", stored) };
      const item = `${question.pack}/${question.topic}/${question.id}`;
      const { options } = question;
      if (options === undefined) return { question: nameOf(item, question) };
      const sorted = options.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return {
        question: nameOf(item, { ...question, options: sorted }),
        options: options.map(({ id }) => id),
      };
    },
  };
}
