import { describe, expect, test } from "vitest";
import { createClock } from "../../sandbox/clock.ts";
import { createSnowflakes, snowflakeAt, snowflakeTime } from "../../sandbox/snowflakes.ts";
import { classroom } from "../../sandbox/world/classroom.ts";
import { permissionsIn } from "../../sandbox/world/lookup.ts";
import type { Place } from "../../sandbox/world/model.ts";
import { nameWorld } from "../../sandbox/world/names.ts";
import { channelPermissions, permission } from "../../sandbox/world/permissions.ts";

const world = classroom();
const named = nameWorld(() => world);
const may = (personId: string, guildName: string, channelName: string, right: bigint) => {
  const place: Place = {
    kind: "guild",
    guild: named.guild(guildName),
    channel: named.channel(guildName, channelName),
  };
  return (permissionsIn(world, place, personId) & right) === right;
};
const id = (name: string) => named.person(name).id;

describe("the world", () => {
  test("is the same at every start, with no id twice", () => {
    const again = classroom();
    expect(again).toEqual(world);
    const ids = [
      ...world.people.map((each) => each.id),
      ...world.directs.map((each) => each.id),
      ...world.guilds.flatMap((guild) => [
        ...guild.channels.map((each) => each.id),
        ...guild.roles.map((each) => each.id),
      ]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("lets teachers into the staff room, and the bot, and no student", () => {
    const see = (personId: string) => may(personId, "Civics", "staff-room", permission.viewChannel);
    expect(see(id("Ms. Rivera"))).toBe(true);
    expect(see(world.bot.id)).toBe(true);
    expect(see(id("Ben"))).toBe(false);
    expect(see(id("Sam"))).toBe(false);
  });

  test("gives the bot's role what an invite asks for, and nothing else", () => {
    const { viewChannel, sendMessages, sendInThreads, attachFiles, readHistory } = permission;
    const wanted = viewChannel | sendMessages | sendInThreads | attachFiles | readHistory;
    for (const guild of ["Civics", "Madrid"]) {
      expect(named.role(guild, "Docent").permissions).toBe(wanted);
    }
  });

  test("has a channel where the bot reads and may not write", () => {
    expect(may(world.bot.id, "Civics", "announcements", permission.viewChannel)).toBe(true);
    expect(may(world.bot.id, "Civics", "announcements", permission.sendMessages)).toBe(false);
    expect(may(id("Ana"), "Civics", "announcements", permission.sendMessages)).toBe(true);
  });

  test("gives Manage Server and Manage Events to teachers only, and all to owners", () => {
    const both = permission.manageServer | permission.manageEvents;
    expect(may(id("Ms. Rivera"), "Civics", "general", both)).toBe(true);
    expect(may(id("Ms. Rivera"), "Civics", "general", permission.administrator)).toBe(false);
    expect(may(id("Ms. Rivera"), "Madrid", "general", permission.manageServer)).toBe(false);
    expect(may(id("Priya"), "Civics", "general", permission.manageServer)).toBe(false);
    expect(may(id("Mr. Okafor"), "Civics", "general", permission.administrator)).toBe(true);
  });

  test("applies overwrites in Discord's order: everyone, roles, the person", () => {
    const guild = named.guild("Civics");
    const channel = named.channel("Civics", "general");
    const role = named.role("Civics", "Quiz hosts").id;
    const right = permission.sendMessages;
    const deny = (target: string, kind: "role" | "member") =>
      ({ id: target, kind, allow: 0n, deny: right }) as const;
    const allow = (target: string, kind: "role" | "member") =>
      ({ id: target, kind, allow: right, deny: 0n }) as const;
    const can = (...overwrites: (typeof channel.overwrites)[number][]) =>
      (channelPermissions(guild, { ...channel, overwrites }, id("Priya")) & right) !== 0n;
    expect(can(deny(guild.id, "role"))).toBe(false);
    expect(can(deny(guild.id, "role"), allow(role, "role"))).toBe(true);
    expect(can(allow(role, "role"), deny(id("Priya"), "member"))).toBe(false);
  });
});

describe("the clock", () => {
  const minute = 60_000;
  const start = Date.UTC(2026, 10, 24, 15, 7, 42, 250);

  test("jumps forward and never back, nor beyond the year 2099", () => {
    let machine = start;
    const clock = createClock(() => machine);
    expect(clock.jump(start + 30 * minute)).toBe(true);
    machine += 5;
    expect(clock.now()).toBe(start + 30 * minute + 5);
    expect(clock.jump(start + 30 * minute)).toBe(false);
    expect(clock.jump(Number.NaN)).toBe(false);
    expect(clock.jump(Date.UTC(2100, 0, 2))).toBe(false);
    expect(clock.offset()).toBe(30 * minute);
    expect(clock.jump(Date.UTC(2099, 11, 31, 23, 59))).toBe(true);
  });

  test("keeps the machine's seconds: a jump to eight lands within that minute", () => {
    const clock = createClock(() => start);
    expect(clock.jump(Date.UTC(2026, 10, 25, 8))).toBe(true);
    expect(new Date(clock.now()).toISOString()).toBe("2026-11-25T08:00:42.250Z");
    expect(clock.offset() % minute).toBe(0);
  });

  test("never lands before what was asked for", () => {
    const clock = createClock(() => start);
    expect(clock.jump(start + minute + 1)).toBe(true);
    expect(clock.now()).toBe(start + 2 * minute);
  });

  test("tells whoever listens once it has jumped, and of no jump that was refused", () => {
    const clock = createClock(() => start);
    const heard: number[] = [];
    clock.onJump(() => heard.push(clock.now()));
    clock.jump(start + minute);
    clock.jump(start);
    expect(heard).toEqual([start + minute]);
  });
});

describe("ids", () => {
  test("carry the time at which they were made and always grow", () => {
    const at = Date.UTC(2026, 10, 24, 12);
    expect(snowflakeTime(snowflakeAt(at, 5))).toBe(at);
    const next = createSnowflakes(() => at);
    const made = Array.from({ length: 100 }, next).map(BigInt);
    expect(made.every((each, n) => n === 0 || each > (made[n - 1] ?? 0n))).toBe(true);
    expect(snowflakeTime(String(made[99]))).toBe(at);
  });
});
