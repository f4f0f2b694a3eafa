import { describe, expect, it } from "vitest";
import { faults } from "../../../src/content/rules/faults.ts";
import { rules } from "../../../src/content/rules/list.ts";
import type { Pack } from "../../../src/content/schema.ts";
import { tinyLanguages, tinyPack, tinyToday } from "../../support/tiny-pack.ts";
import { allowed } from "./breaks/allowed.ts";
import { declaredBreaks } from "./breaks/declared.ts";
import { optionBreaks } from "./breaks/options.ts";
import { questionBreaks } from "./breaks/questions.ts";
import { setBreaks } from "./breaks/sets.ts";
import { statementBreaks } from "./breaks/statements.ts";
import { textBreaks } from "./breaks/texts.ts";

const breaks = [
  ...declaredBreaks,
  ...statementBreaks,
  ...textBreaks,
  ...questionBreaks,
  ...optionBreaks,
  ...setBreaks,
];

const faultsOf = (pack: unknown) => faults(pack, { languages: tinyLanguages, today: tinyToday });

function broken(change: (pack: Pack) => void): Pack {
  const pack = tinyPack();
  change(pack);
  return pack;
}

describe("the content rules", () => {
  it("find nothing in a pack that keeps them", () => {
    expect(faultsOf(tinyPack())).toEqual([]);
  });

  it.each(breaks)("$rule speaks when $when", ({ rule, topic, field, change }) => {
    const found = faultsOf(broken(change));
    expect(found).toContainEqual(expect.objectContaining({ rule, topic, field }));
    expect([...new Set(found.map((fault) => fault.rule))]).toEqual([rule]);
  });

  it.each(allowed)("let pass $what", ({ change }) => {
    expect(faultsOf(broken(change))).toEqual([]);
  });

  it("have each a fixture that breaks it", () => {
    const tried = new Set(breaks.map(({ rule }) => rule));
    expect(["schema", ...rules.map(({ id }) => id)].filter((id) => !tried.has(id))).toEqual([]);
  });

  it("have names of their own", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
