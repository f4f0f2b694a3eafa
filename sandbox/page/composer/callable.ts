import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
  LocalizationMap,
} from "discord-api-types/v10";
import { commandType, optionType } from "../discord-numbers.ts";

/** A choice of an option: what is shown, and what is sent. */
export interface Choice {
  readonly name: string;
  readonly value: string | number | boolean;
  /** Of a channel: Discord's number for its type. */
  readonly channelType?: number;
}

/** An option as one person's client shows it; `name` is what is sent, `label` what is read. */
export interface CallableOption {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: APIApplicationCommandBasicOption["type"];
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly Choice[];
  /** Of an option for channels: the types that it takes; none means all. */
  readonly channelTypes: readonly number[];
}

/** A command, or one subcommand of it, that can be called. */
export interface Callable {
  readonly id: string;
  readonly path: readonly string[];
  /** Words after the slash as this person reads them. */
  readonly label: string;
  /** Words after the slash as registered, which are understood in any language. */
  readonly registered: string;
  readonly description: string;
  readonly options: readonly CallableOption[];
}

/** Everything that can be called by a slash, in a person's locale, subcommands apart. */
export function callables(
  commands: readonly APIApplicationCommand[],
  locale: string,
): readonly Callable[] {
  return commands
    .filter((command) => command.type === commandType.chatInput)
    .flatMap((command) => expand(command, [], [], command.id, locale))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
}

interface Named {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null;
  readonly description: string;
  readonly description_localizations?: LocalizationMap | null;
  readonly options?: readonly APIApplicationCommandOption[];
}

function expand(
  named: Named,
  path: readonly string[],
  words: readonly string[],
  id: string,
  locale: string,
): readonly Callable[] {
  const here = [...path, named.name];
  const label = [...words, localized(named.name, named.name_localizations, locale)];
  const options = named.options ?? [];
  const deeper = options.filter(isBranch);
  if (deeper.length > 0)
    return deeper.flatMap((branch) => expand(branch as Named, here, label, id, locale));
  return [
    {
      id,
      path: here,
      label: label.join(" "),
      registered: here.join(" "),
      description: localized(named.description, named.description_localizations, locale),
      options: options.filter((option) => !isBranch(option)).map((o) => readOption(o, locale)),
    },
  ];
}

function isBranch(option: APIApplicationCommandOption): boolean {
  return option.type === optionType.subcommand || option.type === optionType.subcommandGroup;
}

function readOption(option: APIApplicationCommandOption, locale: string): CallableOption {
  const basic = option as APIApplicationCommandBasicOption;
  const channelTypes = "channel_types" in basic ? (basic.channel_types ?? []) : [];
  const choices = "choices" in basic ? (basic.choices ?? []) : [];
  return {
    name: basic.name,
    label: localized(basic.name, basic.name_localizations, locale),
    description: localized(basic.description, basic.description_localizations, locale),
    type: basic.type,
    required: basic.required ?? false,
    autocomplete: "autocomplete" in basic && basic.autocomplete === true,
    choices: choices.map((choice) => readChoice(choice, locale)),
    channelTypes,
  };
}

/** A choice as this person's client shows it. */
export function readChoice(choice: APIApplicationCommandOptionChoice, locale: string): Choice {
  return {
    name: localized(choice.name, choice.name_localizations, locale),
    value: choice.value,
  };
}

/** A text in a Discord locale, or as registered. */
function localized(
  registered: string,
  localizations: LocalizationMap | null | undefined,
  locale: string,
): string {
  return localizations?.[locale as keyof LocalizationMap] ?? registered;
}
