import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bells, lettered } from "../support/bells.ts";
import { openSchool, type School, type SchoolPerson } from "../support/school.ts";
import type { Shown } from "../support/shown.ts";

let school: School;
beforeAll(async () => {
  school = await openSchool({ packs: [bells()] });
});
afterAll(() => school?.close());

const general = { in: "general" };
const civics = { in: "civics" };
const elsewhere = { in: "general", server: "Club de Actualidad" };
const teacher = () => school.person("Ms. Rivera");
const has = (label: string, where = general) =>
  school.sandbox.until(() => teacher().newest(where).buttons().includes(label));

/** A public message with buttons of these custom ids, as a forger could leave it. */
async function posted(
  where: { in: string; server?: string },
  ids: readonly string[],
): Promise<void> {
  const buttons = ids.map((custom_id, n) => ({ type: 2, style: 2, label: `${n}`, custom_id }));
  const rows = Array.from({ length: Math.ceil(ids.length / 5) }, (_, row) => ({
    type: 1,
    components: buttons.slice(row * 5, row * 5 + 5),
  }));
  await school.asBot("POST", `/channels/${school.channelId(where)}/messages`, { components: rows });
}

/** Presses every button of the newest message; gives what each is answered, privately. */
async function answersTo(who: SchoolPerson, where: { in: string; server?: string }) {
  const forged = who.newest(where);
  const answers: string[] = [];
  for (const button of forged.buttons()) {
    const answer = await forged.press(button);
    expect(answer.isPrivate() || answer.id === forged.id).toBe(true);
    answers.push(answer.id === forged.id ? "" : answer.text());
  }
  return answers;
}

async function begins(): Promise<{ run: string; question: Shown }> {
  const line = "/quiz live morning bell difficulty:easy questions:1 pace:untimed";
  const preview = await teacher().types(line, general);
  await preview.press("Open the lobby");
  await has("Start");
  await teacher().newest(general).press("Start");
  await has("Close now");
  const question = teacher().newest(general);
  const run = /lpick:([a-z2-7]{12})-/.exec(question.customIds().join(" "))?.[1] ?? "";
  expect(run).toHaveLength(12);
  return { run, question };
}

const refusal =
  /older message|no longer stored|closed|has gone on since|quiz is over|Only the host|for those who host|Somebody else hosts/;

describe("forged buttons of a live quiz", () => {
  test("are answered kindly and change nothing", async () => {
    const { run } = await begins();
    const ids = [
      `lpick:${run}-q0:o9`,
      `lpick:${run}-q0:o01`,
      `lpick:${run}-q0:n5`,
      `lpick:${run}-q1:o0`,
      `lpick:${run}-r0:o0`,
      `lpick:aaaaaaaaaaaa-q0:o0`,
      `lsure:${run}-q7:o0:sure`,
      `lfill:${run}-q0:-`,
      `host:${run}-q0:close`,
      `host:aaaaaaaaaaaa-q0:close`,
      `person:${run}-q0:1:remove`,
      `people:${run}-q0:0`,
      `preview:${run}:open`,
      `choose:${run}:0`,
      `results:${run}`,
      `hostagain:${run}`,
      `myresult:aaaaaaaaaaaa-e`,
      `join:${run}-q0:99`,
    ];
    await posted(general, ids);
    const answers = await answersTo(school.person("Ben"), general);
    expect(answers.filter((text) => !refusal.test(text))).toEqual([]);
    await posted(
      general,
      ids.filter((id) => id.startsWith("preview") || id.startsWith("choose")),
    );
    for (const text of await answersTo(teacher(), general)) expect(text).not.toBe("");
    const panel = await teacher().types("/quiz stop", general);
    await panel.press("Go on");
    expect(panel.text()).toContain("Question 1 of 1: 0 of 0 have answered");
  });

  test("of another server's quiz are nobody's there, not even a host's", async () => {
    const panel = await teacher().types("/quiz stop", general);
    const run = /host:([a-z2-7]{12})-/.exec(panel.customIds().join(" "))?.[1] ?? "";
    await posted(elsewhere, [
      `host:${run}-q0:close`,
      `host:${run}-q0:takeOver`,
      `results:${run}`,
      `lpick:${run}-q0:o0`,
      `myresult:${run}-e`,
      `lspeak:${run}-l:en`,
      `hostagain:${run}`,
    ]);
    for (const text of await answersTo(school.person("Marta Ortega"), elsewhere)) {
      expect(text).toMatch(/Ese botón es de un mensaje anterior|That button belongs to an older/);
    }
  });

  test("of a quiz that has ended say so", async () => {
    const panel = await teacher().types("/quiz stop", general);
    const run = /host:([a-z2-7]{12})-/.exec(panel.customIds().join(" "))?.[1] ?? "";
    await panel.press("End quiz");
    await has("My result");
    await posted(civics, [`lpick:${run}-q0:o0`, `host:${run}-q0:close`, `join:${run}-l:-`]);
    for (const text of await answersTo(teacher(), civics)) expect(text).toContain("over");
  });
});

describe("any custom id at all", () => {
  const field = fc.constantFrom(
    "-",
    "0",
    "1",
    "99",
    "o0",
    "o0123",
    "u",
    "n5",
    "sure",
    "open",
    "close",
    "es",
    "xx",
    "aaaaaaaaaaaa",
    "aaaaaaaaaaaa-q0",
    "aaaaaaaaaaaa-l",
    "aaaaaaaaaaaa-e",
    "q0",
    "é",
    "🙂",
  );
  const family = fc.constantFrom(
    "lpick",
    "lsure",
    "lfill",
    "join",
    "leave",
    "host",
    "people",
    "person",
    "findperson",
    "preview",
    "choose",
    "tick",
    "teamroles",
    "myresult",
    "missed",
    "results",
    "resultspage",
    "hostagain",
    "lspeak",
    "llangs",
    "live",
  );
  const customId = fc
    .tuple(family, fc.array(field, { maxLength: 4 }))
    .map(([name, fields]) => [name, ...fields].join(":").slice(0, 100));

  test("is answered, and nothing unexpected is logged", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(customId, { minLength: 5, maxLength: 5 }), async (ids) => {
        await posted(civics, ids);
        for (const text of await answersTo(school.person("Ben"), civics)) {
          expect(text).not.toMatch(/reference: `/);
        }
      }),
      { numRuns: 20, seed: 20210301 },
    );
    expect(school.log.lines().filter(({ level }) => level === "error")).toEqual([]);
  });
});

test("an option is stored by its id, so that a shuffled letter is the same answer", async () => {
  const { question } = await begins();
  const receipt = await school.person("Ben").newest(general).press(lettered(question, "Lessons"));
  expect(receipt.text()).toMatch(/Lessons|Clases/);
  await teacher()
    .types("/quiz stop", general)
    .then((asked) => asked.press("End quiz"));
});
