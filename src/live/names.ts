import type { FetchName } from "./ports.ts";
import type { Runner } from "./runner.ts";

/** How many names are asked for at a time; standings name ten people. */
const mostNames = 10;

/**
 * Reads the names of the best players from Discord, as after a restart nobody has heard them; gives
 * how many were learned. A name that cannot be had is left out.
 */
export async function readNames(runner: Runner, fetchName: FetchName): Promise<number> {
  const { guildId, state } = runner.scene();
  const pointsOf = (person: number) => state.players.get(person)?.points ?? -1;
  const best = runner.crowd
    .nameless()
    .toSorted((a, b) => pointsOf(b.person) - pointsOf(a.person))
    .slice(0, mostNames);
  const learned = await Promise.all(
    best.map(async ({ person, userId }) => {
      const name = await fetchName(guildId, userId).catch(() => undefined);
      if (name !== undefined) runner.crowd.learnName(person, name);
      return name !== undefined;
    }),
  );
  return learned.filter(Boolean).length;
}
