import type { Chance } from "../../../src/chance.ts";
import { createCatalog } from "../../../src/content/catalog.ts";
import { packs } from "../../../src/content/packs.ts";
import { createLive } from "../../../src/live/create-live.ts";
import { createDiscordTime } from "../../../src/live/discord-time.ts";
import type { Live } from "../../../src/live/live.ts";
import type { QuizStore, Scene, Stage } from "../../../src/live/ports.ts";
import { sceneOf } from "../../../src/quiz/live/scene.ts";
import type { MemoryStage } from "../../support/live-stage.ts";
import type { VirtualTime } from "../../support/virtual-time.ts";
import type { Dice } from "./dice.ts";

/** How often what goes wrong, from 0 to 1. */
export interface Rates {
  readonly postLost: number;
  readonly postUnclear: number;
  readonly postRefused: number;
  readonly editLater: number;
  readonly editGone: number;
  readonly findLater: number;
}

/** What outlives a process. */
export interface Ground {
  readonly time: VirtualTime;
  readonly stage: MemoryStage;
  readonly store: QuizStore;
  readonly chance: Chance;
  readonly dice: Dice;
  readonly rates: Rates;
  /** Messages that somebody deleted, or that Discord refused, as `run name`: they may be missing. */
  readonly missing: Set<string>;
}

/** A process that can die at any moment: what it had begun and not written never happens. */
export interface FaultyProcess {
  readonly live: Live;
  readonly failures: unknown[];
  readonly isDead: () => boolean;
  readonly die: () => void;
}

const never = new Promise<never>(() => undefined);
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
const catalog = createCatalog(packs);

/** Starts a process over what the one before has left; `step` is how far the machine's clock is off, in ms. */
export function startProcess(ground: Ground, owner: string, step: number): FaultyProcess {
  const { time, chance } = ground;
  let isDead = false;
  const failures: unknown[] = [];
  const steady = {
    now: () => time.now() + step,
    after: (ms: number, call: () => void) => time.after(ms, () => (isDead ? undefined : call())),
  };
  const live = createLive({
    store: mortal(ground.store, () => isDead),
    stage: mortal(faulty(ground), () => isDead),
    steady,
    time: createDiscordTime(steady),
    failed: (error) => failures.push(error),
    owner,
    fetchName: async (_guild, userId) => userId,
    catalog,
    clock: { now: () => time.now() + step },
    chance,
  });
  return {
    live,
    failures,
    isDead: () => isDead,
    die: () => {
      isDead = true;
    },
  };
}

/** Every call may be cut off before it takes effect, or after it and before its answer. */
function mortal<T extends object>(target: T, isDead: () => boolean): T {
  return new Proxy(target, {
    get(object, name) {
      const method = Reflect.get(object, name) as (...given: unknown[]) => Promise<unknown>;
      return async (...given: unknown[]) => {
        await nextTurn();
        if (isDead()) return never;
        const result = await method.apply(object, given);
        await nextTurn();
        return isDead() ? never : result;
      };
    },
  });
}

/** A channel whose requests fail as Discord's do. */
function faulty({ stage, dice, rates, missing }: Ground): Stage {
  const nameOf = ({ runId, state }: Scene) => `${runId} ${sceneOf(state.phase)}`;
  return {
    async post(scene) {
      const fallen = dice();
      if (fallen < rates.postLost) return { outcome: "unclear" };
      if (fallen < rates.postLost + rates.postRefused) {
        missing.add(nameOf(scene));
        return { outcome: "refused", why: "noPermission" };
      }
      const posted = await stage.post(scene);
      // It took effect, and its answer is lost.
      return dice() < rates.postUnclear ? { outcome: "unclear" } : posted;
    },
    async find(scene, at) {
      return dice() < rates.findLater ? { outcome: "later" } : stage.find(scene, at);
    },
    async edit(scene, messageId, over) {
      const fallen = dice();
      if (fallen < rates.editLater) return { outcome: "later" };
      if (fallen < rates.editLater + rates.editGone) {
        const at = stage.messages.findIndex(({ id }) => id === messageId);
        if (at >= 0 && !over) {
          stage.messages.splice(at, 1);
          missing.add(nameOf(scene));
        }
      }
      return stage.edit(scene, messageId, over);
    },
    tell: (scene, why) => stage.tell(scene, why),
  };
}
