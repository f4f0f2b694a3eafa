import { sql } from "kysely";
import { systemChance } from "../chance.ts";
import type { PostStore, ScheduleStore } from "../daily/ports.ts";
import type { QuizStore } from "../live/ports.ts";
import type { PersonalDataStore, ServerRecords } from "../privacy/ports.ts";
import type { SettingsStore } from "../settings/ports.ts";
import type { AnswerStore, RunStore } from "../study/ports.ts";
import { createAnswerStore } from "./answer-store.ts";
import type { Engine, OpenOptions } from "./engine.ts";
import { locate } from "./location.ts";
import { createPersonalDataStore } from "./personal-data-store.ts";
import { createPostStore } from "./post-store.ts";
import { openPostgres } from "./postgres/open.ts";
import { isStorageProblem, type StorageProblem } from "./problems.ts";
import { createQuizStore } from "./quiz-store.ts";
import { createRunStore } from "./run-store.ts";
import { createScheduleStore } from "./schedule-store.ts";
import { createServerRecords } from "./server-records.ts";
import { createSettingsStore } from "./settings-store.ts";
import { openSqlite } from "./sqlite/open.ts";

/** Everything that Docent keeps. */
export interface Storage {
  readonly settings: SettingsStore;
  readonly runs: RunStore;
  readonly answers: AnswerStore;
  readonly quizzes: QuizStore;
  readonly schedules: ScheduleStore;
  readonly posts: PostStore;
  readonly personalData: PersonalDataStore;
  readonly serverRecords: ServerRecords;
  /** `undefined` when the database answers within two seconds, for `/readyz`. */
  ping(): Promise<StorageProblem | undefined>;
  /** Waits for what is under way, then lets go of the database; may be called twice. */
  close(): Promise<void>;
}

const pingLimit = 2_000;

const silent: StorageProblem = {
  problem: "unreachable",
  sentence: `The database did not answer within ${pingLimit / 1000} seconds.`,
  remedy: "Check that the database is running and that the network reaches it.",
};

async function ping(engine: Engine): Promise<StorageProblem | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<StorageProblem>((resolve) => {
    timer = setTimeout(resolve, pingLimit, silent);
  });
  const answer = sql`select version from docent_schema_version limit 1`.execute(engine.db).then(
    () => undefined,
    (error: unknown) => engine.problemOf(error),
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Opens and migrates the database at `url`; what is wrong with it is a value. */
export async function openEngine(options: OpenOptions): Promise<Engine | StorageProblem> {
  const location = locate(options.url);
  if (isStorageProblem(location)) return location;
  if (location.engine === "sqlite") return openSqlite(location.file, options);
  return openPostgres(location.url, options);
}

/** Opens the database that `DATABASE_URL` names and brings its tables up to date. */
export async function openStorage(options: OpenOptions): Promise<Storage | StorageProblem> {
  const engine = await openEngine(options);
  if (isStorageProblem(engine)) return engine;
  const { db } = engine;
  const { log, chance = systemChance } = options;
  let closing: Promise<void> | undefined;
  return {
    settings: createSettingsStore(db),
    runs: createRunStore(db, chance, log),
    answers: createAnswerStore(db, log),
    quizzes: createQuizStore(db, chance, log),
    schedules: createScheduleStore(db, log),
    posts: createPostStore(db, log),
    personalData: createPersonalDataStore(db),
    serverRecords: createServerRecords(db),
    ping: () => ping(engine),
    close: () => {
      closing ??= engine.close();
      return closing;
    },
  };
}
