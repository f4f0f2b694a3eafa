import type { Player, Quiz, State } from "./state.ts";

/** A place in the standings; equal points share a rank (1, 2, 2, 4). */
export interface Rank {
  readonly rank: number;
  readonly person: number;
  readonly points: number;
  readonly right: number;
}

export interface TeamRank {
  readonly rank: number;
  readonly team: number;
  /** The mean over its members who took part, rounded. */
  readonly points: number;
  /** How many members took part. */
  readonly members: number;
}

/** Who of a team counts has answered at least this share of what was asked since they joined. */
const takingPart = 0.6;

/** Everybody who plays and has answered, best first; people of one rank by their number. */
export function standings({ players }: State): readonly Rank[] {
  const entries = [...players]
    .filter(([, { out, answered }]) => out === null && answered > 0)
    .map(([person, { points, right }]) => ({ person, points, right }))
    .sort((a, b) => b.points - a.points || a.person - b.person);
  return ranked(entries);
}

/** Teams of at least two who took part, or of one where the host allows it. */
export function teamStandings(quiz: Quiz, state: State): readonly TeamRank[] {
  const least = quiz.settings.soloTeams ? 1 : 2;
  const byTeam = new Map<number, number[]>();
  for (const player of state.players.values()) {
    if (player.team === null || !tookPart(player, state)) continue;
    byTeam.set(player.team, [...(byTeam.get(player.team) ?? []), player.points]);
  }
  const entries = [...byTeam]
    .filter(([, points]) => points.length >= least)
    .map(([team, points]) => ({ team, points: mean(points), members: points.length }))
    .sort((a, b) => b.points - a.points || a.team - b.team);
  return ranked(entries);
}

function tookPart({ out, answered, joinedAt }: Player, { asked }: State): boolean {
  const counting = asked.filter(({ skipped }, position) => !skipped && position >= joinedAt).length;
  return out === null && answered > 0 && answered >= takingPart * counting;
}

function mean(points: readonly number[]): number {
  return Math.round(points.reduce((sum, each) => sum + each, 0) / points.length);
}

/** Ranks of a list that is sorted by points, the best first. */
function ranked<T extends { readonly points: number }>(sorted: readonly T[]) {
  let rank = 0;
  return sorted.map((entry, index) => {
    if (entry.points !== sorted[index - 1]?.points) rank = index + 1;
    return { rank, ...entry };
  });
}
