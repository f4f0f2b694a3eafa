import type { Day } from "../dates.ts";
import type { Pack, Role, Statement } from "../schema.ts";
import { happenedOn, showsOn } from "../statements.ts";
import type { Finding, Rule } from "./fault.ts";

const budget = 1_200;

/** What a brief card holds today: name, definition, status, three facts, and what came since. */
export const brief: Rule = {
  id: "brief",
  level: "warning",
  *check(pack, { readers, today }): Generator<Finding> {
    for (const topic of Object.keys(pack.topics)) {
      const statements = briefOf(pack, topic, today);
      for (const { language } of readers) {
        const length = statements
          .map((statement) => statement.text[language.code]?.length ?? 0)
          .reduce((sum, characters) => sum + characters, 0);
        if (length <= budget) continue;
        const message = `the brief card (name, definition, status, the first three facts, events since ${pack.date}) has ${length} characters in ${language.name}; aim at ${budget} by shortening those`;
        yield { topic, field: "statements", message };
      }
    }
  },
};

function briefOf({ topics, date }: Pack, topic: string, today: Day): Statement[] {
  const showing = Object.values(topics[topic]?.statements ?? {}).filter((statement) =>
    showsOn(statement, today),
  );
  const of = (role: Role) => showing.filter((statement) => statement.role === role);
  const since = of("event").filter((event) => happenedOn(event) > date);
  return [...of("name"), ...of("definition"), ...of("status"), ...of("fact").slice(0, 3), ...since];
}
