import type { SettingsStore } from "./ports.ts";

/** Settings that are remembered, and can be forgotten where the store has lost them by another way. */
export interface RememberedSettings extends SettingsStore {
  /** A person is read from the store again, as after the deletion of all about that person. */
  forgetPerson(userId: string): void;
  /** A server is read from the store again, as after its purge. */
  forgetServer(guildId: string): void;
}

/**
 * Settings that are read from the store once, and again after a change made here. Every answer
 * asks for two of them. Right only where no other process changes them.
 */
export function rememberSettings(store: SettingsStore, capacity = 10_000): RememberedSettings {
  const servers = createMemory(store.server, capacity);
  const people = createMemory(store.personLanguage, capacity);
  return {
    server: servers.read,
    personLanguage: people.read,
    async changeServer(guildId, change) {
      try {
        return await store.changeServer(guildId, change);
      } finally {
        servers.forget(guildId);
      }
    },
    async choosePersonLanguage(userId, code) {
      try {
        await store.choosePersonLanguage(userId, code);
      } finally {
        people.forget(userId);
      }
    },
    forgetPerson: people.forget,
    forgetServer: servers.forget,
  };
}

/** What was read by id, at most `capacity` of it; what failed is read again. */
function createMemory<T>(read: (id: string) => Promise<T>, capacity: number) {
  const kept = new Map<string, Promise<T>>();
  return {
    read(id: string): Promise<T> {
      const known = kept.get(id);
      if (known !== undefined) return known;
      const reading = read(id);
      kept.set(id, reading);
      if (kept.size > capacity) kept.delete(kept.keys().next().value as string);
      reading.catch(() => {
        if (kept.get(id) === reading) kept.delete(id);
      });
      return reading;
    },
    forget(id: string): void {
      kept.delete(id);
    },
  };
}
