import { bankOn, storedQuestion } from "../src/bank/bank.ts";
import { systemChance } from "../src/chance.ts";
import { createCatalog } from "../src/content/catalog.ts";
import { dayAt } from "../src/content/dates.ts";
import { packs } from "../src/content/packs.ts";
import type { Question } from "../src/quiz/question.ts";
import { shuffled } from "../src/quiz/seed.ts";
import { openStorage, type Storage } from "../src/storage/open.ts";
import { isStorageProblem } from "../src/storage/problems.ts";
import { type Killable, openKillable } from "../tests/support/killable.ts";
import { check, type Findings } from "./check.ts";
import { plays } from "./game.ts";
import type { Point } from "./points.ts";
import { type Aim, pupilsOf } from "./pupils.ts";
import { hostName, place, roomFrom } from "./room.ts";

/** Docent on one engine, in a sandbox; quizzes are played in it one after the other. */
export interface Engine {
  /** Plays a quiz, killed at a point or not at all; a seed chooses its questions. */
  readonly plays: (seed: number, point: Point | undefined) => Promise<Played>;
  readonly close: () => Promise<void>;
}

/** What came of a quiz. */
export interface Played extends Findings {
  /** Milliseconds from the bot's being ready to its quiz going on; `null` where it was not killed. */
  readonly resumedAfter: number | null;
}

/** Milliseconds that a quiz may take to go on after the bot is ready. */
const patience = 10_000;

/** Starts the built program on a database, and opens the same database to look into it. */
export async function openEngine(databaseUrl: string): Promise<Engine> {
  const docent = await openKillable(databaseUrl);
  const storage = await openStorage({ url: databaseUrl, chance: systemChance });
  if (isStorageProblem(storage)) throw new Error(storage.sentence);
  return {
    plays: (seed, point) => playsOnce(docent, storage, seed, point),
    async close() {
      await storage.close();
      await docent.close();
    },
  };
}

async function playsOnce(
  docent: Killable,
  storage: Storage,
  seed: number,
  point: Point | undefined,
): Promise<Played> {
  const room = roomFrom(docent);
  const questions = drawn(seed, point, docent.sandbox.now());
  const preview = await docent.person(hostName).types("/quiz live pace:untimed questions:2", place);
  const runId = runOf(preview.customIds());
  const stored = await storage.quizzes.find(runId);
  if (stored === undefined) throw new Error("The preview is not stored.");
  await storage.quizzes.redraft(runId, { ...stored.quiz, questions });
  const pupils = pupilsOf(docent.person);
  const kept = new Map<string, Aim>();
  let resumedAfter: number | null = null;
  await plays(
    {
      ...{ docent, room, questions, pupils, point },
      acknowledged: ({ name }, position, aim) => kept.set(`${name} ${position}`, aim),
      async cameBack(running) {
        const ready = performance.now();
        const isSaid = () => room.newest()?.text.includes("Docent was away") ?? false;
        const goesOn = () => (running ? isSaid() : room.newest()?.text.includes("Podium"));
        await docent.sandbox.until(goesOn, patience);
        resumedAfter = performance.now() - ready;
      },
    },
    () => preview.press("Open the lobby"),
  );
  const { guildId } = stored;
  return {
    ...(await check(storage, room, { runId, guildId, pupils, questions, kept })),
    resumedAfter,
  };
}

/** Two questions of the built-in subjects; the first is answered in a form where that is the point. */
function drawn(seed: number, point: Point | undefined, now: number): readonly Question[] {
  const day = dayAt(now);
  const bank = bankOn(createCatalog(packs), day, { topic: null, difficulty: null });
  const inForm = point?.step === "form" || point?.step === "submit";
  const all = shuffled(bank, seed).map((askable) => storedQuestion(askable, seed, day));
  const isForm = ({ form }: Question) => form === "number" || form === "order";
  const first = all.find((question) => isForm(question) === inForm);
  const second = all.find((question) => question !== first);
  if (first === undefined || second === undefined) throw new Error("There are too few questions.");
  return [first, second];
}

function runOf(customIds: readonly string[]): string {
  const run = customIds.map((id) => id.split(":")[1]).find((part) => part?.length === 12);
  if (run === undefined) throw new Error(`No run is named in ${customIds.join(", ")}.`);
  return run;
}
