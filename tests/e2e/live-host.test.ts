import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openSchool, type School, type SchoolPerson } from "../support/school.ts";
import type { Shown } from "../support/shown.ts";

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());
afterEach(async () => {
  expect(school.log.lines().filter(({ level }) => level === "error")).toEqual([]);
  await ends(teacher());
});

const general = { in: "general" };
const teacher = () => school.person("Ms. Rivera");
const has = (label: string) => () => teacher().newest(general).buttons().includes(label);

/** Ends the quiz in the channel, where there is one. */
async function ends(who: SchoolPerson): Promise<void> {
  const asked = await who.types("/quiz stop", general);
  if (!asked.buttons().includes("End quiz")) return;
  await asked.press("End quiz");
  await school.sandbox.until(() => who.sees(general).includes("Podium"));
}

async function lobby(line = "border/asylum questions:1"): Promise<Shown> {
  const preview = await teacher().types(`/quiz live ${line}`, general);
  await preview.press("Open the lobby");
  await school.sandbox.until(has("Join"));
  return teacher().newest(general);
}

describe("the host of a live quiz", () => {
  test("chooses its questions by hand, and none of them shows its answer", async () => {
    const preview = await teacher().types("/quiz live border/asylum questions:1", general);
    const choosing = await preview.press("Choose questions");
    expect(choosing.text()).toMatch(/^## Choose questions/);
    expect(choosing.chosen()).toHaveLength(1);
    const all = choosing.choices();
    await choosing.choose("Tick the questions", ...all.slice(0, 3));
    expect(choosing.text()).toContain("3 of ");
    await choosing.choose("Tick the questions");
    expect(choosing.text()).toContain("A quiz needs a question, so nothing has changed.");
    expect(choosing.chosen()).toHaveLength(3);
    await choosing.press("Back to the preview");
    expect(choosing.text()).toContain("3 questions");
    expect(choosing.text()).not.toContain("There are only");
    for (const stem of all.slice(0, 3)) {
      expect(choosing.text()).toContain(stem.replace(/…$/, ""));
    }
    await choosing.press("Cancel");
  });

  test("says whether a team of one counts", async () => {
    const line = "/quiz live border/asylum questions:1 pace:untimed teams:choose-2";
    const preview = await teacher().types(line, general);
    expect(preview.text()).toContain("A team counts from two members on.");
    await preview.press("Count teams of one");
    expect(preview.text()).toContain("A team counts with one member, too.");
    expect(preview.buttons()).toContain("Do not count teams of one");
    await preview.press("Open the lobby");
    await school.sandbox.until(has("Oak"));
    await school.person("Ben").newest(general).press("Oak");
    await teacher().newest(general).press("Start");
    await school.sandbox.until(has("Close now"));
    const question = school.person("Ben").newest(general);
    await question.press("I don’t know");
    await teacher().newest(general).press("Close now");
    await school.sandbox.until(has("Finish"));
    expect(teacher().newest(general).text()).toContain("**1** · Oak, 0 points");
  });

  test("presses on the newest message without a word to wipe away", async () => {
    await lobby();
    const before = teacher().newest(general).id;
    await teacher().newest(general).press("Start");
    await school.sandbox.until(has("Close now"));
    const shown = school.sandbox.view(teacher().id).messages[school.channelId(general)] ?? [];
    const since = shown.slice(shown.findIndex(({ message }) => message.id === before) + 1);
    expect(since.map(({ ephemeral }) => ephemeral)).toEqual([false]);
  });

  test("is told when a press comes too late", async () => {
    await lobby();
    const old = teacher().newest(general);
    const both = await Promise.all([old.press("Start"), old.press("Start")]);
    expect(both.map((shown) => shown.text()).join()).toContain("The quiz has gone on since.");
  });

  test("takes somebody out, lets them in again, and gives time, one person at a time", async () => {
    await lobby();
    const seenByBen = school.person("Ben").newest(general);
    await seenByBen.press("Join");
    await school.person("Chloe").newest(general).press("Join");
    const panel = await teacher().newest(general).press("Host");
    const people = await panel.press("People");
    expect(people.choices()).toEqual(["Ben", "Chloe"]);
    await people.choose("Choose a person", "Ben");
    expect(people.text()).toMatch(/^## Ben/);
    await people.press("Take out");
    expect(people.text()).toContain("You have taken this person out.");
    const refused = await seenByBen.press("Join");
    expect(refused.text()).toContain("The host has taken you out of this quiz.");
    await people.press("Let in again");
    await people.press("Half more time");
    expect(people.text()).toContain("Done.");
    expect(people.text()).not.toMatch(/1\.5|half/i);
    await people.press("Host panel");
    expect(people.text()).toContain("In the lobby: 2");
  });

  test("may be another one, who has to say so", async () => {
    await lobby();
    const other = await school.person("Mr. Okafor").newest(general).press("Start");
    expect(other.text()).toContain("Somebody else hosts this quiz.");
    await other.press("Take over");
    await school.sandbox.until(() =>
      teacher().sees(general).includes("Mr. Okafor hosts from now on."),
    );
    const refused = await teacher().newest(general).press("Start");
    expect(refused.text()).toContain("Somebody else hosts this quiz.");
    await ends(school.person("Mr. Okafor"));
  });

  test("has one quiz in a channel, though two open one at once", async () => {
    const one = await teacher().types("/quiz live border/asylum", general);
    const two = await school.person("Mr. Okafor").types("/quiz live border/asylum", general);
    await Promise.all([one.press("Open the lobby"), two.press("Open the lobby")]);
    const texts = [one, two].map((shown) => shown.text()).join();
    expect(texts).toContain("You host this quiz");
    expect(texts).toContain("Another quiz is running in this channel.");
    await ends(school.person("Mr. Okafor"));
  });
});

describe("whoever reads another language", () => {
  test("reads lobby, question, reveal and podium in it, privately", async () => {
    await lobby("border/asylum difficulty:easy questions:1");
    const newest = () => school.person("Ana").newest(general);
    const inSpanish = async (words: string) => {
      const own = await newest().press("En español");
      expect(own.isPrivate()).toBe(true);
      expect(own.text()).toContain(words);
    };
    const publicly = (label: string) => school.sandbox.until(has(label));
    await inSpanish("Cuestionario en vivo");
    await teacher().newest(general).press("Start");
    await publicly("Close now");
    await inSpanish("Aún no has respondido");
    await teacher().newest(general).press("Close now");
    await publicly("Finish");
    await inSpanish("Correcto: ");
    await teacher().newest(general).press("Finish");
    await publicly("My result");
    await inSpanish("Podio");
  });
});
