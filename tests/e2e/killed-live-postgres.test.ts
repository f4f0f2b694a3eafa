import { describe } from "vitest";
import { describeKilledLive } from "../support/killed-live.ts";
import { createPostgresSchema, postgresMissing } from "../support/postgres-database.ts";

const missing = postgresMissing();
if (missing === undefined) describeKilledLive("PostgreSQL", createPostgresSchema);
else describe.skip(`a live quiz killed on PostgreSQL (${missing})`, () => undefined);
