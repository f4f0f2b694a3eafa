import type { Topic } from "./schema.ts";

/** Discord allows a choice 100 characters. */
const longestChoice = 100;

// Lists are timeless: they show the name that holds last.
function lastName({ statements }: Topic) {
  const names = Object.values(statements).filter((statement) => statement.role === "name");
  return names.find(({ spans }) => spans.some(({ until }) => until === undefined)) ?? names.at(-1);
}

/** The name of a topic as a button shows it: its short form where it has one. */
export function buttonName(topic: Topic | undefined, code: string): string | undefined {
  const name = topic && lastName(topic);
  return inLanguage(name?.short, code) ?? inLanguage(name?.text, code);
}

/** The name of a topic as a list shows it: in full, with the commonest nickname where both fit. */
export function choiceName(topic: Topic | undefined, code: string): string | undefined {
  const name = topic && lastName(topic);
  const full = inLanguage(name?.text, code);
  const nickname = inLanguage(name?.nicknames?.[0], code);
  const both = `${full} · ${nickname}`;
  return nickname !== undefined && both.length <= longestChoice
    ? both
    : full?.slice(0, longestChoice);
}

/** The text in a language, else in whichever comes first, which is the base. */
function inLanguage(
  text: Readonly<Partial<Record<string, string>>> | undefined,
  code: string,
): string | undefined {
  return text?.[code] ?? Object.values(text ?? {})[0];
}
