import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packs } from "../../src/content/packs.ts";
import { buildSearch } from "../../src/content/search.ts";
import { tinyPack } from "../support/tiny-pack.ts";

const search = buildSearch(packs);
const first = (query: string) => search.find(query)[0]?.topic;

/** What people type, by the topic that it means. */
const meant: Readonly<Record<string, readonly string[]>> = {
  mpp: [
    "mpp",
    "MPP",
    "Migrant Protection Protocols",
    "remain in mexico",
    "Remain in Mexico program",
    "stay in mexico",
    "wait in mexico",
    "rim",
    "quédate en méxico",
    "quedate en mexico",
    "protocolos de protección a migrantes",
    "migrant safety protocols",
    "migrant protecton protocols",
    "migrant protection protocls",
    "remian in mexico",
    "what is remain in mexico?",
    "¿qué es quédate en méxico?",
  ],
  "title-42": [
    "title 42",
    "title42",
    "t42",
    "T-42",
    "título 42",
    "titulo 42",
    "expulsion rule",
    "emergency rule",
    "public health rule",
    "public well being rule",
    "cdc order",
    "section 265",
    "trump-rule",
    "Trump rule",
    "tittle 42",
  ],
  "title-42-children": [
    "pjes",
    "P.J.E.S.",
    "uac exception",
    "expelling children",
    "children to mexico",
    "diplomatic agreement",
    "diplomatic settlement with mexico",
    "expeling children",
  ],
  "expulsion-vs-removal": [
    "title 8",
    "deport vs expel",
    "deportation",
    "deportación",
    "removal",
    "return",
    "expedited removal",
    "repatriation",
    "deportaton",
  ],
  asylum: [
    "asylum",
    "asilo",
    "asylum seeker",
    "credible fear",
    "refugee status at the border",
    "section 208",
    "asylm",
  ],
  encounters: [
    "encounters",
    "encuentros",
    "apprehensions",
    "inadmissibles",
    "recidivism",
    "repeat crossers",
    "how counted",
    "encunters",
  ],
  "january-2021": [
    "78,414",
    "78414",
    "78.414",
    "78,323",
    "78000",
    "78,000",
    "january 2021",
    "enero de 2021",
    "highest january",
    "over 80 percent",
  ],
  "biden-amlo-meeting": [
    "march 1 2021",
    "March 1, 2021",
    "1 de marzo de 2021",
    "biden lopez obrador meeting",
    "biden lópez obrador meeting",
    "joint declaration 2021",
    "you are equal",
    "digital assembly",
  ],
  "mexico-child-law": [
    "mexican law",
    "tamaulipas",
    "ley de migración",
    "ley de migracion",
    "dif",
    "change in mexican law",
    "change in mexican legislation",
    "children detention mexico",
  ],
  "who-does-what": [
    "who does what",
    "dhs",
    "cbp",
    "border patrol",
    "patrulla fronteriza",
    "usbp",
    "ofo",
    "ice",
    "uscis",
    "eoir",
    "hhs",
    "cdc",
    "customs and border safety",
    "border brokers",
    "customs and border protecton",
  ],
};

describe("search", () => {
  it.each(
    Object.entries(meant).flatMap(([topic, queries]) => queries.map((query) => [query, topic])),
  )("finds for “%s” first %s", (query, topic) => expect(first(query)).toBe(topic));

  it.each(["space elevator", "xyzzy", "pizza", "¿?", "", "999,999"])(
    "finds nothing silly for “%s”",
    (query) => expect(search.find(query)).toEqual([]),
  );

  it("knows each topic by each of its names and aliases", () => {
    for (const [topic, { aliases, wrongForms = [] }] of packs.flatMap(({ topics }) =>
      Object.entries(topics),
    )) {
      for (const name of [
        topic,
        ...Object.values(aliases).flat(),
        ...wrongForms.map((w) => w.form),
      ]) {
        expect(search.exact(name)?.topic, name).toBe(topic);
        expect(first(name), name).toBe(topic);
      }
    }
  });

  it("takes a name for exact in any language and spelling, and nothing else", () => {
    expect(search.exact("  QUEDATE en   mexico ")?.topic).toBe("mpp");
    expect(search.exact("border/mpp")).toEqual({ pack: "border", topic: "mpp" });
    expect(search.exact("migrant protecton protocols")).toBeUndefined();
    expect(search.exact("")).toBeUndefined();
  });

  it("finds by words of the text in either language", () => {
    expect(first("san ysidro")).toBe("mpp");
    expect(search.find("san ysidro").map(({ topic }) => topic)).toContain("mpp");
  });
});

describe("autocomplete", () => {
  it("offers the likeliest topics before a key is typed, 25 in all", () => {
    const [pack] = packs;
    const likeliest = pack?.examples.map(({ en }) => search.exact(en)?.topic);
    const offered = search.suggest("", "en").map(({ topic }) => topic);
    expect(offered.slice(0, likeliest?.length)).toEqual(likeliest);
    expect(new Set(offered).size).toBe(25);
    expect(search.suggest("  ", "es").map(({ topic }) => topic)).toEqual(offered);
  });

  it("names topics in the reader's language, whatever language was typed", () => {
    expect(search.suggest("remain in", "es")[0]?.name).toMatch(/^Protocolos de Protección/);
    expect(search.suggest("quédate", "en")[0]?.name).toMatch(/^Migrant Protection Protocols/);
  });

  it("follows the typing from the first letters on", () => {
    for (const typed of ["re", "rem", "remain", "remain i", "remain in mex"]) {
      expect(
        search.suggest(typed, "en").map(({ topic }) => topic),
        typed,
      ).toContain("mpp");
    }
  });

  it("always fits what Discord takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (typed) => {
        const choices = search.suggest(typed, "es");
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const { name } of choices) expect(name.length).toBeLessThanOrEqual(100);
        expect(new Set(choices.map(({ topic }) => topic)).size).toBe(choices.length);
      }),
    );
  });
});

describe("the nearest topics", () => {
  it.each([
    ["mmp", "mpp"],
    ["titel 42", "title-42"],
    ["migrant protocol program", "mpp"],
    ["asilum", "asylum"],
    ["encounter people", "encounters"],
  ])("to “%s” hold %s", (query, topic) =>
    expect(search.nearest(query, 5, "en").map((hit) => hit.topic)).toContain(topic),
  );

  it("are as many as asked for at most, with names that fit a button", () => {
    const nearest = search.nearest("title", 2, "es");
    expect(nearest.length).toBe(2);
    for (const { name } of nearest) expect(name.length).toBeLessThanOrEqual(30);
  });

  it("are none where nothing comes close", () => {
    expect(search.nearest("xyzzy qwertz", 5, "en")).toEqual([]);
  });
});

describe("a search over several subjects", () => {
  const both = buildSearch([...packs, tinyPack()]);

  it("finds topics of each", () => {
    expect(both.find("timbre de la mañana")[0]).toEqual({ pack: "bells", topic: "morning-bell" });
    expect(both.find("primeiro sinal")[0]).toEqual({ pack: "bells", topic: "morning-bell" });
    expect(both.find("mpp")[0]).toEqual({ pack: "border", topic: "mpp" });
  });

  it("finds a topic by a glossary term and by a form that is wrong in a known way", () => {
    expect(both.find("half-day")[0]?.topic).toBe("morning-bell");
    expect(both.find("mourning bell")[0]?.topic).toBe("morning-bell");
  });

  it("shows the base language's name where a growing one has none", () => {
    expect(both.nearest("lunch bell", 1, "pt")[0]?.name).toBe("Lunch bell");
    expect(both.nearest("morning bell", 1, "pt")[0]?.name).toBe("Sino da manhã");
  });
});
