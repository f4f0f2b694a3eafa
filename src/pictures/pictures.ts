import type { Plot } from "./plot.ts";

/** Horizontal bars, each labelled directly; all texts are in the language of the message. */
export interface BarChart {
  readonly kind: "bars";
  /** The question that the chart answers, short. */
  readonly title: string;
  readonly bars: readonly {
    /** Such as `A · About 8 in 10`; cut with an ellipsis where it does not fit. */
    readonly label: string;
    /** 0 or more. */
    readonly value: number;
    /** What stands at the bar's end, such as `19`. */
    readonly valueLabel: string;
    /** Told apart by a mark in words and a heavier bar, not by colour alone; `null`: as the others. */
    readonly mark: string | null;
  }[];
  /** The value of a whole, such as 1 for shares: a bar is seen as its part. Without it the longest bar is full. */
  readonly whole?: number;
  /** Small, below: what is counted. */
  readonly caption: string;
}

/** Everything that can be drawn. */
export type Picture = BarChart | Plot;

/** Draws pictures away from the bot's thread. */
export interface Pictures {
  /** A PNG, 2 pixels a point; `undefined` where it could not be drawn in time, which is logged. */
  draw(picture: Picture): Promise<Uint8Array | undefined>;
  /** Starts what draws, since a picture will be wanted soon. */
  warm(): void;
  close(): Promise<void>;
}
