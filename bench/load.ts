import type { Loopback } from "./loopback/discord.ts";
import type { Interaction } from "./loopback/interactions.ts";

/** Milliseconds of each answer, asked one after the other. */
export async function oneAtATime(
  discord: Loopback,
  question: Interaction,
  count: number,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let asked = 0; asked < count; asked += 1) {
    times.push((await discord.ask(question)).milliseconds);
  }
  return times;
}

/** Milliseconds until so many answers came, with so many questions open at any time. */
export async function manyAtOnce(
  discord: Loopback,
  question: Interaction,
  { width, count }: { readonly width: number; readonly count: number },
): Promise<number> {
  let left = count;
  const from = performance.now();
  const askOn = async () => {
    while (left > 0) {
      left -= 1;
      await discord.ask(question);
    }
  };
  await Promise.all(Array.from({ length: width }, askOn));
  return performance.now() - from;
}
