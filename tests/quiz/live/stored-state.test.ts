import { expect, it } from "vitest";
import { readState, writeState } from "../../../src/quiz/live/stored-state.ts";

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

/** The other phases, as version 1 wrote them. */
const others = {
  preview: `{"version":1,"phase":{"name":"preview"},"players":[],"host":1,"asked":[],"standings":"each","notes":[],"activeAt":0}`,
  lobby: `{"version":1,"phase":{"name":"lobby","shown":null,"pause":{"from":700,"why":"noPermission"}},"players":[[5,{"joinedAt":0,"lastAnswered":null,"points":0,"right":0,"answered":0,"team":1,"timeFactor":1,"out":"left"}]],"host":1,"asked":[],"standings":"end","notes":[],"activeAt":600}`,
  revealed: `{"version":1,"phase":{"name":"revealed","position":0,"shown":{"messageId":"901","at":4100},"pause":{"from":4200,"why":"idle"}},"players":[[5,{"joinedAt":1,"lastAnswered":null,"points":0,"right":0,"answered":0,"team":null,"timeFactor":2,"out":"removed"}]],"host":9,"asked":[{"openedAt":null,"closedAt":4000,"limit":null,"pauses":[{"from":1,"until":2}],"skipped":true}],"standings":"each","notes":[{"kind":"tookOver","host":9}],"activeAt":4000}`,
  ended: `{"version":1,"phase":{"name":"ended","why":"channelGone","shown":null},"players":[],"host":1,"asked":[],"standings":"each","notes":[],"activeAt":1}`,
};

it("every phase of the first version is read, and written as it was", () => {
  for (const [name, text] of Object.entries(others)) {
    const state = readState(text);
    expect(state?.phase.name).toBe(name);
    expect(state && JSON.parse(writeState(state))).toEqual(JSON.parse(text));
  }
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
