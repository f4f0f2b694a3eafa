import { createCatalog } from "../../src/content/catalog.ts";
import type { Pack } from "../../src/content/schema.ts";
import type { Picked } from "../../src/quiz/picked.ts";
import { openStorage, type Storage } from "../../src/storage/open.ts";
import { isStorageProblem } from "../../src/storage/problems.ts";
import type { Begun, Refused, Turn } from "../../src/study/outcomes.ts";
import type { Wish } from "../../src/study/ports.ts";
import { createPractice, type Practice, type PracticeParts } from "../../src/study/practice.ts";
import { captureLog } from "./captured-log.ts";
import { foreseeableChance } from "./practice.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { tinyPack } from "./tiny-pack.ts";

/** Practices without Discord, over a database of their own; each answer comes a second later. */
export interface Practising {
  readonly storage: Storage;
  /** A practice as a process has it: of these packs, and over other stores where given. */
  readonly practice: (
    packs?: readonly Pack[],
    stores?: Partial<Storage>,
    process?: Pick<PracticeParts, "remembers">,
  ) => Practice;
  readonly answers: (
    practice: Practice,
    turn: Turn,
    picked: Picked,
    confidence?: "sure" | "guessed" | null,
  ) => Promise<Turn | Refused>;
  readonly close: () => Promise<void>;
}

/** Opens a database for practices of the tiny subject. */
export async function openPractising(): Promise<Practising> {
  const folder = temporaryFolder();
  const { log } = captureLog();
  const storage = await openStorage({ url: `file:${folder.at("docent.db")}`, log });
  if (isStorageProblem(storage)) throw new Error(storage.sentence);
  let now = Date.UTC(2026, 10, 24, 15);
  let interactions = 900_000_000_000_000_000n;
  const chance = foreseeableChance();
  return {
    storage,
    practice: (packs = [tinyPack()], stores = {}, process = {}) =>
      createPractice({
        ...storage,
        ...stores,
        ...process,
        catalog: createCatalog(packs),
        clock: { now: () => now },
        chance,
      }),
    answers(practice, { run, position }, picked, confidence = null) {
      interactions += 1n;
      now += 1_000;
      const place = { runId: run.id, position };
      const interactionId = String(interactions);
      return practice.answer(run.ownerId, place, { picked, confidence, interactionId });
    },
    async close() {
      await storage.close();
      folder.remove();
    },
  };
}

/** Five questions on the morning bell of the tiny subject, unless changed. */
export const wishOf = (change: Partial<Wish> = {}): Wish => ({
  topic: { pack: "bells", topic: "morning-bell" },
  questions: 5,
  difficulty: null,
  ...change,
});

/** Begins a practice in any case; throws where there is nothing to ask. */
export async function begins(practice: Practice, who: string, wish = wishOf()): Promise<Begun> {
  const outcome = await practice.begin(who, wish, "replace");
  if (outcome.kind !== "begun") throw new Error(`not begun but ${outcome.kind}`);
  return outcome;
}

/** The turn that came of something; throws where it was refused. */
export function placed(turn: Turn | Refused): Turn {
  if (turn.kind !== "turn") throw new Error(`refused as ${turn.kind}`);
  return turn;
}

/** The turn of the question with this id, wherever it was drawn. */
export const turnFor = ({ turn }: Begun, id: string): Turn => ({
  ...turn,
  position: turn.run.questions.findIndex((question) => question.id === id),
});
