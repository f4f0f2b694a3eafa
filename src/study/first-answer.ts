import type { AnswerStore, StoredAnswer } from "./ports.ts";

/** `told`: had answered before. `untold`: has not yet read it. Else the place where it is said. */
type Known = { readonly state: "told" | "untold" } | { readonly place: string };

/** Whether people have yet to read what is kept of their answers. */
export interface FirstAnswers {
  /** Whether it is said with this answer; asks the store once a person. */
  isSaidWith(userId: string, answer: StoredAnswer): Promise<boolean>;
  forget(userId: string): void;
}

/**
 * It is said with the first answer of a person that was settled, wherever that one is shown again.
 * What is known of people is kept in memory, of at most `capacity` of them.
 */
export function rememberFirstAnswers(
  answers: Pick<AnswerStore, "hasOther">,
  capacity = 10_000,
): FirstAnswers {
  const kept = new Map<string, Known>();
  const keep = (userId: string, known: Known): Known => {
    kept.set(userId, known);
    if (kept.size > capacity) kept.delete(kept.keys().next().value as string);
    return known;
  };
  return {
    async isSaidWith(userId, answer) {
      const place = `${answer.runId} ${answer.position}`;
      const before =
        kept.get(userId) ??
        keep(userId, { state: (await answers.hasOther(answer)) ? "told" : "untold" });
      if ("place" in before) return before.place === place;
      if (before.state === "told" || !answer.settled) return false;
      keep(userId, { place });
      return true;
    },
    forget: (userId) => kept.delete(userId),
  };
}
