import type { Confidence, Given } from "../quiz/given.ts";
import type { QuizSettings } from "../quiz/live/settings.ts";
import type { PlayedAnswer } from "../quiz/live/state.ts";
import type { Picked } from "../quiz/picked.ts";
import type { Question } from "../quiz/question.ts";
import type { QuizSummary, Scene } from "./ports.ts";

/** Who pressed, and in which interaction. */
export interface Presser {
  /** The server in which they pressed; `null` outside of servers. A quiz knows only its own. */
  readonly guildId: string | null;
  readonly userId: string;
  /** As it is shown in this server. */
  readonly name: string;
  readonly roleIds: readonly string[];
  /** Whether they may host quizzes here. */
  readonly mayHost: boolean;
  readonly interactionId: string;
}

/** Why something was not done; nothing has changed. */
export interface Refused {
  readonly kind: "refused";
  readonly why: /** No such quiz is stored. */
    | "gone"
    /** It has ended. */
    | "over"
    /** The question is closed, or another one is open. */
    | "closed"
    /** It was pressed after the time was up. */
    | "late"
    | "paused"
    /** The host took this person out. */
    | "removed"
    /** Nothing that was ever offered. */
    | "forged"
    /** Only the host may, and this person may not host. */
    | "notHost"
    /** This person may host, but somebody else does: they would have to take over first. */
    | "anothersQuiz"
    /** This button is from before: the quiz has gone on. */
    | "stale"
    /** Nobody has answered or joined, so that there is nothing to show. */
    | "didNotPlay"
    /** Another quiz is running in this channel. */
    | "busy";
  /** How the quiz stands, where there is one. */
  readonly scene?: Scene;
}

/** A quiz that the host may still change. */
export interface Previewed {
  readonly kind: "previewed";
  readonly scene: Scene;
  /** Whether there were fewer questions than were ordered. */
  readonly fewer: boolean;
}

/** No question fits the order. */
export interface NothingToAsk {
  readonly kind: "nothing";
  readonly settings: QuizSettings;
}

/** How a quiz stands, after what the host wished. */
export interface Hosted {
  readonly kind: "hosted";
  readonly scene: Scene;
}

/** How the presser stands in a quiz. */
export interface Joined {
  readonly kind: "joined" | "left";
  readonly scene: Scene;
  readonly person: number;
}

/** What is stored of a person's answer to the open question; `null` where there is none. */
export interface Placed {
  readonly kind: "placed";
  readonly scene: Scene;
  readonly position: number;
  readonly person: number | null;
  readonly answer: PlayedAnswer | null;
  /** Whether it is said with this answer what is kept. */
  readonly first: boolean;
}

/** One person's own result. */
export interface OwnResult {
  readonly kind: "ownResult";
  readonly scene: Scene;
  readonly person: number;
  /** By position, of the questions that are over; `null` where nothing was answered. */
  readonly answers: readonly ({
    readonly given: Given;
    readonly confidence: Confidence | null;
    readonly points: number;
  } | null)[];
  /** How many of the questions that count were not answered right. */
  readonly missed: number;
}

/** What a host may do, beyond what the preview offers. */
export type HostAction =
  | { readonly act: "look" }
  | { readonly act: "start" }
  | { readonly act: "close"; readonly position: number }
  | { readonly act: "next"; readonly position: number }
  | { readonly act: "skip"; readonly position: number }
  | { readonly act: "pause" | "resume" | "end" }
  | { readonly act: "takeOver" }
  | { readonly act: "standings"; readonly when: "each" | "end" }
  | { readonly act: "remove" | "readmit"; readonly person: number }
  | { readonly act: "extraTime"; readonly person: number; readonly factor: 1 | 1.5 | 2 };

/** What a host does with a preview. */
export type PreviewAction =
  | { readonly act: "look" }
  /** Draws other questions. */
  | { readonly act: "redraw" }
  /** Has just these items of those that could be drawn: `pack/topic/question`. */
  | { readonly act: "choose"; readonly items: readonly string[] }
  | {
      readonly act: "settings";
      readonly settings: Partial<Pick<QuizSettings, "teams" | "soloTeams" | "pace" | "scoring">>;
    }
  | { readonly act: "open" };

/** Everything of an ended or running quiz, for its report. */
export interface QuizRecord {
  readonly kind: "record";
  readonly scene: Scene;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly answers: readonly {
    readonly person: number;
    readonly position: number;
    readonly given: Given;
    readonly confidence: Confidence | null;
    readonly at: number;
  }[];
  /** Discord's user ids by number, for names that are read when the report is made. */
  readonly people: ReadonlyMap<number, string>;
}

/** Hosted quizzes, in channels of servers. */
export interface Live {
  /** Draws questions that this server's last quizzes did not ask, and keeps them as a preview. */
  prepare(order: {
    readonly guildId: string;
    readonly channelId: string;
    readonly settings: QuizSettings;
    readonly presser: Presser;
  }): Promise<Previewed | NothingToAsk | Refused>;
  preview(
    runId: string,
    presser: Presser,
    action: PreviewAction,
  ): Promise<Previewed | Hosted | NothingToAsk | Refused>;
  /** Lets go of a preview. */
  drop(runId: string, presser: Presser): Promise<{ readonly kind: "dropped" } | Refused>;
  /** A preview as a quiz was ordered, in the same channel, with other questions. */
  again(runId: string, presser: Presser): Promise<Previewed | NothingToAsk | Refused>;
  /** The items that a preview could have chosen, with the questions as they would be stored. */
  choices(
    runId: string,
  ): Promise<readonly { readonly item: string; readonly question: Question }[]>;
  join(runId: string, presser: Presser, team: number | null): Promise<Joined | Refused>;
  leave(runId: string, presser: Presser): Promise<Joined | Refused>;
  /** Stores an answer to a question, after which it is acknowledged; a first answer joins. */
  answer(
    runId: string,
    position: number,
    presser: Presser,
    offered: { readonly picked: Picked; readonly confidence: Confidence | null },
  ): Promise<Placed | Refused>;
  /** What is stored of the presser's answer. */
  look(runId: string, position: number, presser: Presser): Promise<Placed | Refused>;
  host(runId: string, presser: Presser, action: HostAction): Promise<Hosted | Refused>;
  /** How a quiz stands. */
  scene(runId: string, presser: Presser): Promise<Hosted | Refused>;
  /** The quiz that is running in a channel. */
  runningIn(channelId: string): Promise<string | undefined>;
  ownResult(runId: string, presser: Presser): Promise<OwnResult | Refused>;
  /** For the host and for others with host rights. */
  record(runId: string, presser: Presser): Promise<QuizRecord | Refused>;
  /** A server's quizzes, newest first. */
  quizzesOf(guildId: string): Promise<readonly QuizSummary[]>;
  /** The questions that somebody missed in an ended quiz. */
  missedBy(runId: string, userId: string): Promise<readonly Question[]>;
  /** Takes up the quizzes that the process before this one ran; once the gateway is ready. */
  resume(): Promise<void>;
  /** A channel was deleted, or is no longer to be had: a quiz in it ends, its results are kept. */
  channelGone(channelId: string): Promise<void>;
  /** Lets go of a person in all running quizzes. */
  forget(userId: string): Promise<void>;
  /** Stops timers and edits, and waits for what is under way; nothing stored changes. */
  stop(): Promise<void>;
}
