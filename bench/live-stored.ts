import Libsql from "libsql";
import { openDatabase, storeQuizzes } from "./live-quizzes.ts";

/** Players of a stored quiz, each with an answer. */
const players = 100;

/** Stores so many quizzes that have ended, all alike, with a hundred answers each. */
export async function storeEnded(file: string, count: number): Promise<void> {
  const storage = await openDatabase(file);
  await storeQuizzes(storage, { count: 1, players, answered: players, named: "model" });
  await storage.close();
  const database = new Libsql(file);
  const model = "(select run_id from quizzes where run_id like 'model%')";
  const numbers = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})`;
  const name = "'e' || printf('%011d', n.i)";
  database.exec(`update quizzes set open_channel_id = null;
    update runs set ended_at = started_at + 1;
    begin;
    ${numbers} insert into runs select ${name}, kind, person, guild_id, seed, wish, questions, started_at, ended_at from runs, n where id = ${model};
    ${numbers} insert into quizzes select ${name}, guild_id, channel_id, null, owner, fence, sequence, snapshot, snapshot_sequence from quizzes, n where run_id = ${model};
    ${numbers} insert into quiz_events select ${name}, sequence, at, event from quiz_events, n where run_id = ${model};
    ${numbers} insert into answers select ${name}, position, person, item, given, confidence, settled, interaction_id, at from answers, n where run_id = ${model};
    commit;`);
  database.close();
}
