import { type Bot, type Bots, type Kind, kinds } from "./bot.ts";
import { manyAtOnce, oneAtATime } from "./load.ts";
import { explainMpp, typingTitle } from "./loopback/interactions.ts";
import { median, quantile, rotated } from "./statistics.ts";

/** How much is asked in one round. */
export interface SpeedPlan {
  readonly warmUp: number;
  /** The bots take turns; a turn is short, so that what disturbs the machine meets all of them. */
  readonly turns: number;
  readonly singly: number;
  readonly together: number;
  readonly width: number;
}

/** What one round measured of one bot. */
export interface Speed {
  /** Milliseconds from the process's start to ready. */
  readonly start: number;
  /** Milliseconds to the very first answer after ready. */
  readonly first: number;
  /** Milliseconds, one at a time. */
  readonly median: number;
  readonly p99: number;
  /** Answers a second, with `width` questions open. */
  readonly rate: number;
  /** Microseconds of processor time for each of those answers. */
  readonly cpu: number;
  /** Milliseconds of an autocomplete, one at a time. */
  readonly choices: number;
}

/** Measures the three bots side by side, each in a fresh process. */
export async function speedRound(
  bots: Bots,
  round: number,
  plan: SpeedPlan,
): Promise<Record<Kind, Speed>> {
  const order = rotated(kinds, round);
  const started = new Map<Kind, Bot>();
  try {
    // One after the other, so that no start is slowed down by another.
    for (const kind of order) started.set(kind, await bots.start(kind, 1));
    return await measure(order, started, plan);
  } finally {
    await Promise.all([...started.values()].map((bot) => bot.stop()));
  }
}

async function measure(order: readonly Kind[], started: ReadonlyMap<Kind, Bot>, plan: SpeedPlan) {
  const raw = new Map<Kind, RawSpeed>();
  for (const [kind, { discord, start }] of started) {
    const [first = 0] = await oneAtATime(discord, explainMpp, 1);
    await oneAtATime(discord, typingTitle, plan.warmUp / 4);
    await oneAtATime(discord, explainMpp, plan.warmUp / 4);
    await manyAtOnce(discord, explainMpp, { width: plan.width, count: plan.warmUp });
    raw.set(kind, { start, first, single: [], choices: [], rates: [], cpu: [] });
  }
  for (let turn = 0; turn < plan.turns; turn += 1) {
    for (const kind of rotated(order, turn)) {
      const [bot, speed] = [started.get(kind), raw.get(kind)];
      if (bot && speed) await takeTurn(bot, speed, plan);
    }
  }
  return Object.fromEntries([...raw].map(([kind, speed]) => [kind, summed(speed)])) as Record<
    Kind,
    Speed
  >;
}

interface RawSpeed {
  readonly start: number;
  readonly first: number;
  readonly single: number[];
  readonly choices: number[];
  readonly rates: number[];
  readonly cpu: number[];
}

async function takeTurn({ discord, read }: Bot, speed: RawSpeed, plan: SpeedPlan): Promise<void> {
  speed.single.push(...(await oneAtATime(discord, explainMpp, plan.singly)));
  speed.choices.push(...(await oneAtATime(discord, typingTitle, plan.singly / 4)));
  const before = await read("cpu");
  const took = await manyAtOnce(discord, explainMpp, { width: plan.width, count: plan.together });
  const after = await read("cpu");
  speed.rates.push((plan.together / took) * 1000);
  speed.cpu.push((after.microseconds - before.microseconds) / plan.together);
}

function summed({ start, first, single, choices, rates, cpu }: RawSpeed): Speed {
  return {
    start,
    first,
    median: median(single),
    p99: quantile(single, 0.99),
    rate: median(rates),
    cpu: median(cpu),
    choices: median(choices),
  };
}
