import type { Effect } from "../quiz/live/effect.ts";
import type { LoggedEvent } from "../quiz/live/event.ts";
import type { PlayedAnswer, State } from "../quiz/live/state.ts";
import { step } from "../quiz/live/step.ts";
import { admission } from "../quiz/live/timing.ts";
import type { Crowd } from "./crowd.ts";
import { timeOf } from "./discord-time.ts";
import type { AnswerToStore, QuizStore, StoredQuiz } from "./ports.ts";
import { type Applied, type Press, type PressResult, teamOf } from "./presses.ts";

/** What presses change. */
export interface PressingParts extends Pick<StoredQuiz, "runId" | "quiz" | "fence"> {
  readonly store: QuizStore;
  readonly crowd: Crowd;
  readonly state: () => State;
  /** Whether this quiz is run here no longer. */
  readonly isStopped: () => boolean;
  readonly apply: (event: LoggedEvent) => Promise<Applied>;
  readonly take: (state: State, effects: readonly Effect[]) => void;
  /** Another process runs this quiz. */
  readonly drop: () => void;
}

type AnswerPress = Extract<Press, { kind: "answer" }>;
type Stored = ReadonlyMap<number, PlayedAnswer>;

const refused = (why: Extract<PressResult, { kind: "refused" }>["why"]): PressResult => ({
  kind: "refused",
  why,
});

/** Handles presses that came at once: people join in one commit, and answers share another. */
export function createPressing(parts: PressingParts) {
  return async (presses: readonly Press[]): Promise<readonly PressResult[]> => {
    const over = () => presses.map(() => refused("over"));
    if (parts.isStopped()) return over();
    await parts.crowd.enrol(presses.map(({ presser }) => presser));
    const refusals = presses.map((press) => refusalOf(press, parts));
    const admitted = presses.filter((_, index) => refusals[index] === undefined);
    if ((await joinAll(admitted, parts)) === "lost") return over();
    const answers = admitted.filter((press) => press.kind === "answer");
    const stored = await record(answers, parts);
    if (stored === "lost") return over();
    return presses.map((press, index) => refusals[index] ?? resultOf(press, stored, parts));
  };
}

function numberOf({ presser }: Press, { crowd, runId }: PressingParts): number {
  const number = crowd.numberOf(presser.userId);
  if (number === undefined) throw new Error(`no number was drawn for a person of ${runId}`);
  return number;
}

/** Why a press is not taken; `undefined` where it is. */
function refusalOf(press: Press, parts: PressingParts): PressResult | undefined {
  const person = numberOf(press, parts);
  const { phase, players } = parts.state();
  if (phase.name === "ended") return refused("over");
  if (phase.name === "preview") return refused("stale");
  if (press.kind === "join") {
    return players.get(person)?.out === "removed" ? refused("removed") : undefined;
  }
  const at = timeOf(press.presser.interactionId);
  const admitted = admission(parts.state(), { person, position: press.position, at });
  return admitted === "open" ? undefined : refused(admitted);
}

/** Those who press Join, and those whose first answer joins. */
async function joinAll(presses: readonly Press[], parts: PressingParts): Promise<Applied> {
  const { players: known } = parts.state();
  const players = presses
    .map((press) => ({ press, person: numberOf(press, parts) }))
    .filter(({ press, person }) => press.kind === "join" || known.get(person)?.out !== null)
    .map(({ press, person }) => ({
      person,
      team: teamOf(parts.quiz.settings, press.presser, press.kind === "join" ? press.team : null),
    }));
  if (players.length === 0) return "unchanged";
  const at = Math.max(...presses.map(({ presser }) => timeOf(presser.interactionId)));
  return parts.apply({ type: "joined", at, players });
}

/** Stores answers in one commit; gives what is stored then, by person. */
async function record(
  presses: readonly AnswerPress[],
  parts: PressingParts,
): Promise<Stored | "lost"> {
  const newest = new Map<number, AnswerToStore>();
  for (const press of presses) {
    const answer = answerOf(press, numberOf(press, parts));
    const other = newest.get(answer.person);
    if (other === undefined || isLater(answer, other)) newest.set(answer.person, answer);
  }
  const [first] = newest.values();
  if (first === undefined) return new Map();
  const stored = await parts.store.record(parts.runId, parts.fence, [...newest.values()]);
  if (stored === "lost") parts.drop();
  else show(first.position, stored, parts);
  return stored;
}

function show(position: number, stored: Stored, parts: PressingParts): void {
  if (stored.size === 0) return;
  const answers = [...stored].map(([person, answer]) => ({ person, ...answer }));
  const at = Math.max(...answers.map((answer) => answer.at));
  const before = parts.state();
  const event = { type: "answered", at, position, answers } as const;
  const { state, effects } = step(parts.quiz, before, event);
  if (state !== before) parts.take(state, effects);
}

function resultOf(press: Press, stored: Stored, parts: PressingParts): PressResult {
  const person = numberOf(press, parts);
  if (press.kind === "join") return { kind: "joined", person };
  const answer = stored.get(person);
  // Deleted while it was on its way.
  if (answer === undefined) return refused("gone");
  return { kind: "placed", person, answer, first: parts.crowd.isUntold(person) };
}

function answerOf(press: AnswerPress, person: number): AnswerToStore {
  const { position, item, given, confidence, presser } = press;
  const { interactionId } = presser;
  return { position, person, item, given, confidence, interactionId, at: timeOf(interactionId) };
}

/** Discord's ids grow; as numbers they are too large to be exact. */
function isLater(answer: AnswerToStore, than: AnswerToStore): boolean {
  return BigInt(answer.interactionId) > BigInt(than.interactionId);
}
