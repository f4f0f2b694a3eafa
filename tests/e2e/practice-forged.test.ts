import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bells, lettered } from "../support/bells.ts";
import { openSchool, type School } from "../support/school.ts";
import type { Shown } from "../support/shown.ts";

let school: School;
beforeAll(async () => {
  school = await openSchool({ packs: [bells()] });
});
afterAll(() => school?.close());

const general = { in: "general" };
const older = "That button belongs to an older message.";
const person = (name: string) => school.person(name);
const practises = (name: string, line: string) =>
  person(name).types(`/quiz practice ${line}`, general);

/** A public message with a button and a menu of these custom ids, as a forger could leave it. */
async function posted(...customIds: readonly string[]): Promise<void> {
  const buttons = customIds.map((custom_id, n) => ({
    type: 2,
    style: 2,
    label: `${n}`,
    custom_id,
  }));
  const path = `/channels/${school.channelId(general)}/messages`;
  await school.asBot("POST", path, { components: [{ type: 1, components: buttons }] });
}

const runIn = (message: Shown): string => message.customIds()[0]?.split(":")[1] ?? "";

describe("somebody else's practice", () => {
  test("is refused in words, privately, whatever is pressed", async () => {
    const bens = await practises("Ben", "morning bell");
    const run = runIn(bens);
    for (const [name, words] of [
      ["Chloe", "This practice belongs to somebody else. Start your own with </quiz practice:"],
      ["Ana", "Esta práctica es de otra persona."],
    ] as const) {
      const ids = [
        `practice:${run}:0`,
        `pick:${run}:0:u`,
        `fill:${run}:0:-`,
        `summary:${run}`,
        `again:${run}`,
      ];
      await posted(...ids);
      const message = person(name).newest(general);
      for (const button of message.buttons()) {
        const answer = await message.press(button);
        expect(answer.isPrivate()).toBe(true);
        expect(answer.text()).toContain(words);
      }
    }
    await bens.press("I don’t know");
    expect(bens.buttons()).toContain("Next question");
  });
});

describe("one's own practice", () => {
  test("takes no answer that its question never offered", async () => {
    const message = await practises("Chloe", "morning bell difficulty:easy questions:1");
    const run = runIn(message);
    await posted(
      `pick:${run}:0:o3`,
      `pick:${run}:0:o00`,
      `pick:${run}:0:n5`,
      `sureness:${run}:0:o12:sure`,
      `practice:${run}:7`,
    );
    const forged = person("Chloe").newest(general);
    for (const button of forged.buttons()) {
      expect((await forged.press(button)).text()).toContain(older);
    }
    await posted(`fill:${run}:0:-`);
    expect((await person("Chloe").newest(general).press("0")).text()).toContain(older);
    await message.press(lettered(message, "Lessons"));
    expect(message.text()).toContain("How sure are you?");
  });

  test("that never was is no longer here", async () => {
    await posted(
      "practice:aaaaaaaaaaaa:0",
      "sureness:aaaaaaaaaaaa:0:u:sure",
      "summary:aaaaaaaaaaaa",
    );
    const message = person("Ben").newest(general);
    for (const button of message.buttons()) {
      expect((await message.press(button)).text()).toContain(
        "That practice is no longer here. Start a new one with </quiz practice:",
      );
    }
  });
});

describe("a wish that nobody could have", () => {
  test.each([
    ["half a topic", "begin:bells:-:5:-:offer:-"],
    ["no questions", "begin:bells:morning-bell:0:-:offer:-"],
    ["too many questions", "begin:bells:morning-bell:21:-:offer:-"],
    ["an unknown difficulty", "begin:bells:morning-bell:5:brutal:offer:-"],
    ["a run of no form", "pick:ABC:0:u"],
    ["a number of no form", "sureness:aaaaaaaaaaaa:0:n1e99:sure"],
  ])("with %s is told to be older", async (_what, customId) => {
    await posted(customId);
    expect((await person("Ben").newest(general).press("0")).text()).toContain(older);
  });

  test("on a topic that is gone finds no question, and reads no card", async () => {
    await posted("quizme:bells:gone", "read:bells:gone");
    const message = person("Ms. Rivera").newest(general);
    expect((await message.press("0")).text()).toContain(
      "There is no question about this right now.",
    );
    expect((await message.press("1")).text()).toContain("That topic is no longer here.");
  });
});
