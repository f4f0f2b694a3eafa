import type { Edited, Posted, Refusal, Scene, Sought, Stage } from "../../src/live/ports.ts";
import { sceneOf } from "../../src/quiz/live/scene.ts";
import type { VirtualTime } from "./virtual-time.ts";

const discordEpoch = 1_420_070_400_000;

/** An id that Discord would make at an instant. */
export function idAt(at: number, increment = 0): string {
  return String((BigInt(Math.round(at) - discordEpoch) << 22n) + BigInt(increment));
}

/** A message as the channel shows it. */
export interface OnStage {
  readonly id: string;
  readonly name: string;
  scene: Scene;
  over: boolean;
  edits: number[];
}

/** A channel in memory, whose requests can be made to fail. */
export interface MemoryStage extends Stage {
  readonly messages: OnStage[];
  readonly told: Refusal[];
  /** What the next posts and edits come to, the first first; then they succeed. */
  readonly postFaults: ("refusedAfter" | "unclearBefore" | "unclearAfter" | Refusal)[];
  readonly editFaults: Edited[];
  newest(): OnStage;
}

/** A stage on which a post takes a tenth of a second of Discord's time. */
export function createMemoryStage(time: VirtualTime): MemoryStage {
  const messages: OnStage[] = [];
  const told: Refusal[] = [];
  const postFaults: MemoryStage["postFaults"] = [];
  const editFaults: Edited[] = [];
  let made = 0;

  function make(scene: Scene): Posted {
    made += 1;
    const id = idAt(time.now(), made);
    const name = sceneOf(scene.state.phase);
    messages.push({ id, name, scene, over: false, edits: [] });
    return { outcome: "sent", shown: { messageId: id, at: time.now() } };
  }

  return {
    messages,
    told,
    postFaults,
    editFaults,
    newest: () => messages.at(-1) as OnStage,
    async post(scene) {
      const fault = postFaults.shift();
      if (fault === undefined) return make(scene);
      if (fault === "unclearBefore") return { outcome: "unclear" };
      if (fault === "unclearAfter") {
        make(scene);
        return { outcome: "unclear" };
      }
      return { outcome: "refused", why: fault === "refusedAfter" ? "refused" : fault };
    },
    async find(scene): Promise<Sought> {
      const name = sceneOf(scene.state.phase);
      const found = messages.find((each) => each.name === name && each.scene.runId === scene.runId);
      if (found === undefined) return { outcome: "absent" };
      return {
        outcome: "there",
        shown: { messageId: found.id, at: Number(BigInt(found.id) >> 22n) + discordEpoch },
      };
    },
    async edit(scene, messageId, over) {
      const fault = editFaults.shift();
      if (fault !== undefined) return fault;
      const message = messages.find(({ id }) => id === messageId);
      if (message === undefined) return { outcome: "gone" };
      message.scene = scene;
      message.over = over;
      message.edits.push(time.now());
      return { outcome: "done" };
    },
    async tell(_scene, why) {
      told.push(why);
    },
  };
}
