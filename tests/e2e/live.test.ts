import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { bells, lettered } from "../support/bells.ts";
import { openSchool, type School, type SchoolPerson } from "../support/school.ts";
import type { Shown } from "../support/shown.ts";

let school: School;
beforeAll(async () => {
  school = await openSchool({ packs: [bells()] });
});
afterAll(() => school?.close());
afterEach(() => {
  expect(school.log.lines().filter(({ level }) => level === "error")).toEqual([]);
});

const general = { in: "general" };
const teacher = () => school.person("Ms. Rivera");

/** The newest message that everybody in the channel sees, once it says something. */
async function publicly(words: string | RegExp, who: SchoolPerson = teacher()): Promise<Shown> {
  const says = () => new RegExp(words).test(who.sees(general));
  await school.sandbox.until(says);
  return who.newest(general);
}

async function opens(line: string): Promise<Shown> {
  const preview = await teacher().types(`/quiz live ${line}`, general);
  await preview.press("Open the lobby");
  return publicly("Nobody has joined yet");
}

describe("a live quiz", () => {
  test("is seen by its host first, without answers, and by nobody else", async () => {
    const preview = await teacher().types(
      "/quiz live morning bell difficulty:easy questions:1",
      general,
    );
    expect(preview.isPrivate()).toBe(true);
    expect(preview.text()).toContain("Before you open the lobby");
    expect(preview.text()).not.toContain("Lessons");
    const shown = await preview.press("Show answers");
    expect(shown.text()).toContain("Lessons");
    await shown.press("Cancel");
    expect(shown.text()).toContain("cancelled");
  });

  test("is refused to a student, with both ways to host", async () => {
    const refused = await school.person("Ben").types("/quiz live", general);
    expect(refused.isPrivate()).toBe(true);
    expect(refused.text()).toContain("host role");
    expect(refused.text()).toContain("Manage Events");
  });

  test("is played from the lobby to the podium", async () => {
    await opens("morning bell difficulty:easy questions:1");
    const ben = school.person("Ben");
    const joined = await ben.newest(general).press("Join");
    expect(joined.text()).toContain("You’re in.");
    await teacher().newest(general).press("Start");
    await publicly("Question 1 of 1");
    await school.sandbox.until(() => ben.newest(general).buttons().includes("Close now"));
    const question = ben.newest(general);
    const receipt = await question.press(lettered(question, "Lessons"));
    expect(receipt.isPrivate()).toBe(true);
    expect(receipt.text()).toContain("Your answer is kept.");
    expect(receipt.text()).toContain("Docent keeps what you answered");
    await publicly("Right: [ABC] · Lessons");
    await school.sandbox.until(() => teacher().newest(general).buttons().includes("Finish"));
    expect(teacher().newest(general).text()).toContain("1 of 1 answered right.");
    await teacher().newest(general).press("Finish");
    await publicly("Podium");
    await school.sandbox.until(() => ben.newest(general).buttons().includes("My result"));
    expect(ben.newest(general).text()).toContain("**1** · Ben, 1,000 points");
    const result = await ben.newest(general).press("My result");
    expect(result.text()).toContain("1 of 1 right · 1,000 points");
  });

  test("is reported to its host with tables, and to nobody else", async () => {
    const report = await teacher().types("/quiz results", general);
    expect(report.isPrivate()).toBe(true);
    expect(report.text()).toContain("Morning bell");
    const files = await report.files();
    expect(files).toHaveLength(2);
    expect(files.map(({ text }) => text).join("\n")).toContain("Ben");
    const refused = await school.person("Ben").types("/quiz results", general);
    expect(refused.text()).toContain("it is for those who host");
    expect(refused.text()).toContain("`My result`, below the podium, shows yours.");
  });

  test("shows how the class answered, in words and in a picture, once five have", async () => {
    const lobby = await opens("morning bell difficulty:easy questions:1");
    const people = ["Ben", "Ana", "Chloe", "Mr. Okafor", "Priya"].map((name) =>
      school.person(name),
    );
    for (const who of people) await who.newest(general).press("Join");
    await lobby.press("Start");
    await publicly("Question 1 of 1");
    for (const who of people) {
      await school.sandbox.until(() => who.newest(general).buttons().length > 5);
      await who.newest(general).press(lettered(who.newest(general), "Lessons"));
    }
    await publicly("5 of 5 answered right");
    await school.sandbox.until(() => teacher().newest(general).buttons().includes("Finish"));
    const shown = school.sandbox.view(teacher().id).messages[school.channelId(general)] ?? [];
    expect(shown.at(-1)?.message.attachments.map(({ filename }) => filename)).toEqual([
      "answers.png",
    ]);
    await teacher().newest(general).press("Finish");
    await school.sandbox.until(() => teacher().newest(general).buttons().includes("My result"));
  });

  test("goes on in mid-question after a restart, and says so", async () => {
    await opens("morning bell difficulty:easy questions:1 pace:untimed");
    const ben = school.person("Ben");
    await school.sandbox.until(() => teacher().newest(general).buttons().includes("Start"));
    await teacher().newest(general).press("Start");
    await school.sandbox.until(() => ben.newest(general).buttons().includes("Close now"));
    const question = ben.newest(general);
    await question.press(lettered(question, "Lessons"));
    await school.restarts({ at: school.sandbox.now() + 60_000 });
    await school.sandbox.until(() => /Docent was away/.test(ben.sees(general)));
    const again = await question.press(lettered(question, "Lunch"));
    expect(again.text()).toContain("You chose");
    await question.press("Close now").catch(() => undefined);
  });
});
