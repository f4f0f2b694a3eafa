import { describe, expect, it } from "vitest";
import { bankOn, storedQuestion } from "../../src/bank/bank.ts";
import { createCatalog } from "../../src/content/catalog.ts";
import { type Language, languages } from "../../src/content/languages.ts";
import { packs } from "../../src/content/packs.ts";
import type { Scene } from "../../src/live/ports.ts";
import type { QuizSettings } from "../../src/quiz/live/settings.ts";
import type { Phase, PlayedAnswer, Player, State } from "../../src/quiz/live/state.ts";
import { itemOf, type Question } from "../../src/quiz/question.ts";
import { chooseMessage } from "../../src/views/live.choose.ts";
import { hostPanel } from "../../src/views/live.host.ts";
import { peoplePanel, personPanel } from "../../src/views/live.people.ts";
import { previewMessage } from "../../src/views/live.preview.ts";
import { publicMessage } from "../../src/views/live.public.ts";
import { ownResult, receipt } from "../../src/views/live.receipt.ts";
import { overLimits } from "./limits.ts";

const day = "2026-11-24";
const all: readonly Question[] = bankOn(createCatalog(packs), day, {
  topic: null,
  difficulty: null,
}).map((askable) => storedQuestion(askable, 1, day));
/** The thirty that have most to read. */
const longest = all
  .toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
  .slice(0, 30);
const settings: QuizSettings = {
  topic: null,
  difficulty: null,
  questions: 30,
  pace: { kind: "auto" },
  scoring: "classic",
  teams: { kind: "draw", count: 6 },
  soloTeams: false,
  language: "en",
};
const people = Array.from({ length: 1_000 }, (_, index) => index + 1);
/** Thirty-two characters that want to be something else, or go the other way. */
const names = new Map(
  people.map((person) => [
    person,
    person % 3 === 0
      ? `**@everyone** [x](http://a.b) _${person}_~~`.slice(0, 32)
      : person % 3 === 1
        ? "‮".padEnd(31, "ש")
        : "W".repeat(32),
  ]),
);
const playerOf = (team: number): Player => ({
  ...{ joinedAt: 0, lastAnswered: 0, points: 123_456, right: 29, answered: 30 },
  ...{ team, timeFactor: 1, out: null },
});
const given = (question: Question): PlayedAnswer => ({
  given:
    question.form === "number"
      ? { number: question.key }
      : { options: question.options.map(({ id }) => id).slice(0, question.form === "one" ? 1 : 9) },
  ...{ confidence: null, interactionId: "1", at: 2_000 },
});

function sceneOf(phase: Phase): Scene {
  const state: State = {
    phase,
    host: 1,
    players: new Map(people.map((person) => [person, playerOf(person % 6)])),
    asked: longest.map(() => ({
      ...{ openedAt: 1_000, closedAt: 5_000, limit: 60_000, pauses: [], skipped: false },
    })),
    standings: "each",
    notes: [
      { kind: "away", milliseconds: 123_456 },
      { kind: "tookOver", host: 3 },
    ],
    activeAt: 2_000,
  };
  return {
    ...{ runId: "aaaaaaaaaaaa", guildId: "1", channelId: "2", state, names },
    quiz: { settings, questions: longest, seed: 1 },
  };
}

const shown = { messageId: "9", at: 1_000 };
const answersTo = (question: Question) =>
  new Map(people.map((person) => [person, given(question)]));
const phases: readonly Phase[] = [
  { name: "lobby", shown, pause: { from: 1, why: "idle" } },
  ...longest.flatMap((question, position): Phase[] => [
    {
      ...{ name: "asking", position, shown, limit: 600_000, pauses: [], pause: null },
      ...{ grace: null, warned: true, answers: answersTo(question) },
    },
    { name: "revealed", position, shown, pause: null, answers: answersTo(question) },
  ]),
  { name: "ended", why: "idle", shown },
];

describe.each(languages.map((each) => [each.code, each] as const))(
  "the longest live quiz, in %s,",
  (_code, language: Language) => {
    it("fits into Discord's messages for everybody, in every phase", () => {
      for (const phase of phases) {
        const showing = { scene: sceneOf(phase), language, languages, today: day, canReport: true };
        for (const over of [false, true]) {
          const message = publicMessage({ ...showing, over, picture: new Uint8Array(1) });
          expect(overLimits(message), JSON.stringify(phase).slice(0, 60)).toEqual([]);
        }
      }
    });

    it("fits into its host's messages", () => {
      for (const phase of phases) {
        const scene = sceneOf(phase);
        expect(overLimits(hostPanel(scene, language))).toEqual([]);
      }
      const scene = sceneOf(phases[0] as Phase);
      for (const page of [0, 20, 39, 99]) {
        expect(overLimits(peoplePanel(scene, { page }, language))).toEqual([]);
      }
      expect(overLimits(peoplePanel(scene, { sought: "w" }, language))).toEqual([]);
      expect(overLimits(personPanel(scene, 3, language, true))).toEqual([]);
      for (const answers of ["shown", "hidden"] as const) {
        const preview = previewMessage(
          { kind: "previewed", scene, fewer: true },
          answers,
          language,
        );
        expect(overLimits(preview)).toEqual([]);
      }
      const choices = all.map((question) => ({ item: itemOf(question), question }));
      const chosen = new Set(longest.map(itemOf));
      for (const page of [0, 1, 99]) {
        const message = chooseMessage({ run: "aaaaaaaaaaaa", choices, chosen, page }, language);
        expect(overLimits(message)).toEqual([]);
      }
    });

    it("fits into each player's messages", () => {
      const showing = {
        ...{ language, languages, today: day, canReport: true, commandIds: new Map() },
        drawChart: async () => undefined,
      };
      for (const [position, question] of longest.entries()) {
        const scene = sceneOf(phases[1 + 2 * position] as Phase);
        const placed = { kind: "placed" as const, scene, position, person: 3, first: true };
        for (const answer of [given(question), null]) {
          const message = receipt({ ...placed, answer }, showing, { whole: true });
          expect(overLimits(message)).toEqual([]);
        }
      }
      const scene = sceneOf(phases.at(-1) as Phase);
      const answers = longest.map((question) => ({ ...given(question), points: 1_000 }));
      const own = { kind: "ownResult", scene, person: 3, answers, missed: 1 } as const;
      const result = ownResult(own, language);
      expect(overLimits(result)).toEqual([]);
    });
  },
);
