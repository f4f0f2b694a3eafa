import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import type { Day } from "../content/dates.ts";
import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import type { Scene } from "../live/ports.ts";
import { sceneOf } from "../quiz/live/scene.ts";
import type { Asking, Ended, Lobby, Pause } from "../quiz/live/state.ts";
import { deadlineOf, roomLimit } from "../quiz/live/timing.ts";
import type { Question } from "../quiz/question.ts";
import { answerLines, stemLines } from "./live.asked.ts";
import {
  answerParts,
  hostButton,
  numbersButton,
  sceneLanguages,
  unknownButton,
} from "./live.buttons.ts";
import {
  hostAgainId,
  joinId,
  leaveId,
  missedId,
  myResultId,
  resultsId,
  type SceneRef,
} from "./live.id.ts";
import {
  paceWords,
  quizName,
  shownName,
  standingLines,
  teamCount,
  teamLines,
  teamName,
} from "./live.lines.ts";
import { revealMessage } from "./live.reveal.ts";
import type { PublicShowing } from "./live.showing.ts";
import { liveWords } from "./live.words.ts";
import { button, container, rows, separator, text } from "./parts.ts";
import { heading, small } from "./practice.lines.ts";
import type { Tongues } from "./practice.showing.ts";
import { questionFiles, questionGallery } from "./question.chart.ts";

/** The message of a scene: lobby, question, reveal or the end. Throws for a preview. */
export function publicMessage(showing: PublicShowing): Message {
  const { phase } = showing.scene.state;
  const at = { run: showing.scene.runId, scene: sceneOf(phase) };
  switch (phase.name) {
    case "preview":
      throw new Error("a preview is nobody's but the host's");
    case "lobby":
      return framed("question", lobbyLines(showing), lobbyButtons(showing, phase, at), showing);
    case "asking":
      return questionMessage(showing, phase, at);
    case "revealed":
      return revealMessage(showing, phase, at, notes(showing, phase.pause));
    case "ended":
      return framed("reveal", endLines(showing, phase), endButtons(showing, at), showing);
  }
}

/** The message of a scene as one person reads it, in their language; they press on the public one. */
export function ownScene(scene: Scene, showing: Tongues & { readonly today: Day }): Message {
  const { components } = publicMessage({
    ...{ scene, language: showing.language, languages: showing.languages },
    ...{ today: showing.today, canReport: false, over: true, picture: null },
  });
  const at = { run: scene.runId, scene: sceneOf(scene.state.phase) };
  return { components: [...components, ...rows(sceneLanguages(at, showing))] };
}

function framed(
  accent: "question" | "reveal",
  lines: readonly string[],
  buttons: readonly APIMessageTopLevelComponent[],
  { over }: PublicShowing,
): Message {
  return { components: [container(accent, [text(lines.join("\n"))]), ...(over ? [] : buttons)] };
}

/** What has happened to the quiz that everybody should know. */
function notes({ scene, language }: PublicShowing, pause: Pause | null): readonly string[] {
  const words = liveWords(language);
  const told = scene.state.notes.map((note) => {
    if (note.kind === "away") return words.away(Math.max(1, Math.round(note.milliseconds / 1_000)));
    const isKnown = scene.names.has(note.host);
    return words.tookOver(isKnown ? shownName(scene, note.host, language) : words.somebody);
  });
  return pause === null ? told : [...told, pausedWords(pause, language)];
}

function pausedWords({ why }: Pause, language: Language): string {
  const words = liveWords(language);
  if (why === "host") return words.paused;
  return why === "idle" ? words.pausedIdle : words.pausedTrouble;
}

function lobbyLines(showing: PublicShowing): readonly string[] {
  const { scene, language } = showing;
  const { quiz, state } = scene;
  const words = liveWords(language);
  const phase = state.phase as Lobby;
  const about = [
    words.questions(quiz.questions.length),
    paceWords(quiz, language),
    words[quiz.settings.scoring],
  ];
  return [
    heading(words.quiz(quizName(quiz, language))),
    about.join(" · "),
    ...notes(showing, phase.pause).map((note) => `**${note}**`),
    howToJoin(showing),
    ...joinedLines(showing).map(small),
  ];
}

function howToJoin({ scene, language }: PublicShowing): string {
  const words = liveWords(language);
  const { kind } = scene.quiz.settings.teams;
  if (kind === "choose") return words.howToTeam;
  return kind === "role" ? words.howToRole : words.howToJoin;
}

function joinedLines({ scene, language }: PublicShowing): readonly string[] {
  const words = liveWords(language);
  const players = [...scene.state.players.values()].filter(({ out }) => out === null);
  const teams = Array.from({ length: teamCount(scene.quiz) }, (_, team) =>
    words.inTeam(
      teamName(scene.quiz, team, language),
      players.filter((player) => player.team === team).length,
    ),
  );
  return [[words.joined(players.length), ...teams].join(" · ")];
}

function lobbyButtons(showing: PublicShowing, { pause }: Lobby, at: SceneRef) {
  const { scene, language } = showing;
  const words = liveWords(language);
  const { quiz } = scene;
  const joins =
    quiz.settings.teams.kind === "choose"
      ? Array.from({ length: teamCount(quiz) }, (_, team) =>
          button(teamName(quiz, team, language), joinId.encode({ scene: at, team })),
        )
      : [button(words.join, joinId.encode({ scene: at, team: null }), "primary")];
  return rows([
    ...joins,
    button(words.leave, leaveId.encode({ scene: at })),
    pause === null ? hostButton(words.start, at, "start") : hostButton(words.resume, at, "resume"),
    hostButton(words.host, at, "panel"),
    ...sceneLanguages(at, showing),
  ]);
}

function questionMessage(showing: PublicShowing, phase: Asking, at: SceneRef): Message {
  const { scene, language, over } = showing;
  const words = liveWords(language);
  const question = scene.quiz.questions[phase.position] as Question;
  const told = notes(showing, phase.pause);
  const lines = [
    small(
      [
        words.question(phase.position + 1, scene.quiz.questions.length),
        ...timeWords(showing, phase),
      ].join(" · "),
    ),
    ...stemLines(question, language),
  ];
  const foot = over
    ? [small(`${words.closed} · ${words.answered(phase.answers.size)}`)]
    : [
        ...told.map((note) => `**${note}**`),
        ...urgent(phase, language),
        small(`${words.answered(phase.answers.size)} · ${words.mayChange}`),
      ];
  const parts = [...withPicture(lines, question, showing), separator(), text(foot.join("\n"))];
  const hosts =
    phase.pause === null
      ? hostButton(words.closeNow, at, "close")
      : hostButton(words.resume, at, "resume");
  return {
    components: [
      container("question", parts),
      ...(over
        ? []
        : [
            ...answerParts(question, at, null, language),
            ...rows([
              unknownButton(at, language),
              ...numbersButton(question, at, language),
              ...sceneLanguages(at, showing),
              hosts,
              hostButton(words.host, at, "panel"),
            ]),
          ]),
    ],
    ...questionFiles(question, showing.picture),
  };
}

/** The question and its answers, with its chart between them where it has one. */
function withPicture(
  above: readonly string[],
  question: Question,
  { picture, language }: PublicShowing,
) {
  const gallery = questionGallery(question, picture, language);
  const below = answerLines(question, language);
  return gallery.length === 0
    ? [text([...above, ...below].join("\n"))]
    : [text(above.join("\n")), ...gallery, text(below.join("\n"))];
}

/** The limit in words, and when it ends; a timestamp after a colon, since phones freeze them. */
function timeWords({ scene, language, over }: PublicShowing, phase: Asking): readonly string[] {
  const words = liveWords(language);
  const limit = roomLimit(phase, scene.state.players);
  if (over) return [];
  if (limit === null) return [words.untimed];
  const deadline = deadlineOf(scene.state);
  const time = words.time(Math.round(limit / 1_000));
  return deadline === null ? [time] : [time, words.closes(`<t:${Math.ceil(deadline / 1_000)}:R>`)];
}

function urgent({ grace, warned, pause }: Asking, language: Language): readonly string[] {
  const words = liveWords(language);
  if (pause !== null) return [];
  if (grace !== null) return [`**${words.allAnswered}**`];
  return warned ? [`**${words.tenSeconds}**`] : [];
}

function endLines({ scene, language }: PublicShowing, { why }: Ended): readonly string[] {
  const words = liveWords(language);
  const early = why === "stopped" ? [words.endedEarly] : why === "idle" ? [words.endedIdle] : [];
  const teams = teamLines(scene, language);
  const people = standingLines(scene, language, 3);
  return [
    heading(words.podium),
    small(words.quiz(quizName(scene.quiz, language))),
    ...early,
    ...(teams.length > 0 ? [`### ${words.teams}`, ...teams, `### ${words.standings}`] : []),
    ...(people.length > 0 ? people : [words.nobodyPlayed]),
  ];
}

function endButtons(showing: PublicShowing, at: SceneRef) {
  const words = liveWords(showing.language);
  const { run } = at;
  return rows([
    button(words.myResult, myResultId.encode({ scene: at }), "primary"),
    button(words.missed, missedId.encode({ run })),
    button(words.report, resultsId.encode({ run })),
    button(words.again, hostAgainId.encode({ run })),
    ...sceneLanguages(at, showing),
  ]);
}
