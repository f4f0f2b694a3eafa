import { describe, expect, it } from "vitest";
import { contentFaults } from "../../scripts/content-faults.ts";
import { border } from "../../src/content/border/pack.ts";

const found = contentFaults(Date.now());

const lines = (level: "error" | "warning") =>
  found
    .filter((fault) => fault.level === level)
    .map(({ line }) => line)
    .sort();

describe("the border subject", () => {
  const warnings = lines("warning");
  if (warnings.length > 0) console.warn(`Doubtful, not wrong:\n${warnings.join("\n")}`);

  it("has no fault", () => {
    const errors = lines("error");
    expect(errors.length, `\n${errors.join("\n")}\n`).toBe(0);
  });

  it.each(Object.entries(border.topics))("has six questions or more in %s", (_, { questions }) => {
    expect(Object.keys(questions).length).toBeGreaterThanOrEqual(6);
  });

  it.each(Object.entries(border.topics))(
    "has facts, events and a confusion in %s",
    (_, { statements }) => {
      const roles = new Set(Object.values(statements).map(({ role }) => role));
      expect([...roles]).toEqual(expect.arrayContaining(["fact", "event", "confusion"]));
    },
  );

  it("has three questions or more of each form", () => {
    const forms = Object.values(border.topics).flatMap(({ questions }) =>
      Object.values(questions).map(({ form }) => form),
    );
    for (const form of ["one", "several", "number", "order"] as const) {
      expect(forms.filter((each) => each === form).length, form).toBeGreaterThanOrEqual(3);
    }
  });
});
