import type { Callable, CallableOption } from "./callable.ts";
import { fold } from "./fold.ts";

/** The command that a typed line begins with, and the rest of the line. */
export interface CalledLine {
  readonly callable: Callable;
  readonly rest: string;
}

/** What a typed rest of a line says for each option, by the option's registered name. */
export type Filled = ReadonlyMap<string, string>;

/**
 * Reads `/explain mpp` as a command and its rest, once a space follows the command's name. The
 * longest name wins; names are understood in the person's language and as registered.
 */
export function readCall(line: string, among: readonly Callable[]): CalledLine | null {
  if (!line.startsWith("/")) return null;
  const typed = line.slice(1);
  const found = among
    .flatMap((callable) =>
      [callable.label, callable.registered].map((name) => ({ callable, name })),
    )
    .filter(({ name }) => beginsWith(typed, name))
    .sort((one, other) => other.name.length - one.name.length)[0];
  if (!found) return null;
  return { callable: found.callable, rest: typed.slice(found.name.length + 1) };
}

function beginsWith(typed: string, name: string): boolean {
  return fold(typed.slice(0, name.length)) === fold(name) && /^\s/.test(typed.slice(name.length));
}

/**
 * Reads the rest of a line: `name:value` pairs go to the options they name, what comes before the
 * first pair to the first required option, else to the first option.
 */
export function readOptions(rest: string, options: readonly CallableOption[]): Filled {
  const pairs = findPairs(rest, options);
  const filled = new Map<string, string>();
  const before = rest.slice(0, pairs[0]?.at ?? rest.length);
  const first = options.find((option) => option.required) ?? options[0];
  if (first && before.trim() !== "") filled.set(first.name, before.trim());
  pairs.forEach((pair, index) => {
    const until = pairs[index + 1]?.at ?? rest.length;
    filled.set(pair.option.name, rest.slice(pair.from, until).trim());
  });
  return filled;
}

interface Pair {
  readonly option: CallableOption;
  /** Where the name begins. */
  readonly at: number;
  /** Where the value begins. */
  readonly from: number;
}

/** Every `name:` in a text that names an option, at the start of a word. */
export function findPairs(text: string, options: readonly CallableOption[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const found of text.matchAll(/(^|\s)([\p{L}\p{N}_-]+):/gu)) {
    const name = fold(found[2] ?? "");
    const option = options.find((o) => fold(o.label) === name || fold(o.name) === name);
    if (!option) continue;
    pairs.push({
      option,
      at: found.index + (found[1]?.length ?? 0),
      from: found.index + found[0].length,
    });
  }
  return pairs;
}
