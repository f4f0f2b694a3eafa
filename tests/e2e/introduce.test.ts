import { ApplicationCommandType } from "discord-api-types/v10";
import { afterEach, describe, expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/main.ts";
import { commands } from "../../src/app/registry.ts";
import { asBot, openSchool, type School } from "../support/school.ts";

let school: School;
afterEach(() => school?.close());

const lobby = { in: "lobby", server: "Riverside" };
const changes = (change: object) => (sandbox: Sandbox) =>
  asBot(sandbox, "PATCH", "/applications/@me", change);
const described = async () => {
  const held = (await school.asBot("GET", "/applications/@me", undefined)) as {
    readonly description: string;
  };
  return held.description;
};

describe("Docent introduces itself", () => {
  test("in an empty description, in both languages", async () => {
    school = await openSchool({ before: changes({ description: "" }) });
    expect(await described()).toContain("Type /help.");
    expect(await described()).toContain("Escribe /help.");
  });

  test("and leaves what its operator wrote", async () => {
    school = await openSchool({ before: changes({ description: "Our own words." }) });
    expect(await described()).toBe("Our own words.");
  });

  test("to people only where its application is installable by people", async () => {
    school = await openSchool({ before: changes({ integration_types_config: { 0: {} } }) });
    expect(await school.person("Sam").isRefused("/explain mpp", lobby)).toContain("not installed");
    const card = await school.person("Ben").types("/explain mpp", { in: "dm" });
    expect(card.text()).toContain("## Migrant Protection Protocols");
  });

  test("even where Discord does not take the description", async () => {
    school = await openSchool({
      before: async (sandbox) => {
        await changes({ description: "" })(sandbox);
        const route = /^\/applications\/@me$/;
        const effect = { kind: "status", status: 403 } as const;
        sandbox.faults.failNext({ method: "PATCH", route, effect });
      },
    });
    await school.log.says("description could not be filled");
    await school.log.says("Docent is ready.");
  });

  test("through the process with shard 0, which registers the commands for all", async () => {
    const shards = (id: number) => ({ config: { shards: { count: 2, ids: [id] } } });
    school = await openSchool({ ...shards(1), untilReady: false });
    await school.log.says("The process with shard 0 has not registered the commands yet");
    const { wire } = school.sandbox;
    const writes = () => wire.recent(500).filter(({ title }) => /^(PUT|PATCH) /.test(title));
    expect(writes()).toEqual([]);
  });

  test("with the Guilds intent and no other", async () => {
    school = await openSchool();
    const identify = school.sandbox.wire
      .recent(500)
      .find(({ title }) => title.startsWith("← IDENTIFY"));
    expect(identify?.answered).toMatchObject({ intents: 1 });
  });

  test("with every name and description in Spanish, too", async () => {
    school = await openSchool();
    const { commands: known } = school.sandbox.view(school.person("Ms. Rivera").id);
    expect(known).toHaveLength(commands.length);
    for (const command of known) {
      const { data } = commands.find(({ data }) => data.name === command.name) ?? {};
      expect(command.name_localizations?.["es-419"]).toBe(data?.name_localizations?.["es-419"]);
      // A message's menu shows a name of several words, and no description.
      const isMenu = command.type === ApplicationCommandType.Message;
      const inSpanish = command.name_localizations?.["es-419"];
      expect(inSpanish).toMatch(isMenu ? /^\p{Lu}[\p{Ll} ]+$/u : /^\p{Ll}+$/u);
      expect(Boolean(command.description_localizations?.["es-419"])).toBe(!isMenu);
    }
  });
});
