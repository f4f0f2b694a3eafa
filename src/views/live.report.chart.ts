import type { Language } from "../content/languages.ts";
import type { QuizReport } from "../live/report.ts";
import type { BarChart } from "../pictures/pictures.ts";
import { spoken } from "./explain.lines.ts";
import { liveReportWords } from "./live.report.words.ts";
import { clip } from "./parts.ts";

/** Discord's limit of an alternative text. */
const longestAlternative = 1_024;

/** The share right of each question that somebody answered; `undefined` where there is none. */
export function reportChart(report: QuizReport, language: Language): BarChart | undefined {
  const words = liveReportWords(language);
  const { questions } = report.record.scene.quiz;
  const answered = report.items.filter((item) => item.answered > 0);
  if (answered.length === 0) return undefined;
  return {
    kind: "bars",
    title: words.chartTitle,
    whole: 1,
    caption: words.chartCaption(whoAnswered(report)),
    bars: answered.map(({ position, right, answered, findings }) => {
      const stem = questions[position]?.stem;
      return {
        label: `${position + 1} · ${stem === undefined ? "" : spoken(stem, language)}`,
        value: right / answered,
        valueLabel: words.rightOf(right, answered),
        mark: findings.length > 0 ? words.chartMark : null,
      };
    }),
  };
}

/** What the chart shows, in words. */
export function reportAlternative({ items }: QuizReport, language: Language): string {
  const words = liveReportWords(language);
  const lines = items
    .filter(({ answered }) => answered > 0)
    .map(({ position, right, answered }) => words.chartLine(position + 1, right, answered));
  return clip(`${words.chartTitle}. ${lines.join("; ")}.`, longestAlternative);
}

/** How many people answered anything that counts. */
export function whoAnswered({ answers }: QuizReport): number {
  return new Set(answers.map(({ person }) => person)).size;
}
