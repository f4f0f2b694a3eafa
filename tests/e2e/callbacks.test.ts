import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { discordDeadlines } from "../../sandbox/build-realm.ts";
import type { FaultEffect } from "../../sandbox/faults.ts";
import { closedGate } from "../support/gate.ts";
import { manualTimers } from "../support/manual-timers.ts";
import { openSchool, type School } from "../support/school.ts";

const callback = /^\/interactions\/\d+\/[^/]+\/callback/;
const general = { in: "general" };
const timers = manualTimers();
let school: School;
beforeEach(async () => {
  school = await openSchool({ sandbox: { timers } });
});
afterEach(() => school.close());

const explains = () => school.person("Ben").types("/explain mpp", general);
const callbacks = () =>
  school.sandbox.wire.recent(2000).filter(({ title }) => title.startsWith("POST /interactions/"));
const troubles = () =>
  school.log.lines().filter(({ level }) => level === "error" || level === "warn");

describe("a callback that Discord does not take at once", () => {
  test.each<[string, FaultEffect]>([
    ["a server error", { kind: "status", status: 500 }],
    ["a bad gateway", { kind: "status", status: 502 }],
    ["a rate limit", { kind: "status", status: 429, retryAfter: 0.05 }],
    ["a broken connection", { kind: "drop" }],
  ])("%s: is sent again, and the person sees the card", async (_name, effect) => {
    school.sandbox.faults.failNext({ route: callback, effect });
    expect((await explains()).text()).toContain("## Migrant Protection Protocols");
    expect(school.log.lines().filter(({ level }) => level === "error")).toEqual([]);
  });

  test.each<[string, FaultEffect]>([
    ["a server error", { kind: "status", status: 500, afterEffect: true }],
    ["a broken connection", { kind: "drop", afterEffect: true }],
  ])("but had been accepted before %s: counts as answered", async (_name, effect) => {
    school.sandbox.faults.failNext({ route: callback, effect });
    const card = await explains();
    expect(card.text()).toContain("## Migrant Protection Protocols");
    await school.sandbox.until(() => callbacks().length === 2);
    expect(callbacks().at(-1)?.answered).toMatchObject({ code: 40060 });
    await school.log.says("Answered.");
    expect(troubles()).toEqual([]);
  });

  test("as long as Discord fails, and then: the person gets a reference", async () => {
    school.sandbox.faults.failNext({
      route: callback,
      times: 4,
      effect: { kind: "status", status: 503 },
    });
    const answer = await explains();
    expect(answer.isPrivate()).toBe(true);
    const [, reference] = /reference: `([^`]+)`/.exec(answer.text()) ?? [];
    const line = await school.log.says("An interaction failed.");
    expect(line).toMatchObject({ kind: "command", name: "explain", reference });
    expect(line.err).toMatchObject({ status: 503 });
  });
});

describe("an answer that comes too late", () => {
  test("is said in the log as a machine's trouble, not thrown", async () => {
    const gate = closedGate();
    school.sandbox.faults.failNext({
      route: callback,
      effect: { kind: "hold", until: gate.opened },
    });
    const asking = school.person("Ben").isRefused("/explain mpp", general);
    await school.sandbox.until(() => true);
    timers.elapse(discordDeadlines.callback);
    expect(await asking).toBe("The application did not respond");
    gate.open();
    const line = await school.log.says("An answer came too late for Discord");
    expect(line).toMatchObject({ level: "warn", outcome: "late", name: "explain" });
    expect(callbacks().at(-1)?.answered).toMatchObject({ code: 10062 });
  });
});

describe("two presses at once", () => {
  test("on one private card are both answered, and the card shows one of them whole", async () => {
    const card = await school.person("Ben").types("/explain mpp private:true", general);
    await Promise.all([card.press("Timeline"), card.press("Sources")]);
    expect(card.text()).toMatch(/: (timeline|sources)/);
    expect(troubles()).toEqual([]);
  });

  test("of two teachers on settings are both kept", async () => {
    const where = { in: "staff-room" };
    const riveras = await school.person("Ms. Rivera").types("/settings", where);
    const okafors = await school.person("Mr. Okafor").types("/settings", where);
    await Promise.all([
      riveras.choose("Choose the language of public messages", "Español"),
      okafors.choose("Choose the host role", "Quiz hosts"),
    ]);
    const later = await school.person("Ms. Rivera").types("/settings", where);
    expect(later.text()).toContain("**Language of public messages:** Español");
    expect(later.text()).toMatch(/\*\*Host role:\*\* <@&\d+>/);
  });
});
