import type { TopicRef } from "./catalog.ts";
import { type Day, lastDay } from "./dates.ts";
import type { Role, Statement } from "./schema.ts";
import { firstShown, happenedOn, showsOn, statementAt } from "./statements.ts";

type OfRole<R extends Role> = Extract<Statement, { role: R }>;

/** What a topic says on one day, before anybody chose a language or a layout. */
export interface Card {
  readonly ref: TopicRef;
  readonly day: Day;
  readonly name: OfRole<"name">;
  readonly definition: OfRole<"definition">;
  readonly status: OfRole<"status">;
  readonly facts: readonly OfRole<"fact">[];
  /** Oldest first. */
  readonly events: readonly OfRole<"event">[];
  /** The events after the subject's own date, oldest first. */
  readonly since: readonly OfRole<"event">[];
  /** Of those, the few that tell what happened: the turning points, else the latest. */
  readonly sinceInBrief: readonly OfRole<"event">[];
  readonly confusions: readonly OfRole<"confusion">[];
  /** The latest day, by then, on which a shown statement was checked, where one was. */
  readonly checkedThrough: Day | undefined;
}

/** How many facts a brief card tells. */
const mostFacts = 3;
/** How many events a brief card tells of what happened since. */
const mostTurns = 5;
const latestEvents = 3;

/** The statements that a brief card shows, in the order in which it shows them. */
export function inBrief(card: Card) {
  return {
    definition: card.definition,
    facts: card.facts.slice(0, mostFacts),
    since: card.sinceInBrief,
    confusions: card.confusions.slice(0, 1),
  };
}

/** The card of a topic as it stands on a day; `undefined` before the topic begins. */
export function cardOn(ref: TopicRef, day: Day): Card | undefined {
  const shown = ref.statements.filter((statement) => showsOn(statement, day));
  const of = <R extends Role>(role: R) =>
    shown.filter((statement): statement is OfRole<R> => statement.role === role);
  const [name] = of("name");
  const [definition] = of("definition");
  const [status] = of("status");
  if (lastDay(ref.topic.begins) > day || !name || !definition || !status) return;
  const events = of("event").sort((a, b) => compare(happenedOn(a), happenedOn(b)));
  const since = events.filter((event) => happenedOn(event) > ref.pack.date);
  const turns = since.filter(({ turningPoint }) => turningPoint);
  return {
    ref,
    day,
    name,
    definition,
    status,
    facts: of("fact"),
    events,
    since,
    sinceInBrief: turns.length > 0 ? turns.slice(-mostTurns) : since.slice(-latestEvents),
    confusions: of("confusion"),
    checkedThrough: shown
      .flatMap(({ asOf }) => (asOf === undefined || asOf > day ? [] : [asOf]))
      .sort()
      .at(-1),
  };
}

/** The events that happened after a day and show today, oldest first. */
export function cameLater(ref: TopicRef, day: Day, today: Day): readonly Statement[] {
  return ref.statements
    .filter(({ role, revises }) => role === "event" && revises === undefined)
    .filter((event) => happenedOn(event) > day && showsOn(event, today))
    .sort((a, b) => compare(happenedOn(a), happenedOn(b)));
}

/** What gives a figure anew that the card of a day shows as it was published then, oldest first. */
export function revisedLater(ref: TopicRef, day: Day, today: Day): readonly Statement[] {
  const shown = (reference: string) => {
    const statement = statementAt(ref.pack, ref.id, reference);
    return statement !== undefined && showsOn(statement, day);
  };
  return ref.statements
    .filter((statement) => firstShown(statement) > day && showsOn(statement, today))
    .filter(({ revises }) => revises !== undefined && shown(revises))
    .sort((a, b) => compare(firstShown(a), firstShown(b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
