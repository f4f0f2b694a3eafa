import type { Option, Question, Source, Statement, Topic } from "./schema.ts";

type Keys<T> = Extract<keyof T, string>;
type Rewrite<T, Changes> = T extends unknown ? Omit<T, keyof Changes> & Changes : never;

type OptionOf<M extends string> = Omit<Option, "misconception"> & { misconception?: M };
type Fields<Form extends Question["form"]> = Omit<
  Extract<Question, { form: Form }>,
  "form" | "facts" | "options" | "key" | "counts" | "misreadings" | "standards"
>;
/** A statement of this topic, or `topic/statement` of another. */
type Ref<St extends string> = St | `${string}/${string}`;
/** A question that remembers, for the compiler, which statements it rests on. */
type QuestionOn<F extends string> = Question & { readonly facts: F[] };

/** What topics of a subject may refer to. */
export interface Vocabulary {
  readonly sources: Record<string, Source>;
  readonly counts: Record<string, unknown>;
  readonly misconceptions: Record<string, unknown>;
  readonly standards: Record<string, string>;
  readonly series: Record<string, unknown>;
}

/**
 * The typed way to write topics of a subject: a source, statement, option, count, misconception
 * or standard that does not exist is a compile error in the file that names it.
 */
export function authoring<const V extends Vocabulary>(_vocabulary: V) {
  type Count = Keys<V["counts"]>;
  type Misconception = Keys<V["misconceptions"]>;
  type Standards = { standards?: Keys<V["standards"]>[] };
  type StatementOf<S extends string> = Rewrite<
    Statement,
    {
      sources: S[];
      figures?: (Omit<NonNullable<Statement["figures"]>[number], "counts"> & { counts: Count })[];
    }
  >;
  type TopicOf<Own extends string, St extends string> = Omit<
    Topic,
    "sources" | "statements" | "questions" | "chart"
  > & {
    sources?: Record<Own, Source>;
    statements: Record<St, StatementOf<NoInfer<Own> | Keys<V["sources"]>>>;
    questions: Record<string, QuestionOn<Ref<NoInfer<St>>>>;
    chart?: Keys<V["series"]>;
  };

  return {
    /** A topic; the file's name is its id. */
    defineTopic: <const St extends string, const Own extends string = never>(
      topic: TopicOf<Own, St>,
    ) => topic as unknown as Topic,
    /** One right option of three or four. */
    one: <const O extends string, const F extends string>(
      question: Fields<"one"> &
        Standards & {
          facts: F[];
          options: Record<O, OptionOf<Misconception>>;
          key: NoInfer<O>;
        },
    ) => ({ form: "one", ...question }) as unknown as QuestionOn<F>,
    /** Several right options. */
    several: <const O extends string, const F extends string>(
      question: Fields<"several"> &
        Standards & {
          facts: F[];
          options: Record<O, OptionOf<Misconception>>;
          key: NoInfer<O>[];
        },
    ) => ({ form: "several", ...question }) as unknown as QuestionOn<F>,
    /** A number to be typed. */
    number: <const F extends string>(
      question: Fields<"number"> &
        Standards & {
          facts: F[];
          key: number;
          counts: Count;
          misreadings: { value: number; why: Option["why"]; misconception: Misconception }[];
        },
    ) => ({ form: "number", ...question }) as unknown as QuestionOn<F>,
    /** Three to five options to be put in order. */
    order: <const O extends string, const F extends string>(
      question: Fields<"order"> &
        Standards & {
          facts: F[];
          options: Record<O, OptionOf<Misconception>>;
          key: NoInfer<O>[];
        },
    ) => ({ form: "order", ...question }) as unknown as QuestionOn<F>,
  };
}
