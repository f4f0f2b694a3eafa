import { describe } from "vitest";
import { describeKilled } from "../support/killed.ts";
import { createPostgresSchema, postgresMissing } from "../support/postgres-database.ts";

const missing = postgresMissing();
if (missing === undefined) describeKilled("PostgreSQL", createPostgresSchema);
else describe.skip(`Docent killed on PostgreSQL (${missing})`, () => undefined);
