import { privately, redraw } from "../discord/answer.ts";
import { defineComponent } from "../discord/handlers.ts";
import { reportOf } from "../live/report.ts";
import { presserOf } from "../views/live.for.ts";
import { resultsId } from "../views/live.id.ts";
import { type ReportSources, reportAnswer, reportRefused } from "../views/live.report.for.ts";
import { resultsPageId } from "../views/live.report.id.ts";
import { reportPage } from "../views/live.report.ts";
import { practiceShowing } from "../views/practice.for.ts";

/** The host's report. */
export const results = defineComponent({
  id: resultsId,
  press: (asked, { run }, _pressed, deps: ReportSources) => reportAnswer(asked, run, deps),
});

/** A page of the report's questions. */
export const resultsPage = defineComponent({
  id: resultsPageId,
  async press(asked, { run, page, way }, _pressed, deps: ReportSources) {
    const showing = await practiceShowing(asked, deps);
    const record = await deps.live.record(run, await presserOf(asked, deps));
    if (record.kind === "refused") return reportRefused(asked, record, showing);
    const message = reportPage(reportOf(record), page, showing.language);
    return way === "turn" ? redraw(message) : privately(message);
  },
});
