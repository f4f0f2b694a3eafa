import type { APIApplicationCommand } from "discord-api-types/v10";
import type { CommandPart } from "./judge/command.ts";

/** A command as registered. */
export interface CommandRegistration extends CommandPart {
  readonly default_member_permissions?: string | number | null | undefined;
  readonly contexts?: readonly number[] | null | undefined;
  readonly integration_types?: readonly number[] | null | undefined;
  readonly nsfw?: boolean | null | undefined;
}

/** Registered commands: global ones under null, a server's under its id. */
export interface CommandStore {
  readonly list: (guildId: string | null) => readonly APIApplicationCommand[];
  readonly replace: (guildId: string | null, commands: readonly APIApplicationCommand[]) => void;
}

/** No commands. */
export function createCommandStore(changed: () => void): CommandStore {
  const lists = new Map<string | null, readonly APIApplicationCommand[]>();
  return {
    list: (guildId) => lists.get(guildId) ?? [],
    replace: (guildId, commands) => {
      lists.set(guildId, commands);
      changed();
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields of an option that Discord leaves out when they are not set. */
function optionShape(option: CommandPart): Fields {
  const fields = Object.entries(option).filter(
    ([key, value]) => (value !== undefined && value !== null && value !== false) || key === "type",
  );
  const choices = option.choices?.map((choice) => ({
    ...choice,
    name_localizations: choice.name_localizations ?? null,
  }));
  return {
    ...Object.fromEntries(fields),
    name_localizations: option.name_localizations ?? null,
    description_localizations: option.description_localizations ?? null,
    ...(choices ? { choices } : {}),
    ...(option.options ? { options: option.options.map(optionShape) } : {}),
  };
}

/** A registration as Discord stores it. The id stays while kind and name do. */
export function storedCommand(
  registration: CommandRegistration,
  given: {
    readonly id: string;
    readonly version: string;
    readonly applicationId: string;
    readonly guildId: string | null;
  },
): APIApplicationCommand {
  const permissions = registration.default_member_permissions;
  const global = given.guildId === null;
  return {
    id: given.id,
    application_id: given.applicationId,
    version: given.version,
    type: registration.type ?? 1,
    name: registration.name,
    name_localizations: registration.name_localizations ?? null,
    description: registration.description ?? "",
    description_localizations: registration.description_localizations ?? null,
    default_member_permissions:
      permissions === undefined || permissions === null ? null : String(permissions),
    nsfw: registration.nsfw ?? false,
    ...(registration.options?.length ? { options: registration.options.map(optionShape) } : {}),
    ...(global
      ? {
          contexts: registration.contexts ?? null,
          integration_types: registration.integration_types ?? [0],
          dm_permission: registration.contexts ? registration.contexts.includes(1) : true,
        }
      : { guild_id: given.guildId }),
  } as unknown as APIApplicationCommand;
}

/** Takes localizations off a command, as Discord does unless asked for them. */
export function withoutLocalizations(command: APIApplicationCommand): APIApplicationCommand {
  return dropLocalizations(command) as APIApplicationCommand;
}

function dropLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropLocalizations);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "name_localizations" && key !== "description_localizations")
      .map(([key, inner]) => [key, dropLocalizations(inner)]),
  );
}
