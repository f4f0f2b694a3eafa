import type { Migration } from "./migrate.ts";
import { settings } from "./migrations/0001-settings.ts";

/** Every migration, oldest first; a released one is never changed, only followed. */
export const migrations: readonly Migration[] = [settings];
