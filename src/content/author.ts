import type { Text } from "./languages.ts";
import type { Option, Question, Source, Statement, Topic } from "./schema.ts";

type Keys<T> = Extract<keyof T, string>;
type Rewrite<T, Changes> = T extends unknown ? Omit<T, keyof Changes> & Changes : never;

type OptionOf<M extends string> = Omit<Option, "misconception"> & { misconception?: M };
/** Offers what is known, and takes what the topic declares itself: `defineTopic` checks it. */
type Or<Known extends string> = Known | (string & {});
type Fields<Form extends Question["form"]> = Omit<
  Extract<Question, { form: Form }>,
  "form" | "facts" | "options" | "key" | "counts" | "misreadings" | "standards" | "chart"
>;
/** A statement of this topic, or `topic/statement` of another. */
type Ref<St extends string> = St | `${string}/${string}`;
/** A question that remembers, for the compiler, what it refers to in its topic. */
type QuestionOn<F extends string, M extends string, C extends string = never> = Question & {
  readonly facts: F[];
  readonly refersTo?: { readonly misconceptions: M; readonly counts: C };
};

/** What topics of a subject may refer to. */
export interface Vocabulary {
  readonly sources: Record<string, Source>;
  readonly counts: Record<string, unknown>;
  readonly misconceptions: Record<string, unknown>;
  readonly standards: Record<string, string>;
  readonly charts: Record<string, unknown>;
}

type StatementOf<S extends string, C extends string> = Rewrite<
  Statement,
  {
    sources: S[];
    figures?: (Omit<NonNullable<Statement["figures"]>[number], "counts"> & { counts: C })[];
  }
>;
/** A topic whose references are among the subject's vocabularies and its own. */
type TopicOf<
  V extends Vocabulary,
  St extends string,
  Own extends { source: string; misconception: string; count: string },
> = Omit<Topic, "sources" | "misconceptions" | "counts" | "statements" | "questions" | "charts"> & {
  sources?: Record<Own["source"], Source>;
  misconceptions?: Record<Own["misconception"], Text>;
  counts?: Record<Own["count"], Text>;
  statements: Record<
    St,
    StatementOf<
      NoInfer<Own["source"]> | Keys<V["sources"]>,
      NoInfer<Own["count"]> | Keys<V["counts"]>
    >
  >;
  questions: Record<
    string,
    QuestionOn<
      Ref<NoInfer<St>>,
      NoInfer<Own["misconception"]> | Keys<V["misconceptions"]>,
      NoInfer<Own["count"]> | Keys<V["counts"]>
    >
  >;
  charts?: Keys<V["charts"]>[];
};
/** What every form of question may name among the subject's vocabularies. */
type Tags<V extends Vocabulary> = {
  standards?: Keys<V["standards"]>[];
  chart?: Keys<V["charts"]>;
};
type Options<O extends string, M extends string> = { options: Record<O, OptionOf<M>> };

/**
 * The typed way to write topics of a subject: a source, statement, option, count, misconception
 * or standard that does not exist is a compile error in the file that names it.
 */
export function authoring<const V extends Vocabulary>(_vocabulary: V) {
  type Count = Keys<V["counts"]>;
  type Misconception = Keys<V["misconceptions"]>;

  return {
    /** A topic; the file's name is its id. */
    defineTopic: <
      const St extends string,
      const S extends string = never,
      const M extends string = never,
      const C extends string = never,
    >(
      topic: TopicOf<V, St, { source: S; misconception: M; count: C }>,
    ) => topic as unknown as Topic,
    /** One right option of three or four. */
    one: <
      const O extends string,
      const F extends string,
      const M extends Or<Misconception> = never,
    >(
      question: Fields<"one"> & Tags<V> & Options<O, M> & { facts: F[]; key: NoInfer<O> },
    ) => ({ form: "one", ...question }) as unknown as QuestionOn<F, M>,
    /** Several right options. */
    several: <
      const O extends string,
      const F extends string,
      const M extends Or<Misconception> = never,
    >(
      question: Fields<"several"> & Tags<V> & Options<O, M> & { facts: F[]; key: NoInfer<O>[] },
    ) => ({ form: "several", ...question }) as unknown as QuestionOn<F, M>,
    /** A number to be typed. */
    number: <const F extends string, const M extends Or<Misconception>, const C extends Or<Count>>(
      question: Fields<"number"> &
        Tags<V> & {
          facts: F[];
          key: number;
          counts: C;
          misreadings: { value: number; why: Option["why"]; misconception: M }[];
        },
    ) => ({ form: "number", ...question }) as unknown as QuestionOn<F, M, C>,
    /** Three to five options to be put in order. */
    order: <
      const O extends string,
      const F extends string,
      const M extends Or<Misconception> = never,
    >(
      question: Fields<"order"> & Tags<V> & Options<O, M> & { facts: F[]; key: NoInfer<O>[] },
    ) => ({ form: "order", ...question }) as unknown as QuestionOn<F, M>,
  };
}
