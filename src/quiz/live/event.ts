import { z } from "zod";
import type { PlayedAnswer } from "./state.ts";

const at = z.int();
const person = z.int();
const position = z.int().min(0);
const type = <const T extends string>(name: T) => ({ type: z.literal(name), at });

/**
 * What happens to a quiz and is kept as a row of its log; `at` is Discord's time. What a host does
 * names the position that it is meant for, so that a second press of the same button does nothing.
 */
export const LoggedEvent = z.discriminatedUnion("type", [
  /** The host opens the lobby. */
  z.strictObject({ ...type("opened") }),
  /** The newest message is in the channel; `at` is the time of its id. */
  z.strictObject({ ...type("shown"), scene: z.string(), messageId: z.string() }),
  z.strictObject({
    ...type("joined"),
    /** `team`: chosen or by role; `null` where it is drawn or nobody plays in teams. */
    players: z
      .array(z.strictObject({ person, team: z.int().min(0).nullable() }).readonly())
      .min(1)
      .readonly(),
  }),
  z.strictObject({ ...type("left"), person }),
  z.strictObject({ ...type("started") }),
  z.strictObject({ ...type("closed"), position }),
  z.strictObject({ ...type("skipped"), position }),
  /** On to the question after the one at this position, or to the end. */
  z.strictObject({ ...type("next"), position }),
  z.strictObject({
    ...type("paused"),
    why: z.enum(["host", "idle", "noAccess", "noPermission", "archived", "refused"]),
  }),
  z.strictObject({ ...type("resumed") }),
  z.strictObject({ ...type("ended"), why: z.enum(["stopped", "idle", "channelGone"]) }),
  z.strictObject({ ...type("removed"), person }),
  z.strictObject({ ...type("readmitted"), person }),
  /** Extra time for a person, in this quiz. */
  z.strictObject({
    ...type("timed"),
    person,
    factor: z.union([z.literal(1), z.literal(1.5), z.literal(2)]),
  }),
  z.strictObject({ ...type("tookOver"), host: person }),
  z.strictObject({ ...type("standings"), when: z.enum(["each", "end"]) }),
  /** Docent was away from `from` to `at`: a pause for everybody. */
  z.strictObject({ ...type("returned"), from: z.int() }),
  /** A person has deleted what is kept of them: as if they had never played. */
  z.strictObject({ ...type("forgotten"), person }),
  /** Time has passed: whatever `dueAt` names is due. */
  z.strictObject({ ...type("time") }),
]);
export type LoggedEvent = z.infer<typeof LoggedEvent>;

/** Answers that were stored together; they are rows of the table of answers, not of the log. */
export interface Answered {
  readonly type: "answered";
  readonly at: number;
  readonly position: number;
  readonly answers: readonly ({ readonly person: number } & PlayedAnswer)[];
}

export type QuizEvent = LoggedEvent | Answered;
