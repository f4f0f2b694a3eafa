import { it } from "vitest";
import { border } from "../../src/content/border/pack.ts";
import { buildSearch } from "../../src/content/search.ts";

it("bench", () => {
  const ids = Object.keys(border.topics);
  const topics: Record<string, any> = {};
  let seed = 1;
  const rnd = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const syl =
    "ba be bi bo bu da de di do du ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to".split(
      " ",
    );
  const word = () =>
    Array.from(
      { length: 2 + Math.floor(rnd() * 3) },
      () => syl[Math.floor(rnd() * syl.length)],
    ).join("");
  for (let i = 0; i < 2000; i++) {
    const t: any = structuredClone(border.topics[ids[i % ids.length]!]);
    for (const s of Object.values<any>(t.statements)) {
      s.text = {
        en: `${s.text.en} ${word()} ${word()} ${word()}`,
        es: `${s.text.es} ${word()} ${word()}`,
      };
    }
    t.aliases = {
      en: t.aliases.en.map((a: string) => `${a} ${word()}`),
      es: (t.aliases.es ?? []).map((a: string) => `${a} ${word()}`),
    };
    topics[`t${i}`] = t;
  }
  const a = performance.now();
  const search = buildSearch([{ ...border, topics }]);
  console.log("build", performance.now() - a);
  for (const q of [
    "m",
    "mi",
    "mig",
    "migrant",
    "migrant protecton",
    "migrant protecton protocols",
    "remain in mexico",
    "what is the expulsion rule of title 42",
    "78,414",
    "zzzzzzzzz",
    "court order ended program mexico",
    "a".repeat(100),
    "de la frontera",
    "visitor employee program",
    "e",
    "expulsions under immigration law judge order remove people country",
  ]) {
    const times: number[] = [];
    for (let i = 0; i < 30; i++) {
      const b = performance.now();
      search.suggest(q, "en");
      times.push(performance.now() - b);
    }
    times.sort((x, y) => x - y);
    console.log(q.slice(0, 40).padEnd(42), times[15]!.toFixed(2), times[29]!.toFixed(2));
  }
}, 120000);
