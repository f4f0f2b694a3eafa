import type { Confidence, Given } from "../quiz/given.ts";
import type { QuizSettings } from "../quiz/live/settings.ts";
import type { PlayedAnswer } from "../quiz/live/state.ts";
import type { Presser, Refused } from "./live.ts";

/** Somebody presses Join, or answers. */
export type Press =
  | { readonly kind: "join"; readonly presser: Presser; readonly team: number | null }
  | {
      readonly kind: "answer";
      readonly presser: Presser;
      readonly position: number;
      readonly item: string;
      readonly given: Given;
      readonly confidence: Confidence | null;
    };

/** How applying an event ended; `busy`: another quiz is running in the channel. */
export type Applied = "changed" | "unchanged" | "lost" | "busy";

/** What became of a press. */
export type PressResult =
  | { readonly kind: "joined"; readonly person: number }
  | {
      readonly kind: "placed";
      readonly person: number;
      readonly answer: PlayedAnswer;
      readonly first: boolean;
    }
  | { readonly kind: "refused"; readonly why: Refused["why"] };

/** The team of whoever joins: chosen, or of the first of their roles that makes one. */
export function teamOf(
  { teams }: QuizSettings,
  { roleIds }: Presser,
  chosen: number | null,
): number | null {
  switch (teams.kind) {
    case "choose":
      return chosen !== null && chosen < teams.count ? chosen : null;
    case "role": {
      const team = teams.roleIds.findIndex((role) => roleIds.includes(role));
      return team === -1 ? null : team;
    }
    default:
      return null;
  }
}
