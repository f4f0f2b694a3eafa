import { afterEach, beforeEach, expect, test } from "vitest";
import type { Storage } from "../../src/storage/open.ts";
import { bells } from "../support/bells.ts";
import { courseOf, factsIn, inStorage, orderFact } from "../support/daily.ts";
import { openSchool, type School } from "../support/school.ts";

const hour = 60 * 60_000;
const day = 24 * hour;
const minute = 60_000;
/** Wednesday, November 25, 2026, eight in the morning in Chicago. */
const eight = Date.UTC(2026, 10, 25, 14);
const general = { in: "general" };

let school: School;
beforeEach(async () => {
  school = await openSchool({ packs: [bells()] });
});
afterEach(() => school.close());

const civics = () => school.sandbox.world.guild("Civics").id;
const stored = <T>(use: (storage: Storage) => Promise<T>) => inStorage(school, use);
const known = () => stored(({ serverRecords }) => serverRecords.known());
const language = () => stored(({ settings }) => settings.server(civics()).then((s) => s.language));
/** The clock stands still unless it jumps, so a removal is seen before the next jump. */
const seesThat = (happens: () => void) => {
  happens();
  return school.person("Sam").types("/help", { in: "dm" });
};
const setsUp = async () => {
  const panel = await school.person("Ms. Rivera").types("/settings", general);
  await panel.choose("Choose the language of public messages", "Español");
  return orderFact(school, general);
};

test("what a server stored is deleted six days after it removed Docent, and not before", async () => {
  const { id } = await setsUp();
  await seesThat(() => school.sandbox.events.removeBot(civics()));
  await school.jumps(eight);
  expect(await courseOf(school, id)).toEqual([]);
  await school.jumps(eight + 4 * day);
  expect(await known()).toContain(civics());
  expect(await language()).toBe("es");
  await school.jumps(eight + 5 * day + 2 * hour);
  expect(await known()).toEqual([]);
  const line = await school.log.says("The data of servers that Docent left is deleted.");
  expect(line.servers).toBe(1);
});

test("a server that takes Docent back in time keeps everything, and its facts go on", async () => {
  const { id } = await setsUp();
  await seesThat(() => school.sandbox.events.removeBot(civics()));
  await school.jumps(eight + 4 * day);
  await seesThat(() => school.sandbox.events.addBot(civics()));
  await school.jumps(eight + 8 * day + minute);
  expect(await language()).toBe("es");
  expect(factsIn(school, general, "Dato del jueves 3 de diciembre")).toBe(1);
  expect((await courseOf(school, id))[0]).toBe("sent");
});

test("a server that removed Docent while it was down is left from the next start on", async () => {
  await setsUp();
  await school.docent.stop();
  school.sandbox.events.removeBot(civics());
  await school.restarts();
  await school.jumps(eight + day);
  expect(await known()).toEqual([civics()]);
  await school.jumps(eight + 7 * day);
  expect(await known()).toEqual([]);
});

test("an outage of Discord's is no departure", async () => {
  await setsUp();
  await seesThat(() => school.sandbox.events.outage(civics(), false));
  await school.restarts();
  await school.jumps(eight + 8 * day);
  expect(await language()).toBe("es");
});

test("what was purged is read anew where Docent comes back later", async () => {
  await setsUp();
  const before = await school.person("Ms. Rivera").types("/settings", general);
  expect(before.text()).toContain("**Language of public messages:** Español");
  await seesThat(() => school.sandbox.events.removeBot(civics()));
  await school.jumps(eight + 7 * day);
  await seesThat(() => school.sandbox.events.addBot(civics()));
  const panel = await school.person("Ms. Rivera").types("/settings", general);
  expect(panel.text()).toContain("**Language of public messages:** not set");
});

test("posts of rounds long finished are deleted after 90 days, and drafts after a day", async () => {
  const topic = { pack: "bells", topic: "morning-bell" };
  const { id } = await orderFact(school, general, { topic });
  const draft = await orderFact(school, general, { state: "draft", nextAt: null });
  await school.jumps(eight);
  await school.jumps(eight + day);
  expect(await courseOf(school, id)).toEqual(["sent", "sent"]);
  expect(await stored(({ schedules }) => schedules.find(draft.id))).toBeUndefined();
  await school.jumps(eight + 92 * day + 5 * hour);
  const left = await stored(({ posts }) => posts.latest(id, 20));
  expect(left.map(({ day }) => day)).not.toContain("2026-11-25");
  expect(left.length).toBeGreaterThan(0);
});
