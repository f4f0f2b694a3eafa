import { buildSearch } from "../src/content/search.ts";
import { median, quantile } from "./statistics.ts";
import { syntheticPack } from "./synthetic-pack.ts";

/** How search does over many topics, in milliseconds. */
export interface SearchSpeed {
  readonly topics: number;
  readonly build: number;
  readonly median: number;
  readonly p99: number;
  readonly most: number;
}

const topics = 2_000;

/**
 * Types names, with and without a slip, key by key, and words of the texts, as autocomplete hears
 * them; one call of `suggest` for each key.
 */
export function measureSearch(): SearchSpeed {
  const { pack, queries } = syntheticPack(topics);
  const from = performance.now();
  const search = buildSearch([pack]);
  const build = performance.now() - from;
  const keys = queries.flatMap((query) =>
    Array.from(query, (_, at) => query.slice(0, at + 1)).filter((typed) => !typed.endsWith(" ")),
  );
  for (const typed of keys.slice(0, 500)) search.suggest(typed, "en");
  const pass = () =>
    keys.map((typed) => {
      const begun = performance.now();
      search.suggest(typed, "en");
      return performance.now() - begun;
    });
  // The middle of three passes: what another program took from this one is not the key's time.
  const passes = [pass(), pass(), pass()];
  const times = keys.map((_, key) => median(passes.map((took) => took[key] ?? 0)));
  return {
    topics,
    build,
    median: median(times),
    p99: quantile(times, 0.99),
    most: Math.max(...times),
  };
}
