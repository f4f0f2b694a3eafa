import { afterEach, beforeEach, describe } from "vitest";
import { describeAnswers } from "./contract-answers.ts";
import { describeAnswersAtOnce } from "./contract-answers-at-once.ts";
import type { EngineUnderTest, FreshDatabase } from "./contract-engine.ts";
import { describeHoldings } from "./contract-holdings.ts";
import { describeMigrations } from "./contract-migrations.ts";
import { describePersonalData } from "./contract-personal-data.ts";
import { describePosts } from "./contract-posts.ts";
import { describeProcesses } from "./contract-processes.ts";
import { describeQuizzes } from "./contract-quizzes.ts";
import { describeRuns } from "./contract-runs.ts";
import { describeSchedules } from "./contract-schedules.ts";
import { describeServerRecords } from "./contract-server-records.ts";
import { describeSettings } from "./contract-settings.ts";
import { describeTransactions } from "./contract-transactions.ts";
import { describeValues } from "./contract-values.ts";

/** What every engine must do alike. */
export function describeStorage(name: string, engine: EngineUnderTest): void {
  describe(`storage on ${name}`, () => {
    let database: FreshDatabase;
    beforeEach(async () => {
      database = await engine.fresh();
    });
    afterEach(async () => {
      await database.remove();
    });

    describeSettings(() => database.url);
    describeValues(engine, () => database.url);
    describeTransactions(() => database.url);
    describeMigrations(engine, () => database.url);
    describeProcesses(() => database.url);
    describeRuns(engine, () => database.url);
    describeAnswers(() => database.url);
    describeAnswersAtOnce(engine, () => database.url);
    describeSchedules(() => database.url);
    describePosts(engine, () => database.url);
    describeQuizzes(engine, () => database.url);
    describePersonalData(engine, () => database.url);
    describeServerRecords(engine, () => database.url);
    describeHoldings(engine, () => database.url);
  });
}
