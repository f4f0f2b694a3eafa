/** What Discord refuses in application commands beyond the form of their fields. */
import { type Fault, fault } from "./refusal.ts";

type Names = Readonly<Record<string, string>> | null | undefined;

/** A command or one of its options, as a bot registers it. */
export interface CommandPart {
  readonly type?: number | null | undefined;
  readonly name: string;
  readonly name_localizations?: Names;
  readonly description?: string | null | undefined;
  readonly description_localizations?: Names;
  readonly required?: boolean | null | undefined;
  readonly autocomplete?: boolean | null | undefined;
  readonly choices?: readonly CommandChoice[] | null | undefined;
  readonly options?: readonly CommandPart[] | null | undefined;
}

export interface CommandChoice {
  readonly name: string;
  readonly name_localizations?: Names;
  readonly value: string | number;
}

type Path = Fault["path"];

const locales = new Set(
  (
    "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg " +
    "ru uk hi th zh-CN ja zh-TW ko"
  ).split(" "),
);
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function eachName(part: CommandPart, path: Path): readonly { name: string; path: Path }[] {
  const localized = Object.entries(part.name_localizations ?? {});
  return [
    { name: part.name, path: [...path, "name"] },
    ...localized.map(([locale, name]) => ({
      name,
      path: [...path, "name_localizations", locale],
    })),
  ];
}

/** Names of slash commands and options are letters, digits, `-`, `_`, `'`, in lower case. */
export function commandNames(part: CommandPart, path: Path): readonly Fault[] {
  return eachName(part, path)
    .filter(({ name }) => !namePattern.test(name) || name !== name.toLowerCase())
    .map(({ path: at }) =>
      fault(
        at,
        "APPLICATION_COMMAND_INVALID_NAME",
        "Command name is invalid: letters, digits, '-', '_' and \"'\" only, in lower case",
      ),
    );
}

/** Localizations exist only for Discord's own languages. */
export function knownLocales(part: CommandPart, path: Path): readonly Fault[] {
  const keys = [
    ...Object.keys(part.name_localizations ?? {}).map((key) => ["name_localizations", key]),
    ...Object.keys(part.description_localizations ?? {}).map((key) => [
      "description_localizations",
      key,
    ]),
  ];
  return keys
    .filter(([, key]) => !locales.has(key ?? ""))
    .map((at) => fault([...path, ...at], "BASE_TYPE_CHOICES", "Unknown locale"));
}

/** No two options share a name, in no language, nor with another's default name. */
export function optionNames(part: CommandPart, path: Path): readonly Fault[] {
  const options = part.options ?? [];
  return options.flatMap((option, index) => {
    const others = options.filter((_, other) => other !== index);
    const at: Path = [...path, "options", index];
    const plain = others.some((other) => other.name === option.name)
      ? [
          fault(
            [...at, "name"],
            "APPLICATION_COMMAND_OPTIONS_NAME_INVALID",
            "Option names must be unique",
          ),
        ]
      : [];
    const localized = Object.entries(option.name_localizations ?? {}).filter(([locale, name]) =>
      others.some((other) => other.name === name || other.name_localizations?.[locale] === name),
    );
    return [
      ...plain,
      ...localized.map(([locale]) =>
        fault(
          [...at, "name_localizations", locale],
          "APPLICATION_COMMAND_OPTIONS_NAME_INVALID",
          "A localized option name equals another option's name",
        ),
      ),
    ];
  });
}

/** What is required comes first; autocomplete and fixed choices exclude each other. */
export function optionForm(part: CommandPart, path: Path): readonly Fault[] {
  const options = part.options ?? [];
  const firstOptional = options.findIndex((option) => !option.required);
  return options.flatMap((option, index) => {
    const at: Path = [...path, "options", index];
    return [
      ...(option.required && firstOptional >= 0 && index > firstOptional
        ? [
            fault(
              at,
              "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
              "Required options must be placed before non-required options",
            ),
          ]
        : []),
      ...(option.autocomplete && (option.choices?.length ?? 0) > 0
        ? [
            fault(
              at,
              "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE",
              "Choices and autocomplete cannot be used together",
            ),
          ]
        : []),
    ];
  });
}

const longest = (plain: string | null | undefined, localized: Names): number =>
  Math.max(plain?.length ?? 0, ...Object.values(localized ?? {}).map((text) => text.length));

/** Characters that count toward a command's limit: of each text its longest language. */
export function commandSize(part: CommandPart): number {
  const own =
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations);
  const choices = (part.choices ?? []).reduce(
    (sum, choice) =>
      sum + longest(choice.name, choice.name_localizations) + String(choice.value).length,
    0,
  );
  return (part.options ?? []).reduce((sum, option) => sum + commandSize(option), own + choices);
}

function partFaults(part: CommandPart, path: Path): readonly Fault[] {
  return [
    ...commandNames(part, path),
    ...knownLocales(part, path),
    ...optionNames(part, path),
    ...optionForm(part, path),
    ...(part.options ?? []).flatMap((option, index) =>
      partFaults(option, [...path, "options", index]),
    ),
  ];
}

function slashFaults(command: CommandPart, path: Path): readonly Fault[] {
  const size = commandSize(command);
  return [
    ...partFaults(command, path),
    ...(command.description
      ? []
      : [fault([...path, "description"], "BASE_TYPE_REQUIRED", "This field is required")]),
    ...(size > 8000
      ? [
          fault(
            path,
            "APPLICATION_COMMAND_TOO_LARGE",
            `Command exceeds maximum size (${size} characters, 8000 allowed)`,
          ),
        ]
      : []),
  ];
}

/** A menu has a name and nothing else to show. */
function menuFaults(command: CommandPart, path: Path): readonly Fault[] {
  return [
    ...knownLocales(command, path),
    ...(command.description || command.options?.length
      ? [
          fault(
            path,
            "APPLICATION_COMMAND_CONTEXT_MENU_FIELDS",
            "Context menu commands cannot have a description or options",
          ),
        ]
      : []),
  ];
}

const maximums = [
  { type: 1, most: 100 },
  { type: 2, most: 15 },
  { type: 3, most: 15 },
];

/** Everything that is wrong with a list of commands that shall replace all others. */
export function commandListFaults(commands: readonly CommandPart[]): readonly Fault[] {
  const kind = (command: CommandPart) => command.type ?? 1;
  const twice = commands.flatMap((command, index) =>
    commands.findIndex((other) => other.name === command.name && kind(other) === kind(command)) <
    index
      ? [
          fault(
            [index, "name"],
            "APPLICATION_COMMANDS_DUPLICATE_NAME",
            "Application command names must be unique",
          ),
        ]
      : [],
  );
  const tooMany = maximums.flatMap(({ type, most }) =>
    commands.filter((command) => kind(command) === type).length > most
      ? [
          fault(
            [],
            "APPLICATION_COMMANDS_MAX_EXCEEDED",
            `Maximum number of application commands reached (${most})`,
          ),
        ]
      : [],
  );
  return [
    ...twice,
    ...tooMany,
    ...commands.flatMap((command, index) =>
      kind(command) === 1 ? slashFaults(command, [index]) : menuFaults(command, [index]),
    ),
  ];
}
