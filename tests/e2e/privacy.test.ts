import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTinySchool, practices } from "../support/easy-practice.ts";
import { createPostgresSchema, postgresMissing } from "../support/postgres-database.ts";
import type { School } from "../support/school.ts";
import type { Shown } from "../support/shown.ts";

const dm = { in: "dm" };
const general = { in: "general" };
const lobby = { in: "lobby", server: "Riverside" };
const nothing = "Docent keeps nothing about you";

let school: School;
beforeEach(async () => {
  school = await openTinySchool();
});
afterEach(() => school?.close());

const person = (name: string) => school.person(name);

async function fileOn(shown: Shown) {
  const [file, ...others] = await shown.files();
  expect(others).toEqual([]);
  return { name: file?.name, json: JSON.parse(file?.text ?? "null") };
}

describe("/privacy show", () => {
  test("says kindly that nothing is kept, in both languages", async () => {
    const bens = await person("Ben").types("/privacy show", general);
    expect(bens.isPrivate()).toBe(true);
    expect(bens.text()).toContain(nothing);
    expect(bens.buttons()).toEqual([]);
    const anas = await person("Ana").types("/privacidad ver", dm);
    expect(anas.text()).toContain("Docent no guarda nada sobre ti");
  });

  test("counts what one did, and says since when", async () => {
    await practices(person("Ben"));
    await practices(person("Ben"), "Lessons");
    const panel = await person("Ben").types("/privacy show", dm);
    expect(panel.text()).toContain("**Language:** none chosen");
    expect(panel.text()).toContain("**Practice quizzes:** 2");
    expect(panel.text()).toContain("**Answers:** 2, the first on November 24, 2026");
    expect(panel.buttons()).toEqual(["Export", "Delete"]);
  });

  test("speaks the language that was chosen, and says which", async () => {
    const help = await person("Ben").types("/help", dm);
    await help.press("En español");
    const panel = await person("Ben").types("/privacy show", dm);
    expect(panel.text()).toContain("**Idioma:** Español. Lo elegiste tú.");
    expect(panel.buttons()).toEqual(["Exportar", "Borrar"]);
  });

  test("leads to the policy and the terms that the application names", async () => {
    const documents = { privacy: "# Our privacy", terms: "# Our terms" };
    const other = await openTinySchool({ sandbox: { documents } });
    const panel = await other.person("Ben").types("/privacy show", general);
    expect(panel.buttons()).toEqual(["Privacy policy", "Terms"]);
    const policy = await fetch(panel.linkOf("Privacy policy"));
    expect(await policy.text()).toContain("Our privacy");
    const anas = await other.person("Ana").types("/privacidad ver", general);
    expect(await (await fetch(anas.linkOf("Términos"))).text()).toContain("Our terms");
    await other.close();
  });

  test("works where Docent is only on one's own account, and shows the same data there", async () => {
    await practices(person("Sam"));
    const panel = await person("Sam").types("/privacy show", lobby);
    expect(panel.isPrivate()).toBe(true);
    expect(panel.text()).toContain("**Answers:** 1");
    const sent = await panel.press("Export");
    expect(sent.isPrivate()).toBe(true);
    expect((await fileOn(sent)).json.practices.values).toHaveLength(1);
    const asked = await panel.press("Delete");
    await asked.press("Delete everything");
    expect((await person("Sam").types("/privacy show", dm)).text()).toContain(nothing);
  });
});

describe("/privacy export", () => {
  test("gives a file with all that was done, and nothing of anybody else", async () => {
    const summary = await practices(person("Ben"));
    const [, runId] = /:([a-z]{12}):/.exec(summary.customIds().join(" ")) ?? [];
    await practices(person("Chloe"), "Lessons");
    const sent = await person("Ben").types("/privacy export", dm);
    expect(sent.isPrivate()).toBe(true);
    expect(sent.text()).toContain("Everything that Docent keeps about you, on November 24, 2026:");
    expect(sent.text()).toContain("**Answers:** 1");
    const { name, json } = await fileOn(sent);
    expect(name).toBe("docent-your-data-2026-11-24.json");
    expect(json).toMatchObject({
      made: "2026-11-24T15:00:00.000Z",
      discordId: { value: person("Ben").id },
      language: { value: null },
      numbers: { values: [{ scope: "self", number: expect.any(Number) }] },
    });
    expect(json.practices.values).toEqual([
      {
        id: runId,
        startedAt: "2026-11-24T15:00:00.000Z",
        endedAt: "2026-11-24T15:00:00.000Z",
        wish: { topic: null, questions: 1, difficulty: "easy" },
        seed: expect.any(Number),
        asked: [
          {
            question: "bells/morning-bell/opens",
            options: expect.arrayContaining(["lessons", "lunch", "doors"]),
            answer: {
              given: { options: ["lunch"] },
              confidence: "sure",
              settled: true,
              at: "2026-11-24T15:00:00.000Z",
              interactionId: expect.stringMatching(/^\d{17,}$/),
            },
          },
        ],
      },
    ]);
    const { stem, key } = json.questions.values["bells/morning-bell/opens"];
    expect(stem.es).toContain("escuela Maple");
    expect(key).toBe("lessons");
  });

  test("explains the file in the person's language, and holds the language", async () => {
    const help = await person("Chloe").types("/help", dm);
    await help.press("En español");
    const { json } = await fileOn(await person("Chloe").types("/privacy export", dm));
    expect(json.language).toEqual({ what: expect.stringContaining("El idioma"), value: "es" });
    expect(json.practices.values).toEqual([]);
  });

  test("of nothing says so, and brings no file", async () => {
    const sent = await person("Ben").types("/privacy export", general);
    expect(sent.text()).toContain(nothing);
    expect(await sent.files()).toEqual([]);
  });

  test("of a long history acknowledges at once and brings the file when it is made", async () => {
    for (let begun = 0; begun < 101; begun += 1) {
      // Two alike without an answer between them would be one.
      await person("Ben").types(`/quiz practice questions:${1 + (begun % 2)}`, dm);
    }
    const sent = await person("Ben").types("/privacy export", dm);
    expect(sent.isPrivate()).toBe(true);
    expect(sent.text()).toContain("**Practice quizzes:** 101");
    const { json } = await fileOn(sent);
    expect(json.practices.values).toHaveLength(101);
    expect(Object.keys(json.questions.values)).toHaveLength(2);
  });
});

const missing = postgresMissing();
test.skipIf(missing)(
  `on PostgreSQL all of it is the same${missing ? ` (${missing})` : ""}`,
  async () => {
    const database = await createPostgresSchema();
    const other = await openTinySchool({ config: { databaseUrl: database.url } });
    await practices(other.person("Ben"));
    await practices(other.person("Chloe"));
    const panel = await other.person("Ben").types("/privacy show", dm);
    expect(panel.text()).toContain("**Answers:** 1, the first on November 24, 2026");
    const { json } = await fileOn(await panel.press("Export"));
    expect(json.practices.values[0].asked[0].answer.given).toEqual({ options: ["lunch"] });
    await panel.press("Delete");
    await panel.press("Delete everything");
    expect((await other.person("Ben").types("/privacy show", dm)).text()).toContain(nothing);
    const chloes = await other.person("Chloe").types("/privacy show", dm);
    expect(chloes.text()).toContain("**Answers:** 1");
    await other.close();
    await database.drop();
  },
);
