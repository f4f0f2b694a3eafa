import { describe, expect, test } from "vitest";
import { answerOn, filledIn, moodOf } from "../../sandbox/class/answering.ts";
import { diceOf } from "../../sandbox/class/dice.ts";
import { shows, sightOf, unknownButton, waysIn } from "../../sandbox/class/sight.ts";

const button = (label: string) => ({ type: 2, style: 1, label, custom_id: label });
const message = (...rows: readonly object[]) =>
  sightOf({
    components: rows as unknown as NonNullable<Parameters<typeof sightOf>[0]["components"]>,
  });
const row = (...components: readonly object[]) => ({ type: 1, components });
const dice = () => diceOf("Ben 1");

describe("a pupil", () => {
  test("finds the ways into a quiz, and none on anything else", () => {
    const lobby = message(row(button("Join"), button("Leave"), button("Start")));
    expect(waysIn(lobby).map(({ label }) => label)).toEqual(["Join"]);
    const teams = message(row(button("Roble"), button("Arce"), button("Salir"), button("Empezar")));
    expect(waysIn(teams).map(({ label }) => label)).toEqual(["Roble", "Arce"]);
    expect(waysIn(message(row(button("My result"), button("Again"))))).toEqual([]);
  });

  test("knows an open question by its way out", () => {
    expect(unknownButton(message(row(button("A · Yes"), button("No lo sé"))))).toBeDefined();
    expect(unknownButton(message(row(button("Next question"))))).toBeUndefined();
  });

  test("reads an option by its words, whatever its letter, and where it is cut", () => {
    expect(shows("B · About 90 percent", ["About 90 percent"])).toBe(true);
    expect(
      shows("B · DHS counts people returned, TRAC…", [
        "DHS counts people returned, TRAC court cases",
      ]),
    ).toBe(true);
    expect(shows("B · About 40 percent", ["About 90 percent"])).toBe(false);
  });

  test("presses what is right, or something else by mistake", () => {
    const question = message(
      row(button("A · Lunch"), button("B · Lessons"), button("I don’t know")),
    );
    const known = { options: [["Lessons"]] };
    const pressed = (mood: "right" | "wrong" | "unknown") =>
      answerOn("9", question, known, mood, dice());
    expect(pressed("right")).toEqual({ type: "press", messageId: "9", customId: "B · Lessons" });
    expect(pressed("wrong")).toMatchObject({ customId: "A · Lunch" });
    expect(pressed("unknown")).toMatchObject({ customId: "I don’t know" });
  });

  test("chooses all that fit, or not quite", () => {
    const options = ["A · One", "B · Two", "C · Three"].map((label) => ({ label, value: label }));
    const menu = { type: 3, custom_id: "menu", max_values: 3, options };
    const question = message(row(menu), row(button("I don’t know")));
    const known = { options: [["One"], ["Three"]] };
    expect(answerOn("9", question, known, "right", dice())).toMatchObject({
      type: "choose",
      values: ["A · One", "C · Three"],
    });
    for (const name of ["Ana", "Ben", "Chloe", "Priya"]) {
      const wrong = answerOn("9", question, known, "wrong", diceOf(name));
      expect(wrong).toMatchObject({ type: "choose" });
      expect(wrong?.type === "choose" && wrong.values).not.toEqual(["A · One", "C · Three"]);
    }
  });

  test("fills in a number and an order", () => {
    const input = { type: 18, component: { type: 4, custom_id: "number" } };
    expect(filledIn([input], { number: 25 }, "right", dice())).toEqual({ number: "25" });
    expect(filledIn([input], { number: 25 }, "wrong", dice())).not.toEqual({ number: "25" });
    const options = ["x", "y", "z"].map((value) => ({ label: `Option ${value}`, value }));
    const menus = [0, 1, 2].map((place) => ({
      type: 18,
      component: { type: 3, custom_id: String(place), options },
    }));
    const known = { order: [["Option z"], ["Option x"], ["Option y"]] };
    expect(filledIn(menus, known, "right", dice())).toEqual({ 0: ["z"], 1: ["x"], 2: ["y"] });
    const wrong = filledIn(menus, known, "wrong", dice());
    expect(Object.values(wrong).flat().sort()).toEqual(["x", "y", "z"]);
    expect(wrong).not.toEqual({ 0: ["z"], 1: ["x"], 2: ["y"] });
  });

  test("guesses where nothing is known", () => {
    const question = message(
      row(button("A · Lunch"), button("B · Lessons"), button("I don’t know")),
    );
    const pressed = answerOn("9", question, undefined, "right", dice());
    expect(["A · Lunch", "B · Lessons"]).toContain(pressed?.type === "press" && pressed.customId);
  });

  test("is right about as often as they know", () => {
    const fallen = diceOf("a whole year");
    const moods = Array.from({ length: 2_000 }, () => moodOf(0.7, fallen));
    const share = moods.filter((mood) => mood === "right").length / moods.length;
    expect(share).toBeGreaterThan(0.66);
    expect(share).toBeLessThan(0.74);
  });
});
