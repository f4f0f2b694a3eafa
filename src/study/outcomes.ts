import type { Run, StoredAnswer, Wish } from "./ports.ts";

/** A question of a run, by its position from 0. */
export interface Place {
  readonly runId: string;
  readonly position: number;
}

/** How a question of one's own practice stands. */
export interface Turn {
  readonly kind: "turn";
  readonly run: Run;
  readonly position: number;
  /** `null` while there is none; what is settled is revealed. */
  readonly answer: StoredAnswer | null;
  /** Whether it is the person's first settled answer, with which is said what is kept. */
  readonly first: boolean;
}

/** A practice has begun. */
export interface Begun {
  readonly kind: "begun";
  /** Its first question. */
  readonly turn: Turn;
  /** Whether there were fewer questions than were wished. */
  readonly fewer: boolean;
}

/** Another practice has answers, and questions that are still open. */
export interface UnderWay {
  readonly kind: "underWay";
  readonly run: Run;
  /** Of the first question that is not settled. */
  readonly position: number;
  /** What was wished for now. */
  readonly wish: Wish;
}

/** No question fits the wish. */
export interface NothingToAsk {
  readonly kind: "nothing";
  readonly wish: Wish;
}

/** Every answer was right, so that there is nothing to repeat. */
export interface NothingMissed {
  readonly kind: "nothingMissed";
}

/** What was missed is not asked any more, as its facts have changed. */
export interface NothingLeft {
  readonly kind: "nothingLeft";
  /** That of the practice in which it was missed. */
  readonly wish: Wish;
}

/** A practice that has ended, with what was answered. */
export interface Finished {
  readonly kind: "finished";
  readonly run: Run;
  readonly answers: readonly StoredAnswer[];
}

/** `gone`: no longer stored. `foreign`: somebody else's. `forged`: nothing that it ever offered. */
export interface Refused {
  readonly kind: "gone" | "foreign" | "forged";
}

/** Everything that can come of what a person does with practices. */
export type Outcome =
  | Turn
  | Begun
  | UnderWay
  | NothingToAsk
  | NothingMissed
  | NothingLeft
  | Finished
  | Refused;
