import type { Pack, Source, Statement, Topic } from "./schema.ts";

/** A topic with where it stands. */
export interface TopicRef {
  readonly pack: Pack;
  readonly id: string;
  readonly topic: Topic;
  /** Its own statements in the order of the card, then those that other topics share with it. */
  readonly statements: readonly Statement[];
  /** Every source of the pack, whichever file declares it. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** The topics of all packs, by pack and id. */
export interface Catalog {
  readonly packs: readonly Pack[];
  topic(packId: string, topicId: string): TopicRef | undefined;
}

/** Gathers for every topic the statements that stand on its card. */
export function createCatalog(packs: readonly Pack[]): Catalog {
  const refs = new Map<string, TopicRef>();
  for (const pack of packs) {
    const shared = sharedStatements(pack);
    const sources = allSources(pack);
    for (const [id, topic] of Object.entries(pack.topics)) {
      const statements = [...Object.values(topic.statements), ...(shared.get(id) ?? [])];
      refs.set(`${pack.id}/${id}`, { pack, id, topic, statements, sources });
    }
  }
  return { packs, topic: (packId, topicId) => refs.get(`${packId}/${topicId}`) };
}

function allSources(pack: Pack): ReadonlyMap<string, Source> {
  const declared = Object.values(pack.topics).flatMap(({ sources = {} }) =>
    Object.entries(sources),
  );
  return new Map([...Object.entries(pack.sources), ...declared]);
}

function sharedStatements(pack: Pack): Map<string, Statement[]> {
  const shared = new Map<string, Statement[]>();
  for (const topic of Object.values(pack.topics)) {
    for (const statement of Object.values(topic.statements)) {
      for (const id of statement.also ?? []) {
        shared.set(id, [...(shared.get(id) ?? []), statement]);
      }
    }
  }
  return shared;
}
