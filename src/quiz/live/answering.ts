import type { Answered } from "./event.ts";
import { join } from "./people.ts";
import type { PlayedAnswer, Quiz, State } from "./state.ts";

/** Discord's ids grow, and of two texts the longer one is the greater number. */
function isLater(id: string, than: string): boolean {
  return id.length === than.length ? id > than : id.length > than.length;
}

/**
 * Takes answers to the open question, which were found admissible before they were stored. Of two by
 * one person the one with the greater interaction id stands, in whatever order they come.
 */
export function answered(quiz: Quiz, state: State, { position, answers }: Answered): State {
  const { phase } = state;
  if (phase.name !== "asking" || phase.position !== position) return state;
  const kept = new Map(phase.answers);
  let next = state;
  for (const { person, ...answer } of answers) {
    const before = kept.get(person);
    if (before !== undefined && !isLater(answer.interactionId, before.interactionId)) continue;
    kept.set(person, answer satisfies PlayedAnswer);
    if (!next.players.has(person)) next = join(quiz, next, person, null);
    next = { ...next, activeAt: Math.max(next.activeAt, answer.at) };
  }
  const same =
    kept.size === phase.answers.size && [...kept].every(([p, a]) => phase.answers.get(p) === a);
  return same ? state : { ...next, phase: { ...phase, answers: kept } };
}
