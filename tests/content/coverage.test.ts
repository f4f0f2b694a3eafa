import { expect, test } from "vitest";
import { coverageOf } from "../../src/content/coverage.ts";
import { packs } from "../../src/content/packs.ts";
import { buildSearch } from "../../src/content/search.ts";
import { completeLanguages } from "../support/languages.ts";
import { portuguese, tinyPack } from "../support/tiny-pack.ts";

test("a growing language is counted: what it has, and all there is", () => {
  const texts = { a: { en: "one", es: "uno", pt: "um" }, b: [{ en: "two", es: "dos" }], c: 3 };
  expect(coverageOf(texts, portuguese)).toEqual({ translated: 1, total: 2 });
});

test("the tiny subject has come part of the way in the growing language", () => {
  const { translated, total } = coverageOf(tinyPack(), portuguese);
  expect(translated).toBeGreaterThan(0);
  expect(translated).toBeLessThan(total);
});

test.each(completeLanguages.map((language) => [language.name, language] as const))(
  "no text of the built-in subjects is missing in %s",
  (_, language) => {
    const { translated, total } = coverageOf(packs, language);
    expect(translated).toBe(total);
  },
);

test.each(packs.flatMap(({ examples }) => examples.flatMap(({ en, es }) => [en, es])))(
  "%s, which the help tells people to type, finds a topic",
  (example) => {
    expect(buildSearch(packs).exact(example)).toBeDefined();
  },
);
