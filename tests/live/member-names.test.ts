import { describe, expect, it } from "vitest";
import { memberNames } from "../../src/live/member-names.ts";

/** A clock that moves on as long as somebody sleeps, and a Discord that answers at once. */
function setting(known: Readonly<Record<string, string>>) {
  let time = 1_000;
  const asked: { readonly userId: string; readonly at: number }[] = [];
  const read = memberNames({
    now: () => time,
    async sleep(milliseconds) {
      time += Math.max(0, milliseconds);
    },
    async fetchName(_guildId, userId) {
      asked.push({ userId, at: time });
      if (userId === "broken") throw new Error("502");
      return known[userId];
    },
  });
  return { read, asked };
}

describe("the names of a report", () => {
  it("are read from Discord, and who is no member any more has none", async () => {
    const { read } = setting({ "11": "Ana", "12": "Ben" });
    const names = await read(
      "1",
      new Map([
        [7, "11"],
        [3, "12"],
        [5, "13"],
      ]),
    );
    expect([...names]).toEqual([
      [7, "Ana"],
      [3, "Ben"],
      [5, null],
    ]);
  });

  it("leave out whom Discord could not be asked about, and go on", async () => {
    const { read } = setting({ "11": "Ana" });
    const names = await read(
      "1",
      new Map([
        [1, "broken"],
        [2, "11"],
      ]),
    );
    expect([...names]).toEqual([[2, "Ana"]]);
  });

  it("are read at most ten a second, by several reports together", async () => {
    const { read, asked } = setting({});
    const people = (from: number) =>
      new Map(Array.from({ length: 15 }, (_, index) => [index, String(from + index)]));
    await Promise.all([read("1", people(100)), read("2", people(200))]);
    const times = asked.map(({ at }) => at).sort((a, b) => a - b);
    expect(times).toHaveLength(30);
    times.forEach((time, index) => {
      const withinSecond = times.slice(index).filter((later) => later < time + 1_000);
      expect(withinSecond.length).toBeLessThanOrEqual(10);
    });
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThanOrEqual(2_900);
  });
});
