import { firstDay, lastDay } from "../dates.ts";
import { firstShown } from "../statements.ts";
import type { Finding, Rule } from "./fault.ts";
import { sourcesOf, statementsOf } from "./walk.ts";

/** A statement is not public before what it says has begun, unless it was announced. */
export const knownBefore: Rule = {
  id: "known-before",
  level: "error",
  *check(pack): Generator<Finding> {
    for (const { topic, field, statement } of statementsOf(pack)) {
      const from = lastDay(statement.spans[0]?.from ?? "before-2016");
      const known = statement.known === undefined ? from : lastDay(statement.known);
      if (known >= from || statement.announces?.length) continue;
      const message = `known ${known} is before the span's ${from}; give the later day, or list under announces what was known in advance`;
      yield { topic, field: `${field}.known`, message };
    }
  },
};

/** What speaks of the present says when it was last checked. */
export const checkedOn: Rule = {
  id: "as-of",
  level: "error",
  *check(pack, { today }): Generator<Finding> {
    for (const { topic, field, statement } of statementsOf(pack)) {
      const { role, asOf, recheckBy } = statement;
      const open = statement.spans.some(({ until }) => until === undefined);
      const present = (role === "status" && open) || recheckBy !== undefined;
      const at = { topic, field: `${field}.asOf` };
      if (present && asOf === undefined) {
        const message = "it speaks of the present; give asOf, the last day on which it was checked";
        yield { ...at, message };
      }
      if (asOf !== undefined && asOf > today) {
        yield { ...at, message: `${asOf} is later than today, ${today}` };
      }
      if (asOf !== undefined && recheckBy !== undefined && recheckBy <= asOf) {
        const message = `${recheckBy} is not later than asOf ${asOf}`;
        yield { topic, field: `${field}.recheckBy`, message };
      }
    }
  },
};

/** What was to be checked again by a day that has passed. */
export const recheck: Rule = {
  id: "recheck",
  level: "warning",
  *check(pack, { today }): Generator<Finding> {
    for (const { topic, field, statement } of statementsOf(pack)) {
      if (statement.recheckBy === undefined || statement.recheckBy >= today) continue;
      const message = `was to be checked again by ${statement.recheckBy}; check it and set asOf`;
      yield { topic, field: `${field}.recheckBy`, message };
    }
  },
};

/** What is announced lies after the day on which the statement first shows. */
export const announced: Rule = {
  id: "announced",
  level: "warning",
  *check(pack): Generator<Finding> {
    for (const { topic, field, statement } of statementsOf(pack)) {
      const shown = firstShown(statement);
      for (const [index, date] of (statement.announces ?? []).entries()) {
        if (firstDay(date) > shown) continue;
        const message = `${date} is not later than ${shown}, when it first shows; announces lists later dates only`;
        yield { topic, field: `${field}.announces.${index}`, message };
      }
    }
  },
};

/** Nobody has read a source before it appeared, or will have. */
export const sourceDate: Rule = {
  id: "source-date",
  level: "error",
  *check(pack, { today }): Generator<Finding> {
    for (const { topic, field, source } of sourcesOf(pack)) {
      if (source.accessed > today) {
        const message = `accessed ${source.accessed} is later than today, ${today}`;
        yield { topic, field: `${field}.accessed`, message };
      }
      if (firstDay(source.date) > source.accessed) {
        const message = `published ${source.date}, after it was accessed on ${source.accessed}`;
        yield { topic, field: `${field}.date`, message };
      }
    }
  },
};

/** A correction is not dated in the future. */
export const correctionDate: Rule = {
  id: "correction-date",
  level: "error",
  *check(pack, { today }): Generator<Finding> {
    for (const [topic, { corrections }] of Object.entries(pack.topics)) {
      for (const [index, { on }] of (corrections ?? []).entries()) {
        if (on <= today) continue;
        const message = `${on} is later than today, ${today}`;
        yield { topic, field: `corrections.${index}.on`, message };
      }
    }
  },
};
