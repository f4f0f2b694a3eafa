import { afterAll, beforeAll, describe, test } from "vitest";
import { expectNothing } from "../../faults/check.ts";
import { type Engine, openEngine } from "../../faults/engine.ts";
import { type Point, pointName } from "../../faults/points.ts";
import type { KilledDatabase } from "./killed.ts";

/** Of the places at which `npm run faults` kills Docent, a few of each kind. */
const places: readonly Point[] = [
  { step: "answer", write: "callback", afterEffect: false },
  { step: "change", write: "callback", afterEffect: true },
  { step: "submit", write: "callback", afterEffect: true },
  { step: "start", write: "post", afterEffect: true },
  { step: "close", write: "post", afterEffect: false },
  { step: "finish", write: "post", afterEffect: false },
];

/** Kills the built program with SIGKILL in quizzes of two questions, on a database. */
export function describeKilledLive(
  name: string,
  createDatabase: () => Promise<KilledDatabase>,
): void {
  describe(`a live quiz, when Docent is killed with SIGKILL on ${name},`, () => {
    let database: KilledDatabase;
    let engine: Engine;

    beforeAll(async () => {
      database = await createDatabase();
      engine = await openEngine(database.url);
    });
    afterAll(async () => {
      await engine?.close();
      await database?.drop();
    });

    test.each(places.map((point, index) => ({ at: pointName(point), point, seed: index + 1 })))(
      "at $at, reaches its podium with every answer that was acknowledged",
      async ({ point, seed }) => expectNothing(await engine.plays(seed, point)),
    );
  });
}
