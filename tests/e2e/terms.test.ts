import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSchool, type School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

const general = { in: "general" };
const person = (name: string) => school.person(name);

describe("Explain terms, in a message's menu", () => {
  test("explains the terms of a message in one line each, privately, with their cards", async () => {
    await person("Chloe").says(
      "Why did CBP use Title 42 when MPP was there? Ask about encounters.",
      general,
    );
    const answer = await person("Ben").choosesInMenu("Explain terms", general);
    expect(answer.isPrivate()).toBe(true);
    expect(answer.text()).toMatch(/CBP[\s\S]*Title 42[\s\S]*MPP[\s\S]*encounter/i);
    expect(answer.text()).toContain("Docent keeps nothing of the message.");
    const card = await answer.press("Card");
    expect(card.isPrivate()).toBe(true);
  });

  test("in Spanish for whoever reads Spanish, whatever the language of the message", async () => {
    await person("Chloe").says("They were expelled under Title 42.", general);
    const answer = await person("Ana").choosesInMenu("Explain terms", general);
    expect(answer.text()).toContain("Términos de este mensaje");
    expect(answer.text()).toContain("Título 42");
  });

  test("says gently what is right where something is said wrong in a known way", async () => {
    await person("Chloe").says("Thousands were deported under Title 42.", general);
    const answer = await person("Ben").choosesInMenu("Explain terms", general);
    expect(answer.text()).toContain("“deported under Title 42”");
    expect(answer.text()).toContain("expelled");
  });

  test("says so kindly where there is nothing to explain", async () => {
    await person("Chloe").says("Who is coming to lunch?", general);
    const answer = await person("Ben").choosesInMenu("Explain terms", general);
    expect(answer.text()).toContain("I found no term in this message");
  });

  test("works on a card of Docent's own", async () => {
    await person("Chloe").types("/explain title 42", general);
    const answer = await person("Ben").choosesInMenu("Explain terms", general);
    expect(answer.text()).toContain("Terms in this message");
  });
});

describe("a term of the glossary", () => {
  test("is explained by name, and leads to its topic", async () => {
    const answer = await person("Ben").types("/explain NTA private:true", general);
    expect(answer.text()).toContain("## notice to appear");
    expect(answer.buttons()).toContain("En español");
  });
});
