import { type CompiledQuery, Kysely } from "kysely";
import Libsql from "libsql";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { systemChance } from "../../src/chance.ts";
import { createAnswerStore } from "../../src/storage/answer-store.ts";
import { createPersonalDataStore } from "../../src/storage/personal-data-store.ts";
import { createPostStore } from "../../src/storage/post-store.ts";
import { createRunStore } from "../../src/storage/run-store.ts";
import { createScheduleStore } from "../../src/storage/schedule-store.ts";
import { createServerRecords } from "../../src/storage/server-records.ts";
import { libsqlDialect } from "../../src/storage/sqlite/dialect.ts";
import type { Tables } from "../../src/storage/tables.ts";
import { createFolder, type Folder } from "./folder.ts";
import { openedEngine } from "./opening.ts";
import { answerTo, beginning, noon, postOf, scheduleNamed } from "./samples.ts";

let folder: Folder;
let db: Kysely<Tables>;
let asked: CompiledQuery[];

beforeEach(async () => {
  folder = createFolder();
  const file = folder.at("docent.db");
  await (await openedEngine(`file:${file}`)).close();
  asked = [];
  db = new Kysely<Tables>({
    dialect: libsqlDialect(new Libsql(file)),
    log({ query }) {
      asked.push(query);
    },
  });
});
afterEach(async () => {
  await db.destroy();
  folder.remove();
});

/** SQLite's plans for all that is asked while something is done, one line a step. */
async function plansOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  asked.length = 0;
  await work();
  const statements = asked.filter(({ sql }) => /^(select|insert|update|delete)/.test(sql));
  expect(statements).not.toEqual([]);
  const plans = statements.map(async ({ sql, parameters }) => {
    const explain = { sql: `explain query plan ${sql}`, parameters } as CompiledQuery;
    const { rows } = await db.executeQuery<{ detail: string }>(explain);
    return rows.map(({ detail }) => detail);
  });
  return (await Promise.all(plans)).flat();
}

const scans = (plan: readonly string[]) =>
  plan.filter((step) => /^SCAN (?!\d+ CONSTANT ROW)/.test(step));

describe("what is asked each minute", () => {
  test("finds due schedules by their index, in its order", async () => {
    const plan = await plansOf(() => createScheduleStore(db).due(noon, 100));
    expect(plan).toEqual([
      "SEARCH schedules USING INDEX schedules_due (state=? AND next_at<?)",
      expect.stringContaining("SUBQUERY"),
      expect.stringMatching(/^SEARCH departures USING COVERING INDEX/),
    ]);
  });

  test("finds claims that wait by their index, in its order", async () => {
    const plan = await plansOf(() => createPostStore(db).claimedBefore(noon, 100));
    expect(plan).toEqual(["SEARCH posts USING INDEX posts_claimed (state=? AND claimed_at<?)"]);
  });
});

test("nothing that a person waits for reads a whole table", async () => {
  const runs = createRunStore(db, systemChance);
  const answers = createAnswerStore(db);
  const personal = createPersonalDataStore(db);
  const schedules = createScheduleStore(db);
  const posts = createPostStore(db);
  const plan = await plansOf(async () => {
    const run = await runs.start(beginning("run-1", "ana"));
    await runs.find("run-1");
    await runs.unfinished("ana");
    await runs.end("run-1", noon);
    const burst = [0, 1, 2].map((position) => answerTo(run, { position }));
    for (const _time of ["stored", "already there"]) {
      await Promise.all(burst.map((answer) => answers.record(answer)));
    }
    await answers.ofRun("run-1");
    await answers.firstSettled(run.person);
    await answers.lastAnswered("ana");
    await schedules.put(scheduleNamed("daily"));
    await schedules.ofServer("guild");
    const post = postOf(scheduleNamed("daily"), { runId: "post-1" });
    await posts.claim(post, { at: noon + 1, round: 0 });
    await posts.claimAgain(post, noon);
    await posts.settle("post-1", "sent", "1");
    await posts.used("daily", 0);
    await posts.latest("daily", 1);
    await personal.summary("ana");
    await personal.export("ana");
    await personal.delete("ana");
  });
  expect(plan.length).toBeGreaterThan(20);
  expect(scans(plan)).toEqual([]);
});

test("a server's purge finds its rows without reading other servers' answers", async () => {
  const records = createServerRecords(db);
  await records.left("guild", noon);
  const plan = await plansOf(() => records.purgeLeftBefore(noon + 1));
  expect(scans(plan).filter((step) => /answers|runs/.test(step))).toEqual([]);
});
