/** Lines or columns over time, labelled directly; all texts are in the language of the message. */
export interface Plot {
  readonly kind: "plot";
  /** The question that the chart answers, short. */
  readonly title: string;
  /** What is drawn, each with one value a period; `null` where none was published. */
  readonly parts: readonly PlotPart[];
  /** Names under periods, by the period's place. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Values at the left, from zero, the last one the highest; all at one distance. */
  readonly scale: readonly { readonly value: number; readonly label: string }[];
  /** Stretches of periods, shown as strips above the field. */
  readonly bands: readonly {
    readonly from: number;
    readonly until: number;
    readonly label: string;
  }[];
  /** Moments, each a line through the field with a word above it. */
  readonly marks: readonly { readonly at: number; readonly label: string }[];
  /** A period of the first part that stands out, with its value in words. */
  readonly highlight: { readonly at: number; readonly label: string } | null;
  /** Small, below: what is counted, by whom, through when. */
  readonly caption: string;
}

/** One line or one row of columns. */
export interface PlotPart {
  readonly label: string;
  /** A step is a line that holds its value until the next one. */
  readonly form: "line" | "step" | "column";
  readonly values: readonly (number | null)[];
}
