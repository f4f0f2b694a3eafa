import { PermissionFlagsBits } from "discord-api-types/v10";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Desk, openDesk } from "../support/desk.ts";
import { commandOf, pressOf } from "../support/interactions.ts";

const guild = "200000000000000000";
const host = "210000000000000000";
let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.storage.settings.changeServer(guild, { hostRoleId: host });
});
afterEach(() => desk.close());

const lists = (around: object) => desk.hears(commandOf("daily list", {}, { guild, ...around }));

/** A schedule of the server, saved by somebody who may. */
async function saved() {
  const drafted = await desk.app.schedules.draft({
    ...{ guildId: guild, channelId: "300000000000000000", topic: null, language: "en" },
    ...{ minute: 8 * 60, zone: "America/Chicago", days: [1, 2, 3, 4, 5] },
  });
  if (drafted.outcome !== "drafted") throw new Error(drafted.outcome);
  const { schedule } = drafted.draft;
  await desk.app.schedules.save(guild, schedule.id);
  return schedule;
}

test("/daily is for whoever has Manage Server", async () => {
  const told = await lists({ permissions: PermissionFlagsBits.ManageGuild });
  expect(told.text).toContain("There are none yet.");
});

test("/daily is for whoever has the host role, where an administrator lets them use it", async () => {
  expect((await lists({ roles: [host] })).text).toContain("There are none yet.");
});

test("/daily refuses everybody else, and names both ways", async () => {
  const told = await lists({ roles: ["220000000000000000"] });
  expect(told.text).toContain("Manage Server");
  expect(told.text).toContain("host role");
  expect(told.text).toContain("Server Settings › Integrations");
  const spanish = await lists({ locale: "es-ES" });
  expect(spanish.text).toContain("rol de anfitrión");
});

test("a button of daily posts does nothing for anybody else, nor in another server", async () => {
  const { id } = await saved();
  const ends = (around: object) =>
    desk.hears(pressOf(`daily:remove:${id}`, { guild, private: true, ...around }));
  expect((await ends({})).text).toContain("host role");
  const elsewhere = { guild: "200000000000000001", permissions: PermissionFlagsBits.ManageGuild };
  expect((await ends(elsewhere)).text).toContain("There are no such daily posts here.");
  expect(await desk.storage.schedules.find(id)).toBeDefined();
  expect((await ends({ roles: [host] })).text).toContain("**Ended.**");
  expect(await desk.storage.schedules.find(id)).toBeUndefined();
});

test("/daily is refused in words where Docent is not installed", async () => {
  const told = await desk.hears(commandOf("daily list", {}, { guild: null }));
  expect(told.text).toContain("Daily posts belong to a server.");
});
