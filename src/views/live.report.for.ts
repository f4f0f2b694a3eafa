import type { Language } from "../content/languages.ts";
import { type Answer, type Message, toPresser } from "../discord/answer.ts";
import type { Asked } from "../discord/asked.ts";
import type { Live, Refused } from "../live/live.ts";
import type { ReadMemberNames } from "../live/member-names.ts";
import { type QuizReport, reportOf } from "../live/report.ts";
import type { Pictures } from "../pictures/pictures.ts";
import { presserOf, refusedAnswer } from "./live.for.ts";
import { teamCount, teamName } from "./live.lines.ts";
import { reportChart } from "./live.report.chart.ts";
import { reportFiles } from "./live.report.files.ts";
import { reportMessage } from "./live.report.ts";
import { liveReportWords } from "./live.report.words.ts";
import { type PracticeSources, practiceShowing } from "./practice.for.ts";
import type { PracticeShowing } from "./practice.showing.ts";
import { notice } from "./problems.ts";

/** What a report is made of, beside the quiz. */
export interface ReportSources extends PracticeSources {
  readonly live: Live;
  readonly memberNames: ReadMemberNames;
  readonly pictures: Pictures;
}

/** The report of a quiz as the answer to whoever asks for it; names take longer than Discord waits. */
export async function reportAnswer(
  asked: Asked,
  runId: string,
  sources: ReportSources,
): Promise<Answer> {
  const showing = await practiceShowing(asked, sources);
  const record = await sources.live.record(runId, await presserOf(asked, sources));
  if (record.kind === "refused") return reportRefused(asked, record, showing);
  return {
    kind: "later",
    as: "private",
    work: () => made(reportOf(record), showing.language, sources),
  };
}

/** Why there is no report for whoever asks, and where their own result is. */
export function reportRefused(asked: Asked, refused: Refused, showing: PracticeShowing): Answer {
  const words = liveReportWords(showing.language);
  switch (refused.why) {
    case "notHost":
      return toPresser(notice(words.notForYou), asked.onPrivateMessage);
    case "gone":
      return toPresser(notice(words.noLonger), asked.onPrivateMessage);
    default:
      return refusedAnswer(asked, refused, showing);
  }
}

async function made(
  report: QuizReport,
  language: Language,
  { memberNames, pictures }: ReportSources,
): Promise<Message> {
  const { scene, people } = report.record;
  const chart = reportChart(report, language);
  const [names, picture] = await Promise.all([
    memberNames(scene.guildId, people),
    chart === undefined ? undefined : pictures.draw(chart),
  ]);
  const teams = Array.from({ length: teamCount(scene.quiz) }, (_, team) =>
    teamName(scene.quiz, team, language),
  );
  const files = await reportFiles({ report, names, teams, language });
  return reportMessage({ report, language, picture: picture ?? null, files });
}
