import { ComponentType } from "discord-api-types/v10";
import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import type { Previewed } from "../live/live.ts";
import type { Scene } from "../live/ports.ts";
import { limitOf } from "../quiz/live/timing.ts";
import { spoken } from "./explain.lines.ts";
import { chooseId, previewId, teamRolesId } from "./live.id.ts";
import { paceWords, quizName, teamCount } from "./live.lines.ts";
import { livePrivateWords } from "./live.private.words.ts";
import { liveWords } from "./live.words.ts";
import { button, clip, container, row, rows, text } from "./parts.ts";
import { rightAnswer } from "./practice.answer.ts";
import { heading, small } from "./practice.lines.ts";

/** All stems together, so that a message of many questions is not too long. */
const longestList = 3_000;

/** What the host sees before anybody else: what will be asked, and how; no answers unless wished. */
export function previewMessage(
  { scene, fewer }: Previewed,
  answers: "shown" | "hidden",
  language: Language,
): Message {
  const words = livePrivateWords(language);
  const { quiz, runId: run } = scene;
  const step = (name: Parameters<typeof previewId.encode>[0]["step"]) =>
    previewId.encode({ run, step: name });
  const shows = answers === "shown";
  const needsRoles = quiz.settings.teams.kind === "role" && teamCount(quiz) < 2;
  return {
    components: [
      container("notice", [
        text(
          [...head(scene, fewer, language), ...questionLines(scene, shows, language)].join("\n"),
        ),
      ]),
      ...(quiz.settings.teams.kind === "role" ? [row(roleMenu(run, words.pickRoles))] : []),
      ...rows([
        ...(needsRoles ? [] : [button(words.open, step("open"), "primary")]),
        button(words.redraw, step("redraw")),
        button(words.choose, chooseId.encode({ run, page: 0 })),
        shows ? button(words.hideAnswers, step("hide")) : button(words.showAnswers, step("show")),
        ...soloButton(quiz, step, language),
        button(words.drop, step("drop")),
      ]),
    ],
  };
}

/** Whether a team of one counts; only the host says so. */
function soloButton(
  { settings: { teams, soloTeams } }: Scene["quiz"],
  step: (name: "soloOn" | "soloOff") => string,
  language: Language,
) {
  if (teams.kind === "none") return [];
  const words = livePrivateWords(language);
  return [
    soloTeams ? button(words.soloOff, step("soloOff")) : button(words.soloOn, step("soloOn")),
  ];
}

function roleMenu(run: string, placeholder: string) {
  return {
    type: ComponentType.RoleSelect as const,
    custom_id: teamRolesId.encode({ run }),
    placeholder,
    min_values: 2,
    max_values: 6,
  };
}

function head({ quiz }: Scene, fewer: boolean, language: Language): readonly string[] {
  const words = livePrivateWords(language);
  const shared = liveWords(language);
  const { scoring } = quiz.settings;
  const teams = teamCount(quiz);
  return [
    heading(words.preview),
    [
      shared.quiz(quizName(quiz, language)),
      shared.questions(quiz.questions.length),
      `${paceWords(quiz, language)}${minutes(quiz)}`,
      shared[scoring],
      ...(teams > 0 ? [shared.inTeams(teams)] : []),
    ].join(" · "),
    ...(teams > 0 ? [quiz.settings.soloTeams ? words.soloCounts : words.soloDoesNot] : []),
    ...(fewer ? [`**${words.fewer(quiz.questions.length)}**`] : []),
    ...(scoring === "classic" ? [`**${words.fairness}**`] : []),
    ...(quiz.settings.teams.kind === "role" ? [words.needRoles] : []),
    small(words.previewNote),
  ];
}

/** How long all questions stay open together, in minutes. */
function minutes({ questions, settings }: Scene["quiz"]): string {
  const limits = questions.map((question) => limitOf(question, settings.pace) ?? 0);
  const all = limits.reduce((sum, limit) => sum + limit, 0);
  return all === 0 ? "" : ` (≈ ${Math.ceil(all / 60_000)} min)`;
}

function questionLines({ quiz }: Scene, shows: boolean, language: Language): readonly string[] {
  const longest = Math.floor(longestList / Math.max(1, quiz.questions.length));
  return quiz.questions.map((question, position) => {
    const right = shows ? rightAnswer(question, language) : null;
    const answer = right === null ? "" : ` → ${right}`;
    return clip(`${position + 1}. ${spoken(question.stem, language)}${answer}`, longest);
  });
}
