import type { Question, QuestionOf } from "../../src/quiz/question.ts";

const shared = {
  pack: "bells",
  topic: "morning-bell",
  id: "asked",
  topicName: { en: "Morning bell" },
  stem: { en: "What does it open?" },
  explanation: { en: "The calendar says so." },
  sources: [],
};

const optionsOf = (ids: readonly string[]) =>
  ids.map((id) => ({ id, text: { en: `Option ${id}` }, why: { en: `Because of ${id}.` } }));

/** A question with one right option. */
export function one(ids: readonly string[], key: string): Question {
  return { form: "one", ...shared, options: optionsOf(ids), key };
}

/** A question with several right options. */
export function several(ids: readonly string[], key: readonly string[]): Question {
  return { form: "several", ...shared, options: optionsOf(ids), key: [...key] };
}

/** A question for the right order of options. */
export function order(shown: readonly string[], key: readonly string[]): Question {
  return { form: "order", ...shared, options: optionsOf(shown), key: [...key] };
}

/** A question for a number, with the values of its misreadings. */
export function number(
  key: number,
  tolerance: number,
  misreadings: readonly number[] = [],
): QuestionOf<"number"> {
  return {
    form: "number",
    ...shared,
    key,
    tolerance,
    counts: { en: "pupils" },
    misreadings: misreadings.map((value) => ({ value, why: { en: `Why ${value}.` } })),
  };
}
