import { isTranslated, type Language, say, type Text } from "../content/languages.ts";
import type { Pack, Topic } from "../content/schema.ts";

const shown = 2;

/** What one may type to begin with: the shortest names of topics, as code and joined by "or". */
export function exampleTopics(packs: readonly Pack[], language: Language): string {
  const names = packs
    .flatMap(({ topics }) => Object.values(topics))
    .flatMap((topic) => shortestName(topic, language) ?? [])
    .sort((a, b) => a.length - b.length)
    .slice(0, shown)
    .map((name) => `\`${name}\``);
  return new Intl.ListFormat(language.intl, { type: "disjunction" }).format(names);
}

function shortestName({ statements }: Topic, language: Language): string | undefined {
  return Object.values(statements)
    .filter((statement) => statement.role === "name")
    .filter(({ spans }) => spans.some(({ until }) => until === undefined))
    .flatMap(({ text, short, nicknames = [] }): Text[] => [
      text,
      ...(short ? [short] : []),
      ...nicknames,
    ])
    .filter((name) => isTranslated(name, language))
    .map((name) => say(name, language))
    .sort((a, b) => a.length - b.length)[0];
}
