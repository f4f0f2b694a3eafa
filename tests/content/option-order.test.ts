import { describe, expect, it } from "vitest";
import { standInOrder } from "../../src/content/option-order.ts";
import { packs } from "../../src/content/packs.ts";
import { dateFinder } from "../../src/content/rules/named-dates.ts";
import { numberFinder } from "../../src/content/rules/named-numbers.ts";
import { numericOptions } from "../../src/content/rules/numeric-options.ts";
import { questionsRead } from "../../src/content/rules/question-texts.ts";
import { english } from "../support/languages.ts";

const options = (...texts: string[]) => texts.map((en) => ({ text: { en } }));

describe("options stand in their written order", () => {
  it.each([
    [["2 encounters", "3 encounters", "4 encounters"]],
    [["About 4 in 10", "About 6 in 10", "About 8 in 10"]],
    [["9,800", "78,414", "1,240,000"]],
    [["$1.5 million", "$3 million"]],
    [["10 to 20 days", "21 to 30 days"]],
    [["October 2020", "January 2021", "October 2021"]],
    [["On May 1, 2020", "On March 11, 2021", "In Sept. 2022"]],
    [["2019", "2020", "2021"]],
    [["Nov. 11, 2020", "January 11, 2021"]],
  ])("where they are numbers or dates: %j", (texts) => {
    expect(standInOrder(options(...texts))).toBe(true);
  });
});

describe("options may be shuffled", () => {
  it.each([
    [["Lessons", "Lunch", "Doors"]],
    [["May", "June", "July"]],
    [["A girl of 17, alone", "A man of 30, alone", "A boy of 5, with his uncle"]],
    [["A return under MPP", "A Title 42 expulsion", "A Title 8 removal"]],
    [["January 2021", "February 2021", "Never"]],
    [["The order that began in 2020", "The rule that began in 2021"]],
    [["From 2019 to 2020", "From 2020 to 2021 or 2022"]],
  ])("where they are words: %j", (texts) => {
    expect(standInOrder(options(...texts))).toBe(false);
  });
});

describe("the built-in questions", () => {
  const datesIn = dateFinder(english);
  const reader = { language: english, datesIn, numbersIn: numberFinder(english, datesIn) };

  it("keep their order exactly where the rules of writing ask for a rising one", () => {
    const asked = packs
      .flatMap((pack) => [...questionsRead(pack, [reader])])
      .filter(({ question }) => question.form === "one" || question.form === "several");
    const kept = asked.filter(({ options: read }) =>
      standInOrder(read.map(({ option }) => option)),
    );
    const numeric = asked.filter((read) => numericOptions(read) !== undefined);
    expect(kept.map(({ topic, id }) => `${topic}/${id}`)).toEqual(
      numeric.map(({ topic, id }) => `${topic}/${id}`),
    );
    expect(kept.length).toBeGreaterThan(0);
  });
});
