import { expect, test } from "vitest";
import { createScenePictures } from "../../src/app/scene-pictures.ts";
import type { Scene } from "../../src/live/ports.ts";
import type { State } from "../../src/quiz/live/state.ts";
import { answer, begun, played, quizOf } from "../quiz/live/game.ts";
import { english } from "../support/languages.ts";

const quiz = quizOf();

/** A first question that five people answered and the host closed. */
const revealed: State = played(quiz, [
  ...begun(1_000_000, 5, 6, 7, 8, 9),
  ...[5, 6, 7, 8, 9].map((person) => answer(person, 1_000_000 + person)),
  { type: "closed", at: 1_001_000, position: 0 },
]);
const scene: Scene = {
  ...{ runId: "abcdefghijkl", guildId: "1", channelId: "2" },
  ...{ quiz, state: revealed, names: new Map() },
};

function picturing(missing: readonly "attachFiles"[] = []) {
  let drawn = 0;
  const pictures = {
    draw: async () => {
      drawn += 1;
      return new Uint8Array([drawn]);
    },
    warm: () => undefined,
    close: async () => undefined,
  };
  const rights = (() => ({ state: "known", missing })) as never;
  return {
    of: createScenePictures({ pictures, rights, drawChart: pictures.draw }),
    drawn: () => drawn,
  };
}

test("a reveal's picture is drawn once, for its post and every edit", async () => {
  const pictures = picturing();
  expect(await pictures.of(scene, english)).toEqual(new Uint8Array([1]));
  expect(await pictures.of(scene, english)).toEqual(new Uint8Array([1]));
  expect(pictures.drawn()).toBe(1);
});

test("none is drawn where Docent may not attach files, or fewer than five have answered", async () => {
  expect(await picturing(["attachFiles"]).of(scene, english)).toBeNull();
  const few = played(quiz, [
    ...begun(1_000_000, 5),
    answer(5, 1_000_001),
    { type: "closed", at: 1_001_000, position: 0 },
  ]);
  expect(await picturing().of({ ...scene, state: few }, english)).toBeNull();
});
