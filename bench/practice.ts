import assert from "node:assert/strict";
import type { Bot, Bots } from "./bot.ts";
import type { Payload } from "./bots/payload.ts";
import { type Interaction, practise, press } from "./loopback/interactions.ts";
import { median, rotated } from "./statistics.ts";

/** How much is pressed in one round. */
export interface PracticePlan {
  readonly warmUp: number;
  /** The bots take turns; a turn is short, so that what disturbs the machine meets both. */
  readonly turns: number;
  readonly singly: number;
  readonly together: number;
  /** Pupils who press at once, each in a practice of their own. */
  readonly width: number;
}

/** What one round measured of one bot. */
export interface PracticeSpeed {
  /** Milliseconds of a press, one at a time. */
  readonly median: number;
  /** Milliseconds of a press while all pupils press at once. */
  readonly busy: number;
  /** Presses a second, all pupils at once; Docent has stored each answer before. */
  readonly rate: number;
}

/** All answer with the same message. The bare bot stores nothing, the storing one a single row. */
const pressed = ["bare", "storing", "docent"] as const;
type Pressed = (typeof pressed)[number];

/** Presses of one pupil, in turn, each of which changes the answer to an open question. */
type Presses = readonly Interaction[];

interface Part {
  readonly label?: string;
  readonly custom_id?: string;
  readonly components?: readonly Part[];
}

/** Starts a practice for each pupil and gives the presses on two options of an open question. */
async function startPractices({ discord }: Bot, width: number): Promise<readonly Presses[]> {
  const pupils: Presses[] = [];
  for (let person = 0; person < width; person += 1) {
    pupils.push(await startPractice(discord, person));
  }
  return pupils;
}

/** Questions of the other forms have no buttons to choose from; after an answer another is drawn. */
const mostDraws = 40;

async function startPractice(discord: Bot["discord"], person: number): Promise<Presses> {
  for (let draw = 0; draw < mostDraws; draw += 1) {
    const components = await begin(discord, person);
    const options = ["A · ", "B · "].map((letter) => buttonWith(components, letter)?.custom_id);
    const [first, second] = options;
    if (first !== undefined && second !== undefined) {
      return [press(person, first, components), press(person, second, components)];
    }
    const unknown = buttonWith(components, "I don’t know")?.custom_id;
    assert(unknown !== undefined, "one may say that one does not know");
    await discord.ask(press(person, unknown, components));
  }
  throw new Error("no practice began with a question of one right option");
}

/** The first question; a practice that an earlier round left unfinished is replaced. */
async function begin(discord: Bot["discord"], person: number): Promise<readonly Part[]> {
  const shown = componentsOf(await discord.ask(practise(person)));
  const anew = buttonWith(shown, "Start new")?.custom_id;
  return anew === undefined ? shown : componentsOf(await discord.ask(press(person, anew, shown)));
}

function componentsOf({ body }: { readonly body: string }): readonly Part[] {
  return (JSON.parse(body) as { data: { components: readonly Part[] } }).data.components;
}

function buttonWith(parts: readonly Part[], beginning: string): Part | undefined {
  const inner = parts.flatMap(({ components }) => components ?? []);
  const all = [...parts, ...inner, ...inner.flatMap(({ components }) => components ?? [])];
  return all.find(({ label }) => label?.startsWith(beginning));
}

/** What Docent answers to a press on an option, for the bare bot to answer alike. */
export async function capturePress(docent: Bot): Promise<Payload["pressed"]> {
  const [first] = await startPractice(docent.discord, 0);
  assert(first !== undefined);
  const { body } = await docent.discord.ask(first);
  const { type, data } = JSON.parse(body) as { type: number; data: Payload["pressed"] };
  assert.equal(type, 7, "a press in a practice redraws its message");
  return data;
}

/** Measures both bots side by side, each in a fresh process. */
export async function practiceRound(
  bots: Bots,
  round: number,
  plan: PracticePlan,
): Promise<Record<Pressed, PracticeSpeed>> {
  const started = new Map<Pressed, Bot>();
  try {
    for (const kind of pressed) started.set(kind, await bots.start(kind, 1));
    return await measure(started, round, plan);
  } finally {
    await Promise.all([...started.values()].map((bot) => bot.stop()));
  }
}

async function measure(started: ReadonlyMap<Pressed, Bot>, round: number, plan: PracticePlan) {
  const docent = started.get("docent");
  assert(docent !== undefined);
  // The bare bot is sent the very same presses.
  const pupils = await startPractices(docent, plan.width);
  const raw = new Map<Pressed, { single: number[]; busy: number[]; rates: number[] }>();
  for (const [kind, bot] of started) {
    await together(bot, pupils, plan.warmUp);
    // SQLite's log is as large as it gets then, as it is a few minutes after a start.
    await singly(bot, pupils, plan.warmUp);
    raw.set(kind, { single: [], busy: [], rates: [] });
  }
  for (let turn = 0; turn < plan.turns; turn += 1) {
    for (const kind of rotated(pressed, round + turn)) {
      const [bot, speed] = [started.get(kind), raw.get(kind)];
      if (bot === undefined || speed === undefined) continue;
      speed.single.push(...(await singly(bot, pupils, plan.singly)));
      const { times, took } = await together(bot, pupils, plan.together);
      speed.busy.push(...times);
      speed.rates.push((plan.together / took) * 1000);
    }
  }
  return Object.fromEntries(
    [...raw].map(([kind, { single, busy, rates }]) => [
      kind,
      { median: median(single), busy: median(busy), rate: median(rates) },
    ]),
  ) as Record<Pressed, PracticeSpeed>;
}

/** Milliseconds of each press, by one pupil after the other. */
async function singly({ discord }: Bot, pupils: readonly Presses[], count: number) {
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    times.push((await discord.ask(pressOf(pupils, n))).milliseconds);
  }
  return times;
}

/**
 * Milliseconds of each press, and until so many were answered, every pupil having one open at any
 * time.
 */
async function together({ discord }: Bot, pupils: readonly Presses[], count: number) {
  let left = count;
  const times: number[] = [];
  const from = performance.now();
  await Promise.all(
    pupils.map(async (presses) => {
      for (let n = 0; left > 0; n += 1) {
        left -= 1;
        const press = presses[n % presses.length] as Interaction;
        times.push((await discord.ask(press)).milliseconds);
      }
    }),
  );
  return { times, took: performance.now() - from };
}

/** The n-th press: each pupil in turn, and each pupil's options in turn. */
function pressOf(pupils: readonly Presses[], n: number): Interaction {
  const presses = pupils[n % pupils.length];
  const found = presses?.[Math.floor(n / pupils.length) % presses.length];
  assert(found !== undefined);
  return found;
}
