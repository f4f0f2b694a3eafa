import type { Kysely } from "kysely";
import { z } from "zod";
import type { PersonalQuiz } from "../privacy/ports.ts";
import type { Player } from "../quiz/live/state.ts";
import { readQuiz } from "./quiz-rows.ts";
import { readRow, UnfitRowError } from "./rows.ts";
import type { Tables } from "./tables.ts";

const runRows = z.array(z.object({ run_id: z.string() }));

/** The quizzes of a server in whose record a person's number stands, oldest first. */
export async function personalQuizzes(
  db: Kysely<Tables>,
  { scope, number }: { readonly scope: string; readonly number: number },
): Promise<readonly PersonalQuiz[]> {
  const quizzes: PersonalQuiz[] = [];
  for (const runId of await runsNaming(db, scope, number)) {
    const quiz = await quizOf(db, runId, number).catch(ifUnfit);
    if (quiz !== undefined) quizzes.push(quiz);
  }
  return quizzes.toSorted((a, b) => a.startedAt - b.startedAt);
}

/** A record that this version cannot read names nobody to it. */
function ifUnfit(error: unknown): undefined {
  if (!(error instanceof UnfitRowError)) throw error;
}

/** Numbers are long enough that no other number of a record is mistaken for one. */
async function runsNaming(db: Kysely<Tables>, guildId: string, number: number) {
  const named = `%${number}%`;
  const rows = await db
    .selectFrom("runs")
    .innerJoin("quizzes", "quizzes.run_id", "runs.id")
    .select("quizzes.run_id")
    .where("runs.guild_id", "=", guildId)
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb("quizzes.snapshot", "like", named),
        exists(
          selectFrom("quiz_events")
            .select("quiz_events.sequence")
            .whereRef("quiz_events.run_id", "=", "quizzes.run_id")
            .where("quiz_events.event", "like", named),
        ),
      ]),
    )
    .execute();
  return readRow(runRows, rows, "quizzes").map(({ run_id }) => run_id);
}

async function quizOf(
  db: Kysely<Tables>,
  runId: string,
  number: number,
): Promise<PersonalQuiz | undefined> {
  const stored = await readQuiz(db, runId);
  if (stored === undefined) return;
  const { guildId, startedAt, endedAt, state } = stored;
  const player = state.players.get(number);
  const hosted = state.host === number;
  if (player === undefined && !hosted) return;
  return { runId, guildId, startedAt, endedAt, hosted, played: standingOf(player) };
}

function standingOf(player: Player | undefined): PersonalQuiz["played"] {
  if (player === undefined) return null;
  const { points, right, answered, team, timeFactor, out } = player;
  return { points, right, answered, team, timeFactor, out };
}
