import type { Language } from "../content/languages.ts";
import type { Scene } from "../live/ports.ts";

/** What a public message of a quiz shows, and to whom. */
export interface PublicShowing {
  readonly scene: Scene;
  readonly language: Language;
  readonly languages: readonly Language[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether a mistake can be reported here. */
  readonly canReport: boolean;
  /** Another message follows: no buttons. */
  readonly over: boolean;
  /** Of the reveal, or of the question's chart; `null` where there is none, which the words make up for. */
  readonly picture: Uint8Array | null;
}
