import type { Phase } from "./state.ts";

/** The name of a phase's message, unique in its quiz: `p`, `l`, `q0`, `r0` … `q29`, `r29`, `e`. */
export function sceneOf(phase: Phase): string {
  switch (phase.name) {
    case "preview":
      return "p";
    case "lobby":
      return "l";
    case "asking":
      return `q${phase.position}`;
    case "revealed":
      return `r${phase.position}`;
    case "ended":
      return "e";
  }
}
