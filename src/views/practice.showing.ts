import type { Day } from "../content/dates.ts";
import type { Language } from "../content/languages.ts";
import type { DrawKept } from "../pictures/kept-pictures.ts";

/** The languages of a message: that in which it is shown, and all. */
export interface Tongues {
  readonly language: Language;
  readonly languages: readonly Language[];
}

/** For whom, and when, a practice is shown. */
export interface PracticeShowing extends Tongues {
  readonly today: Day;
  /** Whether somebody would receive a report. */
  readonly canReport: boolean;
  /** Draws the chart of a question. */
  readonly drawChart: DrawKept;
  /** Command ids by name, so that commands can be clicked. */
  readonly commandIds: ReadonlyMap<string, string>;
}
