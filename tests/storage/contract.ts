import { afterEach, beforeEach, describe } from "vitest";
import type { EngineUnderTest, FreshDatabase } from "./contract-engine.ts";
import { describeMigrations } from "./contract-migrations.ts";
import { describeProcesses } from "./contract-processes.ts";
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
  });
}
