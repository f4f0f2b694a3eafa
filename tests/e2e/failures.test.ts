import Database from "libsql";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSchool, type School } from "../support/school.ts";

const general = { in: "general" };
let school: School;
beforeEach(async () => {
  school = await openSchool({ config: { httpPort: 0 } });
});
afterEach(() => school.close());

const person = (name: string) => school.person(name);

/** Another program takes the tables away while Docent runs. */
function breakDatabase(): void {
  const database = new Database(school.folder.at("docent.db"));
  database.exec("drop table servers; drop table people; drop table docent_schema_version;");
  database.close();
}

describe("a database that fails while Docent runs", () => {
  test("is told to the person as a reference only, in the person's own language", async () => {
    breakDatabase();
    const bens = await person("Ben").types("/explain mpp", general);
    expect(bens.isPrivate()).toBe(true);
    expect(bens.text()).toMatch(/^Something went wrong on Docent’s side.*reference: `[^`]+`\.$/);
    expect(bens.text()).not.toMatch(/sql|table|servers/i);
    const anas = await person("Ana").types("/explain mpp", general);
    expect(anas.text()).toContain("Algo falló del lado de Docent");
  });

  test("is told to the operator with the same reference, and what happened", async () => {
    breakDatabase();
    const answer = await person("Ben").types("/explain mpp", general);
    const line = await school.log.says("An interaction failed.");
    expect(answer.text()).toContain(`\`${line.reference}\``);
    expect(line).toMatchObject({ level: "error", outcome: "failed", name: "explain" });
    expect(line.err?.message).toContain("no such table");
  });

  test("is told by /readyz, while /healthz says that the process lives", async () => {
    const get = (path: string) => fetch(`http://127.0.0.1:${school.docent.httpPort}${path}`);
    expect((await get("/readyz")).status).toBe(200);
    breakDatabase();
    const ready = await get("/readyz");
    expect(ready.status).toBe(503);
    expect((await ready.text()).length).toBeGreaterThan(10);
    expect((await get("/healthz")).status).toBe(200);
  });

  test("offers no choices while one types, rather than an error from Discord", async () => {
    breakDatabase();
    expect(await person("Ben").isOffered("/explain remain", general)).toEqual([]);
    const line = await school.log.says("An interaction failed.");
    expect(line).toMatchObject({ kind: "autocomplete", name: "explain" });
  });
});

describe("the log", () => {
  test("has neither tokens nor what a person wrote, whatever fails", async () => {
    const panel = await person("Ms. Rivera").types("/settings", general);
    await panel.choose("Choose the staff channel", "staff-room");
    school.sandbox.faults.failNext({
      method: "POST",
      route: /^\/channels\/\d+\/messages/,
      times: 4,
      effect: { kind: "status", status: 500 },
    });
    const card = await person("Ben").types("/explain mpp private:true", general);
    const form = await card.opens("Report a mistake");
    const answer = await form.fill({ "What is wrong?": "My neighbor told me otherwise." });
    expect(answer.text()).toMatch(/reference: `[^`]+`/);
    await person("Ben").types("/explain a *peculiar* question", general);
    school.sandbox.faults.failNext({
      route: /callback$/,
      times: 4,
      effect: { kind: "status", status: 500 },
    });
    await person("Ben").types("/explain another peculiar question", general);

    const written = school.log.text();
    expect(written).toContain("An interaction failed.");
    expect(written).not.toMatch(/neighbor|peculiar/);
    expect(written).not.toContain(school.sandbox.token);
    // Tokens of interactions are 64 characters long.
    expect(written).not.toMatch(/[\w-]{60,}/);
  });
});
