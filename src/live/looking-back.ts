import { refusedHost } from "./hosting.ts";
import { type House, isFromElsewhere, refused, sceneOfStored } from "./house.ts";
import type { Live } from "./live.ts";
import { missedQuestions, ownAnswers } from "./results.ts";

/** How many of a server's quizzes a list has. */
const listed = 50;

/** What is asked of a quiz afterwards, or in its course. */
export function lookingBack({
  parts,
  running,
}: House): Pick<Live, "ownResult" | "record" | "quizzesOf" | "missedBy"> {
  const { store } = parts;

  /** The scene as it stands, and the people behind the numbers. */
  async function found(runId: string) {
    const stored = await store.find(runId);
    if (stored === undefined || stored.state.phase.name === "preview") return;
    const scene = running.find(runId)?.scene() ?? sceneOfStored(stored);
    const numbers = new Map([...stored.people].map(([number, userId]) => [userId, number]));
    return { ...stored, scene, numbers };
  }

  return {
    async ownResult(runId, presser) {
      const quiz = await found(runId);
      if (quiz === undefined) return refused("gone");
      if (isFromElsewhere(quiz, presser)) return refused("forged");
      const person = quiz.numbers.get(presser.userId);
      if (person === undefined || !quiz.scene.state.players.has(person)) {
        return refused("didNotPlay", quiz.scene);
      }
      const rows = await store.answers(runId);
      const { scene } = quiz;
      const missed = missedQuestions(scene, person, rows).length;
      return { kind: "ownResult", scene, person, answers: ownAnswers(scene, person, rows), missed };
    },

    async record(runId, presser) {
      const quiz = await found(runId);
      if (quiz === undefined) return refused("gone");
      if (isFromElsewhere(quiz, presser)) return refused("forged");
      const person = quiz.numbers.get(presser.userId);
      const { scene, startedAt, endedAt, people } = quiz;
      if (refusedHost(scene.state, person, presser) === "notHost") return refused("notHost");
      return {
        kind: "record",
        scene,
        startedAt,
        endedAt,
        answers: await store.answers(runId),
        people,
      };
    },

    quizzesOf: (guildId) => store.ofServer(guildId, listed),

    async missedBy(runId, userId) {
      const quiz = await found(runId);
      const person = quiz?.numbers.get(userId);
      if (quiz === undefined || person === undefined) return [];
      return missedQuestions(quiz.scene, person, await store.answers(runId));
    },
  };
}
