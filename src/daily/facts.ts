import { cardOn } from "../content/card.ts";
import type { Catalog } from "../content/catalog.ts";
import { dayAt } from "../content/dates.ts";
import { type Postable, postableFacts } from "../content/facts.ts";
import type { PostedFact, Schedule } from "./ports.ts";

/** The facts of which a schedule's posts are made on a day. */
export interface Pool {
  /** `pack/topic/id` of each. */
  readonly items: readonly string[];
  /** The fact as it is stored with its post; `undefined` for what is not in the pool. */
  fact(item: string): PostedFact | undefined;
}

/** The pool at an instant (milliseconds UTC) of a topic, or of all topics. */
export type FindPool = (instant: number, topic: Schedule["topic"]) => Pool;

/** Finds pools; those of the day asked for last are kept, because many schedules share one. */
export function createPools(catalog: Catalog): FindPool {
  let kept = new Map<string, Pool>();
  let keptDay = "";
  return (instant, topic) => {
    const day = dayAt(instant);
    if (day !== keptDay) kept = new Map();
    keptDay = day;
    const key = topic === null ? "" : `${topic.pack}/${topic.topic}`;
    const pool = kept.get(key) ?? poolOn(catalog, day, topic);
    kept.set(key, pool);
    return pool;
  };
}

function poolOn(catalog: Catalog, day: string, topic: Schedule["topic"]): Pool {
  const facts = postableFacts(catalog, day, topic);
  const byItem = new Map(facts.map((fact) => [fact.item, fact]));
  return {
    items: facts.map(({ item }) => item),
    fact(item) {
      const found = byItem.get(item);
      return found && asPosted(found, day);
    },
  };
}

/** A fact with all that its post will ever show, so that it outlives changes of the content. */
function asPosted({ ref, id, statement }: Postable, day: string): PostedFact | undefined {
  const name = cardOn(ref, day)?.name;
  if (name === undefined) return;
  return {
    pack: ref.pack.id,
    topic: ref.id,
    id,
    topicName: name.text,
    text: statement.text,
    sources: statement.sources.flatMap((source) => ref.sources.get(source) ?? []),
  };
}
