import { bankOn, storedQuestion } from "../src/bank/bank.ts";
import { createCatalog } from "../src/content/catalog.ts";
import { dayAt } from "../src/content/dates.ts";
import { packs } from "../src/content/packs.ts";
import type { LoggedEvent } from "../src/quiz/live/event.ts";
import { sceneOf } from "../src/quiz/live/scene.ts";
import type { Quiz, State } from "../src/quiz/live/state.ts";
import { step } from "../src/quiz/live/step.ts";
import { itemOf, type Question } from "../src/quiz/question.ts";
import { openStorage, type Storage } from "../src/storage/open.ts";
import { isStorageProblem } from "../src/storage/problems.ts";
import { type Interaction, personId } from "./loopback/interactions.ts";
import { guildId, newId } from "./loopback/shapes.ts";

/** A quiz that is stored with its first question open, as a process that died has left it. */
export interface OpenQuiz {
  readonly runId: string;
  readonly channelId: string;
  /** Those who answer; one more plays and never does. */
  readonly players: readonly number[];
  /** The numbers that stand for the players, by who they are. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** Which quizzes are stored. */
export interface QuizOrder {
  readonly count: number;
  /** Those who answer, in each quiz. */
  readonly players: number;
  /** How many of the players have answered; none unless said otherwise. */
  readonly answered?: number;
  /** Tells the quizzes of one order from those of another in one database. */
  readonly named: string;
}

/** The host of every quiz, and a player who never answers: where all had, the question would close by itself. */
const host = 0;
const silent = 1;

/** Opens a database of the benchmark's own. */
export async function openDatabase(database: string): Promise<Storage> {
  const storage = await openStorage({ url: `file:${database}` });
  if (isStorageProblem(storage)) throw new Error(storage.sentence);
  return storage;
}

/** Stores quizzes whose first question is open, without a limit. */
export async function storeQuizzes(
  storage: Storage,
  order: QuizOrder,
): Promise<readonly OpenQuiz[]> {
  const quiz = quizOfTwo();
  const players = Array.from({ length: order.players }, (_, index) => silent + 1 + index);
  const people = [host, silent, ...players];
  const enrolled = await storage.quizzes.enrol(guildId(0), people.map(personId));
  const numbers = new Map(people.map((who) => [who, enrolled.get(personId(who))?.number ?? 0]));
  const made: OpenQuiz[] = [];
  for (let index = 0; index < order.count; index += 1) {
    const open = {
      runId: runName(order.named, index),
      channelId: String(BigInt(guildId(0)) + 1_000_000n + BigInt(channels++)),
      players,
      numbers,
    };
    await storeQuiz(storage, quiz, open, order.answered ?? 0);
    made.push(open);
  }
  return made;
}

let channels = 0;

/** Twelve characters of those that runs are named by. */
function runName(named: string, index: number): string {
  const digits = [...index.toString(26)].map(
    (digit) => "abcdefghijklmnopqrstuvwxyz"[Number.parseInt(digit, 26)],
  );
  return `${named}${digits.join("").padStart(12 - named.length, "2")}`;
}

function quizOfTwo(): Quiz {
  const day = dayAt(Date.now());
  const questions = bankOn(createCatalog(packs), day, { topic: null, difficulty: null })
    .map((askable) => storedQuestion(askable, 1, day))
    .filter(({ form }) => form === "one")
    .slice(0, 2);
  return {
    settings: {
      topic: null,
      difficulty: null,
      questions: 2,
      pace: { kind: "untimed" },
      scoring: "accuracy",
      teams: { kind: "none" },
      soloTeams: false,
      language: "en",
    },
    seed: 1,
    questions,
  };
}

async function storeQuiz(
  { quizzes }: Storage,
  quiz: Quiz,
  { runId, channelId, players, numbers }: OpenQuiz,
  answered: number,
): Promise<void> {
  const at = Date.now();
  const numberOf = (who: number) => numbers.get(who) ?? 0;
  let state: State = firstState(numberOf(host), at);
  await quizzes.draft(
    { runId, guildId: guildId(0), channelId, quiz, state, startedAt: at },
    "bench",
  );
  for (const event of beginning([silent, ...players].map(numberOf), at)) {
    const next = step(quiz, state, event).state;
    const snapshot = sceneOf(next.phase) === sceneOf(state.phase) ? null : next;
    await quizzes.append(runId, 1, { event, snapshot });
    state = next;
  }
  const question = quiz.questions[0] as Extract<Question, { form: "one" }>;
  const answers = players.slice(0, answered).map((who) => ({
    ...{ position: 0, person: numberOf(who), item: itemOf(question), confidence: null },
    ...{ given: { options: [question.options[who % 2]?.id ?? ""] }, interactionId: newId(), at },
  }));
  if (answers.length > 0) await quizzes.record(runId, 1, answers);
}

function firstState(host: number, at: number): State {
  return {
    phase: { name: "preview" },
    host,
    players: new Map(),
    asked: [],
    standings: "each",
    notes: [],
    activeAt: at,
  };
}

function beginning(numbers: readonly number[], at: number): readonly LoggedEvent[] {
  return [
    { type: "opened", at },
    { type: "shown", at, scene: "l", messageId: newId() },
    { type: "joined", at, players: numbers.map((person) => ({ person, team: null })) },
    { type: "started", at },
    { type: "shown", at, scene: "q0", messageId: newId() },
  ];
}

/** A press on an option of a quiz's open question, by one player. */
export function answerTo(
  { runId, channelId }: OpenQuiz,
  person: number,
  option: number,
): Interaction {
  const data = { custom_id: `lpick:${runId}-q0:o${option}`, component_type: 2, id: 9 };
  return { type: 3, person, channelId, data, pressed: [], public: true };
}

/** The host's press that closes the open question. */
export function closes({ runId, channelId }: OpenQuiz): Interaction {
  const data = { custom_id: `host:${runId}-q0:close`, component_type: 2, id: 9 };
  return { type: 3, person: host, channelId, data, pressed: [], public: true };
}
