import { z } from "zod";

/** How long a question stays open: as its length asks, until the host closes it, or so many seconds. */
export const Pace = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("auto") }),
  z.strictObject({ kind: z.literal("untimed") }),
  z.strictObject({ kind: z.literal("seconds"), seconds: z.int().min(10).max(600) }),
]);

/** What an answer earns; `scoring.ts` has the formulas. */
export const Scoring = z.enum(["accuracy", "gentle", "classic", "confidence"]);

const count = z.int().min(2).max(6);

/** Whether people play in teams: put there evenly as they join, by their own choice, or by a role. */
export const Teams = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({ kind: z.literal("draw"), count }),
  z.strictObject({ kind: z.literal("choose"), count }),
  /** Discord ids of roles, one for each team, in the order of the teams; none while it is a preview. */
  z.strictObject({ kind: z.literal("role"), roleIds: z.array(z.string()).max(6) }),
]);

/** What a host has ordered; it stays as it is once the lobby is open. */
export const QuizSettings = z.strictObject({
  /** `null`: any topic, the sensitive ones left out. */
  topic: z.strictObject({ pack: z.string(), topic: z.string() }).nullable(),
  difficulty: z.enum(["easy", "medium", "hard"]).nullable(),
  /** How many questions were ordered, 1 to 30. */
  questions: z.int().min(1).max(30),
  pace: Pace,
  scoring: Scoring,
  teams: Teams,
  /** Whether a team of one person is ranked. */
  soloTeams: z.boolean(),
  /** The code of the language of its public messages. */
  language: z.string(),
});

export type Pace = z.infer<typeof Pace>;
export type Scoring = z.infer<typeof Scoring>;
export type Teams = z.infer<typeof Teams>;
export type QuizSettings = z.infer<typeof QuizSettings>;
