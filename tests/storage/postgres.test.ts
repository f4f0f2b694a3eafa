import { sql } from "kysely";
import { describe, test } from "vitest";
import { postgresLock } from "../../src/storage/postgres/open.ts";
import { createPostgresSchema, postgresMissing } from "../support/postgres-database.ts";
import { describeStorage } from "./contract.ts";
import { describePostgres } from "./postgres-problems.ts";

const missing = postgresMissing();
if (missing === undefined) {
  describeStorage("PostgreSQL", {
    lock: postgresLock,
    bytesType: "bytea",
    tables: sql`
      select table_name as name from information_schema.tables where table_schema = current_schema()
    `,
    columns: sql`
      select table_name as "table", column_name as "column" from information_schema.columns
      where table_schema = current_schema()
    `,
    shared: true,
    async fresh() {
      const { url, drop } = await createPostgresSchema();
      return { url, remove: drop };
    },
  });
  describePostgres();
} else {
  describe("storage on PostgreSQL", () => {
    test.skip(`skipped: ${missing}`, () => undefined);
  });
}
