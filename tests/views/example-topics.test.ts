import { expect, test } from "vitest";
import { languages } from "../../src/content/languages.ts";
import { packs } from "../../src/content/packs.ts";
import { buildSearch } from "../../src/content/search.ts";
import { exampleTopics } from "../../src/views/example-topics.ts";
import { english } from "../support/languages.ts";
import { portuguese, tinyPack } from "../support/tiny-pack.ts";

test.each(languages)("examples in $name are names that /explain knows", (language) => {
  const search = buildSearch(packs);
  const examples = [...exampleTopics(packs, language).matchAll(/`([^`]+)`/g)];
  expect(examples).toHaveLength(2);
  for (const [, name = ""] of examples) expect(search.exact(name)).toBeDefined();
});

test("come from whatever subject there is, in the language as far as it goes", () => {
  expect(exampleTopics([tinyPack()], english)).toBe("`morning bell`");
  expect(exampleTopics([tinyPack()], portuguese)).toBe("`sinal da manhã`");
  expect(exampleTopics([], english)).toBe("");
});
