import type { Catalog } from "../content/catalog.ts";
import { type Language, say } from "../content/languages.ts";
import { commandMention } from "./command-mention.ts";
import { dailyCommand } from "./daily.command.words.ts";

/** How a reader is told which commands help. */
export interface Naming {
  readonly language: Language;
  /** Command ids by name, so that commands can be clicked. */
  readonly commandIds: ReadonlyMap<string, string>;
}

/** For whom something of a server's daily posts is shown. */
export interface DailyShowing extends Naming {
  readonly catalog: Catalog;
}

/** Whatever holds the catalog and the ids of the commands as they are now. */
interface Sources {
  readonly catalog: Catalog;
  readonly commandIds: () => ReadonlyMap<string, string>;
}

/** How daily posts are shown in a language. */
export function dailyShowing(language: Language, { catalog, commandIds }: Sources): DailyShowing {
  return { language, catalog, commandIds: commandIds() };
}

const subcommands = ["set", "list", "pause", "resume", "remove"] as const;

/** The commands that help with daily posts, as a sentence names them. */
export type DailyCommands = Readonly<Record<(typeof subcommands)[number], string>>;

/** Each as Discord lets one click it; in the reader's letters until it is registered. */
export function dailyCommands({ language, commandIds }: Naming): DailyCommands {
  const named = subcommands.map((name) => [name, mention(name, { language, commandIds })] as const);
  return Object.fromEntries(named) as DailyCommands;
}

function mention(name: (typeof subcommands)[number], { language, commandIds }: Naming): string {
  // Discord shows a mention by its English name, and takes no other in it.
  return commandIds.has(dailyCommand.name.en)
    ? commandMention(`${dailyCommand.name.en} ${dailyCommand[name].en}`, commandIds)
    : `\`/${say(dailyCommand.name, language)} ${say(dailyCommand[name], language)}\``;
}
