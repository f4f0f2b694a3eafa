/** Typed options of a command, judged by its registration and put in Discord's form. */
import type {
  APIApplicationCommand,
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
} from "discord-api-types/v10";
import type { TypedOption } from "../page-api.ts";
import { type Reference, reference } from "./resolved.ts";

/** Discord's option types. */
const optionType = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

const referenceKinds: Readonly<Record<number, Reference["kind"]>> = {
  6: "user",
  7: "channel",
  8: "role",
  9: "mentionable",
  11: "attachment",
};

interface LooseOption {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly APIApplicationCommandOptionChoice[];
  readonly options?: readonly APIApplicationCommandOption[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly channel_types?: readonly number[];
}

export interface OptionPayload {
  readonly type: number;
  readonly name: string;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly OptionPayload[];
}

export type ParsedOptions =
  | {
      readonly ok: true;
      readonly options: readonly OptionPayload[];
      readonly references: readonly Reference[];
    }
  | { readonly ok: false; readonly error: string };

const called = (name: string, locale: string) => (part: LooseOption) =>
  part.name === name || part.name_localizations?.[locale] === name;

/** Finds a command by what a person in this language types. */
export function findCommand(
  commands: readonly APIApplicationCommand[],
  type: 1 | 2 | 3,
  name: string,
  locale: string,
): APIApplicationCommand | undefined {
  return commands.find(
    (command) => (command.type as number) === type && called(name, locale)(command as LooseOption),
  );
}

export interface Typed {
  /** The path below the command: group and subcommand. */
  readonly path: readonly string[];
  readonly options: readonly TypedOption[];
  readonly locale: string;
  /** The option that is being typed, for autocomplete. */
  readonly focused: string | null;
}

/** Judges what was typed and puts it in Discord's form. */
export function parseOptions(command: APIApplicationCommand, typed: Typed): ParsedOptions {
  return descend((command.options ?? []) as readonly LooseOption[], typed.path, typed);
}

function descend(
  known: readonly LooseOption[],
  path: readonly string[],
  typed: Typed,
): ParsedOptions {
  const [step, ...rest] = path;
  const nested = known.some((option) => option.type <= optionType.group);
  if (step === undefined) {
    if (nested) return { ok: false, error: "Choose a subcommand." };
    return parseValues(known, typed);
  }
  const part = known.find((option) => option.type <= 2 && called(step, typed.locale)(option));
  if (!part) return { ok: false, error: `There is no subcommand “${step}”.` };
  const inner = descend((part.options ?? []) as readonly LooseOption[], rest, typed);
  if (!inner.ok) return inner;
  return {
    ...inner,
    options: [{ type: part.type, name: part.name, options: inner.options }],
  };
}

function parseValues(known: readonly LooseOption[], typed: Typed): ParsedOptions {
  const options: OptionPayload[] = [];
  const references: Reference[] = [];
  for (const { name, value } of typed.options) {
    const option = known.find(called(name, typed.locale));
    if (!option) return { ok: false, error: `There is no option “${name}”.` };
    const focused = typed.focused !== null && called(typed.focused, typed.locale)(option);
    const error = focused ? undefined : valueError(option, value);
    if (error) return { ok: false, error: `${option.name}: ${error}` };
    options.push({
      type: option.type,
      name: option.name,
      value: focused ? String(value) : value,
      ...(focused ? { focused: true as const } : {}),
    });
    const kind = referenceKinds[option.type];
    if (kind) references.push(reference(kind, String(value), option.channel_types));
  }
  if (typed.focused === null) {
    const missing = known.find(
      (option) => option.required && !options.some((each) => each.name === option.name),
    );
    if (missing) return { ok: false, error: `${missing.name}: this option is required.` };
  }
  return { ok: true, options, references };
}

function valueError(option: LooseOption, value: string | number | boolean): string | undefined {
  switch (option.type) {
    case optionType.boolean:
      return typeof value === "boolean" ? undefined : "true or false is needed.";
    case optionType.integer:
    case optionType.number:
      return numberError(option, value);
    case optionType.string:
      return textError(option, value);
    default:
      return typeof value === "string" ? undefined : "an id is needed.";
  }
}

function numberError(option: LooseOption, value: unknown): string | undefined {
  if (typeof value !== "number" || Number.isNaN(value)) return "a number is needed.";
  if (option.type === optionType.integer && !Number.isSafeInteger(value)) {
    return "a whole number is needed.";
  }
  if (option.min_value !== undefined && value < option.min_value) {
    return `at least ${option.min_value} is needed.`;
  }
  if (option.max_value !== undefined && value > option.max_value) {
    return `at most ${option.max_value} is possible.`;
  }
  return choiceError(option, value);
}

function textError(option: LooseOption, value: unknown): string | undefined {
  if (typeof value !== "string" || value === "") return "a text is needed.";
  if (value.length < (option.min_length ?? 0)) {
    return `at least ${option.min_length} characters are needed.`;
  }
  if (value.length > (option.max_length ?? 6000)) {
    return `at most ${option.max_length ?? 6000} characters are possible.`;
  }
  return choiceError(option, value);
}

function choiceError(option: LooseOption, value: string | number): string | undefined {
  const choices = option.choices ?? [];
  if (choices.length === 0 || choices.some((choice) => choice.value === value)) return undefined;
  return "choose one of the choices.";
}
