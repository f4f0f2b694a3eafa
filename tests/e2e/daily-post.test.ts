import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FaultEffect } from "../../sandbox/faults.ts";
import type { Schedule } from "../../src/daily/ports.ts";
import { bells } from "../support/bells.ts";
import { courseOf, factsIn, inStorage, orderFact, postsFail, postsTo } from "../support/daily.ts";
import { closedGate } from "../support/gate.ts";
import { openSchool, type School, type SchoolOptions, type Where } from "../support/school.ts";
import { tinyLanguages } from "../support/tiny-pack.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Wednesday, November 25, 2026, eight in the morning in Chicago. */
const eight = Date.UTC(2026, 10, 25, 14);
const wednesday = "Fact for Wednesday, November 25";
const general = { in: "general" };
const civics = { in: "civics" };
const madrid = { in: "actualidad", server: "Club de Actualidad" };

let school: School;
const opens = async (options: SchoolOptions = {}) => {
  school = await openSchool({ packs: [bells()], ...options });
};
beforeEach(() => opens());
afterEach(() => school.close());

const orders = (where: Where, change: Partial<Schedule> = {}) => orderFact(school, where, change);
const course = (id: string) => courseOf(school, id);
const fails = (where: Where, effect: FaultEffect, times = 1) =>
  postsFail(school, where, effect, times);
const choosesStaffRoom = () =>
  school
    .person("Ms. Rivera")
    .types("/settings", general)
    .then((panel) => panel.choose("Choose the staff channel", "staff-room"));

describe("a daily fact", () => {
  test("appears at its time, once, with its day, its source and buttons", async () => {
    const { id } = await orders(general);
    await school.jumps(eight - minute);
    expect(factsIn(school, general, "Fact for")).toBe(0);
    await school.jumps(eight);
    await school.jumps(eight + 5 * minute);
    const post = school.person("Ben").newest(general);
    expect(post.text()).toMatch(/^## Fact for Wednesday, November 25\n.+ \[1\]\n-# \[1\] /);
    expect(post.buttons()).toEqual(["Explain", "Quiz me", "En español"]);
    expect(factsIn(school, general, "Fact for")).toBe(1);
    expect(await course(id)).toEqual(["sent"]);
    expect(postsTo(school, general)[0]?.sent).toMatchObject({
      nonce: expect.stringMatching(/^[\w-]{25}$/),
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
      flags: 1 << 15,
    });
    await school.jumps(eight + day);
    expect(factsIn(school, general, "Fact for Thursday, November 26")).toBe(1);
    expect(school.log.lines().filter(({ level }) => level === "warn")).toEqual([]);
  });

  test("has a button for reports where somebody receives them", async () => {
    await choosesStaffRoom();
    await orders(general);
    await school.jumps(eight);
    const post = school.person("Ben").newest(general);
    const form = await post.opens("Report a mistake");
    expect(form.title).toBe("Report a mistake");
  });

  test("is in the server's language, else in its Community's, else in that of whoever set it", async () => {
    await orders(madrid, { language: "en" });
    await orders(general, { language: "es" });
    await school.jumps(eight);
    const heading = "Dato del miércoles 25 de noviembre";
    expect(factsIn(school, madrid, heading, "Diego")).toBe(1);
    expect(factsIn(school, general, heading)).toBe(1);
    const panel = await school.person("Ms. Rivera").types("/settings", general);
    await panel.choose("Choose the language of public messages", "English");
    await school.jumps(eight + day);
    expect(factsIn(school, general, "Fact for Thursday, November 26")).toBe(1);
  });

  test("leads to its topic and to questions, privately", async () => {
    await orders(general, { topic: { pack: "bells", topic: "morning-bell" } });
    await school.jumps(eight);
    const post = school.person("Ana").newest(general);
    const card = await post.press("Explain");
    expect(card.isPrivate()).toBe(true);
    expect(card.text()).toContain("## Timbre de la mañana");
    const question = await post.press("Quiz me");
    expect(question.isPrivate()).toBe(true);
  });

  test("holds up nobody while Discord is slow to take it", async () => {
    await orders(general);
    const gate = closedGate();
    fails(general, { kind: "hold", until: gate.opened });
    const jumping = school.jumps(eight);
    const card = await school.person("Ben").types("/explain morning bell", civics);
    expect(card.text()).toContain("## Morning bell");
    expect(factsIn(school, general, wednesday)).toBe(0);
    gate.open();
    await jumping;
    expect(factsIn(school, general, wednesday)).toBe(1);
  });
});

describe("a schedule", () => {
  test("that is paused or removed in time posts nothing", async () => {
    const { id } = await orders(general);
    const gone = await orders(civics);
    await inStorage(school, async ({ schedules }) => {
      const zoneRules = process.versions.tz ?? "";
      await schedules.turn(id, ["on"], { state: "paused", nextAt: null, zoneRules });
      await schedules.remove(gone.id);
    });
    await school.jumps(eight);
    expect([...postsTo(school, general), ...postsTo(school, civics)]).toEqual([]);
  });

  test("whose time came while Docent was down is made up for after two hours, not after four", async () => {
    const early = await orders(general);
    const ten = { minute: 10 * 60, nextAt: eight + 2 * hour };
    const late = await orders(civics, ten);
    await school.restarts({ at: eight + 4 * hour });
    expect(await course(early.id)).toEqual(["skipped"]);
    expect(factsIn(school, general, "Fact for")).toBe(0);
    expect(await course(late.id)).toEqual(["sent"]);
    expect(factsIn(school, civics, wednesday)).toBe(1);
  });
});

describe("the other language of a post", () => {
  test("shows what was posted, after a restart and a change of content, and years later", async () => {
    const topic = { pack: "bells", topic: "morning-bell" };
    await orders(general, { topic, days: [3] });
    await school.jumps(eight);
    const fact = "En enero de 2018 llamaba a 1,240 alumnos, según la cuenta de la escuela. [1]";
    const changed = bells((topics) => {
      for (const topic of Object.values(topics)) {
        for (const statement of Object.values(topic.statements)) {
          if (statement.role === "fact") statement.text = { en: "Changed.", es: "Cambiado." };
        }
      }
    });
    await school.restarts({ at: eight + 800 * day, packs: [changed] });
    const post = school.person("Ben").newest(general);
    const inSpanish = await post.press("En español");
    expect(inSpanish.isPrivate()).toBe(true);
    expect(inSpanish.text()).toContain("## Dato del miércoles 25 de noviembre");
    expect(inSpanish.text()).toContain(fact);
    expect(inSpanish.buttons()).toEqual(["Explicar", "Ponme a prueba", "In English"]);
    const back = await inSpanish.press("In English");
    expect(back.id).toBe(inSpanish.id);
    expect(back.text()).toContain(`## ${wednesday}`);
  });

  test("shows the topic where the post is no longer kept", async () => {
    const { id } = await orders(general, { topic: { pack: "bells", topic: "morning-bell" } });
    await school.jumps(eight);
    await inStorage(school, ({ schedules }) => schedules.remove(id));
    const post = school.person("Ben").newest(general);
    const card = await post.press("En español");
    expect(card.isPrivate()).toBe(true);
    expect(card.text()).toContain("Docent ya no guarda las palabras de esta publicación.");
    expect(card.text()).toContain("## Timbre de la mañana");
  });

  test("shows the topic where somebody asks for a post of another server", async () => {
    await orders(general, { topic: { pack: "bells", topic: "morning-bell" } });
    await school.jumps(eight);
    const customIds = school.person("Ben").newest(general).customIds();
    const custom_id = customIds.find((id) => id.startsWith("fact:"));
    const stray = { type: 2, style: 2, label: "En español", custom_id };
    await school.asBot("POST", `/channels/${school.channelId(madrid)}/messages`, {
      components: [{ type: 1, components: [stray] }],
    });
    const card = await school.person("Diego").newest(madrid).press("En español");
    expect(card.text()).toContain("Docent ya no guarda las palabras de esta publicación.");
  });

  test("is chosen from a list where there are several", async () => {
    await school.close();
    await opens({ languages: tinyLanguages });
    await orders(general, { topic: { pack: "bells", topic: "morning-bell" } });
    await school.jumps(eight);
    const choice = await school.person("Ben").newest(general).press("Other languages");
    expect(choice.isPrivate()).toBe(true);
    const shown = await choice.choose("Make a selection", "Português");
    expect(shown.id).toBe(choice.id);
    expect(shown.text()).toContain("Em janeiro de 2018 chamava 1.240 alunos");
  });

  test("is answered once where the first callback was accepted and lost", async () => {
    await orders(general);
    await school.jumps(eight);
    const post = school.person("Ben").newest(general);
    school.sandbox.faults.failNext({
      route: /^\/interactions\/\d+\/[^/]+\/callback/,
      effect: { kind: "drop", afterEffect: true },
    });
    expect((await post.press("En español")).text()).toContain("Dato del miércoles");
  });
});
