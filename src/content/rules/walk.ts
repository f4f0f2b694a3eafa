import type { Text } from "../languages.ts";
import type { Option, Pack, Question, Source, Statement } from "../schema.ts";

/** Where something stands in a pack. */
export interface Place {
  readonly topic: string | undefined;
  readonly field: string;
}

/** A text in its languages, with its place. */
export interface PlacedText extends Place {
  readonly text: Text;
}

/** A statement with its place. */
export interface PlacedStatement extends Place {
  readonly topic: string;
  readonly id: string;
  readonly statement: Statement;
}

/** A question with its place. */
export interface PlacedQuestion extends Place {
  readonly topic: string;
  readonly id: string;
  readonly question: Question;
}

/** Every statement of the pack. */
export function* statementsOf(pack: Pack): Generator<PlacedStatement> {
  for (const [topic, { statements }] of Object.entries(pack.topics)) {
    for (const [id, statement] of Object.entries(statements)) {
      yield { topic, id, statement, field: `statements.${id}` };
    }
  }
}

/** Every question of the pack. */
export function* questionsOf(pack: Pack): Generator<PlacedQuestion> {
  for (const [topic, { questions }] of Object.entries(pack.topics)) {
    for (const [id, question] of Object.entries(questions)) {
      yield { topic, id, question, field: `questions.${id}` };
    }
  }
}

/** The options of a question in their written order; none for a number. */
export function optionsOf(question: Question): [string, Option][] {
  return question.form === "number" ? [] : Object.entries(question.options);
}

/** Every declared source: the subject's register and the topics' own. */
export function* sourcesOf(pack: Pack): Generator<Place & { id: string; source: Source }> {
  for (const [id, source] of Object.entries(pack.sources)) {
    yield { topic: undefined, field: `sources.${id}`, id, source };
  }
  for (const [topic, { sources }] of Object.entries(pack.topics)) {
    for (const [id, source] of Object.entries(sources ?? {})) {
      yield { topic, field: `sources.${id}`, id, source };
    }
  }
}

/** Every text of the pack, by its place: an object whose base language holds a string. */
export function textsOf(pack: Pack, base: string): PlacedText[] {
  const { topics, ...rest } = pack;
  const own = textsIn(rest, base, undefined, "");
  const ofTopics = Object.entries(topics).flatMap(([topic, value]) =>
    textsIn(value, base, topic, ""),
  );
  return [...own, ...ofTopics];
}

function textsIn(
  value: unknown,
  base: string,
  topic: string | undefined,
  field: string,
): PlacedText[] {
  if (typeof value !== "object" || value === null) return [];
  if (base in value && typeof (value as Record<string, unknown>)[base] === "string") {
    return [{ topic, field, text: value as Text }];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, base, topic, field === "" ? key : `${field}.${key}`),
  );
}
