import type { Quiz, State } from "./state.ts";

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

/** Everybody who plays and has answered, best first; people of one rank by their number. */
export declare function standings(state: State): readonly Rank[];
/** Teams of at least two who took part, or of one where the host allows it. */
export declare function teamStandings(quiz: Quiz, state: State): readonly TeamRank[];
