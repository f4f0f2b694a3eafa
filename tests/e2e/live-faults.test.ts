import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FaultEffect } from "../../sandbox/faults.ts";
import { permission } from "../../sandbox/world/permissions.ts";
import { bells, lettered } from "../support/bells.ts";
import { postsFail } from "../support/daily.ts";
import { textIn } from "../support/parts.ts";
import { openSchool, type School, type Where } from "../support/school.ts";

let school: School;
beforeEach(async () => {
  school = await openSchool({ packs: [bells()] });
});
afterEach(() => school.close());

const general = { in: "general" };
const teacher = () => school.person("Ms. Rivera");
const has = (label: string, where: Where = general) =>
  school.sandbox.until(() => teacher().newest(where).buttons().includes(label), 15_000);
const says = (words: string, where: Where = general) =>
  school.sandbox.until(() => teacher().sees(where).includes(words), 15_000);
/** Waits for a button of the host's on the newest message, and presses it. */
const hosts = async (label: string, where: Where = general) => {
  await has(label, where);
  return teacher().newest(where).press(label);
};
const opens = async (where: Where = general) => {
  const line = "/quiz live morning bell difficulty:easy questions:1 pace:untimed";
  const preview = await teacher().types(line, where);
  await preview.press("Open the lobby");
  await has("Start", where);
};
const answersLessons = async (name: string, where: Where = general) => {
  const shown = school.person(name).newest(where);
  return shown.press(lettered(shown, "Lessons"));
};
/** How many public messages of the channel say something. */
const countOf = (words: RegExp, where: Where = general) =>
  (school.sandbox.view(teacher().id).messages[school.channelId(where)] ?? []).filter(
    ({ message, ephemeral }) => !ephemeral && words.test(textIn(message.components ?? [])),
  ).length;
const editsFail = (effect: FaultEffect, times = 1) =>
  school.sandbox.faults.failNext({
    ...{ method: "PATCH", times, effect },
    route: new RegExp(`^/channels/${school.channelId(general)}/messages/`),
  });
const finishes = async (where: Where = general) => {
  await hosts("Close now", where);
  await hosts("Finish", where);
  await has("My result", where);
};

describe("a question whose message", () => {
  test("fails on the way is there once, whether or not it was made", async () => {
    const faults: readonly [Where, FaultEffect][] = [
      [general, { kind: "status", status: 500 }],
      [{ in: "civics" }, { kind: "status", status: 503, afterEffect: true }],
      [{ in: "quiz-night" }, { kind: "drop" }],
      [{ in: "staff-room" }, { kind: "drop", afterEffect: true }],
    ];
    for (const [where, effect] of faults) {
      await opens(where);
      postsFail(school, where, effect);
    }
    await Promise.all(faults.map(([where]) => hosts("Start", where)));
    for (const [where] of faults) {
      await has("Close now", where);
      expect(countOf(/^-# Question 1 of 1 · no time limit/, where)).toBe(1);
      await answersLessons("Ms. Rivera", where);
    }
  });

  test("meets a rate limit is there once it is over", async () => {
    await opens();
    postsFail(school, general, { kind: "status", status: 429, retryAfter: 0.2 }, 2);
    await hosts("Start");
    await has("Close now");
    expect(countOf(/^-# Question 1 of 1 · no time limit/)).toBe(1);
  });

  test.each([
    [50001, "cannot see the channel"],
    [50013, "may not write there"],
    [50083, "the thread is archived or locked"],
    [30046, "Discord did not take its message"],
  ])(
    "is refused with %i pauses the quiz; staff hear why, and the host goes on",
    async (code, words) => {
      const settings = await teacher().types("/settings", general);
      await settings.choose("Choose the staff channel", "staff-room");
      await opens();
      const lobby = teacher().newest(general);
      postsFail(school, general, { kind: "status", status: 403, code });
      await lobby.press("Start");
      await says(words, { in: "staff-room" });
      // The lobby keeps its buttons until there is another message.
      const panel = await lobby.press("Host");
      await panel.press("Resume");
      await has("Close now");
      expect(countOf(/^-# Question 1 of 1 · no time limit/)).toBe(1);
      await finishes();
    },
  );
});

describe("an edit that fails", () => {
  test.each<[string, FaultEffect]>([
    ["with a server error", { kind: "status", status: 500 }],
    [
      "since the message is old and was edited often",
      { kind: "status", status: 429, retryAfter: 0.2, code: 30046 },
    ],
    ["by a broken connection", { kind: "drop" }],
  ])("%s is made later", async (_name, effect) => {
    await opens();
    editsFail(effect);
    await school.person("Ben").newest(general).press("Join");
    await says("1 has joined");
  });

  test("since somebody deleted the message brings the message back", async () => {
    await opens();
    const lobby = teacher().newest(general);
    const seenByBen = school.person("Ben").newest(general);
    await seenByBen.press("Join");
    await says("1 has joined");
    school.sandbox.events.deleteMessage(lobby.id);
    await school.sandbox.until(() => countOf(/have joined|has joined/) === 0);
    const panel = await teacher().types("/quiz stop", general);
    expect(panel.text()).toContain("End the quiz now?");
    await panel.press("Go on");
    await panel.press("People");
    await panel.press("Host panel");
    await panel.press("Standings at the end only");
    await school.sandbox.until(() => countOf(/1 has joined/) === 1, 15_000);
    await has("Start");
  });
});

describe("a channel", () => {
  test("that is deleted ends its quiz, whose results are kept", async () => {
    const where = { in: "quiz-night" };
    await opens(where);
    await hosts("Start", where);
    await has("Close now", where);
    await answersLessons("Ben", where);
    school.sandbox.events.deleteChannel(school.channelId(where));
    const report = await teacher().types("/quiz results", general);
    expect(report.text()).toContain("Morning bell");
  });

  test("that Docent may no longer see pauses its quiz, which goes on when it may again", async () => {
    await opens();
    const panel = await teacher().newest(general).press("Host");
    const { id } = school.sandbox.world.current().bot;
    const deny = permission.viewChannel;
    school.sandbox.events.setOverwrites(school.channelId(general), [
      { id, kind: "member", allow: 0n, deny },
    ]);
    await panel.press("Start");
    await school.log.says("Discord refused a quiz's message.");
    expect(countOf(/Question 1 of 1/)).toBe(0);
    school.sandbox.events.setOverwrites(school.channelId(general), []);
    const again = await teacher().types("/quiz stop", general);
    await again.press("Go on");
    await again.press("Resume");
    await has("Close now");
    expect(countOf(/^-# Question 1 of 1 · no time limit/)).toBe(1);
  });
});

describe("an answer", () => {
  test.each<[string, FaultEffect]>([
    ["a server error", { kind: "status", status: 500 }],
    ["a broken connection after it took effect", { kind: "drop", afterEffect: true }],
    ["a second acknowledgment", { kind: "status", status: 400, code: 40060, afterEffect: true }],
  ])("whose callback meets %s counts once", async (_name, effect) => {
    await opens();
    await hosts("Start");
    await has("Close now");
    school.sandbox.faults.failNext({ route: /\/callback/, effect });
    await answersLessons("Ben");
    await finishes();
    expect(teacher().sees(general)).toContain("**1** · Ben, 1,000 points");
  });

  test("counts once, though the gateway breaks and its session is resumed", async () => {
    await opens();
    await hosts("Start");
    await has("Close now");
    await answersLessons("Ben");
    school.sandbox.gateway.drop({ resume: true });
    await school.sandbox.until(() => school.sandbox.gateway.online(), 15_000);
    await answersLessons("Chloe");
    await finishes();
    expect(teacher().sees(general)).toContain("**1** · Ben, 1,000 points");
    expect(teacher().sees(general)).toContain("**1** · Chloe, 1,000 points");
    expect(teacher().sees(general)).not.toContain("2,000 points");
  });
});

test("a server that Docent is taken off keeps its quiz until Docent is invited again", async () => {
  const { guilds } = school.sandbox.world.current();
  const guildId = guilds.find(({ name }) => name.startsWith("Civics"))?.id ?? "";
  await opens();
  await hosts("Start");
  await has("Close now");
  await answersLessons("Ben");
  school.sandbox.events.removeBot(guildId);
  school.sandbox.events.addBot(guildId);
  await school.sandbox.until(() => teacher().newest(general).buttons().includes("Close now"));
  await answersLessons("Chloe");
  await finishes();
  expect(teacher().sees(general)).toContain("**1** · Chloe, 1,000 points");
});
