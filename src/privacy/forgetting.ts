import type { PersonalDataStore } from "./ports.ts";

/** Lets go of what is held of a person in memory, so that it is read from the store again. */
export type Forget = (userId: string) => void;

/** Personal data whose deletion reaches what is remembered, too, even where the store fails. */
export function forgetting(
  store: PersonalDataStore,
  memories: readonly Forget[],
): PersonalDataStore {
  return {
    summary: (userId) => store.summary(userId),
    export: (userId) => store.export(userId),
    async delete(userId) {
      try {
        await store.delete(userId);
      } finally {
        for (const forget of memories) forget(userId);
      }
    },
  };
}
