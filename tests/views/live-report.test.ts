import { describe, expect, it } from "vitest";
import { baseLanguage, type Language, languages } from "../../src/content/languages.ts";
import { reportOf } from "../../src/live/report.ts";
import type { Question } from "../../src/quiz/question.ts";
import { reportAlternative, reportChart } from "../../src/views/live.report.chart.ts";
import { reportFiles } from "../../src/views/live.report.files.ts";
import { resultsPageId } from "../../src/views/live.report.id.ts";
import { reportMessage, reportPage } from "../../src/views/live.report.ts";
import { number, one, order, several } from "../quiz/questions.ts";
import { buttonsIn, partsOf, textIn } from "../support/parts.ts";
import { type Pupil, picks, type Recorded, recordOf, unknown } from "../support/quiz-record.ts";
import { overLimits } from "./limits.ts";

const spanish = languages.find(({ code }) => code === "es") as Language;
const choice = one(["a", "b", "c"], "b");
const times = <T>(count: number, item: T): readonly T[] =>
  Array.from({ length: count }, () => item);
const answering = (...given: Pupil["answers"]): Pupil => ({ answers: given });

const shown = (
  recorded: Recorded,
  { language = baseLanguage, picture = null as Uint8Array | null } = {},
) => reportMessage({ report: reportOf(recordOf(recorded)), language, picture, files: [] });

const told = (questions: readonly Question[], pupils: readonly Pupil[], language?: Language) =>
  textIn(shown({ questions, pupils }, language && { language }).components);

describe("a report in words", () => {
  const tenPupils = [
    ...times(7, answering(picks("b"))),
    ...times(2, answering(picks("c"))),
    answering(picks("a")),
  ];

  it("says how many took part, how they did, and what drew the others with its reason", () => {
    const words = told([choice], tenPupils);
    expect(words).toContain("## Report: Morning bell · November 24, 2026");
    expect(words).toContain("**10 people** took part. On average **70%**");
    expect(words).toContain("**7 of 10** chose the right answer, B · Option b.");
    expect(words).toContain("2 chose **C · Option c**. Because of c. 1 chose A.");
  });

  it("says the same in Spanish", () => {
    const words = told([choice], tenPupils, spanish);
    expect(words).toContain("## Informe: Morning bell");
    expect(words).toContain("· 24 de noviembre de 2026");
    expect(words).toContain("Participaron **10 personas**.");
    expect(words).toContain("**7 de 10** eligieron la respuesta correcta");
    expect(words).toContain("2 eligieron **C · Option c**. Because of c. (en inglés) 1 eligió A.");
  });

  it("tells of somebody who joined and never answered, without a name", () => {
    const words = told([choice], [...times(3, answering(picks("b"))), answering(null)]);
    expect(words).toContain("**4 people** joined, 3 of them answered.");
    expect(words).toContain("1 did not answer.");
  });

  it("asks a small class to be read with caution, and a large one not", () => {
    const caution = "read the figures with caution";
    expect(told([choice], times(29, answering(picks("b"))))).toContain(caution);
    expect(told([choice], times(30, answering(picks("b"))))).not.toContain(caution);
  });

  it("puts what needs a look first, the hardest of it at the top", () => {
    const questions = ["Easy one?", "Hard one?", "Harder one?"].map((en) => ({
      ...choice,
      stem: { en },
    }));
    const pupils = [
      ...times(2, answering(picks("b"), picks("b"), picks("a"))),
      ...times(6, answering(picks("b"), picks("c"), picks("a"))),
    ];
    const words = told(questions, pupils);
    const places = [
      "### Worth a look",
      "**3.** Harder one?",
      "**2.** Hard one?",
      "### The other questions",
      "**1.** Easy one?",
    ].map((part) => words.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("says that nothing stands out where nothing does", () => {
    const words = told([choice], times(8, answering(picks("b"))));
    expect(words).toContain("No question stands out.");
    expect(words).toContain("### Question by question");
  });

  it("speaks of each form in its own way", () => {
    const questions = [
      several(["a", "b", "c"], ["a", "b"]),
      number(78_414, 0.01, [64_304]),
      order(["a", "b", "c"], ["c", "b", "a"]),
    ];
    const pupils = [
      answering(picks("a", "b"), { number: 64_304 }, picks("c", "b", "a")),
      answering(picks("a"), { number: 64_304 }, picks("a", "b", "c")),
      answering(picks("a", "c"), unknown, null),
    ];
    const words = told(questions, pupils);
    expect(words).toContain(
      "**1 of 3** chose exactly the right ones, A and B. 2 were partly right.",
    );
    expect(words).toContain("**0 of 3** came close enough to 78,414. 1 said “I don’t know”.");
    expect(words).toContain("2 wrote about **64,304**. Why 64304.");
    expect(words).toContain("**1 of 2** had the right order. 1 did not answer.");
  });

  it("asks to check a key that the strong missed, and says which option drew them", () => {
    const strong = times(6, answering(picks("a"), picks("b"), picks("b"), picks("b")));
    const weak = times(6, answering(picks("b"), picks("a"), picks("a"), picks("c")));
    const words = told(times(4, choice), [...strong, ...weak]);
    expect(words).toContain("Check its wording and its key");
    expect(words).toContain("missed it more often, and chose A.");
  });

  it("advises to talk over what many believe, and not to go over what nearly everybody knows", () => {
    const shared = [...times(6, answering(picks("b"))), ...times(4, answering(picks("c")))];
    expect(told([choice], shared)).toContain("Many share this idea");
    const lost = [...times(2, answering(picks("b"))), ...times(8, answering(picks("c")))];
    expect(told([choice], lost)).toContain("Few had it right, and many share this idea");
    const split = ["a", "a", "a", "c", "c", "c", "d", "d", "d", "b"].map((letter) =>
      answering(picks(letter)),
    );
    const wide = one(["a", "b", "c", "d"], "b");
    expect(told([wide], split)).toContain("Few had it right, so it may be worth another look");
    const known = told([choice], [...times(19, answering(picks("b"))), answering(picks("a"))]);
    expect(known).toContain("no need to go over it again");
    expect(known).not.toContain("chose **A");
  });

  it("sums up by topic, the hardest first, where a topic had several questions", () => {
    const mpp = { ...choice, topic: "mpp", topicName: { en: "MPP" } };
    const questions = [choice, choice, mpp];
    const words = told(questions, times(4, answering(picks("b"), picks("b"), picks("a"))));
    expect(words).toContain("## Report: several topics");
    expect(words).toMatch(
      /- MPP: \*\*0%\*\*.*\n- Morning bell: \*\*100%\*\* right \(2 questions\)/,
    );
    expect(told([choice, mpp], [answering(picks("b"), picks("b"))])).not.toContain("By topic");
  });

  it("names what was skipped, and says of a quiz that it is still running", () => {
    const questions = times(4, choice);
    const pupils = times(5, answering(picks("b"), picks("b"), picks("b"), null));
    const words = textIn(shown({ questions, pupils, skipped: [1], over: 3 }).components);
    expect(words).toContain("so they count for nobody: 2.");
    expect(words).toContain("This quiz is still running.");
    expect(words).not.toContain("**2.**");
    expect(words).not.toContain("**4.**");
  });

  it.each([
    ["stopped", "It was ended early, so this report is of 2 of 3 questions."],
    ["idle", "Nobody went on with it for a day, so it ended by itself. This report is of 2 of 3"],
    ["channelGone", "Its channel can no longer be reached, so it ended there. This report is of 2"],
  ] as const)(
    "says of which questions it is where the quiz ended before the last: %s",
    (...args) => {
      const [ended, said] = args;
      const questions = times(3, choice);
      const pupils = times(5, answering(picks("b"), picks("b"), null));
      const early = { questions, pupils, over: 2, ended };
      expect(textIn(shown(early).components)).toContain(said);
      const inSpanish = textIn(shown(early, { language: spanish }).components);
      expect(inSpanish).toMatch(/informe es de 2 de 3 preguntas\.\n/);
      // The last question was open when it ended.
      const dropped = { questions, pupils, skipped: [2], ended };
      expect(textIn(shown(dropped).components)).toContain(said);
      expect(textIn(shown({ questions, pupils, ended }).components)).not.toContain(
        said.slice(0, 20),
      );
    },
  );

  it("says so where nobody answered, and shows neither picture nor tables", () => {
    const message = shown({ questions: [choice], pupils: [answering(null)] });
    expect(textIn(message.components)).toContain("Nobody answered a question that counts");
    expect(message.files ?? []).toEqual([]);
  });
});

describe("a long report", () => {
  const stem = { en: `${"What does the long calendar say of the bell ".repeat(8)}?` };
  const why = { en: "This answer is tempting for a reason that takes long to tell. ".repeat(9) };
  const long = (index: number): Question => ({
    ...choice,
    form: "one",
    stem,
    topic: `topic-${index % 9}`,
    topicName: { en: `A topic with quite a long name, number ${index % 9}` },
    options: ["a", "b", "c"].map((id) => ({ id, text: { en: `Option ${id} `.repeat(9) }, why })),
    key: "b",
  });
  const questions = Array.from({ length: 30 }, (_, index) => long(index));
  const pupils = Array.from({ length: 40 }, (_, person) =>
    answering(...questions.map((_, index) => picks((person + index) % 3 === 0 ? "b" : "a"))),
  );
  const report = reportOf(recordOf({ questions, pupils }));

  it.each(languages.map((language) => [language.name, language] as const))(
    "keeps within Discord's limits with its picture and tables, on every page: %s",
    async (_name, language) => {
      const files = await reportFiles({ report, names: new Map(), teams: [], language });
      const message = reportMessage({ report, language, picture: new Uint8Array([1]), files });
      expect(overLimits(message)).toEqual([]);
      const pages = Array.from({ length: 31 }, (_, page) => reportPage(report, page, language));
      expect(pages.flatMap(overLimits)).toEqual([]);
    },
  );

  it("leads from the report to every question, each once", () => {
    const first = reportMessage({ report, language: baseLanguage, picture: null, files: [] });
    let words = textIn(first.components);
    let [next] = buttonsIn(first.components);
    expect(next?.label).toMatch(/^\d+ more questions$/);
    for (let at = 1; next !== undefined; at += 1) {
      expect(resultsPageId.decode(next.custom_id ?? "")?.page).toBe(at);
      const page = reportPage(report, at, baseLanguage);
      words += textIn(page.components);
      next = buttonsIn(page.components).find(({ custom_id: id = "" }) => {
        return (resultsPageId.decode(id)?.page ?? 0) > at;
      });
    }
    const numbers = [...words.matchAll(/^\*\*(\d+)\.\*\*/gm)].map(([, found]) => Number(found));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(questions.map((_, index) => index + 1));
  });

  it("shows the last page for one that there is not", () => {
    const last = textIn(reportPage(report, 30, baseLanguage).components);
    expect(last).toMatch(/Page (\d+) of \1/);
  });
});

describe("the picture of a report", () => {
  const questions = [choice, choice];
  const pupils = [...times(6, answering(picks("b"), picks("a"))), answering(picks("b"), null)];
  const report = reportOf(recordOf({ questions, pupils }));

  it("has a bar a question, with the count in words, and marks what is worth a look", () => {
    const chart = reportChart(report, baseLanguage);
    expect(chart?.bars).toEqual([
      { label: "1 · What does it open?", value: 1, valueLabel: "7 of 7", mark: null },
      { label: "2 · What does it open?", value: 0, valueLabel: "0 of 6", mark: "worth a look" },
    ]);
  });

  it("says the same in its alternative text, and is shown with it", () => {
    expect(reportAlternative(report, baseLanguage)).toContain("1: 7 of 7 right; 2: 0 of 6 right.");
    const message = shown({ questions, pupils }, { picture: new Uint8Array([1, 2]) });
    const [gallery] = partsOf(message.components).filter(({ type }) => type === 12);
    expect(JSON.stringify(gallery)).toContain("attachment://docent-report.png");
    expect(message.files).toEqual([
      { name: "docent-report.png", contentType: "image/png", data: new Uint8Array([1, 2]) },
    ]);
  });

  it("is left out where it could not be drawn, or where there is nothing to draw", () => {
    const message = shown({ questions, pupils });
    expect(partsOf(message.components).some(({ type }) => type === 12)).toBe(false);
    const nobody = reportOf(recordOf({ questions, pupils: [answering(null, null)] }));
    expect(reportChart(nobody, baseLanguage)).toBeUndefined();
  });
});
