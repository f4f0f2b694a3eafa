import { expect, test } from "vitest";
import { opened } from "./opening.ts";

/** Settings of servers and people. */
export function describeSettings(url: () => string): void {
  test("a server that was never set up has nothing set", async () => {
    const storage = await opened(url());
    expect(await storage.settings.server("1")).toEqual({
      language: null,
      hostRoleId: null,
      staffChannelId: null,
    });
    await storage.close();
  });

  test("a change leaves the other settings and the other servers as they are", async () => {
    const { settings, close } = await opened(url());
    await settings.changeServer("1", { language: "es", hostRoleId: "175928847299117063" });
    await settings.changeServer("2", { language: "en" });
    expect(await settings.changeServer("1", { staffChannelId: "9" })).toEqual({
      language: "es",
      hostRoleId: "175928847299117063",
      staffChannelId: "9",
    });
    expect((await settings.changeServer("1", { hostRoleId: null })).hostRoleId).toBeNull();
    expect(await settings.changeServer("1", {})).toEqual(await settings.server("1"));
    expect((await settings.server("2")).language).toBe("en");
    await close();
  });

  test("a person's language is the one chosen last, or none", async () => {
    const { settings, close } = await opened(url());
    expect(await settings.personLanguage("7")).toBeNull();
    await settings.choosePersonLanguage("7", "es");
    await settings.choosePersonLanguage("7", "en");
    expect(await settings.personLanguage("7")).toBe("en");
    expect(await settings.personLanguage("8")).toBeNull();
    await close();
  });

  test("what was stored is there after closing and opening again", async () => {
    const before = await opened(url());
    await before.settings.changeServer("1", { language: "es" });
    await before.close();
    const after = await opened(url());
    expect((await after.settings.server("1")).language).toBe("es");
    await after.close();
  });

  test("changes made at once to different settings of a server are all kept", async () => {
    const { settings, close } = await opened(url());
    await Promise.all([
      settings.changeServer("1", { language: "es" }),
      settings.changeServer("1", { hostRoleId: "2" }),
      settings.changeServer("1", { staffChannelId: "3" }),
    ]);
    expect(await settings.server("1")).toEqual({
      language: "es",
      hostRoleId: "2",
      staffChannelId: "3",
    });
    await close();
  });

  test("text that looks like SQL is text", async () => {
    const { settings, close } = await opened(url());
    const rude = "1'; drop table servers; --";
    await settings.changeServer(rude, { language: "es" });
    expect((await settings.server(rude)).language).toBe("es");
    await close();
  });

  test("it answers a ping until it is closed", async () => {
    const storage = await opened(url());
    expect(await storage.ping()).toBeUndefined();
    await storage.close();
    await storage.close();
    expect(await storage.ping()).toMatchObject({ problem: "closed" });
  });
}
