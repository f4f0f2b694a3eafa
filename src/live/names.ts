import type { ReadName } from "./name-reading.ts";
import type { Runner } from "./runner.ts";

/** Standings name so many people. */
const mostNames = 10;

interface Parts {
  readonly readName: ReadName;
  /** Whether the quiz is still run here. */
  readonly isNeeded: () => boolean;
}

/**
 * Reads the names of the best players from Discord, as after a restart nobody has heard them; gives
 * how many were learned. A name that cannot be had is left out.
 */
export async function readNames(runner: Runner, parts: Parts): Promise<number> {
  const best = nameless(runner).slice(0, mostNames);
  const learned = await Promise.all(best.map((who) => learnName(runner, who, parts, true)));
  return learned.filter(Boolean).length;
}

/** Reads everybody else's name, whom only the host's panel names. */
export async function readOtherNames(runner: Runner, parts: Parts): Promise<void> {
  for (const who of nameless(runner)) {
    if (!parts.isNeeded()) return;
    await learnName(runner, who, parts, false);
  }
}

type Nameless = ReturnType<Runner["crowd"]["nameless"]>[number];

/** The best first. */
function nameless(runner: Runner): readonly Nameless[] {
  const { players } = runner.scene().state;
  const pointsOf = ({ person }: Nameless) => players.get(person)?.points ?? -1;
  return runner.crowd.nameless().toSorted((a, b) => pointsOf(b) - pointsOf(a));
}

async function learnName(
  runner: Runner,
  { person, userId }: Nameless,
  { readName, isNeeded }: Parts,
  urgent: boolean,
): Promise<boolean> {
  const { crowd } = runner;
  const { guildId } = runner.scene();
  // Whoever presses meanwhile tells their name.
  const isWanted = () => (urgent || isNeeded()) && !crowd.names.has(person);
  const name = await readName({ guildId, userId, urgent, isWanted });
  if (name !== undefined) crowd.learnName(person, name);
  return name !== undefined;
}
