import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bells, lettered } from "../support/bells.ts";
import { createPostgresSchema, postgresMissing } from "../support/postgres-database.ts";
import { openSchool, type School, today } from "../support/school.ts";
import type { Shown } from "../support/shown.ts";
import { type TemporaryFolder, temporaryFolder } from "../support/temporary-folder.ts";

const general = { in: "general" };
const minute = 60_000;
let folder: TemporaryFolder;
let school: School;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  await school?.close();
  folder.remove();
});

/** Docent on the database of this test; what it knows may be another thing than before. */
async function opens(options: { later?: number; withoutQuestions?: boolean; url?: string } = {}) {
  school = await openSchool({
    config: { databaseUrl: options.url ?? `file:${folder.at("docent.db")}` },
    sandbox: { now: () => today + (options.later ?? 0) },
    packs: [
      bells((topics) => {
        if (!options.withoutQuestions) return;
        for (const topic of Object.values(topics)) topic.questions = {};
      }),
    ],
  });
}

const practises = (line: string) => school.person("Ben").types(`/quiz practice ${line}`, general);

/** A public message with these buttons, as a message of before a restart would have them. */
async function old(customIds: readonly string[]): Promise<Shown> {
  const buttons = customIds.map((custom_id, n) => ({
    type: 2,
    style: 2,
    label: `${n}`,
    custom_id,
  }));
  const path = `/channels/${school.channelId(general)}/messages`;
  await school.asBot("POST", path, { components: [{ type: 1, components: buttons }] });
  return school.person("Ben").newest(general);
}

describe("a practice that was interrupted", () => {
  test("goes on after a restart and a change of content, where it stood and as it was", async () => {
    await opens();
    const before = await practises("morning bell");
    await before.press("I don’t know");
    await before.press("Next question");
    const asked = before.text();
    await school.close();

    await opens({ later: minute, withoutQuestions: true });
    const offer = await practises("morning bell");
    await offer.press("Continue");
    expect(offer.text()).toBe(asked);
    await offer.press("I don’t know");
    await offer.press("Summary");
    expect(offer.text()).toContain("## 0 of 2 right");
    await offer.press("Again: what I missed");
    expect(offer.text()).toContain("What you missed is not asked anymore");
    await offer.press("New questions");
    expect(offer.text()).toContain("There is no question about this right now.");
    const nothing = await practises("morning bell");
    expect(nothing.text()).toContain("There is no question about this right now.");
  });

  test("takes the press on a message of before the restart", async () => {
    await opens();
    const before = await practises("morning bell difficulty:easy");
    await before.press(lettered(before, "Lessons"));
    const [sure = ""] = before.customIds();
    await school.close();

    await opens({ later: minute });
    const answer = await (await old([sure])).press("0");
    expect(answer.isPrivate()).toBe(true);
    expect(answer.text()).toMatch(/## Right: [ABC] · Lessons/);
  });

  test("goes on after fifteen minutes in the same message", async () => {
    await opens();
    const message = await practises("morning bell");
    await message.press("I don’t know");
    await school.jumps(today + 16 * minute);
    await message.press("Next question");
    expect(message.text()).toContain("Question 2 of 2");
  });

  test("is one practice on two devices: what is settled on one is shown on the other", async () => {
    await opens();
    const phone = await practises("morning bell difficulty:easy questions:1");
    await phone.press(lettered(phone, "Lunch"));
    const laptop = await practises("morning bell");
    await laptop.press("Continue");
    expect(laptop.text()).toContain("Lunch.");
    await laptop.press(lettered(laptop, "Doors"));
    // Each press settles what its own message shows.
    await phone.press("Sure");
    expect(phone.text()).toContain("You chose");
    expect(phone.text()).toContain("Lunch has a bell of its own");
    await laptop.press("Guessed");
    expect(laptop.text()).toBe(phone.text());
    await laptop.press("Summary");
    expect(laptop.text()).toContain("## 0 of 1 right");
  });

  test("shows what is stored when a settled question is pressed again", async () => {
    await opens();
    const message = await practises("morning bell difficulty:hard");
    const ids = message.customIds();
    await message.press("I don’t know");
    const shown = message.text();
    const again = await old(ids.filter((id) => !id.startsWith("practicespeak")));
    for (const button of ["0", "1"]) expect((await again.press(button)).text()).toBe(shown);
  });

  test("stores one of two presses at once, and both messages come to show it", async () => {
    await opens();
    const message = await practises("morning bell difficulty:easy");
    const ids = message.customIds().slice(0, 3);
    await Promise.all([
      message.press(lettered(message, "Lunch")),
      message.press(lettered(message, "Doors")),
    ]);
    const sure = message.customIds()[0] ?? "";
    const [guessed] = [sure.replace(/sure$/, "guessed")];
    const twice = await old([sure, guessed, ...ids]);
    await Promise.all([twice.press("0"), twice.press("1")]);
    const settled = await twice.press("2");
    expect(settled.text()).toContain("## Not right");
    expect((await twice.press("3")).text()).toBe(settled.text());
    expect(school.log.lines().filter(({ level }) => level === "error")).toEqual([]);
  });

  test("is gone after its data was deleted, and says so", async () => {
    await opens();
    const message = await practises("morning bell");
    await message.press("I don’t know");
    const form = await school.person("Ben").types("/privacy delete", general);
    await form.press("Delete everything");
    await message.press("Next question");
    expect(message.text()).toContain("That practice is no longer here.");
    expect(message.buttons()).toEqual([]);
  });
});

const missing = postgresMissing();
describe.skipIf(missing)(`on PostgreSQL${missing ? ` (${missing})` : ""}`, () => {
  test("a practice is answered, interrupted and summed up", async () => {
    const database = await createPostgresSchema();
    await opens({ url: database.url });
    const before = await practises("lunch bell");
    await before.press("I don’t know");
    await school.close();
    await opens({ url: database.url, later: minute });
    const offer = await practises("lunch bell");
    await offer.press("Continue");
    await offer.press("I don’t know");
    await offer.press("Summary");
    expect(offer.text()).toContain("## 0 of 2 right");
    await offer.press("Again: what I missed");
    expect(offer.text()).toContain("Question 1 of 2");
    await school.close();
    await database.drop();
  });
});
