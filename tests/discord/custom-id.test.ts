import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { components } from "../../src/app/registry.ts";
import {
  contentId,
  defineCustomId,
  familyOf,
  matching,
  maybe,
  oneOf,
  wholeNumber,
} from "../../src/discord/custom-id.ts";
import { cardId, details, languagesId, speakId } from "../../src/views/explain.id.ts";
import { helpId } from "../../src/views/help.id.ts";
import { reportId } from "../../src/views/report.id.ts";
import { settingId } from "../../src/views/settings.id.ts";

const id = fc.stringMatching(/^[a-z0-9-]{1,32}$/);
const day = fc.option(fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/));
const language = fc.option(fc.stringMatching(/^[a-z]{2,3}(-[A-Z]{2})?$/));
const address = fc.record({
  pack: id,
  topic: id,
  detail: fc.constantFrom(...details),
  on: day,
  page: fc.nat(99),
  language,
});

describe("a custom id", () => {
  test.each([cardId, speakId, languagesId])("of family $family comes back as it was", (family) => {
    fc.assert(
      fc.property(address, (values) => {
        const wire = family.encode(values);
        // `-` stands for "absent", so that an id of one dash is never mistaken for it.
        expect(family.decode(wire)).toEqual(values);
        expect(wire.length).toBeLessThanOrEqual(100);
        expect(familyOf(wire)).toBe(family.family);
      }),
    );
  });

  test("of the other families comes back as it was", () => {
    fc.assert(
      fc.property(id, id, day, language, (pack, topic, on, code) => {
        expect(reportId.decode(reportId.encode({ pack, topic, on }))).toEqual({ pack, topic, on });
        const help = { steps: "yes", language: code } as const;
        expect(helpId.decode(helpId.encode(help))).toEqual(help);
        const setting = { setting: "hostRole", panel: "help" } as const;
        expect(settingId.decode(settingId.encode(setting))).toEqual(setting);
      }),
    );
  });

  test("is read by its own family only", () => {
    const wire = cardId.encode({
      pack: "border",
      topic: "x",
      detail: "brief",
      on: null,
      page: 0,
      language: null,
    });
    for (const { id: family } of components) {
      if (family.family !== "card") expect(family.decode(wire)).toBeUndefined();
    }
  });

  test("that nobody wrote is nothing, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (wire) => {
        for (const { id: family } of components) {
          const decoded = family.decode(wire);
          if (decoded !== undefined) expect(family.encode(decoded)).toBe(wire);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    "card",
    "card:",
    "card:border:mpp",
    "card:border:mpp:brief:-:0",
    "card:border:mpp:brief:-:0:-:more",
    "card:Border:mpp:brief:-:0:-",
    "card:border:../mpp:brief:-:0:-",
    "card:border:mpp:everything:-:0:-",
    "card:border:mpp:brief:2021-3-1:0:-",
    "card:border:mpp:brief:-:100:-",
    "card:border:mpp:brief:-:-1:-",
    "card:border:mpp:brief:-:1e1:-",
    "card:border:mpp:brief:-:0:english",
    `card:border:${"a".repeat(33)}:brief:-:0:-`,
    `${"card:border:mpp:brief:-:0:-"}${" ".repeat(100)}`,
  ])("in the form %j is nothing", (wire) => {
    expect(cardId.decode(wire)).toBeUndefined();
  });

  test("over 100 characters is a fault at once, never sent", () => {
    const long = defineCustomId("long", { a: matching(/.*/), b: matching(/.*/) });
    expect(() => long.encode({ a: "x".repeat(60), b: "y".repeat(60) })).toThrow("over 100");
  });

  test("of every family has a name of its own, and room for the longest ids", () => {
    const names = components.map(({ id: family }) => family.family);
    expect(new Set(names).size).toBe(names.length);
    const longest = "x".repeat(32);
    const wire = languagesId.encode({
      pack: longest,
      topic: longest,
      detail: "timeline",
      on: "2021-03-01",
      page: 99,
      language: "pt",
    });
    expect(wire.length).toBeLessThanOrEqual(100);
  });

  test("has fields that take back only what they gave", () => {
    expect(wholeNumber(9).decode("09")).toBe(undefined);
    expect(oneOf("a", "b").decode("c")).toBeUndefined();
    expect(maybe(contentId).decode("-")).toBeNull();
    expect(contentId.decode("Ñ")).toBeUndefined();
  });
});
