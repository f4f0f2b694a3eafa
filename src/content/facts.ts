import type { Catalog, TopicRef } from "./catalog.ts";
import type { Day } from "./dates.ts";
import { itemIn, type Only, topicsOn } from "./questions.ts";
import type { Statement } from "./schema.ts";
import { showsOn } from "./statements.ts";

/** A fact that can be understood without its card, with where it stands. */
export interface Postable {
  /** `pack/topic/statement`. */
  readonly item: string;
  readonly ref: TopicRef;
  /** Its id within its topic. */
  readonly id: string;
  readonly statement: Statement;
}

/** The facts that may be posted by themselves on a day; none for a topic that does not exist. */
export function postableFacts(catalog: Catalog, day: Day, only: Only): readonly Postable[] {
  return topicsOn(catalog, day, only).flatMap((ref) =>
    Object.entries(ref.topic.statements)
      .filter(([, statement]) => isPostable(statement, day))
      .map(([id, statement]) => ({ item: itemIn(ref, id), ref, id, statement })),
  );
}

function isPostable(statement: Statement, day: Day): boolean {
  const { role, alone, recheckBy } = statement;
  if (role !== "fact" || alone !== true) return false;
  return (recheckBy === undefined || day <= recheckBy) && showsOn(statement, day);
}
