import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import type { Scene } from "../live/ports.ts";
import type { BarChart } from "../pictures/pictures.ts";

/** What a public message of a quiz shows, and to whom. */
export interface PublicShowing {
  readonly scene: Scene;
  readonly language: Language;
  readonly languages: readonly Language[];
  /** Whether a mistake can be reported here. */
  readonly canReport: boolean;
  /** Command ids by name, for mentions that can be clicked. */
  readonly commandIds: ReadonlyMap<string, string>;
  /** Another message follows: no buttons. */
  readonly over: boolean;
  /** Of the reveal; `null` where there is none, which the words make up for. */
  readonly picture: Uint8Array | null;
}

/** The message of a scene: lobby, question, reveal or the end. Throws for a preview. */
export declare function publicMessage(showing: PublicShowing): Message;
/** The picture of a reveal; `undefined` for other scenes and where fewer than five answered. */
export declare function revealChart(scene: Scene, language: Language): BarChart | undefined;
