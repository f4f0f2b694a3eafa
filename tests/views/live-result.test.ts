import { describe, expect, it } from "vitest";
import { missedQuestions, ownAnswers } from "../../src/live/results.ts";
import { missedId } from "../../src/views/live.id.ts";
import { ownResult } from "../../src/views/live.receipt.ts";
import { one } from "../quiz/questions.ts";
import { english, spanish } from "../support/languages.ts";
import { buttonsIn, textIn } from "../support/parts.ts";
import { picks, type Recorded, recordOf } from "../support/quiz-record.ts";

const choice = one(["a", "b", "c"], "b");

/** What the first person of a quiz reads behind `My result`. */
function resultOf(recorded: Omit<Recorded, "questions">, language = english) {
  const { scene, answers } = recordOf({ questions: [choice, choice], ...recorded });
  const rows = answers.map((answer) => ({ ...answer, item: "", interactionId: "1" }));
  const missed = missedQuestions(scene, 1, rows).length;
  const own = ownAnswers(scene, 1, rows);
  const { components } = ownResult(
    { kind: "ownResult", scene, person: 1, answers: own, missed },
    language,
  );
  return { text: textIn(components), buttons: buttonsIn(components) };
}

describe("one's own result", () => {
  const missing = { pupils: [{ answers: [picks("b"), picks("a")] }] };

  it("offers what was missed for one's own study, and says that nobody there sees it", () => {
    const { text, buttons } = resultOf(missing);
    expect(buttons.map(({ label }) => label)).toEqual(["Practice what I missed"]);
    expect(missedId.decode(buttons[0]?.custom_id ?? "")).toEqual({ run: "abcdefghijkl" });
    expect(text).toContain("only if you press this. Nobody in this server sees it.");
    const inSpanish = resultOf(missing, spanish);
    expect(inSpanish.buttons.map(({ label }) => label)).toEqual(["Practicar lo que fallé"]);
    expect(inSpanish.text).toContain("solo si presionas este botón");
  });

  it("offers nothing where nothing was missed, skipped questions aside", () => {
    const known = { pupils: [{ answers: [picks("b"), picks("a")] }], skipped: [1] };
    expect(resultOf(known).buttons).toEqual([]);
    expect(resultOf(known).text).not.toContain("own study");
  });

  it("offers nothing while the quiz goes on, since its questions are still to be asked", () => {
    expect(resultOf({ pupils: [{ answers: [picks("a"), null] }], over: 1 }).buttons).toEqual([]);
  });
});
