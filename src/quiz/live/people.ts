import { derived, shuffled } from "../seed.ts";
import type { LoggedEvent } from "./event.ts";
import type { Phase, Player, Quiz, State } from "./state.ts";

type EventOf<T extends LoggedEvent["type"]> = Extract<LoggedEvent, { type: T }>;

/** The first position that asks whoever joins now. */
function firstPosition(phase: Phase): number {
  switch (phase.name) {
    case "asking":
      return phase.position;
    case "revealed":
      return phase.position + 1;
    default:
      return 0;
  }
}

/** The team in which the fewest play; of several the seed decides, anew for each who joins. */
function drawnTeam({ settings: { teams }, seed }: Quiz, players: State["players"]): number | null {
  if (teams.kind !== "draw") return null;
  const sizes = Array.from({ length: teams.count }, () => 0);
  for (const { team, out } of players.values()) {
    if (team !== null && out === null) sizes[team] = (sizes[team] ?? 0) + 1;
  }
  const least = Math.min(...sizes);
  const order = shuffled([...sizes.keys()], derived(seed, players.size));
  return order.find((team) => sizes[team] === least) ?? null;
}

function newPlayer(quiz: Quiz, state: State, team: number | null): Player {
  return {
    joinedAt: firstPosition(state.phase),
    lastAnswered: null,
    points: 0,
    right: 0,
    answered: 0,
    team: team ?? drawnTeam(quiz, state.players),
    timeFactor: 1,
    out: null,
  };
}

function withPlayer(state: State, person: number, player: Player): State {
  return { ...state, players: new Map(state.players).set(person, player) };
}

/** Changes a player; the same state where there is no such player or nothing to change. */
function changed(state: State, person: number, change: Partial<Player>): State {
  const player = state.players.get(person);
  if (player === undefined) return state;
  const keys = Object.keys(change) as (keyof Player)[];
  if (keys.every((key) => player[key] === change[key])) return state;
  return withPlayer(state, person, { ...player, ...change });
}

/** Joins one person: anew, back after leaving, or into another team while the lobby is open. */
export function join(quiz: Quiz, state: State, person: number, team: number | null): State {
  const player = state.players.get(person);
  if (player === undefined) return withPlayer(state, person, newPlayer(quiz, state, team));
  if (player.out === "removed") return state;
  const moves = team !== null && (state.phase.name === "lobby" || player.team === null);
  return changed(state, person, { out: null, ...(moves && { team }) });
}

/** Joins several people in their order. */
export function joined(quiz: Quiz, state: State, { players }: EventOf<"joined">): State {
  return players.reduce((next, { person, team }) => join(quiz, next, person, team), state);
}

/** Leaves of one's own will; whoever was removed stays so. */
export function left(state: State, person: number): State {
  const isIn = state.players.get(person)?.out === null;
  return isIn ? changed(state, person, { out: "left" }) : state;
}

/** Takes a person out; their points stay for the report. */
export function removed(state: State, person: number): State {
  return changed(state, person, { out: "removed" });
}

/** Lets a person in again whom the host had taken out. */
export function readmitted(state: State, person: number): State {
  const isRemoved = state.players.get(person)?.out === "removed";
  return isRemoved ? changed(state, person, { out: null }) : state;
}

/** Gives a person extra time, or takes it back. */
export function timed(state: State, { person, factor }: EventOf<"timed">): State {
  return changed(state, person, { timeFactor: factor });
}

/** As if the person had never played. */
export function forgotten(state: State, person: number): State {
  const players = new Map(state.players);
  if (!players.delete(person)) return state;
  return { ...state, players, phase: withoutAnswer(state.phase, person) };
}

function withoutAnswer(phase: Phase, person: number): Phase {
  if (phase.name !== "asking" && phase.name !== "revealed") return phase;
  if (!phase.answers.has(person)) return phase;
  const answers = new Map(phase.answers);
  answers.delete(person);
  return { ...phase, answers };
}
