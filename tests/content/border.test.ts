import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { border } from "../../src/content/border/pack.ts";
import { dayAt } from "../../src/content/dates.ts";
import { languages } from "../../src/content/languages.ts";
import type { Fault } from "../../src/content/rules/fault.ts";
import { faults } from "../../src/content/rules/faults.ts";

const found = faults(border, { languages, today: dayAt(Date.now()) });

/** `file › field: what is wrong, what is allowed [rule]`. */
function line({ topic, field, message, rule }: Fault): string {
  const section = field.split(".")[0] ?? "";
  const own = topic === undefined ? section : `topics/${topic}`;
  const file = `src/content/border/${own}.ts`;
  return `${existsSync(file) ? file : "src/content/border"} › ${field}: ${message} [${rule}]`;
}

const lines = (level: Fault["level"]) =>
  found
    .filter((fault) => fault.level === level)
    .map(line)
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
