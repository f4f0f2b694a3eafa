import { describe, expect, it } from "vitest";
import { createCatalog } from "../../src/content/catalog.ts";
import { postableFacts } from "../../src/content/facts.ts";
import { packs } from "../../src/content/packs.ts";
import type { Pack, Statement } from "../../src/content/schema.ts";
import { tinyPack, tinyToday } from "../support/tiny-pack.ts";

const lunch = { pack: "bells", topic: "lunch-bell" };
const pupils = "bells/morning-bell/pupils";

function itemsOn(day: string, only: Parameters<typeof postableFacts>[2], pack = tinyPack()) {
  return postableFacts(createCatalog([pack]), day, only).map(({ item }) => item);
}

/** The tiny subject with its fact about pupils changed. */
function changed(fields: Partial<Statement>): Pack {
  const pack = tinyPack();
  Object.assign(pack.topics["morning-bell"]?.statements.pupils ?? {}, fields);
  return pack;
}

describe("the facts that can be posted on a day", () => {
  it("are those of every topic that is not sensitive", () => {
    expect(itemsOn(tinyToday, null)).toEqual([pupils]);
  });

  it("are those of a sensitive topic where it is named", () => {
    expect(itemsOn(tinyToday, lunch)).toEqual(["bells/lunch-bell/yard"]);
  });

  it("are none of a topic that does not exist or has not begun", () => {
    expect(itemsOn(tinyToday, { pack: "bells", topic: "gong" })).toEqual([]);
    expect(itemsOn("2019-09-01", lunch)).toEqual([]);
  });

  it("are facts only", () => {
    expect(itemsOn(tinyToday, null, changed({ role: "event" }))).toEqual([]);
  });

  it.each([{ alone: false }, { alone: undefined }])(
    "are not those that need their card (%j)",
    (fields) => expect(itemsOn(tinyToday, null, changed(fields as Partial<Statement>))).toEqual([]),
  );

  it("show on that day", () => {
    expect(itemsOn("2018-02-04", null)).toEqual([]);
    expect(itemsOn("2018-02-05", null)).toEqual([pupils]);
    const ended = changed({ spans: [{ from: "2018-01", until: "2020-01-01" }] });
    expect(itemsOn("2019-12-31", null, ended)).toEqual([pupils]);
    expect(itemsOn("2020-01-01", null, ended)).toEqual([]);
  });

  it("are posted through the day by which they are to be checked again, and no longer", () => {
    const pack = changed({ asOf: "2026-01-01", recheckBy: "2026-06-01" });
    expect(itemsOn("2026-06-01", null, pack)).toEqual([pupils]);
    expect(itemsOn("2026-06-02", null, pack)).toEqual([]);
  });

  it("end with the day on which they were withdrawn", () => {
    const pack = changed({ withdrawnOn: "2026-06-01" });
    expect(itemsOn("2026-05-31", null, pack)).toEqual([pupils]);
    expect(itemsOn("2026-06-01", null, pack)).toEqual([]);
  });

  it("stand once, under their own topic, though other topics share them", () => {
    const pack = changed({ also: ["lunch-bell"] });
    expect(itemsOn(tinyToday, null, pack)).toEqual([pupils]);
    expect(itemsOn(tinyToday, lunch, pack)).toEqual(["bells/lunch-bell/yard"]);
  });

  it("are many in every built-in subject, each with what it says and its place", () => {
    const catalog = createCatalog(packs);
    for (const pack of packs) {
      const facts = postableFacts(catalog, "2026-11-24", null).filter(
        ({ ref }) => ref.pack === pack,
      );
      expect(facts.length).toBeGreaterThan(30);
      for (const { item, ref, id, statement } of facts) {
        expect(item).toBe(`${pack.id}/${ref.id}/${id}`);
        expect(pack.topics[ref.id]?.statements[id]).toBe(statement);
      }
    }
  });
});
