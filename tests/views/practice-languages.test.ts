import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StoredAnswer } from "../../src/study/ports.ts";
import { practiceTurn } from "../../src/views/practice.ts";
import { type Desk, type Heard, openDesk } from "../support/desk.ts";
import { commandOf, pressOf } from "../support/interactions.ts";
import { textIn } from "../support/parts.ts";
import {
  answerIn,
  everyQuestion,
  rightAnswer,
  runOf,
  showingIn,
  turnOf,
} from "../support/practice.ts";
import { tinyLanguages, tinyPack } from "../support/tiny-pack.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ packs: [tinyPack()], languages: tinyLanguages });
});
afterAll(() => desk.close());

const idIn = (heard: Heard, family: string) =>
  new RegExp(`"custom_id":"(${family}:[^"]+)"`).exec(JSON.stringify(heard.message))?.[1] ?? "";

describe("a practice in a third language that is growing", () => {
  const practises = (person: string, locale: string, options = {}) =>
    desk.hears(
      commandOf(
        "quiz practice",
        { topic: "bells/morning-bell", difficulty: "easy", ...options },
        { person, locale },
      ),
    );

  test("shows what there is of it, and marks the gaps that the base fills", async () => {
    const open = await practises("1", "pt-BR");
    expect(open.text).toContain("## O que abre o primeiro sinal do dia na escola Maple?");
    expect(open.text).toContain("· As aulas");
    const id = open.customIds.find((each) => each.endsWith(":u")) ?? "";
    const revealed = await desk.hears(pressOf(id, { person: "1", locale: "pt-BR", private: true }));
    expect(revealed.text).toContain("signal that begins lessons. (in English) [1]");
  });

  test("marks them in an order that was chosen, as in the options before", () => {
    const question = everyQuestion([tinyPack()]).find(({ form }) => form === "order");
    const growing = tinyLanguages.find(({ status }) => status === "growing");
    if (question === undefined || growing === undefined) throw new Error("nothing to show");
    const run = runOf([question]);
    const marked = (answer: StoredAnswer | null) =>
      textIn(practiceTurn(turnOf(run, 0, answer), showingIn(growing)).components).match(
        /^(- |\d\. ).*\(in English\)$/gm,
      );
    expect(marked(null)).toHaveLength(3);
    expect(marked(answerIn(run, 0, rightAnswer(question)))).toHaveLength(3);
  });

  test("offers every language on a question, and keeps the choice", async () => {
    const around = { person: "2", private: true };
    const open = await practises("2", "en-US");
    expect(open.buttons).toContain("Other languages");
    const offer = await desk.hears(pressOf(idIn(open, "practicelangs"), around));
    expect(offer.answers).toMatchObject([{ kind: "update" }]);
    const chosen = await desk.hears(pressOf(idIn(offer, "practicespeak"), around, ["pt"]));
    expect(chosen.text).toContain("## O que abre o primeiro sinal");
    expect(await desk.app.settings.personLanguage("2")).toBe("pt");
  });

  test("offers every language on the summary and where nothing has begun, too", async () => {
    const around = { person: "3", private: true };
    const open = await practises("3", "en-US");
    const end = await desk.hears(
      pressOf(idIn(open, "pick").replace(/pick:(\w+).*/, "summary:$1"), around),
    );
    expect(end.text).toContain("## 0 of 1 right");
    const offer = await desk.hears(pressOf(idIn(end, "practicelangs"), around));
    const summary = await desk.hears(pressOf(idIn(offer, "practicespeak"), around, ["es"]));
    expect(summary.text).toContain("## 0 de 1 correctas");
    const none = await practises("3", "en-US", { difficulty: "medium" });
    const choice = await desk.hears(pressOf(idIn(none, "beginlangs"), around));
    const said = await desk.hears(pressOf(idIn(choice, "begin"), around, ["en"]));
    expect(said.text).toContain("There is no question of that difficulty right now.");
  });
});
