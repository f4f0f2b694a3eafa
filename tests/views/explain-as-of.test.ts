import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/content/catalog.ts";
import { lastDay } from "../../src/content/dates.ts";
import { baseLanguage, type Language, languages, say } from "../../src/content/languages.ts";
import { packs } from "../../src/content/packs.ts";
import type { Statement } from "../../src/content/schema.ts";
import { turningDays } from "../../src/content/statements.ts";
import { createCards } from "../../src/views/card.ts";
import { formatDate } from "../../src/views/dates.ts";
import { type Detail, details } from "../../src/views/explain.id.ts";
import { explainWords } from "../../src/views/explain.words.ts";
import { completeLanguages, spanish } from "../support/languages.ts";
import { buttonsIn, textIn } from "../support/parts.ts";
import { overLimits } from "./limits.ts";

const first = "2016-01-01";
const today = "2026-11-24";
const dayLength = 86_400_000;
const catalog = createCatalog(packs);
const shelf = { catalog, languages: completeLanguages };
const cards = createCards(shelf, 1);

const shift = (day: string, by: number) =>
  new Date(Date.parse(day) + by * dayLength).toISOString().slice(0, 10);

/** Days spread over all that can be asked for, the same in every run. */
function seededDays(seed: number, count: number): string[] {
  const span = (Date.parse(today) - Date.parse(first)) / dayLength + 1;
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return shift(first, Math.floor((state / 2_147_483_648) * span));
  });
}

/** The first day of a statement, by the rule itself: public, and begun. */
function firstDayOf({ spans, known }: Statement): string {
  const begins = spans.map(({ from }) => lastDay(from)).sort()[0] ?? "9999-12-31";
  return known !== undefined && lastDay(known) > begins ? lastDay(known) : begins;
}

const topics = packs.flatMap((pack) =>
  Object.keys(pack.topics).map((id) => ({ pack: pack.id, id, name: `${pack.id}/${id}` })),
);

/** How a card that has nothing to say begins. */
const silentOn = (day: string, language: Language) =>
  explainWords(language).nothingYet(formatDate(day, language));

describe.each(topics)(
  "the card of $name, on every turning day, beside it and on 200 others",
  ({ pack, id }) => {
    const ref = catalog.topic(pack, id);
    if (ref === undefined) throw new Error(`no topic ${id}`);
    const begins = lastDay(ref.topic.begins);
    const turns = [...ref.statements.flatMap(turningDays), begins];
    const asked = [
      ...turns.flatMap((day) => [shift(day, -1), day, shift(day, 1)]),
      ...seededDays(id.length * 7919 + 1, 200),
      first,
      today,
    ].filter((day) => day >= first && day <= today);
    const days = [...new Set(asked)];

    const shown = (language: Language, on: string, detail: Detail, page: number) => {
      const showing = { language, private: true, today, canReport: true };
      const card = cards({ pack, topic: id, detail, on, page }, showing);
      if (card === undefined) throw new Error("no card");
      return card;
    };

    /** Sentences that nobody may read on a day, because their first day is later. */
    const secretsOn = (on: string, language: Language) => {
      const spoken = ({ text }: Statement) => say(text, language);
      const known = ref.statements.filter((each) => firstDayOf(each) <= on).map(spoken);
      const future = ref.statements.filter((each) => firstDayOf(each) > on).map(spoken);
      return future.filter((secret) => !known.some((words) => words.includes(secret)));
    };

    const faultsOn = (on: string, detail: Detail, language: Language) => {
      const faults: string[] = [];
      const secrets = secretsOn(on, language);
      for (let page = 0, more = true; more; page += 1) {
        const message = shown(language, on, detail, page);
        const told = textIn(message.components);
        const buttons = buttonsIn(message.components);
        more = buttons.some(({ label }) => label === explainWords(language).toNext);
        faults.push(...overLimits(message));
        if (told.startsWith(silentOn(on, language)) !== on < begins)
          faults.push(`says ${told.slice(0, 80)}`);
        if (detail !== "later") faults.push(...secrets.filter((secret) => told.includes(secret)));
        for (const { custom_id = "" } of buttons) {
          const [, , topic = ""] = custom_id.split(":");
          const other = catalog.topic(pack, topic)?.topic.begins;
          const leadsToToday = custom_id.includes(":-:");
          if (other !== undefined && lastDay(other) > on && !leadsToToday && topic !== id)
            faults.push(`leads to ${topic}, which had not begun`);
        }
      }
      return faults.map((fault) => `${on} ${detail}: ${fault}`);
    };

    test.each(languages)(
      "keeps Discord's limits and never tells the future, in $name",
      (language) => {
        const faults = days.flatMap((on) =>
          details.flatMap((detail) => faultsOn(on, detail, language)),
        );
        expect(faults).toEqual([]);
      },
    );

    test("has secrets to keep, which today's card and what came later tell", () => {
      const on = shift(begins, 1);
      const secrets = secretsOn(on, baseLanguage);
      const told = ["full", "timeline"].flatMap((detail) =>
        [0, 1, 2, 3, 4, 5].map((page) =>
          textIn(shown(baseLanguage, today, detail as Detail, page).components),
        ),
      );
      if (secrets.length > 0) {
        expect(told.some((words) => secrets.some((secret) => words.includes(secret)))).toBe(true);
      }
    });

    test("before it begins leads to today's card and nowhere else", () => {
      for (const on of days.filter((day) => day < begins)) {
        const labels = buttonsIn(shown(baseLanguage, on, "brief", 0).components);
        expect(labels.map(({ label }) => label)).toEqual([
          "Today’s card",
          "En español",
          "Report a mistake",
        ]);
      }
    });
  },
);

test("a card that was kept is the card that would be made", () => {
  const kept = createCards(shelf);
  for (const { pack, id } of [...topics, ...topics]) {
    for (const detail of details) {
      const address = { pack, topic: id, detail, on: null, page: 0 };
      const showing = { language: spanish, private: false, today, canReport: false };
      expect(kept(address, showing)).toEqual(cards(address, showing));
    }
  }
});
