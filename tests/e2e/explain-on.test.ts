import { afterAll, beforeAll, expect, test } from "vitest";
import { openSchool, type School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

const ben = () => school.person("Ben");
const where = { in: "general" };

test("a card as of a day says which, and its buttons keep the day", async () => {
  const card = await ben().types("/explain mpp on:2021-03-01", where);
  expect(card.text()).toContain("As things stood on March 1, 2021");
  // Sources may be younger than what they tell of; they are marked.
  const told = card
    .text()
    .split("\n")
    .filter((line) => !line.startsWith("-# [1]"));
  expect(told.join("\n")).not.toMatch(/202[2-6]/);
  expect(card.text()).toContain("(published later)");
  expect(card.buttons()).toEqual([
    "Whole story",
    "Timeline",
    "Chart",
    "Sources",
    "Related",
    "What came later",
    "Today’s card",
    "En español",
  ]);
  expect(ben().sees(where)).toMatchSnapshot();

  const timeline = await card.press("Timeline");
  expect(timeline.text()).not.toMatch(/### 202[2-6]/);
  expect(timeline.customIds().filter((id) => id.includes(":2021-03-01:")).length).toBeGreaterThan(
    3,
  );
});

test("what came later is behind a button, and today's card behind another", async () => {
  const card = await ben().types("/explain mpp on:2021-03-01 private:true", where);
  await card.press("What came later");
  expect(card.text()).toContain("what came after March 1, 2021");
  expect(card.text()).toContain("June 1, 2021");
  expect(card.text(), "a count of before, though it was published later").not.toContain("71,036");
  await card.press("Today’s card");
  expect(card.text()).not.toContain("As things stood");
  expect(card.text()).toContain("2025");
  expect(card.buttons()).not.toContain("What came later");
});

test("a day may be written without its zeros", async () => {
  const card = await ben().types("/explain mpp on:2021-3-1", where);
  expect(card.text()).toContain("As things stood on March 1, 2021");
});

test("a day in other words is met with the way to write it", async () => {
  const card = await ben().types("/explain mpp on:yesterday", where);
  expect(card.isPrivate()).toBe(true);
  expect(card.text()).toContain("“yesterday” is not a day I can show");
});

test("the other language keeps the day", async () => {
  const card = await ben().types("/explain mpp on:2021-03-01", where);
  const spanish = await card.press("En español");
  expect(spanish.isPrivate()).toBe(true);
  expect(spanish.text()).toContain("Así estaban las cosas el 1 de marzo de 2021");
});

test("before a topic began its card says only that nothing is on record", async () => {
  const card = await ben().types("/explain mpp on:2016-01-01", where);
  expect(card.text()).toBe("Nothing on record about this by January 1, 2016.");
  expect(card.buttons()).toEqual(["Today’s card", "En español"]);
  const today = await card.press("Today’s card");
  expect(today.text()).toContain("## Migrant Protection Protocols");
});

test("related topics that had not begun by the day are absent", async () => {
  const mpp = "MPP (Remain in Mexico)";
  const now = await ben().types("/explain asylum private:true", where);
  await now.press("Related");
  expect(now.buttons()).toContain(mpp);
  const then = await ben().types("/explain asylum on:2016-06-01 private:true", where);
  if (then.buttons().includes("Related")) await then.press("Related");
  expect(then.buttons()).not.toContain(mpp);
  expect(then.buttons()).toContain("Today’s card");
});

test.each(["2021-13-01", "2021-02-30", "2015-12-31", "2026-11-25", "March 1st!", "0000-00-00"])(
  "the day %j is refused with what is allowed, to that person only",
  async (day) => {
    const answer = await ben().types(`/explain mpp on:${day}`, where);
    expect(answer.isPrivate()).toBe(true);
    expect(answer.text()).toContain("from 2016-01-01 to 2026-11-24");
    expect(answer.text()).toContain("`on:2021-03-01`");
  },
);

test("a day is refused in Spanish to whoever reads Spanish", async () => {
  const answer = await school.person("Ana").types("/explicar mpp fecha:2027-01-01", where);
  expect(answer.text()).toContain("del 2016-01-01 al 2026-11-24");
  expect(answer.text()).toContain("`fecha:2021-03-01`");
});

test("a figure of then is followed, behind a button, by what it was revised to", async () => {
  const card = await ben().types("/explain january-2021 on:2021-03-01 private:true", where);
  expect(card.text()).toContain("78,323");
  expect(card.text()).not.toContain("78,414");
  await card.press("What came later");
  const [events = "", revised = ""] = card.text().split("Figures that were revised later");
  expect(events).not.toContain("78,414");
  expect(revised).toContain("78,414");
  expect(revised).toContain("58,317");
});
