import { describe, expect, it } from "vitest";
import { border } from "../../src/content/border/pack.ts";
import type { Pack } from "../../src/content/schema.ts";
import { createTerms, type Term } from "../../src/content/terms.ts";
import { tinyPack } from "../support/tiny-pack.ts";

const text = (words: string) => ({ en: words, es: words });
const meaning = (term: Term): string => (term.kind === "glossary" ? term.id : term.topic);

/** A pack with forms that overlap, that are ordinary words, and one that is wrong in a known way. */
function packOf(): Pack {
  const pack = tinyPack();
  const entry = (term: string, aliases: string[] = []) => ({
    term: text(term),
    aliases: { en: aliases },
    definition: text(`What ${term} means.`),
    sources: ["calendar"],
  });
  pack.glossary = {
    title: entry("Title 42"),
    order: entry("Title 42 order"),
    ice: entry("Immigration and Customs Enforcement", ["ICE"]),
    stay: { ...entry("stay"), near: ["judge", "court"] },
    sponsor: entry("sponsor", ["patrocinador"]),
    recess: entry("recreo"),
  };
  const [topic] = Object.values(pack.topics);
  if (topic) topic.wrongForms = [{ form: "deported under Title 42", note: text("Say expelled.") }];
  return pack;
}

const terms = createTerms([packOf()]);
const found = (written: string) => terms.find(written).map(meaning);

describe("finding terms in what somebody wrote", () => {
  it("takes the longest form, each once, in order of appearance", () => {
    expect(found("A sponsor asked about the Title 42 order. Title 42? The sponsor knew.")).toEqual([
      "sponsor",
      "order",
      "title",
    ]);
  });

  it("finds nothing inside another word", () => {
    expect(found("Sponsorship is subtitle 421, and recreos2 too.")).toEqual([]);
  });

  it("reads both languages, without minding accents, case, plurals or possessives", () => {
    expect(found("EL PATROCINADOR y los Récreos; two sponsors, the sponsor’s letter")).toEqual([
      "sponsor",
      "recess",
    ]);
  });

  it("takes a short word in capitals for the office, and in small letters for the word", () => {
    expect(found("There is ice on the river.")).toEqual([]);
    expect(found("Officers of ICE came.")).toEqual(["ice"]);
  });

  it("explains an ordinary word only beside what makes it a term", () => {
    expect(found("We stay at home.")).toEqual([]);
    expect(found("The judge granted a stay.")).toEqual(["stay"]);
  });

  it("does not join the end of one sentence with the beginning of the next", () => {
    expect(found("It was a title. 42 people came.")).toEqual([]);
    expect(found("See Title 42; order more.")).toEqual(["title"]);
  });

  it("says gently what is right where a form is wrong in a known way", () => {
    const [wrong] = terms.find("He was deported under Title 42 last year.");
    expect(wrong).toMatchObject({ kind: "wrongForm", note: { en: "Say expelled." } });
  });

  it("finds topics by their names and by what people call them", () => {
    expect(found("The noon bell rang after the Morning bell.")).toEqual([
      "lunch-bell",
      "morning-bell",
    ]);
  });

  it("knows each by a code of three characters, and nothing by any other", () => {
    for (const term of terms.find("sponsor Title 42 ICE")) {
      expect(term.code).toMatch(/^[0-9a-zA-Z]{3}$/);
      expect(terms.byCode(term.code)).toBe(term);
    }
    expect(terms.byCode("???")).toBeUndefined();
  });

  it("answers an exact form of the glossary, and what begins so", () => {
    expect(terms.exact("Patrocinador")?.id).toBe("sponsor");
    expect(terms.exact("morning bell")).toBeUndefined();
    expect(terms.beginning("title", 10).map(({ id }) => id)).toEqual(["title", "order"]);
    expect(terms.beginning("", 10)).toEqual([]);
  });
});

describe("the terms of the border subject", () => {
  const known = createTerms([border]);

  it("each have a code of their own", () => {
    const glossary = Object.values(border.glossary).flatMap(
      ({ term }) => known.exact(term.en) ?? [],
    );
    const codes = new Map(glossary.map((term) => [term.code, term.id]));
    expect(codes.size).toBe(new Set(glossary.map(({ id }) => id)).size);
  });

  it("are found by every form that the glossary lists", () => {
    for (const { term, aliases = {} } of Object.values(border.glossary)) {
      const forms = [...Object.values(term), ...Object.values(aliases).flat()];
      for (const form of forms) expect(known.exact(form ?? ""), form).toBeDefined();
    }
  });
});
