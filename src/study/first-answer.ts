import type { AnswerStore, StoredAnswer } from "./ports.ts";

/** Whether people have yet to read what is kept of their answers. */
export interface FirstAnswers {
  /** Whether it is said with this answer; asks the store once a person. */
  isSaidWith(userId: string, answer: StoredAnswer): Promise<boolean>;
  forget(userId: string): void;
}

/**
 * It is said with the first answer of a person that was settled, wherever that one is shown again.
 * Which one that is, is kept in memory, of at most `capacity` people.
 */
export function rememberFirstAnswers(
  answers: Pick<AnswerStore, "firstSettled">,
  capacity = 10_000,
): FirstAnswers {
  const kept = new Map<string, string>();
  let forgotten = 0;

  async function read(userId: string, person: number): Promise<string | undefined> {
    const before = forgotten;
    const first = await answers.firstSettled(person);
    // What was deleted while it was read is not the first one any more.
    if (first === undefined || forgotten !== before) return first && placeOf(first);
    kept.set(userId, placeOf(first));
    if (kept.size > capacity) kept.delete(kept.keys().next().value as string);
    return placeOf(first);
  }

  return {
    async isSaidWith(userId, answer) {
      if (!answer.settled) return false;
      return placeOf(answer) === (kept.get(userId) ?? (await read(userId, answer.person)));
    },
    forget(userId) {
      kept.delete(userId);
      forgotten += 1;
    },
  };
}

const placeOf = ({ runId, position }: Pick<StoredAnswer, "runId" | "position">) =>
  `${runId} ${position}`;
