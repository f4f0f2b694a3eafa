import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { discordDeadlines } from "../../sandbox/build-realm.ts";
import type { FaultEffect } from "../../sandbox/faults.ts";
import { openTinySchool, practices } from "../support/easy-practice.ts";
import { manualTimers } from "../support/manual-timers.ts";
import type { School } from "../support/school.ts";

const dm = { in: "dm" };
const general = { in: "general" };
const nothing = "Docent keeps nothing about you";
const done = "Docent now keeps nothing about you.";

let school: School;
beforeEach(async () => {
  school = await openTinySchool();
});
afterEach(() => school?.close());

const person = (name: string) => school.person(name);

describe("/privacy delete", () => {
  test("asks once, deletes at once, and says that nothing remains", async () => {
    await practices(person("Ben"));
    await practices(person("Chloe"));
    const asked = await person("Ben").types("/privacy delete", dm);
    expect(asked.text()).toContain("This cannot be undone.");
    expect(asked.buttons()).toEqual(["Delete everything", "Keep it"]);
    await asked.press("Delete everything");
    expect(asked.text()).toContain(done);
    expect(asked.buttons()).toEqual([]);

    expect((await person("Ben").types("/privacy show", dm)).text()).toContain(nothing);
    const sent = await person("Ben").types("/privacy export", dm);
    expect(sent.text()).toContain(nothing);
    expect(await sent.files()).toEqual([]);
    const chloes = await person("Chloe").types("/privacy show", dm);
    expect(chloes.text()).toContain("**Answers:** 1");
  });

  test("keeps everything for whoever thinks better of it", async () => {
    await practices(person("Ben"));
    const panel = await person("Ben").types("/privacy show", dm);
    await panel.press("Delete");
    await panel.press("Keep it");
    expect(panel.text()).toContain("Nothing was deleted.");
    expect(panel.text()).toContain("**Answers:** 1");
  });

  test("has nothing to ask where nothing is kept", async () => {
    const asked = await person("Ana").types("/privacidad borrar", general);
    expect(asked.text()).toContain("Docent no guarda nada sobre ti");
    expect(asked.buttons()).toEqual([]);
  });

  test("forgets the language, too, and says so in it to the end", async () => {
    const help = await person("Ben").types("/help", dm);
    await help.press("En español");
    const first = await person("Ben").types("/privacy delete", dm);
    const second = await person("Ben").types("/privacy delete", dm);
    await first.press("Borrar todo");
    expect(first.text()).toContain("Todo está borrado");
    await second.press("Borrar todo");
    expect(second.text()).toBe(first.text());
    expect((await person("Ben").types("/help", dm)).text()).toContain("Docent explains");
  });

  test("ends a practice that is open on two screens, whose buttons then say that it is gone", async () => {
    const ben = person("Ben");
    const phone = await ben.types("/quiz practice questions:2", dm);
    await phone.press("I don’t know");
    const laptop = await (await ben.types("/quiz practice", general)).press("Continue");
    const asked = await ben.types("/privacy delete", dm);
    await asked.press("Delete everything");
    for (const [screen, label] of [
      [phone, "Next question"],
      [laptop, "I don’t know"],
    ] as const) {
      const answer = await screen.press(label);
      expect(answer.text()).toContain("That practice is no longer here.");
      expect(answer.isPrivate()).toBe(true);
    }
    expect((await ben.types("/privacy show", dm)).text()).toContain(nothing);
  });

  test("takes only the data of whoever presses, wherever the button stands", async () => {
    await practices(person("Ben"));
    await practices(person("Chloe"));
    // A public message with the button, as only a forger could make it.
    const button = { type: 2, style: 4, label: "Delete everything", custom_id: "erase:en" };
    await school.asBot("POST", `/channels/${school.channelId(general)}/messages`, {
      components: [{ type: 1, components: [button] }],
    });
    const answer = await person("Chloe").newest(general).press("Delete everything");
    expect(answer.isPrivate()).toBe(true);
    expect(answer.text()).toContain(done);
    expect((await person("Chloe").types("/privacy show", dm)).text()).toContain(nothing);
    const bens = await person("Ben").types("/privacy show", dm);
    expect(bens.text()).toContain("**Answers:** 1");
  });
});

describe("a deletion whose answer Discord does not take at once", () => {
  const callback = /^\/interactions\/\d+\/[^/]+\/callback/;
  const deletes = async (effect: FaultEffect, times = 1) => {
    await practices(person("Ben"));
    const asked = await person("Ben").types("/privacy delete", dm);
    school.sandbox.faults.failNext({ route: callback, times, effect });
    return asked.press("Delete everything");
  };

  test.each<[string, FaultEffect]>([
    ["a rate limit", { kind: "status", status: 429, retryAfter: 0.05 }],
    ["a server error", { kind: "status", status: 500 }],
    ["a broken connection", { kind: "drop" }],
    ["a server error after it took effect", { kind: "status", status: 502, afterEffect: true }],
    ["a broken connection after it took effect", { kind: "drop", afterEffect: true }],
    [
      "that it has been answered already",
      { kind: "status", status: 400, code: 40060, afterEffect: true },
    ],
  ])("but answers with %s: is done, and said", async (_name, effect) => {
    expect((await deletes(effect)).text()).toContain(done);
    expect((await person("Ben").types("/privacy show", dm)).text()).toContain(nothing);
    expect(school.log.lines().filter(({ level }) => level === "error")).toEqual([]);
  });

  test("and never takes: is done all the same, and said to whoever asks again", async () => {
    const answer = await deletes({ kind: "status", status: 503 }, 4);
    expect(answer.text()).toContain("reference");
    expect((await person("Ben").types("/privacy show", dm)).text()).toContain(nothing);
    const asked = await person("Ben").types("/privacy delete", dm);
    expect(asked.text()).toContain(nothing);
  });

  test("and forgets, because it came too late: is done once, and takes nothing that came later", async () => {
    const timers = manualTimers();
    const slow = await openTinySchool({ sandbox: { timers } });
    const ben = slow.person("Ben");
    await practices(ben);
    const asked = await ben.types("/privacy delete", dm);
    const effect = { kind: "status", status: 404, code: 10062 } as const;
    slow.sandbox.faults.failNext({ route: callback, effect });
    const pressing = asked.press("Delete everything").catch((error: Error) => error.message);
    await slow.log.says("An answer came too late for Discord");
    timers.elapse(discordDeadlines.callback);
    expect(await pressing).toBe("The application did not respond");
    await practices(ben, "Lessons");
    const panel = await ben.types("/privacy show", dm);
    expect(panel.text()).toContain("**Practice quizzes:** 1");
    await slow.close();
  });
});
