import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { systemChance } from "../../src/chance.ts";
import { nextInstant } from "../../src/daily/next.ts";
import { openStorage, type Storage } from "../../src/storage/open.ts";
import { isStorageProblem } from "../../src/storage/problems.ts";
import { type Killable, type KillPoint, openKillable } from "./killable.ts";
import { factsOf, headingAt, morningChannels, morningSchedules } from "./killed-daily.ts";
import { enters, expectKept, nothingTold, playsOn } from "./killed-practice.ts";

const callbacks = { method: "POST", route: /\/callback$/ } as const;
const posts = { method: "POST", route: /^\/channels\/\d+\/messages$/ } as const;
const searches = { method: "GET", route: /^\/channels\/\d+\/messages$/ } as const;

type Place = Pick<KillPoint, "skip" | "afterEffect">;
const places = (count: number): readonly Place[] =>
  Array.from({ length: count }, (_, skip) => [
    { skip, afterEffect: false },
    { skip, afterEffect: true },
  ]).flat();

const minute = 60_000;
const two = 2 * minute;

/** A database of its own that two processes can open: Docent, and the test that looks into it. */
export interface KilledDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/**
 * Kills the built program with SIGKILL at twenty places of the wire log, on a database, one after
 * the other, and looks after each whether what was promised holds.
 */
export function describeKilled(name: string, createDatabase: () => Promise<KilledDatabase>): void {
  describe(`Docent killed with SIGKILL, on ${name},`, () => {
    let database: KilledDatabase;
    let docent: Killable;
    let storage: Storage;

    beforeAll(async () => {
      database = await createDatabase();
      docent = await openKillable(database.url);
      const opened = await openStorage({ url: database.url, chance: systemChance });
      if (isStorageProblem(opened)) throw new Error(opened.sentence);
      storage = opened;
    });
    afterAll(async () => {
      await storage?.close();
      await docent?.close();
      await database?.drop();
    });

    test.each(places(5))(
      "at answer $skip of a practice (after its effect: $afterEffect), keeps what it acknowledged, once",
      async (place) => {
        const pupil = docent.person("Chloe");
        const told = nothingTold();
        await docent.killedAt({ ...callbacks, ...place }, async () =>
          playsOn(await enters(pupil, "new"), told),
        );
        await docent.comesBack();
        const summary = await playsOn(await enters(pupil, "go on"), told);
        const run = await storage.runs.find(runOf(summary.customIds()));
        if (run === undefined) throw new Error("The practice is not stored.");
        expectKept(run, await storage.answers.ofRun(run.id), told);
      },
    );

    const morning = async () => {
      const { sandbox } = docent;
      const schedules = morningSchedules(sandbox, sandbox.now());
      const [rhythm] = schedules;
      if (rhythm === undefined) throw new Error("There is no schedule.");
      const due = nextInstant(rhythm, sandbox.now());
      for (const schedule of schedules) await storage.schedules.put({ ...schedule, nextAt: due });
      return { due, heading: headingAt(due) };
    };
    const jumps = async (to: number) => {
      const { sandbox } = docent;
      const jumped = await sandbox.act(sandbox.world.person("Ben").id, { type: "jump", to });
      if (!jumped.ok) throw new Error(jumped.error);
    };
    const once = morningChannels.map(() => 1);
    const isOnce = (heading: string) => factsOf(docent.sandbox, heading).join() === once.join();
    /** Lets time pass until nothing is in doubt any more. */
    const settles = async (heading: string) => {
      await jumps(docent.sandbox.now() + two);
      await docent.sandbox.until(() => isOnce(heading), 20_000);
      while ((await storage.posts.claimedBefore(Number.MAX_SAFE_INTEGER, 10)).length > 0) {
        await jumps(docent.sandbox.now() + two);
      }
      expect(factsOf(docent.sandbox, heading)).toEqual(once);
    };

    test.each(places(3))(
      "at post $skip of a morning (after its effect: $afterEffect), posts each fact once",
      async (place) => {
        const { due, heading } = await morning();
        await docent.killedAt({ ...posts, ...place }, () => jumps(due));
        await docent.comesBack();
        await settles(heading);
      },
    );

    test.each<[string, Pick<KillPoint, "method" | "route" | "afterEffect">]>([
      ["before it looks for a post in doubt", { ...searches, afterEffect: false }],
      ["after it looked for a post in doubt", { ...searches, afterEffect: true }],
      ["before it posts again what it did not find", { ...posts, afterEffect: false }],
      ["after it posted again what it did not find", { ...posts, afterEffect: true }],
    ])("%s, posts each fact once", async (_name, again) => {
      const { due, heading } = await morning();
      await docent.killedAt({ ...posts, skip: 2, afterEffect: false }, () => jumps(due));
      await docent.comesBack();
      await docent.sandbox.until(() => factsOf(docent.sandbox, heading).slice(0, 1)[0] === 1);
      await docent.killedAt({ ...again, skip: 0 }, () => jumps(docent.sandbox.now() + two));
      await docent.comesBack();
      await settles(heading);
    });
  });
}

/** The run that a practice's buttons name. */
function runOf(customIds: readonly string[]): string {
  return (
    customIds.find((id) => id.startsWith("again:") || id.startsWith("practice"))?.split(":")[1] ??
    ""
  );
}
