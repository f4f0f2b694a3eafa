import { describe, expect, test } from "vitest";
import type { Question, QuestionOf } from "../../src/quiz/question.ts";
import type { Finished } from "../../src/study/outcomes.ts";
import type { Run } from "../../src/study/ports.ts";
import { nothingToAsk, underWayNotice } from "../../src/views/practice.notices.ts";
import { practiceSummary } from "../../src/views/practice.summary.ts";
import { english, spanish } from "../support/languages.ts";
import { buttonsIn, textIn } from "../support/parts.ts";
import {
  answerIn,
  everyQuestion,
  rightAnswer,
  runOf,
  showingIn,
  wrongAnswers,
} from "../support/practice.ts";
import { overLimits } from "./limits.ts";

const all = everyQuestion();
/** Twenty questions with the longest stems, from different topics. */
const longest = all
  .toSorted((a, b) => (b.stem.es?.length ?? 0) - (a.stem.es?.length ?? 0))
  .slice(0, 20);

const finished = (run: Run, answers: Finished["answers"] = []): Finished => ({
  kind: "finished",
  run,
  answers,
});
const labels = (message: { readonly components: readonly object[] }) =>
  buttonsIn(message.components).map(({ label }) => label);

describe("the summary", () => {
  test("of twenty questions fits a message in both languages, a line each", () => {
    for (const language of [english, spanish]) {
      const run = runOf(longest);
      const answers = longest.map((_, n) => answerIn(run, n, { unknown: true }));
      for (const each of [finished(run), finished(run, answers)]) {
        const message = practiceSummary(each, showingIn(language));
        expect(overLimits(message)).toEqual([]);
        expect(textIn(message.components)).toMatch(/^20\. \*\*/m);
      }
    }
  });

  test("counts what was right and says what was partly right, wrong, not known, not answered", () => {
    const several = all.find(({ form }) => form === "several") as QuestionOf<"several">;
    const [one, two, three] = all.filter(({ form }) => form === "one");
    const run = runOf([one, several, two, three, one].filter((each) => each !== undefined));
    const wrong = wrongAnswers(run.questions[2] as Question)[0] ?? { unknown: true };
    const message = practiceSummary(
      finished(run, [
        answerIn(run, 0, rightAnswer(run.questions[0] as Question), "sure"),
        answerIn(run, 1, { options: several.key.slice(0, 1) }, "sure"),
        answerIn(run, 2, wrong, "sure"),
        answerIn(run, 3, { unknown: true }),
      ]),
      showingIn(english),
    );
    const lines = textIn(message.components).split("\n");
    expect(lines.slice(0, 2)).toEqual([
      "-# Practice: all topics",
      "## 1 of 5 right, 1 partly right",
    ]);
    expect(lines.slice(2).map((line) => /\*\*(.*)\*\*/.exec(line)?.[1])).toEqual([
      "Right",
      "Partly right",
      "Not right",
      "You didn’t know",
      "Not answered",
    ]);
  });

  test("leads to the cards of at most three topics that were missed", () => {
    const topics = [...new Map(all.map((question) => [question.topic, question])).values()];
    const message = practiceSummary(finished(runOf(topics)), showingIn(english));
    expect(labels(message).filter((label) => label?.startsWith("Read: "))).toHaveLength(3);
  });
});

describe("the notices", () => {
  const wish = {
    topic: { pack: "border", topic: "mpp" },
    questions: 20,
    difficulty: "hard",
  } as const;

  test("of a practice under way name it and where it stands, within the limits", () => {
    for (const language of [english, spanish]) {
      const run = runOf(longest, { wish: { ...wish } });
      const message = underWayNotice(
        { kind: "underWay", run, position: 19, wish },
        showingIn(language),
      );
      expect(overLimits(message)).toEqual([]);
      expect(textIn(message.components)).toMatch(/(question|pregunta) 20 (of|de) 20\./);
    }
    const everything = runOf(longest);
    const message = underWayNotice(
      { kind: "underWay", run: everything, position: 0, wish },
      showingIn(english),
    );
    expect(textIn(message.components)).toContain("All topics, question 1 of 20.");
  });

  test("where there is nothing to ask offer only what is wider than the wish", () => {
    const offers = (change: object) =>
      labels(nothingToAsk({ kind: "nothing", wish: { ...wish, ...change } }, showingIn(english)));
    expect(offers({})).toEqual(["Any difficulty", "Questions on all topics", "En español"]);
    expect(offers({ difficulty: null })).toEqual(["Questions on all topics", "En español"]);
    expect(offers({ difficulty: null, topic: null })).toEqual(["En español"]);
  });
});
