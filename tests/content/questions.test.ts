import { describe, expect, it } from "vitest";
import { createCatalog } from "../../src/content/catalog.ts";
import { lastDay } from "../../src/content/dates.ts";
import { packs } from "../../src/content/packs.ts";
import { askableOn } from "../../src/content/questions.ts";
import type { Pack, Question, Statement } from "../../src/content/schema.ts";
import { showsOn } from "../../src/content/statements.ts";
import { tinyPack, tinyToday } from "../support/tiny-pack.ts";

const lunch = { pack: "bells", topic: "lunch-bell" };

function itemsOn(day: string, only: Parameters<typeof askableOn>[2], pack: Pack = tinyPack()) {
  return askableOn(createCatalog([pack]), day, only).map(({ item }) => item);
}

/** The tiny subject with one statement and one question of the morning bell changed. */
function changed(statement: Partial<Statement>, question: Partial<Question> = {}): Pack {
  const pack = tinyPack();
  const bell = pack.topics["morning-bell"];
  Object.assign(bell?.statements.pupils ?? {}, statement);
  Object.assign(bell?.questions.count ?? {}, question);
  return pack;
}

const count = "bells/morning-bell/count";

describe("the questions of a day", () => {
  it("are those of every topic that is not sensitive", () => {
    expect(itemsOn(tinyToday, null)).toEqual(["bells/morning-bell/opens", count]);
  });

  it("are those of a sensitive topic where it is named", () => {
    expect(itemsOn(tinyToday, lunch)).toEqual([
      "bells/lunch-bell/sequence",
      "bells/lunch-bell/where",
    ]);
  });

  it("are none of a topic that does not exist", () => {
    expect(itemsOn(tinyToday, { pack: "bells", topic: "gong" })).toEqual([]);
    expect(itemsOn(tinyToday, { pack: "gongs", topic: "morning-bell" })).toEqual([]);
  });

  it("are none of a topic that has not begun", () => {
    expect(itemsOn("2019-09-01", lunch)).toEqual([]);
    expect(itemsOn("2019-09-02", lunch)).toHaveLength(2);
  });

  it("wait until their fact is public", () => {
    expect(itemsOn("2018-02-04", null)).not.toContain(count);
    expect(itemsOn("2018-02-05", null)).toContain(count);
  });

  it("end with the day on which a fact ceases to hold", () => {
    const pack = changed({ spans: [{ from: "2018-01", until: "2020-03-16" }] });
    expect(itemsOn("2020-03-15", null, pack)).toContain(count);
    expect(itemsOn("2020-03-16", null, pack)).not.toContain(count);
  });

  it("need all of their facts, those of other topics too", () => {
    const pack = tinyPack();
    Object.assign(pack.topics["morning-bell"]?.statements.what ?? {}, {
      withdrawnOn: "2026-05-01",
    });
    const bell = pack.topics["morning-bell"]?.statements;
    if (bell?.what) bell["what-now"] = { ...bell.what, spans: [{ from: "2026-05-01" }] };
    const sequence = "bells/lunch-bell/sequence";
    expect(itemsOn("2026-04-30", lunch, pack)).toContain(sequence);
    expect(itemsOn("2026-05-01", lunch, pack)).not.toContain(sequence);
  });

  it("that name their date stay when their facts have ended, and do not come before it", () => {
    const pack = changed(
      { spans: [{ from: "2018-01", until: "2018-06-01" }] },
      { asOf: "2018-04" },
    );
    expect(itemsOn("2018-04-29", null, pack)).not.toContain(count);
    expect(itemsOn("2018-04-30", null, pack)).toContain(count);
    expect(itemsOn(tinyToday, null, pack)).toContain(count);
  });

  it.each([{}, { asOf: "2018-01" }])("end with the day of their withdrawal (%j)", (fields) => {
    const pack = changed({}, { ...fields, withdrawnOn: "2026-05-01" });
    expect(itemsOn("2026-04-30", null, pack)).toContain(count);
    expect(itemsOn("2026-05-01", null, pack)).not.toContain(count);
  });

  it("come with the sources of their facts, in order, each once", () => {
    const pack = tinyPack();
    Object.assign(pack.topics["morning-bell"]?.questions.opens ?? {}, {
      facts: ["announced", "what", "back"],
    });
    const [opens] = askableOn(createCatalog([pack]), tinyToday, null);
    expect(opens?.sources.map(({ title }) => title)).toEqual([
      "Letter to families",
      "School calendar",
    ]);
  });
});

describe("the built-in questions", () => {
  const catalog = createCatalog(packs);
  const today = "2026-11-24";
  const askable = askableOn(catalog, today, null);

  it("are all asked on the day on which the content was written, but for sensitive topics", () => {
    const all = packs.flatMap((pack) =>
      Object.entries(pack.topics)
        .filter(([, { sensitive }]) => sensitive === undefined)
        .flatMap(([topic, { questions }]) =>
          Object.keys(questions).map((id) => `${pack.id}/${topic}/${id}`),
        ),
    );
    expect(askable.map(({ item }) => item).sort()).toEqual(all.sort());
  });

  it("each have a source", () => {
    expect(askable.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it("ask nothing on March 1, 2021, that was not yet public", () => {
    const day = "2021-03-01";
    for (const { item, ref, question } of askableOn(catalog, day, null)) {
      if (question.asOf !== undefined) {
        expect(lastDay(question.asOf) <= day, item).toBe(true);
        continue;
      }
      for (const fact of question.facts.filter((each) => !each.includes("/"))) {
        const statement = ref.topic.statements[fact];
        expect(statement !== undefined && showsOn(statement, day), `${item}: ${fact}`).toBe(true);
      }
    }
  });
});
