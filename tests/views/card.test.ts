import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/content/catalog.ts";
import { createCards, type Showing } from "../../src/views/card.ts";
import { english, spanish } from "../support/languages.ts";
import { tinyPack } from "../support/tiny-pack.ts";

const shelf = { catalog: createCatalog([tinyPack()]), languages: [english, spanish] };
const bell = { pack: "bells", topic: "morning-bell", detail: "brief", on: null, page: 0 } as const;
const showing: Showing = {
  language: english,
  private: false,
  today: "2026-11-20",
  canReport: false,
};

describe("a card that is shown again", () => {
  test("is not made again", () => {
    const cards = createCards(shelf);
    expect(cards(bell, showing)).toBe(cards(bell, { ...showing }));
  });

  test("is another one where anything that it depends on differs", () => {
    const cards = createCards(shelf);
    const shown = [
      cards(bell, showing),
      cards({ ...bell, topic: "lunch-bell" }, showing),
      cards({ ...bell, detail: "full" }, showing),
      cards({ ...bell, on: "2020-04-01" }, showing),
      cards(bell, { ...showing, language: spanish }),
      cards(bell, { ...showing, private: true }),
      cards(bell, { ...showing, canReport: true }),
    ].map((card) => JSON.stringify(card));
    expect(new Set(shown).size).toBe(shown.length);
    expect(cards(bell, { ...showing, today: "2026-11-21" })).not.toBe(cards(bell, showing));
  });

  test("is the same whether it was kept or not", () => {
    const kept = createCards(shelf);
    kept(bell, showing);
    expect(kept(bell, showing)).toEqual(createCards(shelf)(bell, showing));
  });

  test("is made again once so many others were shown since", () => {
    const cards = createCards(shelf, 2);
    const first = cards(bell, showing);
    cards({ ...bell, detail: "full" }, showing);
    expect(cards(bell, showing)).toBe(first);
    cards({ ...bell, detail: "timeline" }, showing);
    cards({ ...bell, detail: "sources" }, showing);
    expect(cards(bell, showing)).not.toBe(first);
  });
});
