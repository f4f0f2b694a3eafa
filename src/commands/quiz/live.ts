import { ApplicationCommandOptionType } from "discord-api-types/v10";
import type { Language } from "../../content/languages.ts";
import type { Search } from "../../content/search.ts";
import { type Answer, type Choices, privately } from "../../discord/answer.ts";
import type { Asked } from "../../discord/asked.ts";
import type { LookUpRights } from "../../discord/rights.ts";
import type { Live } from "../../live/live.ts";
import type { QuizSettings, Scoring, Teams } from "../../quiz/live/settings.ts";
import { audienceOf } from "../../settings/audience.ts";
import { listed } from "../../views/formats.ts";
import { presserOf, refusedAnswer } from "../../views/live.for.ts";
import { previewMessage } from "../../views/live.preview.ts";
import { livePrivateWords } from "../../views/live.private.words.ts";
import { liveWords } from "../../views/live.words.ts";
import { described, named } from "../../views/localised.ts";
import { type PracticeSources, practiceShowing } from "../../views/practice.for.ts";
import { notice } from "../../views/problems.ts";
import { rightNames, teamKindNames, quizCommand as words } from "../../views/quiz.command.words.ts";
import { difficultyOption, topicOption } from "./options.ts";
import { readPace } from "./pace.ts";

/** What `/quiz live` uses. */
export interface LiveDeps extends PracticeSources {
  readonly live: Live;
  readonly search: Search;
  readonly rights: LookUpRights;
}

/** The most questions of a live quiz, and how many there are unless asked otherwise. */
export const mostInLive = 30;
export const usualInLive = 8;

const scorings = ["accuracy", "gentle", "classic", "confidence"] as const satisfies Scoring[];
const teamKinds = [
  ...["draw-2", "draw-3", "draw-4"],
  ...["choose-2", "choose-3", "choose-4", "role"],
] as const;

/** `/quiz live` as Discord shows it. */
export const liveData = {
  type: ApplicationCommandOptionType.Subcommand as const,
  ...named(words.live),
  ...described(words.liveDescription),
  options: [
    topicOption,
    {
      type: ApplicationCommandOptionType.Integer as const,
      ...named(words.questions),
      ...described(words.liveQuestionsDescription),
      min_value: 1,
      max_value: mostInLive,
    },
    difficultyOption,
    {
      type: ApplicationCommandOptionType.String as const,
      ...named(words.pace),
      ...described(words.paceDescription),
      autocomplete: true as const,
      max_length: 100,
    },
    {
      type: ApplicationCommandOptionType.String as const,
      ...named(words.scoring),
      ...described(words.scoringDescription),
      choices: scorings.map((value) => ({ ...named(words[value]), value })),
    },
    {
      type: ApplicationCommandOptionType.String as const,
      ...named(words.teams),
      ...described(words.teamsDescription),
      choices: teamKinds.map((value) => ({ ...named(teamKindNames[value]), value })),
    },
  ],
};

const offeredSeconds = [20, 30, 45, 60, 90, 120];

/** The paces that one can choose from, and what was typed where it is one. */
export function paceChoices(typed: string, language: Language): Choices {
  const shared = liveWords(language);
  const offers = [
    { name: `auto · ${shared.auto}`, value: "auto" },
    { name: `untimed · ${shared.untimed}`, value: "untimed" },
    ...offeredSeconds.map((seconds) => ({ name: shared.seconds(seconds), value: String(seconds) })),
  ];
  const wanted = typed.trim().toLowerCase();
  const fitting = offers.filter(({ name, value }) => name.includes(wanted) || value === wanted);
  const pace = readPace(typed);
  if (fitting.length > 0 || pace?.kind !== "seconds") return fitting;
  return [{ name: shared.seconds(pace.seconds), value: String(pace.seconds) }];
}

interface Options {
  readonly topic?: string | undefined;
  readonly questions: number;
  readonly difficulty: QuizSettings["difficulty"];
  readonly pace: string;
  readonly scoring: Scoring;
  readonly teams: (typeof teamKinds)[number] | null;
}

/** Shows the host what would be asked, before anybody else sees it. */
export async function live(asked: Asked, options: Options, deps: LiveDeps): Promise<Answer> {
  const showing = await practiceShowing(asked, deps);
  const said = livePrivateWords(showing.language);
  const { guild, channelId } = asked;
  if (!guild?.installed || channelId === null) return privately(notice(said.onlyInServer));
  const presser = await presserOf(asked, deps);
  if (!presser.mayHost) return refusedAnswer(asked, { kind: "refused", why: "notHost" }, showing);
  const pace = readPace(options.pace);
  if (pace === undefined) return privately(notice(said.badPace(options.pace.slice(0, 40))));
  if (options.scoring === "classic" && pace.kind === "untimed") {
    return privately(notice(said.classicUntimed));
  }
  const lacking = lackingRights(guild.id, channelId, deps, showing.language);
  if (lacking !== undefined) return privately(notice(said.cannotWrite(lacking)));
  const topic = options.topic === undefined ? null : deps.search.exact(options.topic);
  if (options.topic !== undefined && !topic) return privately(notice(said.nothing));
  const { everyone } = await audienceOf(asked, deps.settings, deps.languages);
  const { difficulty, questions, scoring } = options;
  const settings: QuizSettings = {
    topic: topic ? { pack: topic.pack, topic: topic.topic } : null,
    ...{ difficulty, questions, pace, scoring, teams: teamsOf(options.teams), soloTeams: false },
    language: everyone.code,
  };
  const prepared = await deps.live.prepare({ guildId: guild.id, channelId, settings, presser });
  if (prepared.kind === "refused") return refusedAnswer(asked, prepared, showing);
  if (prepared.kind === "nothing") return privately(notice(said.nothing));
  return privately(previewMessage(prepared, "hidden", showing.language));
}

/** What Docent may not do in the channel, in words. */
function lackingRights(
  guildId: string,
  channelId: string,
  { rights }: LiveDeps,
  language: Language,
): string | undefined {
  const found = rights(guildId, channelId);
  const missing = found.state === "gone" ? (["viewChannel"] as const) : found.missing;
  if (missing.length === 0) return;
  return listed(
    missing.map((right) => rightNames[right][language.code === "es" ? "es" : "en"]),
    language,
  );
}

function teamsOf(kind: Options["teams"]): Teams {
  if (kind === null) return { kind: "none" };
  if (kind === "role") return { kind: "role", roleIds: [] };
  const count = Number(kind.slice(-1));
  return kind.startsWith("draw") ? { kind: "draw", count } : { kind: "choose", count };
}
