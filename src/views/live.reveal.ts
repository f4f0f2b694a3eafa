import { ComponentType } from "discord-api-types/v10";
import { type Language, say } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import type { Scene } from "../live/ports.ts";
import type { BarChart } from "../pictures/pictures.ts";
import type { Revealed } from "../quiz/live/state.ts";
import { type Tally, tally } from "../quiz/live/tally.ts";
import type { Question } from "../quiz/question.ts";
import { footnotes } from "./citations.ts";
import { spoken } from "./explain.lines.ts";
import { explainWords } from "./explain.words.ts";
import { formatNumber, listed } from "./formats.ts";
import { hostButton, sceneLanguages } from "./live.buttons.ts";
import { myResultId, type SceneRef } from "./live.id.ts";
import { standingLines, teamLines } from "./live.lines.ts";
import type { PublicShowing } from "./live.showing.ts";
import { liveWords } from "./live.words.ts";
import { button, clip, container, rows, separator, text } from "./parts.ts";
import { rightAnswer } from "./practice.answer.ts";
import { briefly, heading, letter, namedOption, small } from "./practice.lines.ts";
import { practiceWords } from "./practice.words.ts";
import { readId } from "./read.id.ts";
import { reportId } from "./report.id.ts";

/** Counts are shown once so many have answered, so that nobody's answer can be told. */
const leastShown = 5;
const pictureName = "answers.png";

/** The answer, how the class did, why, and the standings. */
export function revealMessage(
  showing: PublicShowing,
  phase: Revealed,
  at: SceneRef,
  notes: readonly string[],
): Message {
  const { scene, language, over, picture } = showing;
  const question = scene.quiz.questions[phase.position] as Question;
  const counts = tally(question, phase.answers);
  const chart = revealChart(scene, language);
  const shows = picture !== null && chart !== undefined;
  const table = standingBlock(scene, language);
  return {
    components: [
      container("reveal", [
        text(titleLines(showing, phase, question).join("\n")),
        ...(shows ? [gallery(chartWords(question, counts, language))] : []),
        text(distribution(question, counts, language).join("\n")),
        separator(),
        text(explanation(showing, question)),
        text(reasons(showing, question).join("\n")),
        ...(table.length === 0 ? [] : [separator(), text(table.join("\n"))]),
        ...(notes.length === 0 ? [] : [separator(), text(notes.join("\n"))]),
      ]),
      ...(over ? [] : buttons(showing, phase, question, at)),
    ],
    ...(shows && {
      files: [{ name: pictureName, contentType: "image/png", data: picture }],
    }),
  };
}

function gallery(description: string) {
  return {
    type: ComponentType.MediaGallery as const,
    items: [
      { media: { url: `attachment://${pictureName}` }, description: clip(description, 1_000) },
    ],
  };
}

function titleLines(
  { scene, language }: PublicShowing,
  { position }: Revealed,
  question: Question,
): readonly string[] {
  const words = liveWords(language);
  const where = words.question(position + 1, scene.quiz.questions.length);
  const right = rightAnswer(question, language);
  return [
    small(`${where} · ${spoken(question.stem, language)}`),
    heading(right === null ? words.rightOrder : words.itWas(right)),
    ...(question.form === "order" ? orderLines(question, language) : []),
  ];
}

function orderLines(question: Extract<Question, { form: "order" }>, language: Language) {
  return question.key.map((id, place) => {
    const option = question.options.find((each) => each.id === id);
    return `${place + 1}. ${option === undefined ? "" : spoken(option.text, language)}`;
  });
}

/** How the class answered, in words; only how many were right where few have answered. */
function distribution(question: Question, counts: Tally, language: Language): readonly string[] {
  const words = liveWords(language);
  if (counts.answered === 0) return [words.nobodyAnswered];
  const right = words.rightOf(counts.right, counts.answered);
  if (counts.answered < leastShown) return [right];
  return [
    [
      right,
      ...(counts.partly > 0 ? [words.partlyToo(counts.partly)] : []),
      ...(counts.unknown > 0 ? [words.unknownToo(counts.unknown)] : []),
    ].join(" "),
    ...optionCounts(question, counts, language),
  ];
}

function optionCounts(question: Question, counts: Tally, language: Language): readonly string[] {
  if (counts.chosen.length === 0 || question.form === "number") return [];
  const words = liveWords(language);
  const parts = counts.chosen.map(({ count }, position) => words.chosenBy(letter(position), count));
  return [small(parts.join(" · "))];
}

function explanation({ language }: PublicShowing, question: Question): string {
  const marks = question.sources.map((_, index) => `[${index + 1}]`).join("");
  return `${spoken(question.explanation, language)} ${marks}`.trim();
}

/** Why each option is right or not, and the sources. */
function reasons({ language, today }: PublicShowing, question: Question): readonly string[] {
  const ids = question.sources.map((_, index) => String(index + 1));
  return [
    ...(question.form === "number" || question.form === "order"
      ? []
      : optionReasons(question, language)),
    footnotes(new Map(ids.map((id, index) => [id, index + 1])), {
      sources: new Map(question.sources.map((source, index) => [String(index + 1), source])),
      language,
      day: today,
    }),
  ].filter((line) => line !== "");
}

function optionReasons(
  { options, key }: Extract<Question, { form: "one" | "several" }>,
  language: Language,
): readonly string[] {
  const keys: readonly string[] = typeof key === "string" ? [key] : key;
  return options.map((option, position) => {
    const named = namedOption(option, position, language);
    const told = keys.includes(option.id) ? `${named} · **${liveWords(language).isRight}**` : named;
    return `${told}\n${small(spoken(option.why, language))}`;
  });
}

function standingBlock(scene: Scene, language: Language): readonly string[] {
  if (scene.state.standings === "end") return [];
  const words = liveWords(language);
  const teams = teamLines(scene, language);
  const people = standingLines(scene, language);
  return [
    ...(teams.length > 0 ? [`### ${words.teams}`, ...teams] : []),
    ...(people.length > 0 ? [`### ${words.standings}`, ...people] : []),
  ];
}

function buttons(
  showing: PublicShowing,
  { position, pause }: Revealed,
  question: Question,
  at: SceneRef,
) {
  const { scene, language, canReport } = showing;
  const words = liveWords(language);
  const { pack, topic, topicName } = question;
  const isLast = position + 1 === scene.quiz.questions.length;
  const onward =
    pause === null
      ? hostButton(isLast ? words.finish : words.next, at, "next", "primary")
      : hostButton(words.resume, at, "resume", "primary");
  return rows([
    onward,
    button(words.myResult, myResultId.encode({ scene: at })),
    button(
      practiceWords(language).readTopic(clip(spoken(topicName, language), 60)),
      readId.encode({ pack, topic }),
    ),
    ...(canReport
      ? [button(explainWords(language).toReport, reportId.encode({ pack, topic, on: null }))]
      : []),
    hostButton(words.host, at, "panel"),
    ...sceneLanguages(at, showing),
  ]);
}

/** The bars of a reveal in words. */
function chartWords(question: Question, counts: Tally, language: Language): string {
  const words = liveWords(language);
  if (question.form === "number" || question.form === "order") return "";
  const bars = counts.chosen.map(({ option, count }, position) => {
    const found = question.options[position];
    const name = found === undefined ? option : briefly(found, 60, language);
    return `${letter(position)} ${name}: ${formatNumber(count, language)}`;
  });
  return words.chartWords(listed(bars, language));
}

/** The picture of a reveal; `undefined` for other scenes and where fewer than five answered. */
export function revealChart({ quiz, state }: Scene, language: Language): BarChart | undefined {
  const { phase } = state;
  if (phase.name !== "revealed" || phase.answers.size < leastShown) return;
  const question = quiz.questions[phase.position];
  if (question === undefined || question.form === "number" || question.form === "order") return;
  const words = liveWords(language);
  const key: readonly string[] = typeof question.key === "string" ? [question.key] : question.key;
  const { chosen } = tally(question, phase.answers);
  return {
    kind: "bars",
    title: words.chart(say(question.stem, language)),
    bars: question.options.map((option, position) => ({
      label: `${letter(position)} · ${briefly(option, 60, language)}`,
      value: chosen[position]?.count ?? 0,
      valueLabel: formatNumber(chosen[position]?.count ?? 0, language),
      mark: key.includes(option.id) ? words.isRight : null,
    })),
    caption: words.chartCaption(phase.answers.size),
  };
}
