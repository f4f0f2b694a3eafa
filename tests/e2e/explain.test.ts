import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSchool, type School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

const person = (name: string) => school.person(name);

describe("a student asks about a topic", () => {
  test("in English, and the class reads the card with its sources", async () => {
    const card = await person("Ben").types("/explain mpp", { in: "general" });
    expect(card.isPrivate()).toBe(false);
    expect(card.buttons()).toEqual([
      "Whole story",
      "Timeline",
      "Chart",
      "Sources",
      "Related",
      "Quiz me",
      "En español",
    ]);
    expect(person("Chloe").sees({ in: "general" })).toMatchSnapshot();
  });

  test("in Spanish, by the names that the picker shows in Spanish", async () => {
    const card = await person("Ana").types("/explicar quédate en méxico", { in: "civics" });
    expect(card.buttons()).toEqual([
      "Historia completa",
      "Cronología",
      "Gráfica",
      "Fuentes",
      "Temas relacionados",
      "Ponme a prueba",
      "In English",
    ]);
    expect(person("Ana").sees({ in: "civics" })).toMatchSnapshot();
  });

  test("in a direct message, where only the two of them read", async () => {
    const card = await person("Ana").types("/explicar mpp", { in: "dm" });
    expect(card.text()).toContain("### Se confunde a menudo");
    expect(card.buttons()).toContain("In English");
  });

  test("privately, and nobody else sees it", async () => {
    const before = person("Chloe").sees({ in: "quiz-night" });
    const card = await person("Ben").types("/explain mpp private:true", { in: "quiz-night" });
    expect(card.isPrivate()).toBe(true);
    expect(person("Chloe").sees({ in: "quiz-night" })).toBe(before);
  });

  test.each([
    ["brief", "### Since then"],
    ["full", "### Facts"],
    ["timeline", ": timeline"],
    ["sources", ": sources"],
  ])("in the detail %s", async (detail, words) => {
    const line = `/explain mpp detail:${detail} private:true`;
    expect((await person("Ben").types(line, { in: "general" })).text()).toContain(words);
  });

  test("in a way that is no topic, and is shown the nearest ones as buttons", async () => {
    const ben = person("Ben");
    const answer = await ben.types("/explain remain in mexco", { in: "general" });
    expect(answer.isPrivate()).toBe(true);
    expect(answer.text()).toContain("I don’t know a topic called “remain in mexco”.");
    const [nearest = ""] = answer.buttons();
    const card = await answer.press(nearest);
    expect(card.text()).toContain("## Migrant Protection Protocols");
    expect(card.id).toBe(answer.id);
  });

  test("in a way that is no topic, and keeps the day and the detail that were asked for", async () => {
    const line = "/explain remain in mexco detail:timeline on:2021-03-01";
    const answer = await person("Ben").types(line, { in: "general" });
    const card = await answer.press(answer.buttons()[0] ?? "");
    expect(card.text()).toContain("Migrant Protection Protocols: timeline");
    expect(card.buttons()).toContain("Today’s card");
  });

  test("in words that come close to nothing, and is offered what there is", async () => {
    const answer = await person("Ana").types("/explicar *zzzzq* @everyone", { in: "general" });
    expect(answer.isPrivate()).toBe(true);
    expect(answer.text()).toContain("Esto es parte de lo que hay:");
    expect(answer.buttons()).toHaveLength(5);
    expect(answer.text()).toContain("«\\*zzzzq\\* \\@everyone»");
    expect(answer.text()).toContain("Escribe en `tema:`");
  });
});

describe("a student goes on from a card", () => {
  test("on a public card each person's buttons answer that person alone", async () => {
    const card = await person("Ben").types("/explain title-42", { in: "quiz-night" });
    const anas = person("Ana").newest({ in: "quiz-night" });
    const timeline = await anas.press("Timeline");
    expect(timeline.isPrivate()).toBe(true);
    expect(timeline.id).not.toBe(card.id);
    expect(timeline.text()).toContain(": cronología");
    expect(person("Ben").newest({ in: "quiz-night" }).id).toBe(card.id);
  });

  test("on a private card the buttons turn it in place, page after page", async () => {
    const card = await person("Ben").types("/explain mpp detail:full private:true", {
      in: "civics",
    });
    expect(card.text()).toMatch(/Page 1 of \d/);
    const pages = Number(/Page 1 of (\d+)/.exec(card.text())?.[1]);
    for (let page = 2; page <= pages; page += 1) {
      const next = await card.press("Next page");
      expect(next.id).toBe(card.id);
      expect(card.text()).toContain(`Page ${page} of ${pages}`);
    }
    expect(card.buttons()).not.toContain("Next page");
    await card.press("Previous page");
    expect(card.text()).toContain(`Page ${pages - 1} of ${pages}`);
    await card.press("Sources");
    expect(card.text()).toContain(": sources");
    await card.press("Short version");
    expect(card.text()).toContain("### Since then");
  });

  test("related topics are a private list that leads to their cards", async () => {
    const card = await person("Chloe").types("/explain mpp", { in: "civics" });
    const list = await card.press("Related");
    expect(list.isPrivate()).toBe(true);
    expect(list.text()).toContain("## Related to Migrant Protection Protocols");
    const other = await list.press(list.buttons()[0] ?? "");
    expect(other.id).toBe(list.id);
    expect(other.text()).not.toContain("## Migrant Protection Protocols");
    expect(other.buttons()).toContain("Whole story");
  });
});

describe("what is offered while typing", () => {
  const where = { in: "general" };

  test("before a key is typed: the first topics, each by its name", async () => {
    const choices = await person("Ben").isOffered("/explain", where);
    expect(choices.length).toBeGreaterThanOrEqual(10);
    expect(choices.length).toBeLessThanOrEqual(25);
    expect(choices.every(({ name }) => name.length > 0 && name.length <= 100)).toBe(true);
  });

  test.each([
    ["Ben", "remain", /Migrant Protection/],
    ["Ben", "titulo 42", /Title 42/],
    ["Ben", "migrant protecton protocols", /Migrant Protection/],
    ["Ana", "quedate en mexico", /Protocolos de Protección/],
    ["Ana", "78,414", /enero de 2021/],
  ])("%s types %j", async (name, typed, first) => {
    const [choice] = await person(name).isOffered(`/explain ${typed}`, where);
    expect(choice?.name).toMatch(first);
  });

  test("a choice leads to its card", async () => {
    const [choice] = await person("Ben").isOffered("/explain remain", where);
    const card = await person("Ben").types(`/explain ${choice?.value} private:true`, where);
    expect(card.text()).toContain("## Migrant Protection Protocols");
  });
});
