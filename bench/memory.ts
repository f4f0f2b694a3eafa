import type { Bots, Kind } from "./bot.ts";

/** Bytes that a bot uses once it is ready, after a garbage collection. */
export interface Memory {
  readonly rss: number;
  readonly heapUsed: number;
}

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
    const { rss, heapUsed } = await bot.read();
    measured.set(kind, { rss, heapUsed });
    await bot.stop();
  }
  return Object.fromEntries(measured) as Record<Knowing, Memory>;
}
