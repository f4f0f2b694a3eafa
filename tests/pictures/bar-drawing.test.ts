import { describe, expect, it } from "vitest";
import { drawBars } from "../../src/pictures/bar-drawing.ts";
import { pngOf } from "../../src/pictures/png.ts";
import { chartOf, sizeOf } from "./charts.ts";

/** The words of a drawing, in its order, with what they look like. */
function wordsIn(svg: string) {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, look = "", words = ""]) => ({
    words,
    bold: /bold/.test(look),
    family: /font-family:([^;"]+)/.exec(look)?.[1],
  }));
}

describe("a drawn bar chart", () => {
  const svg = drawBars(
    chartOf({ "A · CBP": 3, "B · CDC": 19, "C · ICE": 0 }, { marked: "B · CDC" }),
  );

  it("says the question, each option with its count, and what is counted", () => {
    const words = wordsIn(svg).map((each) => each.words);
    expect(words.toSorted()).toEqual(
      [
        ...["Who chose what?", "30 answered"],
        ...["A · CBP", "3", "B · CDC", "19 · right answer", "C · ICE", "0"],
      ].toSorted(),
    );
  });

  it("tells the right one by bold words, and nothing else by them but the title", () => {
    const bold = wordsIn(svg).filter((each) => each.bold);
    expect(bold.map(({ words }) => words).toSorted()).toEqual(
      ["Who chose what?", "B · CDC", "19 · right answer"].toSorted(),
    );
  });

  it("is set in the letters that come with the program", () => {
    expect(new Set(wordsIn(svg).map(({ family }) => family))).toEqual(new Set(["Noto Sans"]));
  });

  it("shows what looks like markup as it is written", () => {
    const words = wordsIn(drawBars(chartOf({ 'A · <b> & "c" {d|e}': 2 }))).map(
      ({ words }) => words,
    );
    expect(words).toContain("A · &lt;b&gt; &amp; &quot;c&quot; {d|e}");
  });

  it.each([2, 8, 30])("becomes a picture of %i bars, 880 pixels wide", (count) => {
    const counts = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`Opción ${index}`, index]),
    );
    const { width, height } = sizeOf(pngOf(drawBars(chartOf(counts))));
    expect(width).toBe(880);
    expect(height).toBeGreaterThan(count * 50);
  });

  it("has letters in it: without words the same chart is a smaller file", () => {
    const drawn = drawBars(chartOf({ "A · CBP": 3, "B · CDC": 19 }));
    const wordless = drawn.replace(/<text[^>]*>[^<]*<\/text>/g, "");
    expect(pngOf(drawn).length).toBeGreaterThan(2 * pngOf(wordless).length);
  });
});
