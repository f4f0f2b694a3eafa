import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSchool, type School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

const person = (name: string) => school.person(name);

describe("a student asks for a chart", () => {
  test("and the class sees the picture, its finding, what it counts, and its sources", async () => {
    const card = await person("Ben").types("/explain january 2021 detail:chart", { in: "general" });
    expect(card.isPrivate()).toBe(false);
    expect(card.text()).toContain("January 2021 was the highest since 2006");
    expect(card.pictures()[0]).toContain("Column chart, from Jan 2000 to Jan 2025.");
    expect(card.text()).toContain("Counted: encounters (stops, not people)");
    expect(card.text()).toContain("U.S. Customs and Border Protection");
    expect(card.buttons()).toEqual(expect.arrayContaining(["Numbers", "Next chart"]));
  });

  test("in Spanish, by its Spanish name", async () => {
    const card = await person("Ana").types("/explicar enero de 2021 detalle:chart privado:true", {
      in: "general",
    });
    expect(card.isPrivate()).toBe(true);
    expect(card.pictures()[0]).toContain("Gráfica de columnas, de ene 2000 a ene 2025.");
    expect(card.buttons()).toContain("Números");
  });

  test("goes on to the next one, to the numbers and back, in one private message", async () => {
    const card = await person("Ben").types("/explain january 2021 private:true", { in: "general" });
    await card.pressUntil("Chart", "Next chart");
    await card.pressUntil("Next chart", "Previous chart");
    expect(card.text()).toContain("July 2025");
    const numbers = await card.press("Numbers");
    expect(numbers.id).toBe(card.id);
    expect(numbers.text()).toContain("How many encounters a month");
    expect(numbers.text()).toContain("**2017** Oct: 34,871 · Nov: 39,051 · Dec: 40,519");
    expect(numbers.pictures()).toEqual([]);
    const back = await numbers.press("Short version");
    expect(back.text()).toContain("### Since then");
  });

  test("as of a day, and sees no number that was not public by then", async () => {
    const line = "/explain january 2021 detail:chart on:2021-03-01 private:true";
    const card = await person("Ben").types(line, { in: "general" });
    expect(card.text()).toContain("As things stood on March 1, 2021");
    expect(card.pictures()[0]).toContain("from Jan 2000 to Jan 2021");
    expect(`${card.text()} ${card.pictures().join(" ")}`).not.toContain("147,877");
  });

  test("of a topic that has none, and is told so", async () => {
    const card = await person("Ben").types("/explain asylum detail:chart private:true", {
      in: "general",
    });
    expect(card.text()).toContain("There is no chart of this topic by this day.");
  });
});
