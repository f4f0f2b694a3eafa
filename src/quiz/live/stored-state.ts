import { z } from "zod";
import type { Answered, LoggedEvent } from "./event.ts";
import type { Phase, PlayedAnswer, Quiz, State } from "./state.ts";
import { step } from "./step.ts";

const Shown = z.strictObject({ messageId: z.string(), at: z.int() }).nullable();
const Pause = z
  .strictObject({
    from: z.int(),
    why: z.enum(["host", "idle", "noAccess", "noPermission", "archived", "refused"]),
  })
  .nullable();
const Spans = z.array(z.strictObject({ from: z.int(), until: z.int() }));
const position = z.int().min(0);

const StoredPhase = z.discriminatedUnion("name", [
  z.strictObject({ name: z.literal("preview") }),
  z.strictObject({ name: z.literal("lobby"), shown: Shown, pause: Pause }),
  z.strictObject({
    name: z.literal("asking"),
    position,
    shown: Shown,
    limit: z.number().nullable(),
    pauses: Spans,
    pause: Pause,
    grace: z.int().nullable(),
    warned: z.boolean(),
  }),
  z.strictObject({ name: z.literal("revealed"), position, shown: Shown, pause: Pause }),
  z.strictObject({
    name: z.literal("ended"),
    why: z.enum(["finished", "stopped", "idle", "channelGone"]),
    shown: Shown,
  }),
]);

const StoredPlayer = z.strictObject({
  joinedAt: position,
  lastAnswered: position.nullable(),
  points: z.int(),
  right: z.int(),
  answered: z.int(),
  team: position.nullable(),
  timeFactor: z.number(),
  out: z.enum(["left", "removed"]).nullable(),
});

/** Version 1. A change of this shape is a new version, and needs a reader for the older ones. */
const StoredState = z.strictObject({
  version: z.literal(1),
  phase: StoredPhase,
  host: z.int(),
  players: z.array(z.tuple([z.int(), StoredPlayer])),
  asked: z.array(
    z.strictObject({
      openedAt: z.int().nullable(),
      closedAt: z.int(),
      limit: z.number().nullable(),
      pauses: Spans,
      skipped: z.boolean(),
    }),
  ),
  standings: z.enum(["each", "end"]),
  notes: z.array(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("away"), milliseconds: z.int() }),
      z.strictObject({ kind: z.literal("tookOver"), host: z.int() }),
    ]),
  ),
  activeAt: z.int(),
});
type StoredState = z.infer<typeof StoredState>;

/** A state as text, without the answers, which are rows of their own. */
export function writeState({ phase, players, ...rest }: State): string {
  const stored = { version: 1, phase: withoutAnswers(phase), players: [...players], ...rest };
  return JSON.stringify(stored);
}

function withoutAnswers(phase: Phase) {
  if (phase.name !== "asking" && phase.name !== "revealed") return phase;
  const { answers: _rows, ...stored } = phase;
  return stored;
}

/** The state that a text holds, with no answers yet; `undefined` where this version cannot read it. */
export function readState(text: string): State | undefined {
  const read = StoredState.safeParse(parsed(text));
  if (!read.success) return;
  const { version: _version, phase, players, ...rest } = read.data;
  return { ...rest, phase: withNoAnswers(phase), players: new Map(players) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}

function withNoAnswers(phase: StoredState["phase"]): Phase {
  const hasAnswers = phase.name === "asking" || phase.name === "revealed";
  return hasAnswers ? { ...phase, answers: new Map() } : phase;
}

/** A row of the table of answers. */
type AnswerRow = { readonly position: number; readonly person: number } & PlayedAnswer;

/** Puts the rows of the open or just closed question into a state that was read. */
export function withAnswers(quiz: Quiz, state: State, rows: readonly AnswerRow[]): State {
  const { phase } = state;
  if (phase.name !== "asking" && phase.name !== "revealed") return state;
  const { position } = phase;
  const here = rows.filter((row) => row.position === position);
  if (phase.name === "revealed") {
    return { ...state, phase: { ...phase, answers: new Map(here.map(entryOf)) } };
  }
  const answers = here.map((row) => ({ person: row.person, ...playedIn(row) }));
  const event: Answered = { type: "answered", at: state.activeAt, position, answers };
  return step(quiz, state, event).state;
}

function entryOf(row: AnswerRow): [number, PlayedAnswer] {
  return [row.person, playedIn(row)];
}

function playedIn({ given, confidence, interactionId, at }: AnswerRow): PlayedAnswer {
  return { given, confidence, interactionId, at };
}

/** The state after a snapshot, the events that were logged after it, and the rows of answers. */
export function replay(
  quiz: Quiz,
  snapshot: State,
  events: readonly LoggedEvent[],
  rows: readonly AnswerRow[],
): State {
  const state = events.reduce((before, event) => step(quiz, before, event).state, snapshot);
  return withAnswers(quiz, state, rows);
}
