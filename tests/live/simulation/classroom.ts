import type { Presser } from "../../../src/live/live.ts";
import type { Picked } from "../../../src/quiz/picked.ts";
import { positionsOf } from "../../../src/quiz/picked.ts";
import type { Question } from "../../../src/quiz/question.ts";
import { idAt } from "../../support/live-stage.ts";
import { between } from "./dice.ts";
import type { Ground } from "./faulty-process.ts";
import type { PressTold } from "./truth.ts";
import type { World } from "./world.ts";

/** How a quiz is to go. */
export type Fate = "finishes" | "stopped" | "channelGone";

/** A quiz, its host and its pupils, who look at the channel and press. */
export interface Classroom {
  readonly runId: string;
  readonly fate: Fate;
  readonly presses: readonly PressTold[];
  readonly pupils: readonly string[];
  /** Whether everything that was to happen has happened. */
  readonly isOver: () => boolean;
}

const look = 500;

/** Opens a classroom for a quiz that is in its preview. */
export function openClassroom(
  world: World,
  {
    runId,
    channelId,
    guildId,
    pupils,
    fate,
  }: Pick<Classroom, "runId" | "fate" | "pupils"> & {
    readonly channelId: string;
    readonly guildId: string;
  },
): Classroom {
  const { ground } = world;
  const { time, dice } = ground;
  const here: Here = { time, guildId };
  const presses: PressTold[] = [];
  const began = time.now();
  const seen = new Map<string, number>();
  const newest = () => ground.stage.messages.findLast(({ scene }) => scene.runId === runId);
  const isOver = () => world.stored(runId)?.state.phase.name === "ended" && newest()?.name === "e";

  function question(position: number): void {
    for (const pupil of pupils) {
      if (dice() < 0.1) continue;
      const times = dice() < 0.2 ? 2 : 1;
      for (let n = 0; n < times; n += 1) {
        time.after(between(dice, 100, 9_000), () => press(pupil, position));
      }
    }
  }

  function press(pupil: string, position: number): void {
    const asked = world.stored(runId)?.quiz.questions[position];
    if (asked === undefined) return;
    const isRight = dice() < 0.6;
    const presser = presserOf(here, pupil, world.nextId());
    const told: PressTold = {
      pupil,
      position,
      id: presser.interactionId,
      isRight,
      told: "nothing",
    };
    presses.push(told);
    const picked = pickedFor(asked, isRight);
    const deliver = () =>
      world.deliver(async ({ live }) => {
        const answer = await live.answer(runId, position, presser, { picked, confidence: null });
        // What was told once stays told, whatever comes of the same press a second time.
        if (told.told !== "kept") told.told = answer.kind === "placed" ? "kept" : "refused";
      });
    time.after(between(dice, 0, 900), deliver);
    // A gateway that resumes sends the same press again.
    if (dice() < 0.1) time.after(between(dice, 0, 3_000), deliver);
  }

  function hosts(): void {
    const message = newest();
    const state = world.stored(runId)?.state;
    const presser = presserOf(here, "Ms. Lee", world.nextId());
    const name = message?.name ?? "p";
    const since = time.now() - (seen.get(name) ?? time.now());
    if (!seen.has(name)) {
      seen.set(name, time.now());
      if (name.startsWith("q")) question(Number(name.slice(1)));
      if (name === "l") joins();
    }
    const isPaused = state && "pause" in state.phase && state.phase.pause !== null;
    world.deliver(async ({ live }) => {
      if (isPaused) await live.host(runId, presser, { act: "resume" });
      else if (name === "p") await live.preview(runId, presser, { act: "open" });
      else if (fate === "channelGone" && time.now() - began > 20_000)
        await live.channelGone(channelId);
      else if (fate === "stopped" && time.now() - began > 25_000)
        await live.host(runId, presser, { act: "end" });
      else await moves(live.host, name, since, presser);
    });
    if (!isOver() && time.now() - began < world.patience) time.after(look, hosts);
  }

  async function moves(
    host: Parameters<Parameters<World["deliver"]>[0]>[0]["live"]["host"],
    name: string,
    since: number,
    presser: Presser,
  ): Promise<void> {
    const position = Number(name.slice(1));
    if (name === "l" && since > 3_000) await host(runId, presser, { act: "start" });
    if (name.startsWith("q") && since > 11_000)
      await host(runId, presser, { act: "close", position });
    if (name.startsWith("r") && since > 1_000)
      await host(runId, presser, { act: "next", position });
  }

  function joins(): void {
    for (const pupil of pupils) {
      if (dice() < 0.2) continue;
      const presser = presserOf(here, pupil, world.nextId());
      time.after(between(dice, 0, 2_500), () =>
        world.deliver(async ({ live }) => void (await live.join(runId, presser, null))),
      );
    }
  }

  time.after(between(dice, 0, 2_000), hosts);
  return { runId, fate, presses, pupils, isOver };
}

interface Here {
  readonly time: Ground["time"];
  readonly guildId: string;
}

function presserOf({ time, guildId }: Here, name: string, n: number): Presser {
  return {
    guildId,
    userId: name,
    name,
    roleIds: [],
    mayHost: name === "Ms. Lee",
    interactionId: idAt(time.now(), n % 4_000_000),
  };
}

/** All that is right, or something that earns nothing. */
function pickedFor(question: Question, isRight: boolean): Picked {
  if (question.form === "number") {
    return { number: isRight ? question.key : Math.abs(question.key) * 9 + 1 };
  }
  const key: readonly string[] = typeof question.key === "string" ? [question.key] : question.key;
  const right = positionsOf(question, { options: [...key] });
  if (isRight) return { positions: right };
  if (question.form === "order") return { positions: right.toReversed() };
  return { positions: [question.options.findIndex(({ id }) => !key.includes(id))] };
}
