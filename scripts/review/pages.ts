import { createCatalog, type TopicRef } from "../../src/content/catalog.ts";
import { type Language, languages, say } from "../../src/content/languages.ts";
import { packs } from "../../src/content/packs.ts";
import type { Pack } from "../../src/content/schema.ts";
import { nameOf, topicPage } from "./page.ts";
import { reviewWords } from "./review.words.ts";

/** Every page for reviewers of the built-in subjects: its path in the folder, and its Markdown. */
export function reviewPages(): ReadonlyMap<string, string> {
  const catalog = createCatalog(packs);
  const pages = new Map<string, string>();
  for (const pack of packs) {
    const refs = Object.keys(pack.topics).flatMap((id) => catalog.topic(pack.id, id) ?? []);
    for (const language of languages) {
      const folder = `${pack.id}/${language.code}`;
      pages.set(`${folder}/README.md`, index(pack, refs, language));
      pages.set(`${folder}/glossary.md`, glossary(pack, language));
      for (const ref of refs) pages.set(`${folder}/${ref.id}.md`, topicPage(ref, language));
    }
  }
  return pages;
}

function index(pack: Pack, refs: readonly TopicRef[], language: Language): string {
  const words = reviewWords(language);
  const columns = [
    words.topicColumn,
    words.statementColumn,
    words.questionColumn,
    words.sourceColumn,
  ];
  const rows = refs.map((ref) => {
    const cited = new Set(ref.statements.flatMap(({ sources }) => sources));
    const counts = [ref.statements.length, Object.keys(ref.topic.questions).length, cited.size];
    return `| [${nameOf(ref, language)}](${ref.id}.md) | ${counts.join(" | ")} |`;
  });
  return [
    `# ${words.title}: ${say(pack.name, language)}`,
    words.introduction,
    `[${words.glossary}](glossary.md)`,
    `## ${words.topics}`,
    [`| ${columns.join(" | ")} |`, "| --- | --: | --: | --: |", ...rows].join("\n"),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

function glossary(pack: Pack, language: Language): string {
  const words = reviewWords(language);
  const entries = Object.values(pack.glossary)
    .map(({ term, definition }) => [say(term, language), say(definition, language)] as const)
    .sort(([one], [other]) => one.localeCompare(other, language.intl));
  return [
    `# ${words.glossary}: ${say(pack.name, language)}`,
    `[${words.allTopics}](README.md)`,
    entries.map(([term, definition]) => `- **${term}**: ${definition}`).join("\n"),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}
