import { cardOn, inBrief } from "../card.ts";
import { createCatalog } from "../catalog.ts";
import type { Day } from "../dates.ts";
import type { Pack, Statement } from "../schema.ts";
import type { Finding, Rule } from "./fault.ts";

/** Characters of a brief card that a phone shows on two screens. */
const budget = 1_400;

/** What a brief card shows today is short enough to be read. */
export const brief: Rule = {
  id: "brief",
  level: "warning",
  *check(pack, { readers, today }): Generator<Finding> {
    for (const topic of Object.keys(pack.topics)) {
      const statements = shownInBrief(pack, topic, today);
      for (const { language } of readers) {
        const length = statements
          .map((statement) => statement.text[language.code]?.length ?? 0)
          .reduce((sum, characters) => sum + characters, 0);
        if (length <= budget) continue;
        const message = `the brief card has ${length} characters in ${language.name}; allowed are ${budget}, so shorten its statements or choose fewer turning points`;
        yield { topic, field: "statements", message };
      }
    }
  },
};

function shownInBrief(pack: Pack, topic: string, today: Day): Statement[] {
  const ref = createCatalog([pack]).topic(pack.id, topic);
  const card = ref === undefined ? undefined : cardOn(ref, today);
  if (card === undefined) return [];
  const { definition, facts, since, confusions } = inBrief(card);
  return [card.name, card.status, definition, ...facts, ...since, ...confusions];
}
