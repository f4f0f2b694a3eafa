import { expect, test } from "vitest";
import { createCatalog } from "../../src/content/catalog.ts";
import { createPools } from "../../src/daily/facts.ts";
import { PostedFact } from "../../src/daily/ports.ts";
import { tinyPack } from "../support/tiny-pack.ts";

const today = Date.UTC(2026, 10, 24, 15);
const pools = createPools(createCatalog([tinyPack()]));
const pupils = "bells/morning-bell/pupils";

test("the pool of all topics holds every fact that can stand alone", () => {
  expect(pools(today, null).items).toContain(pupils);
  expect(pools(today, { pack: "bells", topic: "morning-bell" }).items).toEqual([pupils]);
  expect(pools(today, { pack: "bells", topic: "no-bell" }).items).toEqual([]);
});

test("a fact is stored whole, with its topic's name and its sources", () => {
  const fact = pools(today, null).fact(pupils);
  expect(PostedFact.parse(fact)).toEqual(fact);
  expect(fact).toMatchObject({
    ...{ pack: "bells", topic: "morning-bell", id: "pupils" },
    topicName: { en: "Morning bell", es: "Timbre de la mañana" },
    text: { en: "In January 2018 it called 1,240 pupils, by the school's count." },
  });
  expect(fact?.sources[0]?.publisher).toBe("Maple School");
  expect(pools(today, null).fact("bells/morning-bell/silent")).toBeUndefined();
});

test("a pool is of the day in Washington, and a new day has a new one", () => {
  const knownOn = Date.UTC(2018, 1, 5, 12);
  expect(pools(knownOn - 24 * 60 * 60_000, null).items).not.toContain(pupils);
  expect(pools(knownOn, null).items).toContain(pupils);
  expect(pools(knownOn, null)).toBe(pools(knownOn + 60_000, null));
});
