import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inStorage, orderFact } from "../support/daily.ts";
import { openSchool, type School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

const person = (name: string) => school.person(name);
const staffRoom = { in: "staff-room" };
const languageMenu = "Choose the language of public messages";
const roleMenu = "Choose the host role";
const channelMenu = "Choose the staff channel";

describe("/settings", () => {
  test("is one private panel", async () => {
    const panel = await person("Ms. Rivera").types("/settings", staffRoom);
    expect(panel.isPrivate()).toBe(true);
    expect(person("Ms. Rivera").sees(staffRoom)).toMatchSnapshot();
  });

  test("keeps each choice at once, and lets go of it again", async () => {
    const panel = await person("Ms. Rivera").types("/settings", staffRoom);
    await panel.choose(roleMenu, "Teachers");
    expect(panel.text()).toMatch(/\*\*Host role:\*\* <@&\d+>/);
    await panel.choose(roleMenu);
    expect(panel.text()).toContain("**Host role:** not set");
    await panel.choose(channelMenu, "staff-room");
    expect(panel.text()).toMatch(/\*\*Staff channel:\*\* <#\d+>/);
    await panel.choose(channelMenu);
    expect(panel.text()).toContain("**Staff channel:** not set");
    await panel.choose(languageMenu, "English");
    await panel.choose(languageMenu, "Not set");
    expect(panel.text()).toContain("**Language of public messages:** not set");
  });

  test("refuses a staff channel in which Docent may not write, and says what to grant", async () => {
    const panel = await person("Ms. Rivera").types("/settings", staffRoom);
    await panel.choose(channelMenu, "announcements");
    expect(panel.text()).toMatch(/Docent cannot write in <#\d+>\. Give it Send Messages there/);
    expect(panel.text()).toContain("**Staff channel:** not set");
  });

  test("names what was lost when the staff channel's rights are taken away", async () => {
    const panel = await person("Mr. Okafor").types("/settings", { in: "general" });
    await panel.choose(channelMenu, "quiz-night");
    const channelId = school.channelId({ in: "quiz-night" });
    const { bot } = school.sandbox.world.current();
    const [viewChannel, sendMessages] = [1n << 10n, 1n << 11n];
    school.sandbox.events.setOverwrites(channelId, [
      { id: bot.id, kind: "member", allow: 0n, deny: viewChannel | sendMessages },
    ]);
    const later = await person("Mr. Okafor").types("/settings", { in: "general" });
    expect(later.text()).toContain("Give it View Channel and Send Messages there");
    school.sandbox.events.setOverwrites(channelId, []);
    await later.choose(channelMenu);
  });

  test("says so when the staff channel was deleted", async () => {
    const panel = await person("Ms. Rivera").types("/settings", staffRoom);
    await panel.choose(channelMenu, "civics");
    school.sandbox.events.deleteChannel(school.channelId({ in: "civics" }));
    const later = await person("Ms. Rivera").types("/settings", staffRoom);
    expect(later.text()).toContain("The staff channel no longer exists. Choose another one.");
    await later.choose(channelMenu);
    expect(later.text()).toContain("**Staff channel:** not set");
  });

  test("says that daily posts do not appear, until nothing is in their way", async () => {
    const rivera = person("Ms. Rivera");
    const quiet = await rivera.types("/settings", staffRoom);
    expect(quiet.text()).not.toContain("/daily list");
    // Docent may not write in this channel.
    const { id } = await orderFact(school, { in: "announcements" });
    const panel = await rivera.types("/settings", staffRoom);
    expect(panel.text()).toContain("Some daily posts do not appear. `/daily list` says why");
    await panel.choose(languageMenu, "Not set");
    expect(panel.text()).toContain("Some daily posts do not appear.");
    const ortega = await person("Marta Ortega").types("/settings", {
      in: "profesores",
      server: "Club de Actualidad",
    });
    expect(ortega.text()).not.toContain("publicaciones diarias");
    await inStorage(school, ({ schedules }) => schedules.remove(id));
    expect((await rivera.types("/settings", staffRoom)).text()).not.toContain("/daily list");
  });

  test("is not offered to students, nor in direct messages", async () => {
    expect(await person("Ben").isRefused("/settings", { in: "general" })).toContain("permission");
    expect(await person("Ms. Rivera").isRefused("/settings", { in: "dm" })).toBeDefined();
  });
});

describe("a student who gets to /settings all the same", () => {
  test("is refused in words that name both ways, in the student's language", async () => {
    const { applicationId } = school.sandbox.world.current().bot;
    const route = `/applications/${applicationId}/commands`;
    const held = school.sandbox.view(person("Ms. Rivera").id).commands;
    // An administrator opened the command to everyone under Server Settings › Integrations.
    await school.asBot(
      "PUT",
      route,
      held.map((command) => ({ ...command, default_member_permissions: null })),
    );
    const bens = await person("Ben").types("/settings", { in: "general" });
    expect(bens.isPrivate()).toBe(true);
    expect(bens.text()).toContain("Manage Server");
    expect(bens.text()).toContain("Server Settings › Roles");
    expect(bens.text()).toContain("Server Settings › Integrations");
    const anas = await person("Ana").types("/settings", { in: "general" });
    expect(anas.text()).toContain("Gestionar servidor");
  });

  test("is refused on a panel that somebody else opened, too", async () => {
    // A public message with the panel's menu, as only a forger could make it.
    const posted = await school.asBot(
      "POST",
      `/channels/${school.channelId({ in: "general" })}/messages`,
      {
        components: [
          {
            type: 1,
            components: [
              {
                type: 3,
                custom_id: "setting:language:settings",
                placeholder: "Language",
                options: [{ label: "Español", value: "es" }],
              },
            ],
          },
        ],
      },
    );
    expect(posted).toBeDefined();
    const answer = await person("Ben").newest({ in: "general" }).choose("Language", "Español");
    expect(answer.isPrivate()).toBe(true);
    expect(answer.text()).toContain("Manage Server");
    const panel = await person("Ms. Rivera").types("/settings", staffRoom);
    expect(panel.text()).toContain("**Language of public messages:** not set");
  });
});
