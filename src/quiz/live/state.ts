import type { Confidence, Given } from "../given.ts";
import type { Question } from "../question.ts";
import type { QuizSettings } from "./settings.ts";

/**
 * All times of a live quiz are Discord's: milliseconds UTC as its ids carry them, never the
 * machine's. People are named by their random number in the server.
 */

/** What a quiz asks and how; it never changes once the lobby is open. */
export interface Quiz {
  readonly settings: QuizSettings;
  readonly questions: readonly Question[];
  readonly seed: number;
}

/** A message that the channel has seen. */
export interface Shown {
  readonly messageId: string;
  /** When Discord made it. */
  readonly at: number;
}

/** Why a quiz stands still. The last four: Discord refused a message, for that reason. */
export type PauseReason = "host" | "idle" | "noAccess" | "noPermission" | "archived" | "refused";

export interface Pause {
  readonly from: number;
  readonly why: PauseReason;
}

/** A stretch of time that counts for nobody. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** One person's answer to the question that is open or was just closed. */
export interface PlayedAnswer {
  readonly given: Given;
  /** `null` where it was not said; it counts as guessed. */
  readonly confidence: Confidence | null;
  /** Of the interaction that brought it; of two answers the one with the greater id counts. */
  readonly interactionId: string;
  /** When it was pressed. */
  readonly at: number;
}

export type Answers = ReadonlyMap<number, PlayedAnswer>;

/** Somebody who plays, or has played. */
export interface Player {
  /** The first position that asks them; the number of questions where the last one was asked. */
  readonly joinedAt: number;
  /** The position of the last closed question that they answered. */
  readonly lastAnswered: number | null;
  readonly points: number;
  /** How many answers were wholly right. */
  readonly right: number;
  /** How many questions were answered that count. */
  readonly answered: number;
  /** From 0; `null` where nobody plays in teams, or they have none yet. */
  readonly team: number | null;
  /** By what the time for the room is multiplied while they play: 1, 1.5 or 2. */
  readonly timeFactor: number;
  /** `removed` by the host, or gone of their own will: not asked, not ranked, points kept. */
  readonly out: "left" | "removed" | null;
}

/** A question that is over. */
export interface AskedQuestion {
  /** `null` where it was skipped before anybody saw it. */
  readonly openedAt: number | null;
  readonly closedAt: number;
  /** What the room had, in milliseconds; `null`: no limit. */
  readonly limit: number | null;
  readonly pauses: readonly Span[];
  /** It counts for nobody. */
  readonly skipped: boolean;
}

export type EndReason = "finished" | "stopped" | "idle" | "channelGone";

/** The host looks at what was drawn; nobody else knows of it yet. */
export interface Preview {
  readonly name: "preview";
}

/** People join. */
export interface Lobby {
  readonly name: "lobby";
  readonly shown: Shown | null;
  readonly pause: Pause | null;
}

/** A question is open. */
export interface Asking {
  readonly name: "asking";
  readonly position: number;
  readonly shown: Shown | null;
  /** Milliseconds before anybody's extra time; `null`: until the host closes it. */
  readonly limit: number | null;
  /** Pauses that are over. */
  readonly pauses: readonly Span[];
  readonly pause: Pause | null;
  readonly answers: Answers;
  /** When it closes because all have answered; `null` while somebody has not. */
  readonly grace: number | null;
  /** Whether it was said that ten seconds are left. */
  readonly warned: boolean;
}

/** A question is closed and its answer shown; the last element of `asked` tells of it. */
export interface Revealed {
  readonly name: "revealed";
  readonly position: number;
  readonly shown: Shown | null;
  readonly pause: Pause | null;
  readonly answers: Answers;
}

/** Nothing changes any more. */
export interface Ended {
  readonly name: "ended";
  readonly why: EndReason;
  readonly shown: Shown | null;
}

export type Phase = Preview | Lobby | Asking | Revealed | Ended;
/** The phases in which a quiz goes on in its channel. */
export type Running = Lobby | Asking | Revealed;

/** Said on the newest message until the next one. */
export type Note =
  /** Docent was away for so many milliseconds, which count for nobody. */
  | { readonly kind: "away"; readonly milliseconds: number }
  /** Somebody else hosts from now on. */
  | { readonly kind: "tookOver"; readonly host: number };

/** How a live quiz stands. */
export interface State {
  readonly phase: Phase;
  /** The person whom it obeys. */
  readonly host: number;
  readonly players: ReadonlyMap<number, Player>;
  /** The questions that are over, in order. */
  readonly asked: readonly AskedQuestion[];
  /** Whether standings follow each question, or only the last. */
  readonly standings: "each" | "end";
  readonly notes: readonly Note[];
  /** When a person last did anything. */
  readonly activeAt: number;
}
