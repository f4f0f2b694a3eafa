import { creditOf } from "../credit.ts";
import { pointsFor } from "./scoring.ts";
import type { AskedQuestion, Asking, Player, Quiz, State } from "./state.ts";
import { roomLimit } from "./timing.ts";

/** What stays of a question that is over. */
function askedOf(asking: Asking, players: State["players"], closedAt: number): AskedQuestion {
  const { shown, pauses, pause } = asking;
  return {
    openedAt: shown?.at ?? null,
    closedAt,
    limit: roomLimit(asking, players),
    pauses: pause === null ? pauses : [...pauses, { from: pause.from, until: closedAt }],
    skipped: false,
  };
}

/** The players with what their answers to one question earn. */
function scored(quiz: Quiz, state: State, asking: Asking, asked: AskedQuestion): State["players"] {
  const { position } = asking;
  const question = quiz.questions[position];
  if (question === undefined) return state.players;
  const players = new Map(state.players);
  for (const [person, answer] of asking.answers) {
    const player = players.get(person);
    if (player === undefined) continue;
    const right = creditOf(question, answer.given) === 1;
    players.set(person, {
      ...player,
      lastAnswered: position,
      points: player.points + pointsFor(quiz, question, asked, answer),
      right: player.right + (right ? 1 : 0),
      answered: player.answered + 1,
    } satisfies Player);
  }
  return players;
}

/** Closes the open question, for good, and counts what everybody earns. */
export function close(quiz: Quiz, state: State, asking: Asking, at: number): State {
  const { position, answers } = asking;
  const asked = askedOf(asking, state.players, at);
  return {
    ...state,
    players: scored(quiz, state, asking, asked),
    asked: [...state.asked, asked],
    phase: { name: "revealed", position, shown: null, pause: null, answers },
    notes: [],
  };
}

/** Takes the open question away: it counts for nobody. */
export function drop(state: State, asking: Asking, at: number): State {
  const asked = { ...askedOf(asking, state.players, at), skipped: true };
  return { ...state, asked: [...state.asked, asked] };
}
