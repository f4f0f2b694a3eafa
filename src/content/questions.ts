import { cardOn } from "./card.ts";
import type { Catalog, TopicRef } from "./catalog.ts";
import { type Day, lastDay } from "./dates.ts";
import type { Question, Source, Statement } from "./schema.ts";
import { showsOn, statementAt } from "./statements.ts";

/** A topic by name, or `null` for every topic that is not sensitive. */
export type Only = { readonly pack: string; readonly topic: string } | null;

/** A question that may be asked on a day, with where it stands. */
export interface Askable {
  /** `pack/topic/question`. */
  readonly item: string;
  readonly ref: TopicRef;
  /** Its id within its topic. */
  readonly id: string;
  readonly question: Question;
  /** The sources of the statements it rests on, in their order, each once. */
  readonly sources: readonly Source[];
}

/** The questions that may be asked on a day; none for a topic that does not exist. */
export function askableOn(catalog: Catalog, day: Day, only: Only): readonly Askable[] {
  return topicsOn(catalog, day, only).flatMap((ref) =>
    Object.entries(ref.topic.questions).flatMap(([id, question]) => {
      const facts = question.facts.map((fact) => statementAt(ref.pack, ref.id, fact));
      return isAsked(question, facts, day)
        ? [{ item: itemIn(ref, id), ref, id, question, sources: sourcesOf(ref, facts) }]
        : [];
    }),
  );
}

/** The topics that have begun by a day, sensitive ones only where named. */
export function topicsOn(catalog: Catalog, day: Day, only: Only): readonly TopicRef[] {
  const refs = only === null ? openTopics(catalog) : [catalog.topic(only.pack, only.topic)];
  return refs.flatMap((ref) => (ref && cardOn(ref, day) ? [ref] : []));
}

/** What names a statement or a question of a topic for good: `pack/topic/id`. */
export function itemIn({ pack, id: topic }: TopicRef, id: string): string {
  return `${pack.id}/${topic}/${id}`;
}

function openTopics(catalog: Catalog): (TopicRef | undefined)[] {
  return catalog.packs.flatMap((pack) =>
    Object.entries(pack.topics)
      .filter(([, { sensitive }]) => sensitive === undefined)
      .map(([id]) => catalog.topic(pack.id, id)),
  );
}

/** While all of its facts show; one that names its date, from that date on. */
function isAsked(
  { asOf, withdrawnOn }: Question,
  facts: readonly (Statement | undefined)[],
  day: Day,
): boolean {
  if (withdrawnOn !== undefined && withdrawnOn <= day) return false;
  if (asOf !== undefined) return lastDay(asOf) <= day;
  return facts.every((fact) => fact !== undefined && showsOn(fact, day));
}

function sourcesOf(
  { sources }: TopicRef,
  facts: readonly (Statement | undefined)[],
): readonly Source[] {
  const ids = new Set(facts.flatMap((fact) => fact?.sources ?? []));
  return [...ids].flatMap((id) => sources.get(id) ?? []);
}
