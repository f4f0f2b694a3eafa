import { REST } from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/main.ts";
import { commands } from "../../src/app/registry.ts";
import { registered } from "../../src/app/user-install.ts";
import { findRegistered, register } from "../../src/discord/registration.ts";

const ours = commands.map(({ data }) => data);
let sandbox: Sandbox;
let rest: REST;
beforeEach(async () => {
  sandbox = await startSandbox({ port: 0, pageFolder: null, bot: null });
  rest = new REST({ api: sandbox.apiUrl, version: "10" }).setToken(sandbox.token);
});
afterEach(() => sandbox.close());

const registers = (list = ours) => register(rest, sandbox.world.current().bot.applicationId, list);
const writes = () => sandbox.wire.recent(500).filter(({ title }) => title.startsWith("PUT")).length;

describe("registration", () => {
  test("writes once, and not again while nothing has changed", async () => {
    expect((await registers()).changed).toBe(true);
    expect((await registers()).changed).toBe(false);
    expect((await registers([...ours].reverse())).changed).toBe(false);
    expect(writes()).toBe(1);
  });

  test("gives the id of every command, written or not", async () => {
    const first = await registers();
    const second = await registers();
    expect([...first.ids.keys()].sort()).toEqual(ours.map(({ name }) => name).sort());
    expect(second.ids).toEqual(first.ids);
  });

  test("keeps the ids of commands when another one changes", async () => {
    const first = await registers();
    const changed = ours.map((data) =>
      data.name === "help" ? { ...data, description: "Other words" } : data,
    );
    expect((await registers(changed)).ids).toEqual(first.ids);
    expect(writes()).toBe(2);
  });

  type Data = (typeof ours)[number];
  test.each<[string, (data: Data) => Data]>([
    ["a description", (data) => ({ ...data, description: "Other words" }) as Data],
    [
      "a translation",
      (data) => ({ ...data, description_localizations: { "es-ES": "Otras" } }) as Data,
    ],
    ["a context", (data) => ({ ...data, contexts: [0] }) as Data],
    ["who may use it", (data) => ({ ...data, default_member_permissions: "8" }) as Data],
    ["an option", (data) => ({ ...data, options: [] }) as Data],
    ["how it is installed", (data) => ({ ...data, integration_types: [1] }) as Data],
  ])("writes again when %s changes, once", async (_what, change) => {
    await registers();
    const changed = ours.map((each) => (each.name === "explain" ? change(each) : each));
    expect((await registers(changed)).changed).toBe(true);
    expect((await registers(changed)).changed).toBe(false);
    expect(writes()).toBe(2);
  });

  test("by another process is only looked up, once all of it is there", async () => {
    const applicationId = sandbox.world.current().bot.applicationId;
    const looks = () => findRegistered(rest, applicationId, ours);
    expect(await looks()).toBeUndefined();
    await registers(ours.slice(0, 1));
    expect(await looks()).toBeUndefined();
    const { ids } = await registers();
    expect(await looks()).toEqual({ changed: false, ids });
    expect(writes()).toBe(2);
  });

  test("takes away a command that is no longer there", async () => {
    await registers();
    const { ids } = await registers(ours.slice(0, 1));
    expect([...ids.keys()]).toEqual([ours[0]?.name]);
  });
});

describe("an application that people may not install", () => {
  test("has its commands in servers only, and never in others' direct messages", () => {
    for (const command of registered(ours, { 0: {} })) {
      expect(command.integration_types).toEqual([0]);
      expect(command.contexts).not.toContain(2);
    }
    for (const command of registered(ours, null)) expect(command.integration_types).toEqual([0]);
  });

  test("has them for people, too, once it is installable by people", () => {
    expect(registered(ours, { 0: {}, 1: {} })).toEqual(ours);
  });

  test("is what the sandbox's Discord takes", async () => {
    expect((await registers(registered(ours, { 0: {} }))).changed).toBe(true);
    expect((await registers(registered(ours, { 0: {} }))).changed).toBe(false);
  });
});

describe("every command", () => {
  test.each(ours)("/$name says its contexts and installation, in both languages", (command) => {
    expect(command.contexts?.length).toBeGreaterThan(0);
    expect(command.integration_types?.length).toBeGreaterThan(0);
    for (const locale of ["es-ES", "es-419"] as const) {
      expect(command.name_localizations?.[locale]).toBeTruthy();
    }
  });
});
