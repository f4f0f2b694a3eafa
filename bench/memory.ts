import type { Bots, Kind } from "./bot.ts";
import type { Readings } from "./bots/gauge.ts";

/** What a bot uses once it is ready. */
export type Memory = Readings["memory"];

/** The two bots that know servers; the floor knows none. */
export const knowing = ["bare", "docent"] as const satisfies readonly Kind[];
export type Knowing = (typeof knowing)[number];

/** Measures both bots at so many servers, each in a fresh process. */
export async function memoryRound(
  bots: Bots,
  round: number,
  guilds: number,
): Promise<Record<Knowing, Memory>> {
  const order = round % 2 === 0 ? knowing : knowing.toReversed();
  const measured = new Map<Knowing, Memory>();
  for (const kind of order) {
    const bot = await bots.start(kind, guilds);
    measured.set(kind, await bot.read("memory"));
    await bot.stop();
  }
  return Object.fromEntries(measured) as Record<Knowing, Memory>;
}
