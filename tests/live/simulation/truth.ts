import type { AnswerToStore, StoredQuiz } from "../../../src/live/ports.ts";
import { standings } from "../../../src/quiz/live/standings.ts";
import type { OnStage } from "../../support/live-stage.ts";

/** A press of a pupil's, and what became of it as far as the pupil could see. */
export interface PressTold {
  readonly pupil: string;
  readonly position: number;
  readonly id: string;
  /** Whether it is the right answer. */
  readonly isRight: boolean;
  told: "nothing" | "kept" | "refused";
}

/** Everything that happened in a quiz, as its people saw it. */
export interface Seen {
  readonly runId: string;
  readonly presses: readonly PressTold[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Whether it was played to the end. */
  readonly finished: boolean;
  readonly questions: number;
  /** Messages that may be missing, as `run name`. */
  readonly missing: ReadonlySet<string>;
}

const later = (a: string, b: string) => (BigInt(a) > BigInt(b) ? a : b);

/** What is wrong with what a quiz has left, by what its people were told; empty where all holds. */
export function faultsIn(
  seen: Seen,
  stored: StoredQuiz,
  answers: readonly AnswerToStore[],
  messages: readonly OnStage[],
): readonly string[] {
  const points = new Map<string, number>();
  const faults: string[] = [];
  for (const [pupil, number] of seen.numbers) {
    for (let position = 0; position < seen.questions; position += 1) {
      const rows = answers.filter((row) => row.person === number && row.position === position);
      const own = seen.presses.filter((each) => each.pupil === pupil && each.position === position);
      if (rows.length > 1) faults.push(`${pupil} has ${rows.length} answers to ${position}`);
      const [row] = rows;
      faults.push(...faultsOf(`${pupil}, question ${position}`, own, row?.interactionId));
      const isRight = own.some(({ id, isRight }) => isRight && id === row?.interactionId);
      if (isRight) points.set(pupil, (points.get(pupil) ?? 0) + 1_000);
    }
  }
  if (seen.finished) {
    faults.push(...wrongPoints(seen, stored, points), ...wrongMessages(seen, messages));
  }
  return faults.map((fault) => `${seen.runId}: ${fault}`);
}

/** The stored answer is the last that was told to be kept, or a later one of which nothing was told. */
function faultsOf(where: string, own: readonly PressTold[], storedId: string | undefined) {
  const kept = own.filter(({ told }) => told === "kept").map(({ id }) => id);
  const last = kept.reduce<string | undefined>(
    (a, b) => (a === undefined ? b : later(a, b)),
    undefined,
  );
  if (storedId === undefined) return last === undefined ? [] : [`${where}: ${last} is lost`];
  const press = own.find(({ id }) => id === storedId);
  if (press === undefined) return [`${where}: ${storedId} was never pressed`];
  if (press.told === "refused") return [`${where}: ${storedId} was refused and is stored`];
  if (last !== undefined && later(storedId, last) !== storedId) {
    return [`${where}: ${storedId} stands, though ${last} was kept after it`];
  }
  return [];
}

function wrongPoints(
  { numbers }: Seen,
  { state }: StoredQuiz,
  points: ReadonlyMap<string, number>,
): readonly string[] {
  const counted = new Map(standings(state).map((each) => [each.person, each.points]));
  return [...numbers].flatMap(([pupil, number]) => {
    const [is, should] = [counted.get(number) ?? 0, points.get(pupil) ?? 0];
    return is === should ? [] : [`${pupil} has ${is} points and not ${should}`];
  });
}

/** Every message once; one that was deleted or refused may be missing where the quiz went on. */
function wrongMessages({ runId, questions, missing }: Seen, messages: readonly OnStage[]) {
  const names = messages.filter(({ scene }) => scene.runId === runId).map(({ name }) => name);
  const course = Array.from({ length: questions }, (_, at) => [`q${at}`, `r${at}`]).flat();
  return ["l", ...course, "e"].flatMap((name) => {
    const count = names.filter((each) => each === name).length;
    const mayMiss = count === 0 && missing.has(`${runId} ${name}`);
    return count === 1 || mayMiss ? [] : [`message ${name} is there ${count} times`];
  });
}
