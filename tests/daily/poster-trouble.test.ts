import { describe, expect, test } from "vitest";
import type { Schedule } from "../../src/daily/ports.ts";
import { day, eight, hour, morning, morningsOf, poolOf, running } from "../support/mornings.ts";

describe("what is in the way", () => {
  test("is kept, and told once until a post has appeared", async () => {
    const { at, poster, office, stores, occasions } = morningsOf();
    const refused = { refused: "sendMessages" } as const;
    office.fates.push(refused, refused, "arrives", refused);
    const one = poster();
    for (let days = 0; days < 4; days += 1) {
      at(eight + days * day);
      await one.postDue(running);
      const { trouble } = stores.schedule("morning") as Schedule;
      expect(trouble).toBe(days === 2 ? null : "sendMessages");
    }
    expect(office.told).toEqual(["sendMessages", "sendMessages"]);
    expect(occasions().filter((each) => each.endsWith("failed"))).toHaveLength(3);
  });

  test("is told again when it is something else", async () => {
    const { at, poster, office } = morningsOf();
    office.fates.push({ refused: "viewChannel" }, { refused: "sendMessages" });
    const one = poster();
    at(eight);
    await one.postDue(running);
    at(eight + day);
    await one.postDue(running);
    expect(office.told).toEqual(["viewChannel", "sendMessages"]);
  });

  test("where the channel is gone, pauses the schedule", async () => {
    const { at, poster, office, stores } = morningsOf();
    office.fates.push({ refused: "channelGone" });
    const one = poster();
    at(eight);
    await one.postDue(running);
    expect(stores.schedule("morning")).toMatchObject({
      ...{ state: "paused", nextAt: null, trouble: "channelGone" },
    });
    at(eight + day);
    await one.postDue(running);
    expect(office.told).toEqual(["channelGone"]);
    expect(stores.allPosts()).toHaveLength(1);
  });

  test("may be that there is no fact; nothing is sent then", async () => {
    const { at, poster, office, stores, occasions } = morningsOf({ pool: poolOf() });
    const one = poster();
    at(eight);
    await one.postDue(running);
    at(eight + day);
    await one.postDue(running);
    expect(occasions()).toEqual(["2026-11-24 failed", "2026-11-25 failed"]);
    expect(office.told).toEqual(["nothingToPost"]);
    expect(stores.schedule("morning")?.trouble).toBe("nothingToPost");
  });
});

describe("a post that is ordered by hand", () => {
  test("comes besides the usual one, does not move it, and takes another fact", async () => {
    const { at, poster, stores, occasions } = morningsOf({ pool: poolOf("a", "b") });
    const one = poster();
    at(eight - hour);
    expect(await one.sendNow(morning, "77")).toMatchObject({ outcome: "sent" });
    expect(stores.schedule("morning")?.nextAt).toBe(eight);
    at(eight);
    await one.postDue(running);
    expect(occasions()).toEqual(["now-77 sent", "2026-11-24 sent"]);
    const [first, second] = stores.allPosts().map(({ fact }) => fact?.id);
    expect(first).not.toBe(second);
  });

  test("comes once for an interaction, and not for a schedule that is gone", async () => {
    const { poster, office, stores } = morningsOf();
    const one = poster();
    await one.sendNow(morning, "77");
    expect(await one.sendNow(morning, "77")).toEqual({ outcome: "gone" });
    await stores.schedules.remove("morning");
    expect(await one.sendNow(morning, "78")).toEqual({ outcome: "gone" });
    expect(office.shown()).toHaveLength(1);
  });

  test("that begins a new round leaves what it took out of that round", async () => {
    const { at, poster, stores } = morningsOf({ pool: poolOf("a", "b") });
    const one = poster();
    for (const id of ["1", "2", "3"]) await one.sendNow(morning, id);
    at(eight);
    await one.postDue(running);
    const told = stores.allPosts().map(({ fact, round }) => `${fact?.id}${round}`);
    expect(new Set(told)).toEqual(new Set(["a0", "b0", "a1", "b1"]));
  });

  test("that is refused says what is in the way to whoever asked, and to nobody else", async () => {
    const { poster, office, stores } = morningsOf();
    office.fates.push({ refused: "sendMessages" });
    const sent = await poster().sendNow(morning, "77");
    expect(sent).toEqual({ outcome: "refused", trouble: "sendMessages" });
    expect(office.told).toEqual([]);
    expect(stores.schedule("morning")?.trouble).toBe("sendMessages");
  });

  test("and finds no fact says so", async () => {
    const { poster, occasions } = morningsOf({ pool: poolOf() });
    const sent = await poster().sendNow(morning, "77");
    expect(sent).toEqual({ outcome: "refused", trouble: "nothingToPost" });
    expect(occasions()).toEqual([]);
  });
});
