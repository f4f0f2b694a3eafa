import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { audienceOf } from "../../src/settings/audience.ts";
import { nothingSet } from "../../src/settings/ports.ts";
import { createReportLimit } from "../../src/settings/reports.ts";
import { openStorage, type Storage } from "../../src/storage/open.ts";
import { isStorageProblem } from "../../src/storage/problems.ts";
import { captureLog } from "../support/captured-log.ts";
import { completeLanguages } from "../support/languages.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
let storage: Storage;
beforeAll(async () => {
  const opened = await openStorage({
    url: `file:${folder.at("docent.db")}`,
    log: captureLog().log,
  });
  if (isStorageProblem(opened)) throw new Error(opened.sentence);
  storage = opened;
});
afterAll(async () => {
  await storage.close();
  folder.remove();
});

interface Row {
  readonly locale: string;
  readonly own?: string;
  readonly server?: string;
  readonly community?: string;
  /** The server's locale without Community, which means nothing. */
  readonly guildLocale?: string;
  readonly direct?: true;
  readonly notInstalled?: true;
}

let made = 0;

async function audience(row: Row) {
  made += 1;
  const person = `person-${made}`;
  const guild = `guild-${made}`;
  if (row.own !== undefined) await storage.settings.choosePersonLanguage(person, row.own);
  if (row.server !== undefined) {
    await storage.settings.changeServer(guild, { language: row.server });
  }
  const { person: own, everyone } = await audienceOf(
    {
      person: { id: person, locale: row.locale },
      guild: row.direct
        ? null
        : {
            id: guild,
            locale: row.community ?? row.guildLocale ?? "en-US",
            community: row.community !== undefined,
            installed: !row.notInstalled,
          },
    },
    storage.settings,
    completeLanguages,
  );
  return `${own.code} ${everyone.code}`;
}

describe("the languages of an answer, for the person and for everyone", () => {
  test.each<[string, Row, string]>([
    ["Discord's locale, where nothing else is known", { locale: "en-US" }, "en en"],
    ["British English is English", { locale: "en-GB" }, "en en"],
    ["Spanish of Spain", { locale: "es-ES" }, "es es"],
    ["Spanish of Latin America", { locale: "es-419" }, "es es"],
    ["any other locale is English", { locale: "de" }, "en en"],
    ["one's own choice before the locale", { locale: "en-US", own: "es" }, "es es"],
    ["a choice that is gone is none", { locale: "es-ES", own: "xx" }, "es es"],
    ["the server's language for everyone", { locale: "en-US", server: "es" }, "en es"],
    ["and not for the person", { locale: "es-419", own: "es", server: "en" }, "es en"],
    [
      "a Community server's locale, until one is set",
      { locale: "en-US", community: "es-ES" },
      "en es",
    ],
    ["a Community server in English", { locale: "es-419", community: "en-US" }, "es en"],
    [
      "the setting before the Community's",
      { locale: "en-US", community: "es-ES", server: "en" },
      "en en",
    ],
    [
      "without Community the server's locale says nothing",
      { locale: "en-US", guildLocale: "es-ES" },
      "en en",
    ],
    ["a server's language that is gone is none", { locale: "es-419", server: "xx" }, "es es"],
    ["a direct message", { locale: "es-419", direct: true }, "es es"],
    [
      "a server without Docent has no settings",
      { locale: "en-US", server: "es", notInstalled: true },
      "en en",
    ],
  ])("%s", async (_what, row, expected) => {
    expect(await audience(row)).toBe(expected);
  });

  test("come with the settings of the server, which are unset elsewhere", async () => {
    const direct = { person: { id: "p", locale: "en-US" }, guild: null };
    expect((await audienceOf(direct, storage.settings, completeLanguages)).server).toEqual(
      nothingSet,
    );
  });
});

describe("reports", () => {
  test("are taken once a minute from a person, and at once from others", () => {
    let now = 0;
    const mayReport = createReportLimit(() => now);
    expect([mayReport("ana"), mayReport("ana"), mayReport("ben")]).toEqual([true, false, true]);
    now = 59_999;
    expect(mayReport("ana")).toBe(false);
    now = 60_000;
    expect([mayReport("ana"), mayReport("ben"), mayReport("ana")]).toEqual([true, true, false]);
    now = 119_999;
    expect(mayReport("ben")).toBe(false);
    now = 120_000;
    expect(mayReport("ben")).toBe(true);
  });
});
