import type { AnswerToStore, QuizStore, StoredQuiz } from "../../src/live/ports.ts";
import { step } from "../../src/quiz/live/step.ts";
import { withAnswers } from "../../src/quiz/live/stored-state.ts";
import { itemOf } from "../../src/quiz/question.ts";

interface Kept {
  stored: StoredQuiz;
  owner: string;
  readonly rows: Map<string, AnswerToStore>;
}

/** What a store of quizzes in memory lets a test do beyond its port. */
export interface MemoryQuizzes extends QuizStore {
  /** Another process takes a quiz over. */
  steal(runId: string): void;
  /** Somebody deletes what is kept of them, which a process may not have heard of. */
  erase(userId: string): void;
  /** What is stored, straight. */
  stored(runId: string): StoredQuiz | undefined;
}

/** Quizzes in memory, by the contract of the port, for tests of what uses it. */
export function createMemoryQuizzes(): MemoryQuizzes {
  const quizzes = new Map<string, Kept>();
  const numbers = new Map<string, number>();
  const beats = new Map<string, number>();
  const isRunning = ({ stored }: Kept) => !["preview", "ended"].includes(stored.state.phase.name);
  const isUnfinished = (kept: Kept) => {
    const { phase } = kept.stored.state;
    return isRunning(kept) || (phase.name === "ended" && phase.shown === null);
  };

  function peopleOf({ stored }: Kept): ReadonlyMap<number, string> {
    const named = new Set([stored.state.host, ...stored.state.players.keys()]);
    return new Map(
      [...numbers].flatMap(([key, number]) =>
        named.has(number) ? [[number, key.slice(key.indexOf(" ") + 1)] as const] : [],
      ),
    );
  }

  const rebuilt = (kept: Kept): StoredQuiz => ({
    ...kept.stored,
    state: withAnswers(kept.stored.quiz, withoutAnswers(kept.stored), [...kept.rows.values()]),
    people: peopleOf(kept),
  });

  return {
    erase(userId) {
      for (const [key, number] of numbers) {
        if (!key.endsWith(` ${userId}`)) continue;
        numbers.delete(key);
        for (const { rows } of quizzes.values()) {
          for (const [at, row] of rows) if (row.person === number) rows.delete(at);
        }
      }
    },
    async enrol(guildId, userIds) {
      return new Map(
        userIds.map((userId) => {
          const key = `${guildId} ${userId}`;
          const number = numbers.get(key) ?? numbers.size + 100;
          numbers.set(key, number);
          const known = [...quizzes.values()].some(({ rows }) =>
            [...rows.values()].some((row) => row.person === number),
          );
          return [userId, { number, known }];
        }),
      );
    },
    async draft(quiz, owner) {
      const stored = { ...quiz, fence: 1, people: new Map(), endedAt: null };
      quizzes.set(quiz.runId, { stored, owner, rows: new Map() });
    },
    async redraft(runId, quiz) {
      const kept = quizzes.get(runId);
      if (kept === undefined || kept.stored.state.phase.name !== "preview") return "lost";
      kept.stored = { ...kept.stored, quiz };
      return "stored";
    },
    async dropDraft(runId) {
      quizzes.delete(runId);
    },
    async dropDraftsOlderThan() {},
    async append(runId, fence, { event }) {
      const kept = quizzes.get(runId);
      if (kept === undefined || kept.stored.fence !== fence) return "lost";
      const { channelId, quiz } = kept.stored;
      const others = [...quizzes.values()].filter((each) => each !== kept && isRunning(each));
      const isTaken = others.some(({ stored }) => stored.channelId === channelId);
      if (event.type === "opened" && isTaken) return "busy";
      const { state } = step(quiz, rebuilt(kept).state, event);
      const endedAt = state.phase.name === "ended" ? event.at : null;
      kept.stored = { ...kept.stored, state, endedAt };
      return "stored";
    },
    async record(runId, fence, answers) {
      const kept = quizzes.get(runId);
      if (kept === undefined || kept.stored.fence !== fence) return "lost";
      const stored = answers.map((answer) => {
        const key = `${answer.position} ${answer.person}`;
        const before = kept.rows.get(key);
        const isLater =
          before === undefined || BigInt(answer.interactionId) > BigInt(before.interactionId);
        const row = isLater ? answer : before;
        kept.rows.set(key, row);
        const { given, confidence, interactionId, at } = row;
        return [answer.person, { given, confidence, interactionId, at }] as const;
      });
      return new Map(stored);
    },
    async runningIn(channelId) {
      return [...quizzes.values()].find(
        (kept) => isRunning(kept) && kept.stored.channelId === channelId,
      )?.stored.runId;
    },
    async find(runId) {
      const kept = quizzes.get(runId);
      return kept && rebuilt(kept);
    },
    async take(owner, serves = () => true) {
      return [...quizzes.values()]
        .filter((kept) => kept.owner !== owner && isUnfinished(kept) && serves(kept.stored.guildId))
        .map((kept) => {
          const aliveAt = beats.get(kept.owner) ?? kept.stored.state.activeAt;
          kept.owner = owner;
          kept.stored = { ...kept.stored, fence: kept.stored.fence + 1 };
          return { stored: rebuilt(kept), aliveAt };
        });
    },
    async beat(owner, at) {
      beats.set(owner, at);
    },
    async ofServer(guildId, limit) {
      return [...quizzes.values()]
        .filter(({ stored }) => stored.guildId === guildId && stored.state.phase.name !== "preview")
        .slice(-limit)
        .reverse()
        .map(({ stored }) => ({
          ...stored,
          topicName: null,
          questions: stored.quiz.questions.length,
        }));
    },
    async recentItems(guildId) {
      const here = [...quizzes.values()].filter(({ stored }) => stored.guildId === guildId);
      return new Set(here.flatMap(({ stored }) => stored.quiz.questions.map(itemOf)));
    },
    async eraseAnswers(runId, person) {
      const { rows } = quizzes.get(runId) ?? { rows: new Map<string, AnswerToStore>() };
      for (const [at, row] of rows) if (row.person === person) rows.delete(at);
    },
    async answers(runId) {
      return [...(quizzes.get(runId)?.rows.values() ?? [])];
    },
    steal(runId) {
      const kept = quizzes.get(runId);
      if (kept !== undefined) kept.stored = { ...kept.stored, fence: kept.stored.fence + 1 };
    },
    stored: (runId) => quizzes.get(runId)?.stored,
  };
}

function withoutAnswers({ state }: StoredQuiz): StoredQuiz["state"] {
  const { phase } = state;
  const has = phase.name === "asking" || phase.name === "revealed";
  return has ? { ...state, phase: { ...phase, answers: new Map() } } : state;
}
