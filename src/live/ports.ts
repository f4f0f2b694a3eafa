import type { LoggedEvent } from "../quiz/live/event.ts";
import type { PlayedAnswer, Quiz, Shown, State } from "../quiz/live/state.ts";
import type { StoredText } from "../quiz/question.ts";

/** Where a quiz is played. */
export interface QuizPlace {
  /** 12 characters, part of its buttons' custom ids. */
  readonly runId: string;
  readonly guildId: string;
  readonly channelId: string;
}

/** A quiz as it is stored, with the answers to the question that is open or was just closed. */
export interface StoredQuiz extends QuizPlace {
  readonly quiz: Quiz;
  readonly state: State;
  /** Counts the processes that have run it; what an older one writes is refused. */
  readonly fence: number;
  /** Discord's user ids by number, of the host and of the players who have not deleted themselves. */
  readonly people: ReadonlyMap<number, string>;
  /** Milliseconds UTC. */
  readonly startedAt: number;
  readonly endedAt: number | null;
}

/** A quiz of a process that is gone, and when that process last said that it was alive (ms UTC). */
export interface TakenQuiz {
  readonly stored: StoredQuiz;
  readonly aliveAt: number;
}

/** A person's number in a server. */
export interface Enrolled {
  readonly number: number;
  /** Whether this server has an answer of theirs, so that they have read what is kept. */
  readonly known: boolean;
}

/** An answer on its way into the table; `item` is `pack/topic/question`. */
export interface AnswerToStore extends PlayedAnswer {
  readonly position: number;
  readonly person: number;
  readonly item: string;
}

/** One of a server's quizzes, for a list. */
export interface QuizSummary {
  readonly runId: string;
  readonly channelId: string;
  /** The name of the topic of all its questions, or `null` where they are of several. */
  readonly topicName: StoredText | null;
  readonly questions: number;
  readonly startedAt: number;
  readonly endedAt: number | null;
}

/** `lost`: another process runs this quiz now, or it was deleted; whoever hears it stops. */
export type Written = "stored" | "lost";

/** Live quizzes: their runs, logs and snapshots. */
export interface QuizStore {
  /** The numbers of people in a server, drawn where they have none, in one commit. */
  enrol(guildId: string, userIds: readonly string[]): Promise<ReadonlyMap<string, Enrolled>>;
  /** Keeps a new quiz in its preview, owned by a process; the fence is 1. */
  draft(quiz: Omit<StoredQuiz, "fence" | "people" | "endedAt">, owner: string): Promise<void>;
  /** Changes what a quiz asks while it is in its preview. */
  redraft(runId: string, quiz: Quiz): Promise<Written>;
  /** Deletes a quiz that never left its preview. */
  dropDraft(runId: string): Promise<void>;
  /** Deletes previews that were left lying since before an instant, milliseconds UTC. */
  dropDraftsOlderThan(instant: number): Promise<void>;
  /**
   * Appends an event to the log, with a snapshot where the phase has changed; in one commit. The
   * first one opens the lobby: `busy` where another quiz is running in the channel. One that ends
   * the quiz frees the channel.
   */
  append(
    runId: string,
    fence: number,
    entry: { readonly event: LoggedEvent; readonly snapshot: State | null },
  ): Promise<Written | "busy">;
  /**
   * Stores answers of different people in one commit, which those of other quizzes share; gives
   * what is stored then, by person. An answer of a smaller interaction id changes nothing.
   */
  record(
    runId: string,
    fence: number,
    answers: readonly AnswerToStore[],
  ): Promise<ReadonlyMap<number, PlayedAnswer> | "lost">;
  /** The quiz that is running in a channel. */
  runningIn(channelId: string): Promise<string | undefined>;
  /** A quiz, rebuilt from its snapshot and the later rows; ended ones too. */
  find(runId: string): Promise<StoredQuiz | undefined>;
  /**
   * Makes a process the owner of all quizzes that others run in these servers, or in all where it is
   * `undefined`, and raises their fences; of those, too, that ended in the last minute of their
   * process and whose last message it did not note.
   */
  take(owner: string, serves?: (guildId: string) => boolean): Promise<readonly TakenQuiz[]>;
  /** A process is alive; milliseconds UTC by Discord's clock. */
  beat(owner: string, at: number): Promise<void>;
  /** A server's quizzes that have left the preview, newest first. */
  ofServer(guildId: string, limit: number): Promise<readonly QuizSummary[]>;
  /** `pack/topic/question` of what a server's last quizzes asked. */
  recentItems(guildId: string, quizzes: number): Promise<ReadonlySet<string>>;
  /** Deletes what a person answered in a quiz. */
  eraseAnswers(runId: string, person: number): Promise<void>;
  /** All answers to a quiz, by position and person; of people who are not removed. */
  answers(runId: string): Promise<readonly AnswerToStore[]>;
}

/** Why Discord would not have a message. */
export type Refusal = "channelGone" | "noAccess" | "noPermission" | "archived" | "refused";

/** How posting ended. */
export type Posted =
  | { readonly outcome: "sent"; readonly shown: Shown }
  | { readonly outcome: "refused"; readonly why: Refusal }
  /** It may or may not have appeared: it has to be looked for. */
  | { readonly outcome: "unclear" };

/** How looking for a message ended. */
export type Sought =
  | { readonly outcome: "there"; readonly shown: Shown }
  | { readonly outcome: "absent" | "unreadable" | "later" };

/** How an edit ended; `gone`: the message was deleted; `later`: Discord did not answer. */
export type Edited =
  | { readonly outcome: "done" | "gone" | "later" }
  | { readonly outcome: "refused"; readonly why: Refusal };

/** What a message shows: the state, as it was when the message was the newest. */
export interface Scene extends QuizPlace {
  readonly quiz: Quiz;
  readonly state: State;
  /** Display names by number, as far as they are known. */
  readonly names: ReadonlyMap<number, string>;
}

/** The channel of a quiz, seen from the runner. */
export interface Stage {
  /** Posts the message of a scene, once, under the scene's name. */
  post(scene: Scene): Promise<Posted>;
  /** Looks for the message of a scene that may have been posted at an instant. */
  find(scene: Scene, at: number): Promise<Sought>;
  /** Redraws the message of a scene; `over`: without buttons, since another one follows. */
  edit(scene: Scene, messageId: string, over: boolean): Promise<Edited>;
  /** Tells administrators why a quiz stands still. */
  tell(scene: Scene, why: Exclude<Refusal, "channelGone">): Promise<void>;
}

/** The display name of a member, read from Discord; `undefined` where there is none any more. */
export type FetchName = (guildId: string, userId: string) => Promise<string | undefined>;
