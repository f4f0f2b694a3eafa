import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSchool, type School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

const where = { in: "general" };
const older = "That button belongs to an older message. Ask again with /explain or /help";

/** A message with buttons of any custom id, as an older Docent or a forger could have left it. */
async function posted(...customIds: readonly string[]) {
  const buttons = customIds.map((custom_id, n) => ({
    type: 2,
    style: 2,
    label: `${n}`,
    custom_id,
  }));
  const path = `/channels/${school.channelId(where)}/messages`;
  await school.asBot("POST", path, { components: [{ type: 1, components: buttons }] });
  return school.person("Ben").newest(where);
}

describe("a button that Docent did not make", () => {
  test.each([
    ["of no family", "quiz:abc:1"],
    ["of a family that was changed since", "card:border:mpp:brief"],
    ["of a card with a day to come", "card:border:mpp:brief:2099-01-01:0:-"],
    ["of a setting that does not exist", "setting:token:settings"],
    ["of the help", "help:maybe:-"],
    ["of a report", "report:border:mpp:yesterday"],
    ["with a language of no form", "speak:border:mpp:brief:-:0:ES"],
    ["for languages", "langs:border:mpp:brief:-:0"],
    ["for the help's languages", "helplangs:perhaps"],
    ["with anything else in it", "::::💥::'; drop table servers;--"],
  ])("%s is told to be older, privately", async (_what, customId) => {
    const answer = await (await posted(customId)).press("0");
    expect(answer.isPrivate()).toBe(true);
    expect(answer.text()).toContain(older);
  });

  test("in the words of whoever pressed it", async () => {
    await posted("nothing");
    const answer = await school.person("Ana").newest(where).press("0");
    expect(answer.text()).toContain("Ese botón es de un mensaje anterior.");
  });

  test("leads nowhere it should not: a topic that is gone, a page that is not there", async () => {
    const message = await posted("card:border:gone:brief:-:0:-", "card:border:mpp:full:-:99:-");
    expect((await message.press("0")).text()).toContain("That topic is no longer here.");
    expect((await message.press("1")).text()).toMatch(/Page (\d+) of \1\b/);
  });

  test("changes no setting where the presser may not", async () => {
    const answer = await (await posted("setting:hostRole:help")).press("0");
    expect(answer.text()).toContain("Manage Server");
  });
});

describe("an option that Discord should have refused", () => {
  test("is answered with its name and what to do", async () => {
    const rivera = school.person("Ms. Rivera");
    const { applicationId } = school.sandbox.world.current().bot;
    // An older registration: no choices, no limits.
    const loose = ["topic", "detail", "on"].map((name) => ({
      type: 3,
      name,
      description: name,
      required: name === "topic",
    }));
    const explain = { name: "explain", description: "Explains", options: loose };
    await school.asBot("PUT", `/applications/${applicationId}/commands`, [explain]);
    const everything = await rivera.types("/explain mpp detail:everything", where);
    expect(everything.isPrivate()).toBe(true);
    expect(everything.text()).toContain("Something in `detail:` does not fit.");
    const long = await rivera.types(`/explain ${"x".repeat(101)}`, where);
    expect(long.text()).toContain("Something in `topic:` does not fit.");
    const day = await rivera.types(`/explain mpp on:${"9".repeat(90)}`, where);
    expect(day.text()).toContain("from 2016-01-01 to 2026-11-24");
  });

  test("and a command that is gone is told to be older", async () => {
    const { applicationId } = school.sandbox.world.current().bot;
    const quiz = { name: "trivia", description: "Asks" };
    await school.asBot("PUT", `/applications/${applicationId}/commands`, [quiz]);
    const answer = await school.person("Ben").types("/trivia", where);
    expect(answer.text()).toContain("older message");
  });
});
