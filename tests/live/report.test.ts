import { describe, expect, it } from "vitest";
import { meanShareRight, reportOf } from "../../src/live/report.ts";
import { number, one, order, several } from "../quiz/questions.ts";
import { type Pupil, picks, recordOf, unknown } from "../support/quiz-record.ts";

const choice = one(["a", "b", "c"], "b");
const named = (topic: string) => ({ ...choice, topic, topicName: { en: topic } });

/** A class in which each person answers every question with one letter: `b` is right. */
const classOf = (...rows: readonly string[]): readonly Pupil[] =>
  rows.map((row) => ({
    answers: [...row].map((letter) =>
      letter === "-" ? null : letter === "?" ? unknown : picks(letter),
    ),
  }));

function reportedClass(rows: readonly string[]) {
  const questions = [...(rows[0] ?? "")].map(() => choice);
  return reportOf(recordOf({ questions, pupils: classOf(...rows) }));
}

describe("the report of a quiz", () => {
  it("counts who was right, partly right, did not know, and did not answer", () => {
    const questions = [several(["a", "b", "c"], ["a", "b"])];
    const given = [picks("a", "b"), picks("a"), picks("c"), unknown, null];
    const pupils = given.map((answer) => ({ answers: [answer] }));
    const [item] = reportOf(recordOf({ questions, pupils })).items;
    expect(item).toMatchObject({ answered: 4, right: 1, partly: 1, unknown: 1, omitted: 1 });
  });

  it("counts the wrong options by how many they drew, and never the right ones", () => {
    const [item] = reportedClass(["a", "c", "c", "b", "b", "b"]).items;
    expect(item?.pulls).toEqual([
      { kind: "option", option: "c", count: 2 },
      { kind: "option", option: "a", count: 1 },
    ]);
  });

  it("does not take an option for the key because its id is a part of the key's", () => {
    const questions = [one(["title", "title-42"], "title-42")];
    const pupils = [{ answers: [picks("title")] }];
    expect(reportOf(recordOf({ questions, pupils })).items[0]?.pulls).toEqual([
      { kind: "option", option: "title", count: 1 },
    ]);
  });

  it("counts numbers that are given for a known reason", () => {
    const questions = [number(78_414, 0.01, [64_304])];
    const given = [64_304, 64_300, 78_414, 5];
    const pupils = given.map((value) => ({ answers: [{ number: value }] }));
    expect(reportOf(recordOf({ questions, pupils })).items[0]).toMatchObject({
      right: 1,
      pulls: [{ kind: "misreading", value: 64_304, count: 2 }],
    });
  });

  it("says of an order only who had it right", () => {
    const questions = [order(["a", "b", "c"], ["c", "b", "a"])];
    const pupils = [{ answers: [picks("c", "b", "a")] }, { answers: [picks("a", "b", "c")] }];
    const [item] = reportOf(recordOf({ questions, pupils })).items;
    expect(item).toMatchObject({ right: 1, answered: 2, pulls: [] });
  });

  it("leaves out what was skipped, and the question that is still open", () => {
    const questions = [choice, choice, choice];
    const pupils = classOf("bbb", "acb");
    const report = reportOf(recordOf({ questions, pupils, skipped: [0], over: 2 }));
    expect(report.skipped).toEqual([0]);
    expect(report.items.map(({ position }) => position)).toEqual([1]);
    expect(report.answers.map(({ position }) => position)).toEqual([1, 1]);
    expect(report.people.map(({ results }) => results)).toEqual([
      [null, "right"],
      [null, "wrong"],
    ]);
  });

  it("does not blame somebody who came late for what was over by then", () => {
    const questions = [choice, choice];
    const pupils = [{ answers: [null, null], player: { joinedAt: 1, answered: 0 } }];
    const { people, items } = reportOf(recordOf({ questions, pupils }));
    expect(people[0]?.results).toEqual([null, "none"]);
    expect(items.map(({ omitted }) => omitted)).toEqual([0, 1]);
  });

  it("names nobody whom the host took out, and nobody who deleted what is kept of them", () => {
    const questions = [choice];
    const pupils = [
      { answers: [picks("b")] },
      { answers: [null], player: { out: "removed" as const } },
      { answers: [picks("a")], forgotten: true },
    ];
    const { people, answers } = reportOf(recordOf({ questions, pupils }));
    expect(people.map(({ person }) => person)).toEqual([1]);
    expect(answers.map(({ person }) => person)).toEqual([1]);
  });

  it("takes the mean over people, each by their own answers", () => {
    const report = reportedClass(["bb", "ab", "a-"]);
    expect(meanShareRight(report.answers)).toBeCloseTo((1 + 0.5 + 0) / 3);
    expect(meanShareRight([])).toBeNull();
  });

  it("sums up by topic, in the order in which they were asked", () => {
    const questions = [named("title-42"), named("mpp"), named("title-42")];
    const report = reportOf(recordOf({ questions, pupils: classOf("bab", "ba-") }));
    expect(report.topics).toEqual([
      { name: { en: "title-42" }, questions: 2, answered: 3, right: 3 },
      { name: { en: "mpp" }, questions: 1, answered: 2, right: 0 },
    ]);
  });
});

describe("what calls for a look", () => {
  const findings = (rows: readonly string[], position = 0) =>
    reportedClass(rows).items[position]?.findings;
  const times = (count: number, row: string) => Array.from({ length: count }, () => row);

  it("is a question that few had right, from five answers on", () => {
    expect(findings(["b", "a", "a", "c", "c"])).toContain("hard");
    expect(findings(["b", "b", "a", "c", "c"])).not.toContain("hard");
    expect(findings(["a", "c", "c"])).not.toContain("hard");
  });

  it("is a wrong option that drew a third", () => {
    expect(findings([...times(6, "b"), ...times(3, "a")])).toEqual(["misconception"]);
    expect(findings([...times(7, "b"), ...times(3, "a")])).toEqual([]);
    expect(findings([...times(3, "b"), "a", "a"])).toEqual([]);
  });

  it("is a question that the strong missed and the weak had right", () => {
    const strong = times(6, "abbb");
    const weak = times(6, "baaa");
    const report = reportedClass([...strong, ...weak]);
    expect(report.items[0]).toMatchObject({ discrimination: -1, strongPull: "a" });
    expect(report.items[0]?.findings.slice(0, 2)).toEqual(["checkKey", "pullsStrong"]);
  });

  it("is nothing where the strong had it right and the weak did not", () => {
    const report = reportedClass([...times(8, "bbbb"), ...times(3, "abca"), ...times(3, "cabc")]);
    expect(report.items[0]?.discrimination).toBeCloseTo(6 / 7);
    expect(report.items[0]).toMatchObject({ findings: [], strongPull: null });
  });

  it("is not told from fewer than ten people, or from fewer than three other questions", () => {
    expect(reportedClass([...times(5, "bbbb"), ...times(4, "aaaa")]).items[0]?.discrimination).toBe(
      null,
    );
    expect(reportedClass([...times(6, "bbb"), ...times(6, "aaa")]).items[0]?.discrimination).toBe(
      null,
    );
  });

  it("does not hang on the order of people who did equally well", () => {
    const rows = [...times(6, "bbba"), ...times(6, "abba"), ...times(8, "cabb")];
    const forward = reportedClass(rows).items[0]?.discrimination;
    expect(reportedClass(rows.toReversed()).items[0]?.discrimination).toBeCloseTo(forward ?? 9);
  });

  it("leaves a remark where nothing has to be done: easy, or how well it tells people apart", () => {
    const remark = (rows: readonly string[]) => reportedClass(rows).items[0]?.remark;
    expect(remark([...times(9, "b"), "a"])).toBe("easy");
    expect(remark([...times(8, "b"), "a", "c"])).toBeNull();
    expect(remark(times(4, "b"))).toBeNull();
    const weak = [...times(3, "abca"), ...times(3, "cabc")];
    expect(remark([...times(24, "bbbb"), ...weak])).toBe("tellsWell");
    expect(remark([...times(23, "bbbb"), ...weak])).toBeNull();
    const strong = [...times(8, "bbbb"), ...times(2, "abbb"), ...times(2, "cbbb")];
    const others = [...times(12, "baca"), ...times(3, "aaca"), ...times(3, "caca")];
    expect(remark([...strong, ...others])).toBe("tellsLittle");
  });

  it("remarks nothing on what calls for a look", () => {
    expect(reportedClass(times(9, "a")).items[0]).toMatchObject({ remark: null });
  });

  it("says which options hardly anybody chose, from twenty answers on", () => {
    expect(reportedClass([...times(15, "b"), ...times(5, "a")]).items[0]?.idle).toEqual(["c"]);
    expect(reportedClass([...times(14, "b"), ...times(5, "a")]).items[0]?.idle).toEqual([]);
  });
});
