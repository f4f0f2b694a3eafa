import { type Day, lastDay } from "../dates.ts";
import type { Role, Statement, Topic } from "../schema.ts";
import { firstShown, never, showsOn, turningDays } from "../statements.ts";
import type { Finding, Rule } from "./fault.ts";
import { statementsOf } from "./walk.ts";

const single: readonly Role[] = ["name", "definition", "status"];

/** From a topic's beginning on, exactly one name, one definition and one status show on every day. */
export const oneEachDay: Rule = {
  id: "one-each-day",
  level: "error",
  *check(pack): Generator<Finding> {
    for (const [topic, content] of Object.entries(pack.topics)) {
      for (const role of single) {
        for (const { from, until, ids } of uneven(content, role)) {
          const days = until === undefined ? `from ${from} on` : `from ${from} up to ${until}`;
          const what = ids.length === 0 ? `no ${role} shows` : `${ids.join(" and ")} both show`;
          const message = `${what} ${days}; exactly one ${role} shows on every day from the topic's beginning on (an until is the first day on which it no longer holds)`;
          yield { topic, field: `statements (${role})`, message };
        }
      }
    }
  },
};

interface Stretch {
  readonly from: Day;
  readonly until: Day | undefined;
  readonly ids: readonly string[];
}

/** The stretches of days on which not exactly one statement of a role shows. */
function uneven({ begins, statements }: Topic, role: Role): Stretch[] {
  const own = Object.entries(statements).filter(([, statement]) => statement.role === role);
  const first = lastDay(begins);
  const turns = own.flatMap(([, statement]) => turningDays(statement));
  // Between two turning days nothing changes, so the first day of each stretch speaks for it.
  const days = [...new Set([first, ...turns])].filter((day) => day >= first).sort();
  return days
    .map((from, index) => ({ from, until: days[index + 1], ids: showing(own, from) }))
    .filter(({ ids }) => ids.length !== 1);
}

const showing = (statements: readonly (readonly [string, Statement])[], day: Day) =>
  statements.filter(([, statement]) => showsOn(statement, day)).map(([id]) => id);

/** Only facts, events and confusions are shared: a card has a name, definition and status of its own. */
export const shared: Rule = {
  id: "shared",
  level: "error",
  *check(pack): Generator<Finding> {
    for (const { topic, field, statement } of statementsOf(pack)) {
      const others = statement.also ?? [];
      if (others.length > 0 && single.includes(statement.role)) {
        const message = `a ${statement.role} cannot be shared; only facts, events and confusions have also`;
        yield { topic, field: `${field}.also`, message };
      }
      if (others.includes(topic) || new Set(others).size < others.length) {
        const message = "names its own topic, or one topic twice; list each other topic once";
        yield { topic, field: `${field}.also`, message };
      }
    }
  },
};

/** A statement's spans are in order, apart from each other, and none ends before it begins. */
export const spanOrder: Rule = {
  id: "span-order",
  level: "error",
  *check(pack): Generator<Finding> {
    for (const { topic, field, statement } of statementsOf(pack)) {
      let free: Day | undefined = "0000-01-01";
      for (const [index, { from, until }] of statement.spans.entries()) {
        const at = { topic, field: `${field}.spans.${index}` };
        const start = lastDay(from);
        if (free === undefined || start < free) {
          yield { ...at, message: `begins on ${start}, before the span above it has ended` };
        }
        if (until !== undefined && lastDay(until) <= start) {
          const message = `until ${lastDay(until)} is not after ${start}; until is the first day on which it no longer holds`;
          yield { ...at, message };
        }
        free = until === undefined ? undefined : lastDay(until);
      }
    }
  },
};

/** A statement shows on some day: it had not ended, and was not withdrawn, before it was public. */
export const neverShows: Rule = {
  id: "never-shows",
  level: "error",
  *check(pack): Generator<Finding> {
    for (const { topic, field, statement } of statementsOf(pack)) {
      const first = firstShown(statement);
      const { withdrawnOn } = statement;
      if (first !== never && (withdrawnOn === undefined || first < withdrawnOn)) continue;
      const message = "shows on no day; known and withdrawnOn leave nothing of its spans";
      yield { topic, field, message };
    }
  },
};

/** A confusion begins when both of its topics have begun. */
export const confusionBegins: Rule = {
  id: "confusion-begins",
  level: "error",
  *check(pack): Generator<Finding> {
    for (const { topic, field, statement } of statementsOf(pack)) {
      if (statement.role !== "confusion") continue;
      const others = [topic, statement.with, ...(statement.also ?? [])];
      const begins = others
        .map((id) => pack.topics[id ?? ""]?.begins)
        .filter((date) => date !== undefined)
        .map(lastDay)
        .sort()
        .at(-1);
      const from = lastDay(statement.spans[0]?.from ?? "before-2016");
      if (begins === undefined || from >= begins) continue;
      const message = `begins on ${from}, but not all of its topics have begun before ${begins}; use that day or later`;
      yield { topic, field: `${field}.spans.0.from`, message };
    }
  },
};
