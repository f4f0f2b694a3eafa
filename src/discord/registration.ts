import type { REST } from "discord.js";
import {
  type RESTGetAPIApplicationCommandsResult,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from "discord-api-types/v10";

/** The commands as Discord holds them now, with their ids for mentions. */
export interface Registration {
  readonly changed: boolean;
  /** Command ids by name, for `</name:id>` mentions. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Registers the commands when, and only when, they differ from what Discord holds. */
export async function register(
  rest: REST,
  applicationId: string,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<Registration> {
  const held = await commandsHeld(rest, applicationId);
  const changed = fingerprint(held) !== fingerprint(commands);
  const current = changed
    ? ((await rest.put(Routes.applicationCommands(applicationId), {
        body: commands,
      })) as RESTGetAPIApplicationCommandsResult)
    : held;
  return { changed, ids: idsOf(current) };
}

/** The commands as another process registered them; `undefined` while one of ours is missing. */
export async function findRegistered(
  rest: REST,
  applicationId: string,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<Registration | undefined> {
  const ids = idsOf(await commandsHeld(rest, applicationId));
  return commands.every(({ name }) => ids.has(name)) ? { changed: false, ids } : undefined;
}

async function commandsHeld(rest: REST, applicationId: string) {
  return (await rest.get(Routes.applicationCommands(applicationId), {
    query: new URLSearchParams({ with_localizations: "true" }),
  })) as RESTGetAPIApplicationCommandsResult;
}

function idsOf(held: RESTGetAPIApplicationCommandsResult): ReadonlyMap<string, string> {
  return new Map(held.map(({ name, id }) => [name, id]));
}

/** What Discord adds to a command that it holds; not ours to compare. */
const addedByDiscord = new Set([
  "id",
  "application_id",
  "guild_id",
  "version",
  "name_localized",
  "description_localized",
  "handler",
  "dm_permission",
]);

function fingerprint(commands: readonly object[]): string {
  const texts = commands.map((command) => JSON.stringify(plain(command, true)));
  return texts.sort().join("\n");
}

/** Sorted keys, and without what means "default": null, false, empty lists and maps. */
function plain(value: unknown, isCommand = false): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item));
    return items.every((item) => typeof item === "number") ? items.sort((a, b) => a - b) : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !(isCommand && addedByDiscord.has(key)) && !key.endsWith("_localized"))
    .filter(([, item]) => !isDefault(item))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]));
}

function isDefault(value: unknown): boolean {
  // A message's menu has no description; Discord gives it back as an empty one.
  if (value === null || value === undefined || value === false || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.keys(value).length === 0;
}
