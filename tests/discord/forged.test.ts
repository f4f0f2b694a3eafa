import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { components } from "../../src/app/registry.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { formOf, pressOf } from "../support/interactions.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const older = "That button belongs to an older message.";
const families = components.map(({ id }) => id.family);
const valid = fc.constantFrom(
  "card:border:mpp:brief:-:0:-",
  "card:border:mpp:timeline:2021-03-01:1:en",
  "speak:border:mpp:full:-:0:es",
  "langs:border:mpp:sources:-:0:-",
  "help:yes:-",
  "help:no:es",
  "helplangs:yes",
  "setting:language:settings",
  "setting:staffChannel:help",
  "report:border:mpp:-",
  "report:border:title-42:2021-03-01",
  "quizme:border:mpp",
  "begin:border:mpp:5:easy:offer:-",
  "begin:-:-:20:-:replace:es",
  "beginlangs:border:mpp:5:-:offer",
  "practice:abcdefghij23:0",
  "pick:abcdefghij23:0:o0",
  "picks:abcdefghij23:1",
  "fill:abcdefghij23:2:o01",
  "sureness:abcdefghij23:3:n-5.25:sure",
  "summary:abcdefghij23",
  "again:abcdefghij23",
  "practicespeak:abcdefghij23:-:en",
  "practicelangs:abcdefghij23:4",
  "read:border:mpp",
  "fact:abcdefghij23:border:mpp:es",
  "factlangs:abcdefghij23:border:mpp",
  "daily:save:abcdefghij23",
  "daily:remove:abcdefghij23",
  "dailylist:0",
  "privacy:ask",
  "privacy:keep",
  "mydata:1",
  "erase:en",
);
/** A valid id with some characters left out, doubled or replaced. */
const mutated = fc
  .tuple(valid, fc.nat(60), fc.nat(4), fc.string({ unit: "grapheme", maxLength: 4 }))
  .map(([wire, at, cut, put]) => wire.slice(0, at) + put + wire.slice(at + cut));
/** A known family with anything behind it. */
const ofFamily = fc
  .tuple(fc.constantFrom(...families), fc.array(fc.string({ maxLength: 12 }), { maxLength: 8 }))
  .map(([family, fields]) => [family, ...fields].join(":"));
const wires = fc.oneof(fc.string({ maxLength: 100 }), mutated, ofFamily);
const values = fc.option(fc.array(fc.string({ maxLength: 30 }), { maxLength: 3 }), {
  nil: undefined,
});
const around = fc.record({
  // Presses may keep a language for this person, which the other tests' persons must not have.
  person: fc.constant("100000000000000042"),
  private: fc.boolean(),
  locale: fc.constantFrom("en-US", "es-419", "xx"),
  guild: fc.constantFrom("200000000000000000", null),
});

test("a press with any custom id is answered once and never breaks", async () => {
  await fc.assert(
    fc.asyncProperty(wires, values, around, async (wire, chosen, where) => {
      const heard = await desk.hears(pressOf(wire, where, chosen));
      expect(heard.handled?.failure).toBeUndefined();
      expect(heard.answers).toHaveLength(1);
      const known = components.some(({ id, press }) => press && id.decode(wire) !== undefined);
      expect(heard.handled?.outcome).toBe(known ? "answered" : "outdated");
      if (!known) expect(heard.text).toMatch(/^(That button belongs|Ese botón es)/);
    }),
    { numRuns: 600 },
  );
});

test("a form with any custom id and any words is answered once and never breaks", async () => {
  await fc.assert(
    fc.asyncProperty(wires, fc.string({ maxLength: 40 }), around, async (wire, written, where) => {
      const heard = await desk.hears(formOf(wire, { what: written, other: written }, where));
      expect(heard.handled?.failure).toBeUndefined();
      expect(heard.answers).toHaveLength(1);
      const known = components.some(({ id, submit }) => submit && id.decode(wire) !== undefined);
      expect(heard.handled?.outcome).toBe(known ? "answered" : "outdated");
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["a day that never was", "card:border:mpp:brief:2021-02-30:0:-"],
  ["a day before the content begins", "card:border:mpp:brief:2015-12-31:0:-"],
  ["a day that has not come", "card:border:mpp:brief:2026-11-25:0:-"],
])("a card with %s gets the words for older messages", async (_what, wire) => {
  expect((await desk.hears(pressOf(wire))).text).toContain(older);
});

test("a card of a topic or pack that is gone says so", async () => {
  for (const wire of ["card:border:gone:brief:-:0:-", "card:nowhere:mpp:brief:-:0:-"]) {
    expect((await desk.hears(pressOf(wire))).text).toContain("That topic is no longer here.");
  }
});

test("a page beyond the last one shows the last", async () => {
  const last = await desk.hears(pressOf("card:border:mpp:timeline:-:99:en"));
  const [, page, pages] = /Page (\d+) of (\d+)/.exec(last.text) ?? [];
  expect(page).toBe(pages);
  expect(Number(pages)).toBeGreaterThan(1);
});

test("a language that Docent does not speak is not kept", async () => {
  await desk.hears(pressOf("speak:border:mpp:brief:-:0:xx", { person: "100000000000000009" }));
  expect(await desk.app.settings.personLanguage("100000000000000009")).toBeNull();
  await desk.hears(
    pressOf("help:no:-", { person: "100000000000000009" }, ["'; drop table people"]),
  );
  expect(await desk.app.settings.personLanguage("100000000000000009")).toBeNull();
});
