import { expect, test } from "vitest";
import type { AnswerToStore } from "../../src/live/ports.ts";
import type { LoggedEvent, QuizEvent } from "../../src/quiz/live/event.ts";
import { sceneOf } from "../../src/quiz/live/scene.ts";
import type { Quiz, State } from "../../src/quiz/live/state.ts";
import { step } from "../../src/quiz/live/step.ts";
import { itemOf } from "../../src/quiz/question.ts";
import type { Storage } from "../../src/storage/open.ts";
import { type EngineUnderTest, openedTwice } from "./contract-engine.ts";
import { opened } from "./opening.ts";
import { answerTo, beginning, noon, questionsOf } from "./samples.ts";

const guildId = "700";
const quiz: Quiz = {
  settings: {
    topic: null,
    difficulty: "easy",
    questions: 3,
    pace: { kind: "auto" },
    scoring: "accuracy",
    teams: { kind: "draw", count: 2 },
    soloTeams: false,
    language: "en",
  },
  questions: questionsOf("nile"),
  seed: 7,
};

function previewOf(host: number): State {
  return {
    phase: { name: "preview" },
    host,
    players: new Map(),
    asked: [],
    standings: "each",
    notes: [],
    activeAt: noon,
  };
}

/** A quiz that is stored and stepped side by side. */
async function quizIn({ quizzes }: Storage, runId = "quiz-1", channelId = "800") {
  const host = (await quizzes.enrol(guildId, ["lee"])).get("lee")?.number ?? 0;
  let state = previewOf(host);
  await quizzes.draft({ runId, guildId, channelId, quiz, state, startedAt: noon }, "one");
  return {
    state: () => state,
    async happens(event: QuizEvent, fence = 1) {
      const next = step(quiz, state, event).state;
      if (event.type === "answered") throw new Error("answers are recorded");
      const snapshot = sceneOf(next.phase) === sceneOf(state.phase) ? null : next;
      const written = await quizzes.append(runId, fence, { event, snapshot });
      if (written === "stored") state = next;
      return written;
    },
    async answers(person: number, id: string, given = "a", fence = 1) {
      const answer = answerBy(person, id, given);
      const stored = await quizzes.record(runId, fence, [answer]);
      if (stored !== "lost") {
        const answers = [...stored].map(([who, played]) => ({ person: who, ...played }));
        state = step(quiz, state, { type: "answered", at: answer.at, position: 0, answers }).state;
      }
      return stored;
    },
  };
}

function answerBy(person: number, id: string, given: string, position = 0): AnswerToStore {
  const question = quiz.questions[position];
  if (question === undefined) throw new Error("no such question");
  return {
    ...{ position, person, item: itemOf(question), given: { options: [given] } },
    ...{ confidence: null, interactionId: id, at: noon + Number(id) },
  };
}

const shown = (scene: string): LoggedEvent => ({
  type: "shown",
  scene,
  messageId: "9",
  at: noon + 5,
});

/** A first question that stands in the channel, with two players. */
async function begun(storage: Storage, runId = "quiz-1", channelId = "800") {
  const game = await quizIn(storage, runId, channelId);
  const numbers = await storage.quizzes.enrol(guildId, ["ana", "ben"]);
  const [ana = 0, ben = 0] = ["ana", "ben"].map((name) => numbers.get(name)?.number ?? 0);
  const players = [ana, ben].map((person) => ({ person, team: null }));
  await game.happens({ type: "opened", at: noon });
  await game.happens({ type: "joined", at: noon + 1, players });
  await game.happens({ type: "started", at: noon + 4 });
  await game.happens(shown("q0"));
  return { game, ana, ben };
}

/** Live quizzes: their logs, snapshots, answers and owners. */
export function describeQuizzes(engine: EngineUnderTest, url: () => string): void {
  test("a quiz comes back at any instant as the rules left it", async () => {
    const storage = await opened(url());
    const { game, ana, ben } = await begun(storage);
    const same = async () =>
      expect((await storage.quizzes.find("quiz-1"))?.state).toEqual(game.state());
    await same();
    await game.answers(ana, "20");
    await game.happens({ type: "paused", at: noon + 30, why: "host" });
    await same();
    await game.happens({ type: "resumed", at: noon + 40 });
    await game.answers(ben, "50", "b");
    await same();
    await game.happens({ type: "closed", at: noon + 60, position: 0 });
    await same();
    await game.happens({ type: "ended", at: noon + 70, why: "stopped" });
    await same();
    const found = await storage.quizzes.find("quiz-1");
    expect(found).toMatchObject({ guildId, channelId: "800", fence: 1, endedAt: noon + 70 });
    expect(found?.quiz).toEqual(quiz);
    expect([...(found?.people.values() ?? [])].sort()).toEqual(["ana", "ben", "lee"]);
    await storage.close();
  });

  test("a channel holds one quiz from its opening to its end", async () => {
    const storage = await opened(url());
    const first = await quizIn(storage, "quiz-1");
    const second = await quizIn(storage, "quiz-2");
    const open = { type: "opened", at: noon } as const;
    expect(await Promise.all([first.happens(open), second.happens(open)])).toEqual([
      "stored",
      "busy",
    ]);
    expect(await storage.quizzes.runningIn("800")).toBe("quiz-1");
    await first.happens({ type: "ended", at: noon + 1, why: "stopped" });
    expect(await storage.quizzes.runningIn("800")).toBeUndefined();
    expect(await second.happens(open)).toBe("stored");
    await storage.close();
  });

  test("of two answers the one with the greater interaction id stays, in whatever order they come", async () => {
    const storage = await opened(url());
    const { game, ana, ben } = await begun(storage);
    await game.answers(ana, "100", "b");
    await game.answers(ana, "99", "a");
    await game.answers(ben, "99", "a");
    await game.answers(ben, "100", "b");
    const given = (await storage.quizzes.answers("quiz-1")).map((row) => row.given);
    expect(given).toEqual([{ options: ["b"] }, { options: ["b"] }]);
    await storage.close();
  });

  test("whoever has taken a quiz over is the only one to write", async () => {
    const [one, two] = await openedTwice(engine, url());
    const { game, ana } = await begun(one);
    await one.quizzes.beat("one", noon + 500);
    const [taken] = await two.quizzes.take("two");
    expect(taken).toMatchObject({ aliveAt: noon + 500, stored: { fence: 2, runId: "quiz-1" } });
    expect(await game.answers(ana, "20")).toBe("lost");
    expect(await game.happens({ type: "closed", at: noon + 30, position: 0 })).toBe("lost");
    expect(await two.quizzes.answers("quiz-1")).toEqual([]);
    expect(await game.answers(ana, "21", "a", 2)).toBeInstanceOf(Map);
    await one.close();
    if (two !== one) await two.close();
  });

  test("answers of a quiz that was lost do not hurt those that share their commit", async () => {
    const storage = await opened(url());
    const { ana } = await begun(storage, "quiz-1", "800");
    await begun(storage, "quiz-2", "801");
    const lost = storage.quizzes.record("quiz-1", 9, [answerBy(ana, "20", "a")]);
    const kept = storage.quizzes.record("quiz-2", 1, [answerBy(ana, "21", "a")]);
    expect(await lost).toBe("lost");
    expect(await kept).toBeInstanceOf(Map);
    await storage.close();
  });

  test("only the servers of a process are taken, and neither previews nor what has ended", async () => {
    const storage = await opened(url());
    const { game } = await begun(storage, "quiz-1", "800");
    await quizIn(storage, "quiz-2", "801");
    expect(await storage.quizzes.take("two", () => false)).toEqual([]);
    expect(await storage.quizzes.take("two")).toHaveLength(1);
    await game.happens({ type: "ended", at: noon + 9, why: "stopped" }, 2);
    expect(await storage.quizzes.take("three")).toEqual([]);
    await storage.close();
  });

  test("what a process has opened itself is not taken from it", async () => {
    const storage = await opened(url());
    const { game, ana } = await begun(storage, "quiz-1", "800");
    expect(await storage.quizzes.take("one")).toEqual([]);
    expect(await game.answers(ana, "20")).toBeInstanceOf(Map);
    await storage.close();
  });

  test("what ended just before its process did is taken once more, until its last message is noted", async () => {
    const storage = await opened(url());
    const { game } = await begun(storage, "quiz-1", "800");
    await storage.quizzes.beat("one", noon + 60_008);
    await game.happens({ type: "ended", at: noon + 9, why: "stopped" });
    const [taken] = await storage.quizzes.take("two");
    expect(taken?.stored.state.phase).toMatchObject({ name: "ended", shown: null });
    await storage.quizzes.beat("two", noon + 60_009);
    await game.happens({ type: "shown", scene: "e", messageId: "9", at: noon + 10 }, 2);
    expect(await storage.quizzes.take("three")).toEqual([]);
    await storage.close();
  });

  test("what ended a minute before its process did is over", async () => {
    const storage = await opened(url());
    const { game } = await begun(storage, "quiz-1", "800");
    await storage.quizzes.beat("one", noon + 60_010);
    await game.happens({ type: "ended", at: noon + 9, why: "stopped" });
    expect(await storage.quizzes.take("two")).toEqual([]);
    await storage.close();
  });

  test("a thousand people get numbers at once, and keep them", async () => {
    const storage = await opened(url());
    const people = Array.from({ length: 1_000 }, (_, index) => `person-${index}`);
    const first = await storage.quizzes.enrol(guildId, people);
    expect(new Set([...first.values()].map(({ number }) => number)).size).toBe(1_000);
    const again = await storage.quizzes.enrol(guildId, people.toReversed());
    for (const [userId, { number }] of again) expect(first.get(userId)?.number).toBe(number);
    const elsewhere = await storage.quizzes.enrol("701", people.slice(0, 1));
    expect(elsewhere.get("person-0")?.number).not.toBe(first.get("person-0")?.number);
    await storage.close();
  });

  test("two processes that enrol the same people in opposite orders agree", async () => {
    const [one, two] = await openedTwice(engine, url());
    const people = Array.from({ length: 60 }, (_, index) => `person-${index}`);
    const [here, there] = await Promise.all([
      one.quizzes.enrol(guildId, people),
      two.quizzes.enrol(guildId, people.toReversed()),
    ]);
    for (const userId of people) expect(here.get(userId)?.number).toBe(there.get(userId)?.number);
    await one.close();
    if (two !== one) await two.close();
  });

  test("a person who has answered in a server is known there", async () => {
    const storage = await opened(url());
    const { game, ana } = await begun(storage);
    expect((await storage.quizzes.enrol(guildId, ["ana"])).get("ana")?.known).toBe(false);
    await game.answers(ana, "20");
    const enrolled = await storage.quizzes.enrol(guildId, ["ana", "ben"]);
    expect([enrolled.get("ana")?.known, enrolled.get("ben")?.known]).toEqual([true, false]);
    await storage.close();
  });

  test("a preview can be changed and dropped until it is opened", async () => {
    const storage = await opened(url());
    const game = await quizIn(storage);
    const other = { ...quiz, seed: 8 };
    expect(await storage.quizzes.redraft("quiz-1", other)).toBe("stored");
    expect((await storage.quizzes.find("quiz-1"))?.quiz.seed).toBe(8);
    await game.happens({ type: "opened", at: noon });
    expect(await storage.quizzes.redraft("quiz-1", quiz)).toBe("lost");
    await storage.quizzes.dropDraft("quiz-1");
    await storage.quizzes.dropDraftsOlderThan(noon + 10 ** 9);
    expect(await storage.quizzes.find("quiz-1")).toBeDefined();
    await quizIn(storage, "quiz-2");
    await storage.quizzes.dropDraftsOlderThan(noon + 1);
    expect(await storage.quizzes.find("quiz-2")).toBeUndefined();
    await storage.close();
  });

  test("a server lists its quizzes, newest first, and what they asked", async () => {
    const storage = await opened(url());
    const { game } = await begun(storage, "quiz-1", "800");
    await game.happens({ type: "ended", at: noon + 9, why: "stopped" });
    const later = await quizIn(storage, "quiz-2", "801");
    expect(await storage.quizzes.ofServer(guildId, 5)).toHaveLength(1);
    await later.happens({ type: "opened", at: noon + 100 });
    const list = await storage.quizzes.ofServer(guildId, 5);
    expect(list.map(({ runId }) => runId)).toEqual(["quiz-2", "quiz-1"]);
    expect(list[1]).toMatchObject({ questions: quiz.questions.length, endedAt: noon + 9 });
    expect(await storage.quizzes.ofServer("701", 5)).toEqual([]);
    expect(await storage.quizzes.recentItems(guildId, 1)).toEqual(
      new Set(quiz.questions.map(itemOf)),
    );
    await storage.close();
  });

  test("a quiz goes on without a person who deletes their data in its middle", async () => {
    const storage = await opened(url());
    const { game, ana } = await begun(storage);
    await game.answers(ana, "20");
    await storage.personalData.delete("ana");
    expect(await game.happens({ type: "forgotten", at: noon + 30, person: ana })).toBe("stored");
    const found = await storage.quizzes.find("quiz-1");
    expect(found?.state).toEqual(game.state());
    expect([...(found?.people.values() ?? [])].sort()).toEqual(["ben", "lee"]);
    await storage.close();
  });

  test("an answer that came while its person's data was deleted can be erased, no other", async () => {
    const storage = await opened(url());
    const { game, ana, ben } = await begun(storage);
    await storage.personalData.delete("ana");
    await game.answers(ana, "20");
    await game.answers(ben, "21");
    await storage.quizzes.eraseAnswers("quiz-1", ana);
    expect((await storage.quizzes.answers("quiz-1")).map(({ person }) => person)).toEqual([ben]);
    await storage.close();
  });

  test("a person's data names the quizzes that they hosted or played in, with their points", async () => {
    const storage = await opened(url());
    const { game, ana } = await begun(storage);
    await game.answers(ana, "20");
    await game.happens({ type: "closed", at: noon + 30, position: 0 });
    const played = (await storage.personalData.export("ana")).quizzes;
    expect(played).toMatchObject([
      {
        runId: "quiz-1",
        guildId,
        hosted: false,
        endedAt: null,
        played: { answered: 1, out: null },
      },
    ]);
    expect((await storage.personalData.export("lee")).quizzes).toMatchObject([
      { runId: "quiz-1", hosted: true, played: null },
    ]);
    expect((await storage.personalData.export("nobody")).quizzes).toEqual([]);
    await storage.personalData.delete("ana");
    expect((await storage.personalData.export("ana")).quizzes).toEqual([]);
    await storage.close();
  });

  test("a practice is untouched by live quizzes, and they by it", async () => {
    const storage = await opened(url());
    const { game, ana } = await begun(storage);
    await game.answers(ana, "20");
    const run = await storage.runs.start(beginning("run-1", "ana"));
    await storage.answers.record(answerTo(run));
    expect((await storage.runs.unfinished("ana"))?.id).toBe("run-1");
    expect(await storage.runs.find("quiz-1")).toBeUndefined();
    expect(await storage.quizzes.find("run-1")).toBeUndefined();
    expect(await storage.quizzes.answers("quiz-1")).toHaveLength(1);
    await storage.close();
  });

  test("a server's purge and its retention leave nothing of its quizzes", async () => {
    const storage = await opened(url());
    const { game, ana } = await begun(storage);
    await game.answers(ana, "20");
    await storage.serverRecords.dropOlderThan(noon + 10 ** 6);
    expect(await storage.quizzes.find("quiz-1")).toBeUndefined();
    await begun(storage, "quiz-2");
    await storage.serverRecords.left(guildId, noon);
    await storage.serverRecords.purgeLeftBefore(noon + 1);
    expect(await storage.quizzes.find("quiz-2")).toBeUndefined();
    expect(await storage.quizzes.runningIn("800")).toBeUndefined();
    await storage.close();
  });
}
