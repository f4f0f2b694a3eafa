import type { Pack } from "./schema.ts";

/** What a topic may declare in its own file, and the whole subject knows. */
export const ownVocabularies = ["counts", "misconceptions", "register"] as const;

/** The subject with what its topics declare among its own vocabularies. */
export function gather(pack: Pack): Pack {
  const gathered = ownVocabularies.map((kind) => {
    const own = Object.values(pack.topics).map((topic) => topic[kind] ?? {});
    return [kind, Object.assign({}, ...own, pack[kind])];
  });
  return { ...pack, ...Object.fromEntries(gathered) };
}
