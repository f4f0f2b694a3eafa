import { describe, expect, it } from "vitest";
import { border } from "../../src/content/border/pack.ts";
import { chartOn } from "../../src/content/charts.ts";
import { lastDay } from "../../src/content/dates.ts";

const subject = { pack: border, sources: new Map(Object.entries(border.sources)) };
const charts = Object.entries(border.charts);
const findings = charts.flatMap(([id, { findings }]) =>
  findings.map((finding) => ({ id, ...finding, words: finding.text.en })),
);

/** The counts of four digits and more in a text, such as 78,414. */
const countsIn = (words: string): number[] =>
  (words.match(/\d{1,3}(?:,\d{3})+/g) ?? []).map((number) => Number(number.replaceAll(",", "")));

/** Whole percentages in a text, such as 92 percent, by the words before "percent". */
const percentsIn = (words: string): number[] =>
  [...words.matchAll(/(\d+) percent/g)].map(([, number]) => Number(number));

describe("the charts of the border subject", () => {
  it.each(findings)("shows on $from in $id the counts that it tells: $words", (finding) => {
    const shown = chartOn(subject, finding.id, lastDay(finding.from));
    const values = shown?.parts.flatMap((part) => part.values) ?? [];
    expect(shown).toBeDefined();
    // A round number is a limit that no month reached, such as 2,300.
    const told = countsIn(finding.words).filter(
      (count) => count % 100 !== 0 || values.includes(count),
    );
    expect(values).toEqual(expect.arrayContaining(told));
  });

  it.each(findings)("rounds in $id of $from the percentages that it draws: $words", (finding) => {
    const shown = chartOn(subject, finding.id, lastDay(finding.from));
    if (shown?.parts.some(({ isShare }) => isShare) !== true) return;
    const rounded = shown.parts.flatMap(({ values }) =>
      values.map((value) => Math.round(value ?? -1)),
    );
    const stated = percentsIn(finding.words).filter((percent) => percent > 1);
    expect(rounded).toEqual(expect.arrayContaining(stated));
  });

  it.each(charts)("tells the findings of %s in the order of their days", (_, { findings }) => {
    const days = findings.map(({ from }) => lastDay(from));
    expect(days).toEqual([...days].sort());
  });

  it.each(findings.filter(({ words }) => words.includes("highest month up to then")))(
    "is right that in $id nothing was higher by $from",
    ({ id, from, words }) => {
      const shown = chartOn(subject, id, lastDay(from));
      const values = shown?.parts[0]?.values.map((value) => value ?? 0) ?? [];
      expect(countsIn(words)).toEqual([Math.max(...values)]);
    },
  );

  it("never has more refugees admitted than the ceiling allowed, as its finding says", () => {
    const [admitted, ceiling] = chartOn(subject, "refugee-ceilings", "2026-11-01")?.parts ?? [];
    for (const [at, value] of (admitted?.values ?? []).entries()) {
      const most = ceiling?.values[at] ?? Number.POSITIVE_INFINITY;
      expect(value ?? 0).toBeLessThanOrEqual(most);
    }
  });
});
