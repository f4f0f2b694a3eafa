import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { opening } from "../../src/views/practice.lines.ts";
import { practiceTurn } from "../../src/views/practice.ts";
import { english, spanish } from "../support/languages.ts";
import { textIn } from "../support/parts.ts";
import {
  answerIn,
  everyQuestion,
  rightAnswer,
  runOf,
  showingIn,
  turnOf,
} from "../support/practice.ts";

describe("the beginning of a question", () => {
  test("is cut between two words, without the mark before the ellipsis", () => {
    expect(opening("When did it end, and why?", 25)).toBe("When did it end, and why?");
    expect(opening("When did it end, and why?", 24)).toBe("When did it end, and…");
    expect(opening("When did it end, and why?", 19)).toBe("When did it end…");
    expect(opening("La CBP registró esto. ¿Por qué?", 25)).toBe("La CBP registró esto…");
  });

  test("is never longer than it may be, whatever the words", () => {
    const words = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 30 }), (text, most) => {
        const cut = opening(text, most);
        expect([...cut].length).toBeLessThanOrEqual(most);
        expect(cut === text || cut.endsWith("…")).toBe(true);
      }),
    );
  });
});

test("an order that was chosen names each part once, so that a phone shows it whole", () => {
  const orders = everyQuestion().flatMap((each) => (each.form === "order" ? [each] : []));
  expect(orders.length).toBeGreaterThan(0);
  for (const question of orders) {
    for (const language of [english, spanish]) {
      const run = runOf([question]);
      const shown = (answer: Parameters<typeof turnOf>[2]) =>
        textIn(practiceTurn(turnOf(run, 0, answer), showingIn(language)).components);
      const open = shown(null);
      const chosen = shown(answerIn(run, 0, rightAnswer(question)));
      expect(open.match(/^- /gm)).toHaveLength(question.options.length);
      expect(chosen.match(/^(- |\d\. )/gm)).toHaveLength(question.options.length);
    }
  }
});
