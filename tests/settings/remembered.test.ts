import { describe, expect, test } from "vitest";
import type { ServerSettings, SettingsStore } from "../../src/settings/ports.ts";
import { rememberSettings } from "../../src/settings/remembered.ts";

const nothingSet: ServerSettings = { language: null, hostRoleId: null, staffChannelId: null };

/** A store that counts what is read from it, and fails or waits when told to. */
function countedStore() {
  const languages = new Map<string, string>();
  const servers = new Map<string, ServerSettings>();
  const reads: string[] = [];
  const trouble: { next?: Error; before?: Promise<void> } = {};
  const store: SettingsStore = {
    async server(guildId) {
      reads.push(guildId);
      return servers.get(guildId) ?? nothingSet;
    },
    async changeServer(guildId, change) {
      const changed = { ...(servers.get(guildId) ?? nothingSet), ...change };
      servers.set(guildId, changed);
      return changed;
    },
    async personLanguage(userId) {
      reads.push(userId);
      const { next } = trouble;
      delete trouble.next;
      if (next !== undefined) throw next;
      const found = languages.get(userId) ?? null;
      await trouble.before;
      return found;
    },
    async choosePersonLanguage(userId, code) {
      languages.set(userId, code);
    },
  };
  /** What a deletion of everything does, past the settings. */
  const erase = () => {
    languages.clear();
    servers.clear();
  };
  return { store, reads, trouble, erase };
}

describe("remembered settings", () => {
  test("are read from the store once", async () => {
    const { store, reads } = countedStore();
    const settings = rememberSettings(store);
    await settings.personLanguage("ana");
    await settings.personLanguage("ana");
    await settings.server("club");
    await settings.server("club");
    expect(reads).toEqual(["ana", "club"]);
  });

  test("are new after a change", async () => {
    const settings = rememberSettings(countedStore().store);
    expect(await settings.personLanguage("ana")).toBeNull();
    await settings.choosePersonLanguage("ana", "es");
    expect(await settings.personLanguage("ana")).toBe("es");
    expect((await settings.server("club")).language).toBeNull();
    await settings.changeServer("club", { language: "es" });
    expect((await settings.server("club")).language).toBe("es");
  });

  test("never keep what was read before a change that came in between", async () => {
    const { store, trouble } = countedStore();
    const settings = rememberSettings(store);
    let goOn = () => {};
    trouble.before = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const early = settings.personLanguage("ana");
    await settings.choosePersonLanguage("ana", "es");
    goOn();
    expect(await early).toBeNull();
    expect(await settings.personLanguage("ana")).toBe("es");
  });

  test("are read again after the store failed", async () => {
    const { store, trouble } = countedStore();
    const settings = rememberSettings(store);
    trouble.next = new Error("the disk is full");
    await expect(settings.personLanguage("ana")).rejects.toThrow("the disk is full");
    expect(await settings.personLanguage("ana")).toBeNull();
  });

  test("are forgotten of one person or server whose rows were deleted", async () => {
    const { store, reads, erase } = countedStore();
    const settings = rememberSettings(store);
    for (const id of ["ana", "ben"]) {
      await settings.choosePersonLanguage(id, "es");
      await settings.personLanguage(id);
    }
    await settings.changeServer("club", { language: "es" });
    await settings.server("club");
    erase();
    settings.forgetPerson("ana");
    settings.forgetServer("club");
    expect(await settings.personLanguage("ana")).toBeNull();
    expect(await settings.server("club")).toEqual(nothingSet);
    expect(await settings.personLanguage("ben")).toBe("es");
    expect(reads).toEqual(["ana", "ben", "club", "ana", "club"]);
  });

  test("never keep a person who was read while being deleted", async () => {
    const { store, trouble, erase } = countedStore();
    const settings = rememberSettings(store);
    await settings.choosePersonLanguage("ana", "es");
    let goOn = () => {};
    trouble.before = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const early = settings.personLanguage("ana");
    erase();
    settings.forgetPerson("ana");
    goOn();
    expect(await early).toBe("es");
    expect(await settings.personLanguage("ana")).toBeNull();
  });

  test("are kept of so many only, and the oldest is read again", async () => {
    const { store, reads } = countedStore();
    const settings = rememberSettings(store, 2);
    for (const person of ["ana", "ben", "cai", "ana", "cai"]) await settings.personLanguage(person);
    expect(reads).toEqual(["ana", "ben", "cai", "ana"]);
  });
});
