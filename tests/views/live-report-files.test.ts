import { describe, expect, it } from "vitest";
import { baseLanguage, type Language, languages } from "../../src/content/languages.ts";
import { reportOf } from "../../src/live/report.ts";
import { csvOf } from "../../src/views/csv.ts";
import { reportFiles } from "../../src/views/live.report.files.ts";
import { reportNames } from "../../src/views/live.report.names.ts";
import { one, several } from "../quiz/questions.ts";
import { type Pupil, picks, type Recorded, recordOf, unknown } from "../support/quiz-record.ts";

const spanish = languages.find(({ code }) => code === "es") as Language;
const choice = one(["a", "b", "c"], "b");
const answering = (...given: Pupil["answers"]): Pupil => ({ answers: given });

describe("the tables of a report", () => {
  const questions = [choice, several(["a", "b"], ["a", "b"])];
  const pupils: readonly Pupil[] = [
    {
      ...answering(picks("b"), picks("a", "b")),
      player: { points: 2000, right: 2, answered: 2, team: 1 },
    },
    { ...answering(unknown, null), player: { points: 0, answered: 1, team: 0 } },
    { ...answering(null, null), player: { answered: 0, team: 0 } },
  ];
  const names = new Map<number, string | null>([
    [1, "Ana"],
    [2, "=Ben"],
    [3, null],
  ]);
  const tables = async (recorded: Partial<Recorded> = {}, teams: readonly string[] = []) => {
    const report = reportOf(recordOf({ questions, pupils, ...recorded }));
    const files = await reportFiles({ report, names, teams, language: baseLanguage });
    return files.map(({ name, data }) => ({ name, lines: String(data).trimEnd().split("\r\n") }));
  };

  it("are one of answers and one of people, each with the day of the quiz", async () => {
    const [answers, people] = await tables();
    expect(answers).toEqual({
      name: "docent-answers-2026-11-24.csv",
      lines: [
        "\ufeffQuestion,Topic,Text,Name,Answer,Result,Points,Time (UTC)",
        "1,Morning bell,What does it open?,Ana,B · Option b,right,1000,2026-11-24T15:00:01.000Z",
        "1,Morning bell,What does it open?,'=Ben,I don’t know,did not know,0,2026-11-24T15:00:01.001Z",
        "2,Morning bell,What does it open?,Ana,A · Option a; B · Option b,right,1000,2026-11-24T15:01:01.000Z",
      ],
    });
    expect(people).toEqual({
      name: "docent-people-2026-11-24.csv",
      lines: [
        "\ufeffName,Rank,Points,Right,Answered,Asked,Q1,Q2",
        "Ana,1,2000,2,2,2,right,right",
        "'=Ben,2,0,0,1,2,did not know,no answer",
        "former member A,,0,0,0,2,no answer,no answer",
      ],
    });
  });

  it("say who was sure where that counts, and the teams where there are any", async () => {
    const [answers, people] = await tables({ settings: { scoring: "confidence" } }, ["Oak", "Elm"]);
    expect(answers?.lines[0]).toContain("Name,Team,Answer,Result,Sure?,Points");
    expect(answers?.lines[1]).toContain("Ana,Elm,B · Option b,right,sure,");
    expect(people?.lines[2]).toContain("'=Ben,Oak,2,0");
  });

  it("leave a question that was skipped empty", async () => {
    const [answers, people] = await tables({ skipped: [0] });
    expect(answers?.lines).toHaveLength(2);
    expect(people?.lines[1]).toBe("Ana,1,2000,1,1,1,,right");
  });

  it.each(["=1+1", "+1", "-1", "@sum", "\tx", "\rx", "＝1"])(
    "are safe where a name looks like a formula: %j",
    async (name) => {
      const csv = await csvOf([["Name"], [name]]);
      expect(csv.replaceAll('"', "").split("\r\n")[1]?.startsWith("'")).toBe(true);
    },
  );

  it("keep numbers numbers, and words with commas and quotes in one cell", async () => {
    const csv = await csvOf([
      ["n", "w"],
      [-5, 'a, "b"\nc'],
    ]);
    expect(csv).toBe('\ufeffn,w\r\n-5,"a, ""b""\nc"\r\n');
  });

  it("hold every row of a long one", async () => {
    const rows = Array.from({ length: 1_001 }, (_, index) => [index]);
    const csv = await csvOf(rows);
    expect(csv.slice(1).trimEnd().split("\r\n").map(Number)).toEqual(rows.flat());
  });
});

describe("people in a report", () => {
  it("are told apart where they share a name", () => {
    const names = new Map([
      [1, "Ana"],
      [2, "Ben"],
      [3, "Ana"],
    ]);
    expect([...reportNames([1, 2, 3], names, baseLanguage).values()]).toEqual([
      "Ana",
      "Ben",
      "Ana (2)",
    ]);
  });

  it("have letters where they are gone, or where Discord did not say their names", () => {
    const many = Array.from({ length: 28 }, (_, index) => index);
    const names = new Map(many.slice(0, 27).map((person) => [person, null]));
    const called = [...reportNames(many, names, spanish).values()];
    expect(called[0]).toBe("exmiembro A");
    expect(called[26]).toBe("exmiembro AA");
    expect(called[27]).toBe("miembro AB (no se pudo leer el nombre)");
  });
});
