import type { Migration } from "./migrate.ts";
import { settings } from "./migrations/0001-settings.ts";
import { study } from "./migrations/0002-study.ts";
import { daily } from "./migrations/0003-daily.ts";
import { live } from "./migrations/0004-live.ts";

/** Every migration, oldest first; a released one is never changed, only followed. */
export const migrations: readonly Migration[] = [settings, study, daily, live];
