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
  readonly name_localizations?: Readonly<Partial<Record<string, string | null>>> | null | undefined;
}

const booleanOption = 5;

/**
 * Reads `/explain Title 42 on:2021-03-01` as Discord's picker would: what stands before the first
 * `name:` fills the first option. Names may be those of the person's own language.
 */
export function readLine(
  line: string,
  commands: readonly APIApplicationCommand[],
  locale: string,
): TypedLine {
  const [, name = "", rest = ""] = /^\/(\S+)\s*(.*)$/s.exec(line) ?? [];
  const calledBy = ({ name, name_localizations }: Named) => [name, name_localizations?.[locale]];
  const command = commands.find((each) => calledBy(each).includes(name));
  const known = (command?.options ?? []) as readonly Named[];
  const starts = [...rest.matchAll(/(?:^|\s)([\p{L}-]+):/gu)].filter(([, key]) =>
    known.some((option) => calledBy(option).includes(key)),
  );
  const before = rest.slice(0, starts[0]?.index ?? rest.length).trim();
  const named = starts.map((start, index) => {
    const from = start.index + start[0].length;
    const value = rest.slice(from, starts[index + 1]?.index ?? rest.length).trim();
    const option = known.find((each) => calledBy(each).includes(start[1]));
    const typed = option?.type === booleanOption ? value === "true" : value;
    return { name: start[1] ?? "", value: typed };
  });
  const first = before === "" ? [] : [{ name: known[0]?.name ?? "", value: before }];
  return { path: [name], options: [...first, ...named] };
}
