import type { APIApplicationCommand } from "discord-api-types/v10";
import type { TypedOption } from "../../sandbox/page-api.ts";

/** A slash command as somebody typed it. */
export interface TypedLine {
  readonly path: readonly string[];
  readonly options: readonly TypedOption[];
}

interface Named {
  readonly name: string;
  readonly type?: number;
  readonly options?: readonly Named[];
  readonly name_localizations?: Readonly<Partial<Record<string, string | null>>> | null | undefined;
}

const subcommand = 1;
const integerOption = 4;
const booleanOption = 5;
const channelOption = 7;

/**
 * Reads `/explain Title 42 on:2021-03-01` or `/daily set channel:#civics` as Discord's picker would:
 * what stands before the first `name:` fills the first option. Names may be those of the person's
 * own language; `channelId` finds a channel by its name.
 */
export function readLine(
  line: string,
  commands: readonly APIApplicationCommand[],
  locale: string,
  channelId: (name: string) => string,
): TypedLine {
  const [, name = "", afterName = ""] = /^\/(\S+)\s*(.*)$/s.exec(line) ?? [];
  const calledBy = ({ name, name_localizations }: Named) => [name, name_localizations?.[locale]];
  const command = commands.find((each) => calledBy(each).includes(name)) as Named | undefined;
  const [, second = "", afterSecond = ""] = /^(\S+)\s*(.*)$/s.exec(afterName) ?? [];
  const part = command?.options?.find(
    (each) => each.type === subcommand && calledBy(each).includes(second),
  );
  const rest = part === undefined ? afterName : afterSecond;
  const known = (part ?? command)?.options ?? [];
  const starts = [...rest.matchAll(/(?:^|\s)([\p{L}-]+):/gu)].filter(([, key]) =>
    known.some((option) => calledBy(option).includes(key)),
  );
  const before = rest.slice(0, starts[0]?.index ?? rest.length).trim();
  const named = starts.map((start, index) => {
    const from = start.index + start[0].length;
    const value = rest.slice(from, starts[index + 1]?.index ?? rest.length).trim();
    const option = known.find((each) => calledBy(each).includes(start[1]));
    return { name: start[1] ?? "", value: typedAs(option?.type, value, channelId) };
  });
  const first = before === "" ? [] : [{ name: known[0]?.name ?? "", value: before }];
  return { path: part === undefined ? [name] : [name, second], options: [...first, ...named] };
}

function typedAs(type: number | undefined, value: string, channelId: (name: string) => string) {
  switch (type) {
    case integerOption:
      return Number(value);
    case booleanOption:
      return value === "true";
    case channelOption:
      return value.startsWith("#") ? channelId(value.slice(1)) : value;
    default:
      return value;
  }
}
