import Database from "libsql";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { discordDeadlines } from "../../sandbox/build-realm.ts";
import type { FaultEffect } from "../../sandbox/faults.ts";
import { bells, lettered } from "../support/bells.ts";
import { closedGate } from "../support/gate.ts";
import { manualTimers } from "../support/manual-timers.ts";
import { openSchool, type School } from "../support/school.ts";
import type { Shown } from "../support/shown.ts";

const callback = /^\/interactions\/\d+\/[^/]+\/callback/;
const general = { in: "general" };
const timers = manualTimers();
let school: School;
beforeEach(async () => {
  school = await openSchool({ packs: [bells()], sandbox: { timers } });
});
afterEach(() => school.close());

const practises = (line: string) => school.person("Ben").types(`/quiz practice ${line}`, general);
const fails = (effect: FaultEffect, times = 1) =>
  school.sandbox.faults.failNext({ route: callback, effect, times });

/** The answers as the database has them. */
function stored(): readonly Record<string, unknown>[] {
  const database = new Database(school.folder.at("docent.db"), { readonly: true });
  const rows = database.prepare("select given, settled, confidence from answers").all();
  database.close();
  return rows as Record<string, unknown>[];
}

/** Resolves once Docent has asked for its next callback, and so has stored what was pressed. */
const callbackArrives = () =>
  new Promise<void>((resolve) => {
    const stop = school.sandbox.wire.subscribe((event) => {
      if (event.phase !== "arrived" || !event.title.includes("/callback")) return;
      stop();
      resolve();
    });
  });

async function chosen(): Promise<Shown> {
  const message = await practises("morning bell difficulty:easy questions:1");
  return message.press(lettered(message, "Lessons"));
}

const settledOnce = [{ given: '{"options":["lessons"]}', settled: 1, confidence: "sure" }];

describe("an answer whose callback fails", () => {
  test.each<[string, FaultEffect]>([
    ["a server error", { kind: "status", status: 500 }],
    ["a bad gateway", { kind: "status", status: 502 }],
    ["a rate limit", { kind: "status", status: 429, retryAfter: 0.05 }],
    ["a broken connection", { kind: "drop" }],
    ["a server error after it took effect", { kind: "status", status: 500, afterEffect: true }],
    ["a broken connection after it took effect", { kind: "drop", afterEffect: true }],
    ["a second acknowledgment", { kind: "status", status: 400, code: 40060, afterEffect: true }],
  ])("with %s is stored once, and the person sees it", async (_what, effect) => {
    const message = await chosen();
    fails(effect);
    await message.press("Sure");
    expect(message.text()).toMatch(/## Right: [ABC] · Lessons/);
    expect(stored()).toEqual(settledOnce);
    expect(school.log.lines().filter(({ level }) => level === "error")).toEqual([]);
  });

  test("as long as Discord fails: a reference is seen, and a later press shows what is stored", async () => {
    const message = await chosen();
    fails({ kind: "status", status: 503 }, 4);
    const failed = await message.press("Sure");
    expect(failed.text()).toMatch(/reference: `[^`]+`/);
    expect(stored()).toEqual(settledOnce);
    await message.press("Guessed");
    expect(message.text()).toMatch(/## Right: [ABC] · Lessons/);
    expect(message.text()).not.toContain("You guessed");
    expect(stored()).toEqual(settledOnce);
  });

  test("because its message was taken away meanwhile is stored, and shown in a new message", async () => {
    const message = await chosen();
    const gate = closedGate();
    fails({ kind: "hold", until: gate.opened });
    const arrived = callbackArrives();
    const pressing = message.press("Sure");
    await arrived;
    school.sandbox.events.deleteMessage(message.id);
    gate.open();
    const shown = await pressing;
    expect(shown.id).not.toBe(message.id);
    expect(shown.isPrivate()).toBe(true);
    expect(shown.text()).toMatch(/## Right: [ABC] · Lessons/);
    expect(stored()).toEqual(settledOnce);
  });

  test("because it came too late is stored all the same, and shown by the next press", async () => {
    const message = await chosen();
    const gate = closedGate();
    fails({ kind: "hold", until: gate.opened });
    const arrived = callbackArrives();
    const pressing = message.press("Sure").catch((error: Error) => error.message);
    await arrived;
    timers.elapse(discordDeadlines.callback);
    expect(await pressing).toBe("The application did not respond");
    gate.open();
    await school.log.says("An answer came too late for Discord");
    await message.press("Sure");
    expect(message.text()).toMatch(/## Right: [ABC] · Lessons/);
    expect(stored()).toEqual(settledOnce);
  });

  test("leaves the practice whole: the next question is asked, and the summary counts right", async () => {
    const message = await practises("morning bell");
    fails({ kind: "drop", afterEffect: true });
    await message.press("I don’t know");
    await message.press("Next question");
    fails({ kind: "status", status: 500, afterEffect: true });
    await message.press("I don’t know");
    expect(stored()).toHaveLength(2);
    await message.press("Summary");
    expect(message.text()).toContain("## 0 of 2 right");
  });
});

describe("a database that fails", () => {
  test("keeps no answer and says so; the next press is stored", async () => {
    const message = await practises("morning bell");
    const database = new Database(school.folder.at("docent.db"));
    database.exec("alter table answers rename to away");
    const failed = await message.press("I don’t know");
    expect(failed.text()).toMatch(/reference: `[^`]+`/);
    database.exec("alter table away rename to answers");
    database.close();
    await message.press("I don’t know");
    expect(message.text()).toMatch(/## It was /);
    expect(stored()).toHaveLength(1);
  });
});
