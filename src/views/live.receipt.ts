import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import type { Joined, OwnResult, Placed, Refused } from "../live/live.ts";
import type { Given } from "../quiz/given.ts";
import { grade } from "../quiz/grade.ts";
import { sceneOf } from "../quiz/live/scene.ts";
import { standings } from "../quiz/live/standings.ts";
import { pickedOf } from "../quiz/picked.ts";
import type { Question } from "../quiz/question.ts";
import { commandMention } from "./command-mention.ts";
import { spoken } from "./explain.lines.ts";
import { formatNumber, listed } from "./formats.ts";
import { askedLines } from "./live.asked.ts";
import {
  answerParts,
  hostButton,
  numbersButton,
  sceneLanguages,
  unknownButton,
} from "./live.buttons.ts";
import { liveSureId, missedId, type SceneRef } from "./live.id.ts";
import { teamName } from "./live.lines.ts";
import { livePrivateWords } from "./live.private.words.ts";
import { liveWords } from "./live.words.ts";
import { button, container, row, rows, separator, text } from "./parts.ts";
import { chosenOptions, heading, namedOption, small } from "./practice.lines.ts";
import type { PracticeShowing } from "./practice.showing.ts";
import { practiceWords } from "./practice.words.ts";
import { notice } from "./problems.ts";

/** What is stored of one's own answer, and the buttons to change it; the question where it is wished. */
export function receipt(
  placed: Placed,
  showing: PracticeShowing,
  { remark, whole }: { readonly remark?: string; readonly whole?: boolean } = {},
): Message {
  const { scene, position, answer } = placed;
  const { language } = showing;
  const words = livePrivateWords(language);
  const question = scene.quiz.questions[position] as Question;
  const at = { run: scene.runId, scene: `q${position}` };
  const given = answer?.given ?? null;
  const said = given === null ? words.notYet : givenLines(question, given, language);
  const lines = [
    ...(whole ? [...askedLines(question, language), ""] : []),
    ...(remark === undefined ? [] : [`**${remark}**`]),
    said,
    ...(given === null ? [] : [small(words.kept)]),
    ...(placed.first
      ? [small(words.first(mention("show", showing), mention("delete", showing)))]
      : []),
  ];
  return {
    components: [
      container("question", [text(lines.join("\n")), ...sureness(placed, question, at, language)]),
      ...answerParts(question, at, given, language),
      ...rows([
        unknownButton(at, language),
        ...(whole ? numbersButton(question, at, language) : []),
        ...sceneLanguages(at, showing),
      ]),
    ],
  };
}

const mention = (part: string, { commandIds }: PracticeShowing) =>
  commandMention(`privacy ${part}`, commandIds);

function givenLines(question: Question, given: Given, language: Language): string {
  const words = livePrivateWords(language);
  if ("unknown" in given) return words.choseUnknown;
  if (question.form === "number") {
    const number = "number" in given ? formatNumber(given.number, language) : "";
    return words.read(number, spoken(question.counts, language));
  }
  const chosen = chosenOptions(question, given);
  if (question.form === "order") {
    const lines = chosen.map(([{ text }], place) => `${place + 1}. ${spoken(text, language)}`);
    return [words.yourOrder, ...lines].join("\n");
  }
  return words.chose(
    listed(
      chosen.map(([option, position]) => namedOption(option, position, language)),
      language,
    ),
  );
}

/** Sure or guessed, where the scoring asks for it and something was answered. */
function sureness({ scene, answer }: Placed, question: Question, at: SceneRef, language: Language) {
  if (scene.quiz.settings.scoring !== "confidence" || answer === null) return [];
  if ("unknown" in answer.given) return [];
  const words = livePrivateWords(language);
  const picked = pickedOf(question, answer.given);
  const { confidence } = answer;
  const said =
    confidence === null
      ? words.howSure
      : confidence === "sure"
        ? words.saidSure
        : words.saidGuessed;
  const id = (confidence: "sure" | "guessed") =>
    liveSureId.encode({ scene: at, picked, confidence });
  return [
    separator(),
    text(said),
    row(button(words.sure, id("sure")), button(words.guessed, id("guessed"))),
  ];
}

/** Whoever joins or leaves reads it. */
export function joinedNote({ kind, scene, person }: Joined, language: Language): Message {
  const words = livePrivateWords(language);
  if (kind === "left") return notice(words.left);
  const { teams } = scene.quiz.settings;
  const team = scene.state.players.get(person)?.team ?? null;
  if (team !== null) return notice(words.joinedTeam(teamName(scene.quiz, team, language)));
  return notice(teams.kind === "role" ? words.noTeam : words.joined);
}

/** Why something was not done, and what to do; with a way to take over for who may. */
export function refusedNote({ why, scene }: Refused, language: Language): Message {
  const words = livePrivateWords(language);
  const said = notice(why === "paused" ? words.pausedNow : words[why]);
  if (why !== "anothersQuiz" || scene === undefined) return said;
  const at = { run: scene.runId, scene: sceneOf(scene.state.phase) };
  return {
    components: [...said.components, ...rows([hostButton(words.takeOver, at, "takeOver")])],
  };
}

/** One's own result, question by question. */
export function ownResult(result: OwnResult, language: Language): Message {
  const words = livePrivateWords(language);
  const { scene, person, answers } = result;
  const player = scene.state.players.get(person);
  const ranks = standings(scene.state);
  const own = ranks.find((rank) => rank.person === person);
  const counted = scene.state.asked.filter(({ skipped }) => !skipped).length;
  const lines = answers.flatMap((answer, position) => {
    const question = scene.quiz.questions[position];
    if (question === undefined || scene.state.asked[position]?.skipped) return [];
    return [resultLine(question, position, answer, language)];
  });
  const points = formatNumber(player?.points ?? 0, language);
  const practicing = hasEnded(scene) && result.missed > 0;
  return {
    components: [
      container("reveal", [
        text(
          [
            heading(words.resultTitle),
            words.resultLine(player?.right ?? 0, counted, points),
            ...(own === undefined ? [] : [words.rank(own.rank, ranks.length)]),
            ...lines,
            ...(practicing ? [small(words.missedNote)] : []),
          ].join("\n"),
        ),
      ]),
      ...rows(
        practicing
          ? [button(liveWords(language).missed, missedId.encode({ run: scene.runId }))]
          : [],
      ),
    ],
  };
}

const hasEnded = ({ state }: OwnResult["scene"]) => state.phase.name === "ended";

function resultLine(
  question: Question,
  position: number,
  answer: OwnResult["answers"][number],
  language: Language,
): string {
  const words = livePrivateWords(language);
  if (answer === null) return words.inQuestion(position + 1, words.none);
  const points = formatNumber(answer.points, language);
  return words.inQuestion(
    position + 1,
    `${verdictWords(question, answer.given, language)} (${points})`,
  );
}

function verdictWords(question: Question, given: Given, language: Language): string {
  const verdict = grade(question, given);
  const words = practiceWords(language);
  return verdict === "unknown" ? words.notKnown : words[verdict];
}
