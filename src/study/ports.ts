import type { Sought } from "../bank/bank.ts";
import type { Confidence, Given } from "../quiz/given.ts";
import type { Question } from "../quiz/question.ts";

/** What a person wants to be asked. */
export interface Wish extends Sought {
  /** How many questions, 1 to 20. */
  readonly questions: number;
}

/** A practice as it is stored; all but `endedAt` stays as it began. */
export interface Run {
  /** 12 characters, part of its buttons' custom ids. */
  readonly id: string;
  /** The Discord id of the one person who may answer. */
  readonly ownerId: string;
  /** The random number by which answers name that person. */
  readonly person: number;
  readonly wish: Wish;
  /** The seed by which questions were drawn and options shuffled. */
  readonly seed: number;
  readonly questions: readonly Question[];
  /** Milliseconds UTC. */
  readonly startedAt: number;
  /** Milliseconds UTC; `null` while it can be gone on with. */
  readonly endedAt: number | null;
}

/** An answer as it is stored: one for each run, position and person. */
export interface StoredAnswer {
  readonly runId: string;
  /** Of the question in its run, from 0. */
  readonly position: number;
  /** The person's random number. */
  readonly person: number;
  /** `pack/topic/question`, by which answers are counted. */
  readonly item: string;
  readonly given: Given;
  readonly confidence: Confidence | null;
  /** Once settled it never changes. */
  readonly settled: boolean;
  /** The interaction that brought it; a later one has a greater id. */
  readonly interactionId: string;
  /** Milliseconds UTC. */
  readonly at: number;
}

/** The one table of answers, which every surface uses. */
export interface AnswerStore {
  /**
   * Stores an answer unless a settled one, or one of a greater interaction id, is there; gives what
   * is stored then, after its commit. `undefined`: the run is gone. Answers of a burst share a commit.
   */
  record(answer: StoredAnswer): Promise<StoredAnswer | undefined>;
  /** The answers to a run, by position. */
  ofRun(runId: string): Promise<readonly StoredAnswer[]>;
  /** The place of a person's settled answer that was pressed first; by the person's number. */
  firstSettled(person: number): Promise<Pick<StoredAnswer, "runId" | "position"> | undefined>;
  /** By item, when it was answered last by a person in a study of their own, milliseconds UTC. */
  lastAnswered(userId: string): Promise<ReadonlyMap<string, number>>;
}

/** Practices, each belonging to one person, in no server. */
export interface RunStore {
  /** Stores a run, ends the person's other unfinished ones, and gives the person a number. */
  start(run: Omit<Run, "person" | "endedAt">): Promise<Run>;
  find(runId: string): Promise<Run | undefined>;
  /** The newest run of a person that has not ended. */
  unfinished(userId: string): Promise<Run | undefined>;
  end(runId: string, at: number): Promise<void>;
}
