import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FaultEffect } from "../../sandbox/faults.ts";
import { permission } from "../../sandbox/world/permissions.ts";
import type { Schedule } from "../../src/daily/ports.ts";
import { bells } from "../support/bells.ts";
import { courseOf, factsIn, inStorage, orderFact, postsFail, postsTo } from "../support/daily.ts";
import { closedGate } from "../support/gate.ts";
import { openSchool, type School, type Where } from "../support/school.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
/** Wednesday, November 25, 2026, eight in the morning in Chicago. */
const eight = Date.UTC(2026, 10, 25, 14);
const wednesday = "Fact for Wednesday, November 25";
const general = { in: "general" };
const civics = { in: "civics" };
const madrid = { in: "actualidad", server: "Club de Actualidad" };

let school: School;
beforeEach(async () => {
  school = await openSchool({ packs: [bells()] });
});
afterEach(() => school.close());

const orders = (where: Where, change: Partial<Schedule> = {}) => orderFact(school, where, change);
const course = (id: string) => courseOf(school, id);
const fails = (where: Where, effect: FaultEffect, times = 1) =>
  postsFail(school, where, effect, times);
const stored = (id: string) => inStorage(school, ({ schedules }) => schedules.find(id));
/** Takes a right away from Docent in a channel. */
const denies = (where: Where, right: keyof typeof permission) => {
  const { id } = school.sandbox.world.current().bot;
  const denied = { id, kind: "member", allow: 0n, deny: permission[right] } as const;
  school.sandbox.events.setOverwrites(school.channelId(where), [denied]);
};
const choosesStaffRoom = () =>
  school
    .person("Ms. Rivera")
    .types("/settings", general)
    .then((panel) => panel.choose("Choose the staff channel", "staff-room"));

describe("whatever happens on the way", () => {
  test("each channel has its fact once, made sure of two minutes later", async () => {
    const faults: readonly [Where, FaultEffect][] = [
      [general, { kind: "drop" }],
      [civics, { kind: "drop", afterEffect: true }],
      [{ in: "quiz-night" }, { kind: "status", status: 500 }],
      [{ in: "staff-room" }, { kind: "status", status: 500, afterEffect: true }],
      [madrid, { kind: "status", status: 502 }],
      [
        { ...madrid, in: "general" },
        { kind: "status", status: 503, afterEffect: true },
      ],
    ];
    for (const [where, effect] of faults) {
      await orders(where);
      fails(where, effect);
    }
    await school.jumps(eight);
    await school.jumps(eight + 2 * minute);
    await school.jumps(eight + 5 * minute);
    const facts = faults.map(([where]) =>
      factsIn(school, where, where.server === undefined ? wednesday : "Dato del miércoles 25"),
    );
    expect(facts).toEqual([1, 1, 1, 1, 1, 1]);
    expect(faults.map(([where]) => postsTo(school, where).length)).toEqual([2, 1, 2, 1, 2, 1]);
    expect(await school.log.says("It is not known whether")).toMatchObject({ level: "warn" });
  });

  test("a rate limit is waited for, within the same sending", async () => {
    const { id } = await orders(general);
    fails(general, { kind: "status", status: 429, retryAfter: 0.05 }, 2);
    await school.jumps(eight);
    expect(factsIn(school, general, wednesday)).toBe(1);
    expect(await course(id)).toEqual(["sent"]);
  });

  test("a request that counts as lost and takes effect late is not doubled", async () => {
    await school.restarts({ postLimit: 60 });
    const { id } = await orders(general);
    const gate = closedGate();
    fails(general, { kind: "hold", until: gate.opened });
    await school.jumps(eight);
    expect(await course(id)).toEqual(["claimed"]);
    await school.restarts({ postLimit: 5_000 });
    await school.jumps(eight + 2 * minute);
    expect(factsIn(school, general, wednesday)).toBe(1);
    gate.open();
    await school.sandbox.until(() => postsTo(school, general).length === 2);
    expect(factsIn(school, general, wednesday)).toBe(1);
    expect(await course(id)).toEqual(["sent"]);
  });

  test("a rate limit that outlasts the sending delays the fact, and loses nothing", async () => {
    await school.restarts({ postLimit: 60 });
    const { id } = await orders(general);
    fails(general, { kind: "status", status: 429, retryAfter: 5 });
    await school.jumps(eight);
    expect(await course(id)).toEqual(["claimed"]);
    await school.restarts({ postLimit: 5_000 });
    await school.jumps(eight + 2 * minute);
    expect(factsIn(school, general, wednesday)).toBe(1);
  });

  test("a post that cannot be looked for stays unknown, and is not sent again", async () => {
    const { id } = await orders(general);
    denies(general, "readHistory");
    fails(general, { kind: "status", status: 500, afterEffect: true });
    await school.jumps(eight);
    await school.jumps(eight + 2 * minute);
    expect(await course(id)).toEqual(["unknown"]);
    expect(factsIn(school, general, wednesday)).toBe(1);
  });

  test("during an outage of Discord's a post is looked for later", async () => {
    const { id, guildId } = await orders(general);
    fails(general, { kind: "status", status: 503, afterEffect: true });
    await school.jumps(eight);
    school.sandbox.events.outage(guildId, false);
    await school.jumps(eight + 2 * minute);
    expect(await course(id)).toEqual(["claimed"]);
    school.sandbox.events.outage(guildId, true);
    await school.person("Ben").types("/explain morning bell", civics);
    fails(general, { kind: "status", status: 500 });
    await school.jumps(eight + 4 * minute);
    expect(await course(id)).toEqual(["sent"]);
    expect(factsIn(school, general, wednesday)).toBe(1);
  });

  test("among many messages of others it is found", async () => {
    const { id } = await orders(general);
    fails(general, { kind: "status", status: 500, afterEffect: true });
    await school.jumps(eight);
    const ben = school.person("Ben").id;
    for (let n = 0; n < 130; n += 1) {
      const channelId = school.channelId(general);
      await school.sandbox.act(ben, { type: "say", channelId, text: `Good morning ${n}` });
    }
    await school.jumps(eight + 2 * minute);
    expect(await course(id)).toEqual(["sent"]);
    expect(factsIn(school, general, wednesday)).toBe(1);
  });
});

describe("a fact that Discord refuses", () => {
  test.each<[string, () => Where, string, string]>([
    [
      "because Docent may not see the channel",
      () => {
        denies(civics, "viewChannel");
        return civics;
      },
      "viewChannel",
      "Give it View Channel there",
    ],
    [
      "because Docent may not write there",
      () => ({ in: "announcements" }),
      "sendMessages",
      "Give it Send Messages there",
    ],
    [
      "for a reason of its own",
      () => {
        fails(civics, { kind: "status", status: 400, code: 50083 }, 2);
        return civics;
      },
      "refused",
      "Discord refused the post",
    ],
  ])("%s: is told to the staff once, and comes when that is put right", async (...args) => {
    const [, prepare, trouble, words] = args;
    await choosesStaffRoom();
    const where = prepare();
    const { id } = await orders(where);
    await school.jumps(eight);
    await school.jumps(eight + day);
    const staffRoom = school.person("Ms. Rivera").sees({ in: "staff-room" });
    expect(staffRoom.split(words)).toHaveLength(2);
    expect(staffRoom).toContain(`<#${where.in}>`);
    expect(await course(id)).toEqual(["failed", "failed"]);
    expect((await stored(id))?.trouble).toBe(trouble);
    school.sandbox.events.setOverwrites(school.channelId(where), []);
    await school.jumps(eight + 2 * day);
    expect(factsIn(school, where, "Fact for Friday, November 27")).toBe(1);
    expect((await stored(id))?.trouble).toBeNull();
  });

  test("because its channel is gone pauses the schedule and says so", async () => {
    await choosesStaffRoom();
    const { id } = await orders(civics);
    school.sandbox.events.deleteChannel(school.channelId(civics));
    await school.jumps(eight);
    await school.jumps(eight + day);
    expect(await stored(id)).toMatchObject({ state: "paused", trouble: "channelGone" });
    const staffRoom = school.person("Ms. Rivera").sees({ in: "staff-room" });
    expect(staffRoom.split("The channel no longer exists.")).toHaveLength(2);
    // As a command that can be clicked.
    expect(staffRoom).toContain("End this with </daily remove>");
    expect(await course(id)).toEqual(["failed"]);
  });

  test("is told in a Community's updates channel, in its language, and nowhere else", async () => {
    denies(madrid, "sendMessages");
    await orders(madrid);
    await school.jumps(eight);
    await school.jumps(eight + day);
    const marta = school.person("Marta Ortega");
    const told = marta.sees({ ...madrid, in: "profesores" });
    expect(told.split("Un dato diario no apareció")).toHaveLength(2);
    expect(told).toContain("Dale Enviar mensajes ahí, en Editar canal › Permisos.");
    expect(marta.sees({ ...madrid, in: "general" })).toBe("");
  });

  test("is told to nobody where there is neither, and Docent goes on", async () => {
    denies(civics, "sendMessages");
    const { id } = await orders(civics);
    await orders(general);
    await school.jumps(eight);
    expect(factsIn(school, general, wednesday)).toBe(1);
    expect((await stored(id))?.trouble).toBe("sendMessages");
    expect(school.person("Ms. Rivera").sees({ in: "staff-room" })).toBe("");
  });
});
