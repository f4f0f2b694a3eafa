import type { Language } from "../content/languages.ts";
import type { Scene } from "../live/ports.ts";
import { standings, teamStandings } from "../quiz/live/standings.ts";
import type { Quiz } from "../quiz/live/state.ts";
import { spoken } from "./explain.lines.ts";
import { formatNumber } from "./formats.ts";
import { liveWords } from "./live.words.ts";
import { clip, escaped } from "./parts.ts";

/** Names of teams that say nothing of anybody: trees. */
const trees = {
  en: ["Oak", "Maple", "Cedar", "Pine", "Elm", "Birch"],
  es: ["Roble", "Arce", "Cedro", "Pino", "Olmo", "Abedul"],
} as const;

/** Standings name the first five ranks, ten people at most. */
const lastRank = 5;
const mostNames = 10;
const longestName = 40;

/** What a team is called; a role's team by a mention of the role, which tells nobody. */
export function teamName({ settings: { teams } }: Quiz, team: number, { code }: Language): string {
  if (teams.kind === "role") return `<@&${teams.roleIds[team] ?? ""}>`;
  const names = code === "es" ? trees.es : trees.en;
  return names[team] ?? String(team + 1);
}

/** How many teams there can be; 0 where nobody plays in teams. */
export function teamCount({ settings: { teams } }: Quiz): number {
  if (teams.kind === "none") return 0;
  return teams.kind === "role" ? teams.roleIds.length : teams.count;
}

/** What a quiz is about. */
export function quizName({ settings, questions }: Quiz, language: Language): string {
  const name = settings.topic === null ? undefined : questions[0]?.topicName;
  return name === undefined ? liveWords(language).allTopics : spoken(name, language);
}

/** How long questions stay open, in words. */
export function paceWords({ settings: { pace } }: Quiz, language: Language): string {
  const words = liveWords(language);
  return pace.kind === "seconds" ? words.seconds(pace.seconds) : words[pace.kind];
}

/** A name as somebody gave it to themselves, harmless in a message. */
export function shownName(scene: Scene, person: number, language: Language): string {
  const name = scene.names.get(person)?.replace(/\s+/gu, " ").trim() ?? "";
  return name === "" ? liveWords(language).player : escaped(clip(name, longestName));
}

/** The best players by name, and how many more there are. */
export function standingLines(
  scene: Scene,
  language: Language,
  ranks = lastRank,
): readonly string[] {
  const words = liveWords(language);
  const all = standings(scene.state);
  const named = all.filter(({ rank }) => rank <= ranks).slice(0, mostNames);
  const lines = named.map(({ rank, person, points }) =>
    words.ranked(rank, shownName(scene, person, language), formatNumber(points, language)),
  );
  const more = all.length - named.length;
  return more > 0 && lines.length > 0 ? [...lines, words.others(more)] : lines;
}

/** The teams, best first. */
export function teamLines({ quiz, state }: Scene, language: Language): readonly string[] {
  return teamStandings(quiz, state).map(({ rank, team, points }) =>
    liveWords(language).ranked(
      rank,
      teamName(quiz, team, language),
      formatNumber(points, language),
    ),
  );
}
