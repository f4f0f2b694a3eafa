import type { TopicRef } from "../../src/content/catalog.ts";
import { type Language, languages, say, type Text } from "../../src/content/languages.ts";
import type { Role, Statement } from "../../src/content/schema.ts";
import { marks, numbered, sourceLine } from "../../src/views/citations.ts";
import { formatDate } from "../../src/views/dates.ts";
import { questionLines } from "./question.ts";
import { reviewWords } from "./review.words.ts";

const roles = [
  "name",
  "definition",
  "status",
  "fact",
  "event",
  "confusion",
] as const satisfies Role[];

/** After every source, so that none is marked as published later than the page. */
const everSince = "9999-12-31";

/** The page of a topic in a language, as Markdown: everything that Docent may say of it. */
export function topicPage(ref: TopicRef, language: Language): string {
  const words = reviewWords(language);
  const { topic } = ref;
  const asked = Object.values(topic.questions);
  const numbers = numbered(ref.statements);
  const sections = [
    [`# ${nameOf(ref, language)}`, links(ref, language)],
    topic.sensitive ? [`> ${words.note}: ${say(topic.sensitive, language)}`] : [],
    [`${words.alsoFound}: ${(topic.aliases[language.code] ?? []).join(" · ")}`],
    ...roles.map((role) =>
      section(
        words[role],
        ref.statements
          .filter((statement) => statement.role === role)
          .map((statement) => `- ${sentence(statement, language)}${marks(statement, numbers)}`),
      ),
    ),
    section(
      words.wrongForms,
      (topic.wrongForms ?? []).map(({ form, note }) => `- “${form}”: ${say(note, language)}`),
    ),
    section(words.charts, chartLines(ref, language)),
    section(
      words.questions,
      asked.flatMap((question, index) => [
        ...(index === 0 ? [] : [""]),
        ...questionLines(ref.pack, question, index + 1, language),
      ]),
    ),
    section(
      words.discussion,
      (topic.discussion ?? []).map(({ text }) => `- ${say(text, language)}`),
    ),
    section(
      words.corrections,
      (topic.corrections ?? []).map(
        ({ on, note }) => `- ${formatDate(on, language)}: ${say(note, language)}`,
      ),
    ),
    section(words.sources, sourceLines(ref, [...numbers.keys()], language)),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** The name that a topic has today, or had last. */
export function nameOf(ref: TopicRef, language: Language): string {
  const names = ref.statements.filter(({ role }) => role === "name");
  const last = names.at(-1);
  return last === undefined ? ref.id : say(last.text, language);
}

/** A heading with its lines, or nothing where there is none. */
function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, "", ...lines];
}

function links({ id }: TopicRef, language: Language): string {
  const others = languages
    .filter(({ code }) => code !== language.code)
    .map(({ code, name }) => `[${name}](../${code}/${id}.md)`);
  return ["", [`[${reviewWords(language).allTopics}](README.md)`, ...others].join(" · ")].join(
    "\n",
  );
}

function sentence(statement: Statement, language: Language): string {
  const words = reviewWords(language);
  const day = (date: string) => formatDate(date, language);
  const spans = statement.spans.map(({ from, until }) =>
    until === undefined ? words.from(day(from)) : words.until(day(from), day(until)),
  );
  const { known, asOf, recheckBy, claim, withdrawnOn } = statement;
  const nicknames = statement.role === "name" ? (statement.nicknames ?? []) : [];
  const facts = [
    ...nicknames.map((name: Text) => words.nickname(say(name, language))),
    ...spans,
    ...(known === undefined ? [] : [words.known(day(known))]),
    ...(asOf === undefined ? [] : [words.checked(day(asOf))]),
    ...(recheckBy === undefined ? [] : [words.recheck(day(recheckBy))]),
    ...(claim === undefined ? [] : [words.claim(say(claim.by, language))]),
    ...(withdrawnOn === undefined ? [] : [words.withdrawn(day(withdrawnOn))]),
  ];
  return `${say(statement.text, language)} *(${facts.join("; ")})*`;
}

function chartLines({ pack, topic }: TopicRef, language: Language): string[] {
  return (topic.charts ?? []).flatMap((id) => {
    const chart = pack.charts[id];
    if (chart === undefined) return [];
    const findings = chart.findings.map(
      ({ from, text }) =>
        `  - ${say(text, language)} *(${reviewWords(language).from(formatDate(from, language))})*`,
    );
    return [`- **${say(chart.title, language)}**`, ...findings];
  });
}

function sourceLines(ref: TopicRef, ids: readonly string[], language: Language): string[] {
  return ids.map((id, index) => {
    const line = sourceLine(id, { sources: ref.sources, language, day: everSince });
    return `${index + 1}. ${line.replace("\n-# ", "  \n   ")}`;
  });
}
