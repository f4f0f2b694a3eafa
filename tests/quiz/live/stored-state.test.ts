import { expect, it } from "vitest";
import { readState } from "../../../src/quiz/live/stored-state.ts";

/** A state as version 1 wrote it; this text never changes. */
const version1 = `{"version":1,"phase":{"name":"asking","position":1,"shown":{"messageId":"900","at":5000},"limit":40000,"pauses":[{"from":6000,"until":7000}],"pause":null,"grace":null,"warned":false},"players":[[5,{"joinedAt":0,"lastAnswered":0,"points":1000,"right":1,"answered":1,"team":null,"timeFactor":1.5,"out":null}]],"host":1,"asked":[{"openedAt":1000,"closedAt":4000,"limit":60000,"pauses":[],"skipped":false}],"standings":"each","notes":[{"kind":"away","milliseconds":1000}],"activeAt":4500}`;

it("a state of the first version is still read", () => {
  expect(readState(version1)).toMatchObject({
    phase: {
      name: "asking",
      position: 1,
      answers: new Map(),
      pauses: [{ from: 6_000, until: 7_000 }],
    },
    players: new Map([[5, expect.objectContaining({ points: 1_000, timeFactor: 1.5 })]]),
    host: 1,
  });
});

it("what is no state is not taken for one", () => {
  for (const text of [
    "",
    "{",
    "null",
    '{"version":2}',
    version1.replace('"version":1', '"version":9'),
  ]) {
    expect(readState(text)).toBeUndefined();
  }
});
