import { strict as assert } from "node:assert";
import { creditOf } from "../src/quiz/credit.ts";
import type { Question } from "../src/quiz/question.ts";
import type { Storage } from "../src/storage/open.ts";
import type { Aim, Pupil } from "./pupils.ts";
import type { Room } from "./room.ts";

/** What a quiz has to have left. */
export interface Expected {
  readonly runId: string;
  readonly guildId: string;
  readonly questions: readonly Question[];
  readonly pupils: readonly Pupil[];
  /** What each was last told is kept, as `name position`. */
  readonly kept: ReadonlyMap<string, Aim>;
}

/** What was wrong; empty where all holds. */
export interface Findings {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly other: readonly string[];
}

/** The public messages of a quiz of two questions, in order. */
const course = [
  /^# Live quiz|^## Live quiz|Live quiz: /,
  /Question 1 of 2 · no time limit|Question 1 of 2/,
  /Right: |The right order/,
  /Question 2 of 2/,
  /Right: |The right order/,
  /Podium/,
];
const podium = [
  "**1** · Ben, 2,000 points",
  "**2** · Chloe, 1,000 points",
  "**3** · Mr. Okafor, 0 points",
];

/** Looks into the database and at the channel, after the podium. */
export async function check(storage: Storage, room: Room, expected: Expected): Promise<Findings> {
  const { runId, guildId, pupils, questions, kept } = expected;
  const rows = await storage.quizzes.answers(runId);
  const numbers = await storage.quizzes.enrol(
    guildId,
    pupils.map(({ person }) => person.id),
  );
  const lost: string[] = [];
  const doubled: string[] = [];
  for (const pupil of pupils) {
    const number = numbers.get(pupil.person.id)?.number;
    for (const [position, question] of questions.entries()) {
      const where = `${pupil.name}, question ${position + 1}`;
      const own = rows.filter((row) => row.person === number && row.position === position);
      if (own.length > 1) doubled.push(`${where}: ${own.length} rows`);
      const aim = kept.get(`${pupil.name} ${position}`);
      if (aim === undefined) continue;
      const given = own.at(-1)?.given;
      if (given === undefined || !fits(question, given, aim)) {
        lost.push(`${where}: told that ${aim} is kept, stored is ${JSON.stringify(given)}`);
      }
    }
  }
  return { lost, doubled, other: [...(await wrongEnd(storage, runId)), ...wrongChannel(room)] };
}

type Given = Parameters<typeof creditOf>[1];

function fits(question: Question, given: Given, aim: Aim): boolean {
  if (aim === "unknown") return "unknown" in given;
  return "unknown" in given ? false : (creditOf(question, given) === 1) === (aim === "right");
}

async function wrongEnd(storage: Storage, runId: string): Promise<readonly string[]> {
  const phase = (await storage.quizzes.find(runId))?.state.phase;
  if (phase?.name === "ended" && phase.why === "finished") return [];
  return [`the quiz is stored as ${JSON.stringify(phase)}`];
}

/** Each message once and in order, and the standings of a run without a fault. */
function wrongChannel(room: Room): readonly string[] {
  const messages = room.messages();
  const found: string[] = [];
  if (messages.length !== course.length) {
    found.push(
      `${messages.length} messages: ${messages.map(({ text }) => text.slice(0, 40)).join(" / ")}`,
    );
  }
  for (const [index, pattern] of course.entries()) {
    if (!pattern.test(messages[index]?.text ?? ""))
      found.push(`message ${index} is not ${pattern}`);
  }
  const last = messages.at(-1)?.text ?? "";
  for (const line of podium)
    if (!last.includes(line)) found.push(`the podium lacks “${line}”: ${last}`);
  return found;
}

/** Fails with everything that was found. */
export function expectNothing({ lost, doubled, other }: Findings): void {
  assert.deepEqual({ lost, doubled, other }, { lost: [], doubled: [], other: [] });
}
