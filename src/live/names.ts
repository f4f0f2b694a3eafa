import type { Steady } from "./discord-time.ts";
import type { FetchName } from "./ports.ts";
import type { Runner } from "./runner.ts";

/** How many names are asked for at once; standings name ten people. */
const mostNames = 10;
/** Milliseconds between the others, whom only the host's panel names. */
const pause = 100;

interface Parts {
  readonly fetchName: FetchName;
  readonly steady: Steady;
  /** Whether the quiz is still run here. */
  readonly isNeeded: () => boolean;
}

/**
 * Reads the names of the best players from Discord, as after a restart nobody has heard them; gives
 * how many were learned. A name that cannot be had is left out.
 */
export async function readNames(runner: Runner, { fetchName }: Parts): Promise<number> {
  const { guildId } = runner.scene();
  const learned = await Promise.all(
    nameless(runner)
      .slice(0, mostNames)
      .map((who) => learnName(runner, guildId, who, fetchName)),
  );
  return learned.filter(Boolean).length;
}

/** Reads everybody else's name, at most ten a second. */
export async function readOtherNames(runner: Runner, parts: Parts): Promise<void> {
  const { guildId } = runner.scene();
  for (const who of nameless(runner)) {
    await new Promise<void>((resolve) => {
      parts.steady.after(pause, resolve);
    });
    if (!parts.isNeeded()) return;
    // Whoever has pressed meanwhile has told their name.
    if (runner.crowd.names.has(who.person)) continue;
    await learnName(runner, guildId, who, parts.fetchName);
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
  { crowd }: Runner,
  guildId: string,
  { person, userId }: Nameless,
  fetchName: FetchName,
): Promise<boolean> {
  const name = await fetchName(guildId, userId).catch(() => undefined);
  if (name !== undefined) crowd.learnName(person, name);
  return name !== undefined;
}
