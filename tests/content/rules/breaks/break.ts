import type { Pack, Question, Statement } from "../../../../src/content/schema.ts";

/** A change to the tiny pack that breaks one rule. */
export interface Break {
  readonly rule: string;
  /** What is wrong, as the end of a sentence. */
  readonly when: string;
  /** Where the fault is reported. */
  readonly topic?: string;
  readonly field: string;
  readonly change: (pack: Pack) => void;
}

/** A topic of the tiny pack, to be changed. */
export function topicIn(pack: Pack, id: "morning-bell" | "lunch-bell" = "morning-bell") {
  const topic = pack.topics[id];
  if (!topic) throw new Error(`the tiny pack has no topic ${id}`);
  return topic;
}

/** A statement of the tiny pack's first topic, to be changed. */
export function statementIn<R extends Statement["role"]>(
  pack: Pack,
  role: R,
  id: string,
): Extract<Statement, { role: R }> {
  const statement = topicIn(pack).statements[id];
  if (statement?.role !== role) throw new Error(`the tiny pack has no ${role} ${id}`);
  return statement as Extract<Statement, { role: R }>;
}

/** A question of the tiny pack, to be changed. */
export function questionIn<F extends Question["form"]>(
  pack: Pack,
  form: F,
): Extract<Question, { form: F }> {
  const all = Object.values(pack.topics).flatMap(({ questions }) => Object.values(questions));
  const question = all.find((each) => each.form === form);
  if (!question) throw new Error(`the tiny pack has no question of the form ${form}`);
  return question as Extract<Question, { form: F }>;
}

/** An option of the tiny pack's question of the form `one`, to be changed. */
export function optionIn(pack: Pack, id: "lessons" | "lunch" | "doors") {
  const option = questionIn(pack, "one").options[id];
  if (!option) throw new Error(`the question has no option ${id}`);
  return option;
}
