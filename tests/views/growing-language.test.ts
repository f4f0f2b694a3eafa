import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "../support/desk.ts";
import { commandOf, pressOf } from "../support/interactions.ts";
import { tinyLanguages, tinyPack } from "../support/tiny-pack.ts";
import { overLimits } from "./limits.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ packs: [tinyPack()], languages: tinyLanguages });
});
afterAll(() => desk.close());

const asks = (options: Record<string, string | boolean>, locale: string, person = "1") =>
  desk.hears(commandOf("explain", options, { locale, person }));

describe("a second subject", () => {
  test("is explained by its own names, in each language", async () => {
    const english = await asks({ topic: "first bell" }, "en-US");
    expect(english.text).toContain("## Morning bell");
    const spanish = await asks({ topic: "primer timbre" }, "es-419");
    expect(spanish.text).toContain("## Timbre de la mañana");
    expect(overLimits(english.message)).toEqual([]);
  });

  test("stands as it stood on a day: silent, then in use again", async () => {
    const silent = await asks({ topic: "morning bell", on: "2020-12-01" }, "en-US");
    expect(silent.text).toContain("silent while pupils learn at home");
    const again = await asks({ topic: "morning bell", on: "2021-08-30" }, "en-US");
    expect(again.text).toContain("in use");
    expect(again.text).not.toContain("silent while");
  });

  test("shows corrections small, from their day on", async () => {
    const now = await asks({ topic: "morning bell" }, "en-US");
    expect(now.text).toContain("-# Corrected on October 1, 2026: The count was 1,204 here before.");
    const before = await asks({ topic: "morning bell", on: "2026-09-30" }, "en-US");
    expect(before.text).not.toContain("Corrected");
  });

  test("opens a sensitive topic with its content note", async () => {
    const { topics, ...rest } = tinyPack();
    const note = { en: "This card is about an accident.", es: "Esta ficha trata de un accidente." };
    const bell = topics["morning-bell"] as (typeof topics)[string];
    const pack = { ...rest, topics: { ...topics, "morning-bell": { ...bell, sensitive: note } } };
    const careful = await openDesk({ packs: [pack], languages: tinyLanguages });
    const card = await careful.hears(commandOf("explain", { topic: "morning bell" }));
    await careful.close();
    expect(card.text).toContain("-# This card is about an accident.");
  });

  test("is named by the help", async () => {
    const help = await desk.hears(commandOf("help", {}, { person: "2" }));
    expect(help.text).toContain("The bells of Maple School");
  });
});

describe("a third language that is growing", () => {
  test("is read by who has it, with gaps in the base, each marked", async () => {
    const card = await asks({ topic: "morning bell", private: true }, "pt-BR", "3");
    expect(card.text).toContain("## Sino da manhã");
    expect(card.text).toContain("Em janeiro de 2018 chamava 1.240 alunos");
    expect(card.text).toMatch(/On August 30, 2021, the bell rang again\..* \(in English\)/);
    expect(card.text).not.toMatch(/alunos, segundo a escola\. \(in English\)/);
  });

  test("has no marks where the language is complete", async () => {
    for (const locale of ["en-US", "es-ES"]) {
      const card = await asks({ topic: "morning bell", detail: "full" }, locale, "4");
      expect(card.text).not.toMatch(/\(in English\)|\(en inglés\)/);
    }
  });

  test("makes the language button a choice, whose pick is kept", async () => {
    const card = await asks({ topic: "morning bell", private: true }, "en-US", "5");
    expect(card.buttons).toContain("Other languages");
    const id = card.customIds.find((each) => each.startsWith("langs:")) ?? "";
    const offer = await desk.hears(pressOf(id, { person: "5", private: true }));
    expect(offer.answers).toMatchObject([{ kind: "update" }]);
    expect(JSON.stringify(offer.message)).toContain("Português");
    const menu = /"custom_id":"(speak:[^"]+)"/.exec(JSON.stringify(offer.message))?.[1] ?? "";
    const chosen = await desk.hears(pressOf(menu, { person: "5", private: true }, ["pt"]));
    expect(chosen.text).toContain("## Sino da manhã");
    expect(await desk.app.settings.personLanguage("5")).toBe("pt");
    const next = await asks({ topic: "morning bell", private: true }, "en-US", "5");
    expect(next.text).toContain("## Sino da manhã");
  });

  test("on a public card the choice is answered privately", async () => {
    const card = await asks({ topic: "morning bell" }, "en-US", "6");
    const id = card.customIds.find((each) => each.startsWith("langs:")) ?? "";
    const offer = await desk.hears(pressOf(id, { person: "6", private: false }));
    expect(offer.answers).toMatchObject([{ kind: "reply", private: true }]);
  });

  test("is offered by the help and by the settings", async () => {
    const help = await desk.hears(commandOf("help", {}, { person: "7" }));
    expect(help.buttons).toContain("Other languages");
    const id = help.customIds.find((each) => each.startsWith("helplangs:")) ?? "";
    const offer = await desk.hears(pressOf(id, { person: "7", private: true }));
    const menu = /"custom_id":"(help:[^"]+)"/.exec(JSON.stringify(offer.message))?.[1] ?? "";
    await desk.hears(pressOf(menu, { person: "7", private: true }, ["pt"]));
    expect(await desk.app.settings.personLanguage("7")).toBe("pt");
    const panel = await desk.hears(commandOf("settings", {}, { person: "8", permissions: 32n }));
    expect(JSON.stringify(panel.message)).toContain("Português");
  });

  test("keeps the way back: the choice offers every language, the base among them", async () => {
    const card = await asks({ topic: "morning bell", private: true }, "pt-BR", "9");
    const id = card.customIds.find((each) => each.startsWith("langs:")) ?? "";
    const offer = JSON.stringify((await desk.hears(pressOf(id, { person: "9" }))).message);
    for (const name of ["English", "Español", "Português"]) expect(offer).toContain(name);
  });
});
