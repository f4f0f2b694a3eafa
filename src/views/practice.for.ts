import { setTimeout as sleep } from "node:timers/promises";
import { dayAt } from "../content/dates.ts";
import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import { type Answer, privately, toPresser } from "../discord/answer.ts";
import type { Asked } from "../discord/asked.ts";
import { audienceOf, chooseLanguage } from "../settings/audience.ts";
import type { SettingsStore } from "../settings/ports.ts";
import { canReport } from "../settings/reports.ts";
import type { Outcome } from "../study/outcomes.ts";
import type { CardSources } from "./card.answer.ts";
import {
  nothingLeft,
  nothingMissed,
  nothingToAsk,
  practiceRefusal,
  underWayNotice,
} from "./practice.notices.ts";
import type { Remarks } from "./practice.question.ts";
import type { PracticeShowing } from "./practice.showing.ts";
import { practiceSummary } from "./practice.summary.ts";
import { practiceTurn } from "./practice.ts";
import { questionPicture } from "./question.chart.ts";

/** What the messages of a practice are made of, beside the practice. */
export interface PracticeSources extends Pick<CardSources, "drawChart"> {
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  /** `now`: milliseconds UTC. */
  readonly clock: { now(): number };
  readonly reportUrl: string | null;
  readonly commandIds: () => ReadonlyMap<string, string>;
}

/** How a practice is shown to whoever asked; a language that is chosen is kept for the person. */
export async function practiceShowing(
  asked: Asked,
  sources: PracticeSources,
  chosen: string | null = null,
): Promise<PracticeShowing> {
  const { languages, settings, clock, reportUrl, commandIds, drawChart } = sources;
  const kept = chosen === null ? undefined : await chooseLanguage(asked.person.id, chosen, sources);
  const { person, server } = await audienceOf(asked, settings, languages);
  return {
    language: kept ?? person,
    languages,
    today: dayAt(clock.now()),
    canReport: canReport(server, reportUrl),
    commandIds: commandIds(),
    drawChart,
  };
}

/**
 * What came of a press or a command, as the answer to it. A practice is private: it redraws the
 * private message that was pressed, and leaves any other alone.
 */
export async function practiceAnswer(
  asked: Asked,
  outcome: Outcome,
  showing: PracticeShowing,
  remarks: Remarks = {},
): Promise<Answer> {
  const picture = await pictureOf(outcome, showing);
  const message = messageOf(outcome, showing, { ...remarks, picture });
  const refused = outcome.kind === "foreign" || outcome.kind === "forged";
  return refused ? privately(message) : toPresser(message, asked.onPrivateMessage);
}

/** Milliseconds that an answer waits for its picture; Discord waits three seconds for the answer. */
const patience = 1_500;

/** The chart of a question that is open. */
async function pictureOf(outcome: Outcome, showing: PracticeShowing): Promise<Uint8Array | null> {
  const turn = outcome.kind === "begun" ? outcome.turn : outcome;
  if (turn.kind !== "turn" || turn.answer?.settled) return null;
  const question = turn.run.questions[turn.position];
  const picture = question && questionPicture(question, showing.language);
  if (picture === undefined) return null;
  const drawn = showing.drawChart(picture).then((png) => png ?? null);
  return Promise.race([drawn, sleep(patience, null, { ref: false })]);
}

function messageOf(outcome: Outcome, showing: PracticeShowing, remarks: Remarks): Message {
  switch (outcome.kind) {
    case "turn":
      return practiceTurn(outcome, showing, remarks);
    case "begun":
      return practiceTurn(outcome.turn, showing, { ...remarks, fewer: outcome.fewer });
    case "underWay":
      return underWayNotice(outcome, showing);
    case "nothing":
      return nothingToAsk(outcome, showing);
    case "nothingMissed":
      return nothingMissed(showing);
    case "nothingLeft":
      return nothingLeft(outcome, showing);
    case "finished":
      return practiceSummary(outcome, showing);
    default:
      return practiceRefusal(outcome, showing);
  }
}
