/** Commands, autocomplete and message menus: from what a person does to an interaction. */
import type { APIApplicationCommand } from "discord-api-types/v10";
import type { Act, ActResult, TypedCommand } from "../page-api.ts";
import type { Realm } from "../realm.ts";
import { findPlace, sees } from "../world/lookup.ts";
import type { Person, Place } from "../world/model.ts";
import { findCommand, parseOptions } from "./options.ts";
import { commandRefusal, commandsFor, installations, owners } from "./picker.ts";
import { resolve } from "./resolved.ts";
import { startInteraction } from "./start.ts";

const no = (error: string): ActResult => ({ ok: false, error });

/** Finds what a person may run here under this name. */
function offered(
  realm: Realm,
  person: Person,
  place: Place,
  type: 1 | 3,
  name: string,
): { readonly command: APIApplicationCommand } | { readonly error: string } {
  const list = commandsFor(realm.commands.list, place);
  const command = findCommand(list, type, name, person.locale);
  if (!command) return { error: `There is no command “${name}”.` };
  const error = commandRefusal(realm.world.get(), place, person, command);
  return error === undefined ? { command } : { error };
}

/** Runs a slash command, or asks for its autocomplete when an option has the focus. */
export async function runCommand(
  realm: Realm,
  person: Person,
  typed: TypedCommand,
  focused: string | null,
): Promise<ActResult> {
  const world = realm.world.get();
  const place = findPlace(world, typed.channelId);
  if (!place || !sees(world, place, person.id)) return no("You do not see that channel.");
  const [name = "", ...path] = typed.path;
  const found = offered(realm, person, place, 1, name);
  if ("error" in found) return no(found.error);
  const { command } = found;
  const parsed = parseOptions(command, {
    path,
    options: typed.options,
    locale: person.locale,
    focused,
  });
  if (!parsed.ok) return no(parsed.error);
  if (focused !== null && !hasFocus(parsed.options)) return no(`There is no option “${focused}”.`);
  const resolution = resolve(realm, place, person.id, parsed.references);
  if (!resolution.ok) return no(`${resolution.missing.id} names no ${resolution.missing.kind}.`);
  const hasResolved = Object.keys(resolution.resolved).length > 0;
  return startInteraction(realm, {
    kind: focused === null ? 2 : 4,
    person,
    place,
    channelId: typed.channelId,
    data: {
      id: command.id,
      name: command.name,
      type: 1,
      ...(command.guild_id ? { guild_id: command.guild_id } : {}),
      ...(parsed.options.length > 0 ? { options: parsed.options } : {}),
      ...(hasResolved ? { resolved: resolution.resolved } : {}),
    },
    owners: owners(place, person, installations(world, place, person, command)),
    metadata: {},
    commandName: [command.name, ...path].join(" "),
    answerType: 20,
  });
}

interface Focusable {
  readonly focused?: true;
  readonly options?: readonly Focusable[];
}

const hasFocus = (options: readonly Focusable[]): boolean =>
  options.some((option) => option.focused === true || hasFocus(option.options ?? []));

/** Runs a command of a message's context menu. */
export async function runMessageMenu(
  realm: Realm,
  person: Person,
  act: Extract<Act, { type: "messageMenu" }>,
): Promise<ActResult> {
  const stored = realm.messages.find(act.messageId);
  const world = realm.world.get();
  const place = stored && findPlace(world, stored.message.channel_id);
  if (!stored || !place || !sees(world, place, person.id))
    return no("You do not see that message.");
  if (stored.visibleTo !== null) return no("Menus are not offered on private messages.");
  const found = offered(realm, person, place, 3, act.name);
  if ("error" in found) return no(found.error);
  const { command } = found;
  const { message } = stored;
  return startInteraction(realm, {
    kind: 2,
    person,
    place,
    channelId: message.channel_id,
    data: {
      id: command.id,
      name: command.name,
      type: 3,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
    owners: owners(place, person, installations(world, place, person, command)),
    metadata: { target_message_id: message.id },
    commandName: command.name,
    answerType: 23,
  });
}
