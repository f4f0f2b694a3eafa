import type { FetchName } from "./ports.ts";

/** Milliseconds from one request to the next: at most ten names a second, of all reports together. */
const interval = 100;

export interface MemberNamesOptions {
  readonly fetchName: FetchName;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * Reads the display names of members of a server from Discord, by person; `null` for somebody who
 * is no member any more. Whoever could not be asked about is left out.
 */
export type ReadMemberNames = (
  guildId: string,
  people: ReadonlyMap<number, string>,
) => Promise<ReadonlyMap<number, string | null>>;

/** Reads names one after another, as slowly as requests that nobody waits for should come. */
export function memberNames({ fetchName, now, sleep }: MemberNamesOptions): ReadMemberNames {
  let free = Number.NEGATIVE_INFINITY;

  /** Resolves when it is the next one's turn, in the order of asking. */
  function turn(): Promise<void> {
    const at = Math.max(now(), free);
    free = at + interval;
    return sleep(at - now());
  }

  return async (guildId, people) => {
    const names = new Map<number, string | null>();
    for (const [person, userId] of people) {
      await turn();
      try {
        names.set(person, (await fetchName(guildId, userId)) ?? null);
      } catch {
        // A report without a name is worth more than none.
      }
    }
    return names;
  };
}
