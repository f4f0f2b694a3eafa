import { beforeAll, describe, expect, it } from "vitest";
import { type Language, languages } from "../../src/content/languages.ts";
import type { MessageFile } from "../../src/discord/answer.ts";
import { type QuizReport, reportOf } from "../../src/live/report.ts";
import { reportFiles } from "../../src/views/live.report.files.ts";
import { reportMessage, reportPage } from "../../src/views/live.report.ts";
import { classRecord } from "../support/class-record.ts";
import { english, spanish } from "../support/languages.ts";
import { textIn } from "../support/parts.ts";
import { overLimits } from "./limits.ts";

/**
 * Words that adults read in silence in a minute: 238 of English, 278 of Spanish (Brysbaert, How many
 * words do we read per minute?, Journal of Memory and Language 109, 2019).
 */
const aMinute = 238;

let report: QuizReport;
beforeAll(() => {
  report = reportOf(classRecord());
});

const read = (language: Language, files: readonly MessageFile[] = []) =>
  textIn(reportMessage({ report, language, picture: null, files }).components);
const partOf = (words: string, heading: string) =>
  words.split(/^### /mu).find((part) => part.startsWith(heading)) ?? "";

describe("the report of thirty pupils who were asked eight questions", () => {
  it.each(languages.map((language) => [language.name, language] as const))(
    "says what is worth a look before a minute is over, and fits Discord: %s",
    async (_name, language) => {
      const files = await reportFiles({ report, names: new Map(), teams: [], language });
      const message = reportMessage({ report, language, picture: new Uint8Array([1]), files });
      expect(overLimits(message)).toEqual([]);
      expect(overLimits(reportPage(report, 1, language))).toEqual([]);
      const urgent = read(language, files).split(/^### /mu).slice(0, 2).join("");
      expect([...urgent.matchAll(/^\*\*(\d)\.\*\*/gmu)].map(([, at]) => at)).toEqual([
        "8",
        "4",
        "6",
      ]);
      // The questions themselves were read when they were asked.
      const told = urgent.replaceAll(/^(?:##|-#|\*\*\d\.\*\*) .*$/gmu, "");
      expect(told.trim().split(/\s+/u).length).toBeLessThan(aMinute);
    },
  );

  it("puts the question that may be flawed first, and says what to check", () => {
    const urgent = partOf(read(english), "Worth a look");
    expect(urgent).toMatch(/^Worth a look\n\*\*8\.\*\* For January 2019/u);
    expect(urgent).toContain("Check its wording and its key: those who did well");
    expect(partOf(read(spanish), "Para revisar")).toContain("Revisa la redacción y la clave");
  });

  it("names the idea that most share, why it tempts, and what to do about it", () => {
    const urgent = partOf(read(english), "Worth a look");
    expect(urgent).toMatch(
      /\d+ chose \*\*[A-D] · A judge held his hearing and ordered removal\*\*\. That would be a removal/u,
    );
    expect(urgent).toContain("many share this idea: worth talking over with the class");
    expect(partOf(read(spanish), "Para revisar")).toContain("conviene conversarla con la clase");
  });

  it("spends few words on what went well", () => {
    const others = partOf(read(english), "The other questions");
    const known = others.split(/\n\n/u).find((item) => item.includes("no need to go over it"));
    expect(known?.trim().split("\n")).toHaveLength(3);
    expect(known).toMatch(/2[7-9] of \d\d\*\* chose the right answer/u);
  });

  it("blames and names nobody", () => {
    for (const words of [read(english), read(spanish)]) {
      expect(words).not.toMatch(/Pupil \d|fail|wrong|mistake|\bbad|mal\b|error|fracas/iu);
    }
  });
});
