import { describe, expect, test } from "vitest";
import { createPostgresSchema, postgresMissing } from "../support/postgres-database.ts";
import { openSchool } from "../support/school.ts";

const missing = postgresMissing();
const general = { in: "general" };
const staffRoom = { in: "staff-room" };

describe.skipIf(missing)(`Docent on PostgreSQL${missing ? ` (${missing})` : ""}`, () => {
  test("keeps the server's and a person's language over a restart", async () => {
    const database = await createPostgresSchema();
    const config = { databaseUrl: database.url };
    const before = await openSchool({ config });
    const panel = await before.person("Ms. Rivera").types("/settings", staffRoom);
    await panel.choose("Choose the language of public messages", "Español");
    const help = await before.person("Ben").types("/help", general);
    await help.press("En español");
    await before.close();

    const after = await openSchool({ config });
    const card = await after.person("Chloe").types("/explain mpp", general);
    expect(card.text()).toContain("## Protocolos de Protección a Migrantes");
    const own = await after.person("Ben").types("/help", general);
    expect(own.text()).toContain("Docent explica");
    await after.close();
    await database.drop();
  });
});
