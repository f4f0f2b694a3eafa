import { timeOf } from "./discord-time.ts";
import { actAsHost, refusedHost } from "./hosting.ts";
import {
  type House,
  isFromElsewhere,
  type LiveParts,
  refused,
  sceneOfStored,
  withRunner,
} from "./house.ts";
import { letGo } from "./letting-go.ts";
import type { Hosted, Live, Presser, Refused } from "./live.ts";
import { lookingBack } from "./looking-back.ts";
import { playing } from "./playing.ts";
import type { StoredQuiz } from "./ports.ts";
import { createPreviews } from "./previews.ts";
import type { Runner } from "./runner.ts";
import { createRunning } from "./running.ts";

/** Live quizzes over the store and the stage. */
export function createLive(parts: LiveParts): Live {
  const house: House = { parts, running: createRunning(parts), previews: createPreviews(parts) };
  const { running, previews } = house;
  return {
    prepare: previews.prepare,
    preview: (runId, presser, action) => preview(house, runId, presser, action),
    drop: (runId, presser) => drop(house, runId, presser),
    async again(runId, presser) {
      const stored = await parts.store.find(runId);
      if (stored === undefined) return refused("gone");
      if (isFromElsewhere(stored, presser)) return refused("forged");
      const { guildId, channelId, quiz } = stored;
      return previews.prepare({ guildId, channelId, settings: quiz.settings, presser });
    },
    async choices(runId) {
      const stored = await parts.store.find(runId);
      return stored === undefined ? [] : previews.choices(stored);
    },
    ...playing(house),
    ...lookingBack(house),
    async scene(runId, presser) {
      const stored = await parts.store.find(runId);
      if (stored === undefined) return refused("gone");
      if (isFromElsewhere(stored, presser)) return refused("forged");
      const scene = running.find(runId)?.scene() ?? sceneOfStored(stored);
      return { kind: "hosted", scene };
    },
    runningIn: (channelId) => parts.store.runningIn(channelId),
    host: (runId, presser, action) =>
      withRunner(house, runId, presser, (runner) => actAsHost(runner, presser, action)),
    resume: running.resume,
    async channelGone(channelId) {
      const at = parts.time.now();
      const here = running.all().filter((runner) => runner.scene().channelId === channelId);
      const end = (runner: Runner) =>
        runner.alone((apply) => apply({ type: "ended", at, why: "channelGone" }));
      await Promise.all(here.map(end));
    },
    async forget(userId) {
      const at = parts.time.now();
      const { store } = parts;
      const forget = (runner: Runner) =>
        runner.alone(async (apply) => {
          // Not before: the presses that are under way may be this person's, too.
          const person = runner.crowd.forget(userId);
          const { runId } = runner.scene();
          if (person !== undefined) await letGo({ runId, store, apply, at }, person);
        });
      await Promise.all(running.all().map(forget));
    },
    stop: running.stop,
  };
}

async function preview(
  house: House,
  runId: string,
  presser: Presser,
  action: Parameters<Live["preview"]>[2],
): ReturnType<Live["preview"]> {
  const { running, previews } = house;
  const open = running.find(runId);
  if (open !== undefined) {
    const scene = open.scene();
    if (isFromElsewhere(scene, presser)) return refused("forged");
    const why = refusedHost(scene.state, open.crowd.numberOf(presser.userId), presser);
    return why === undefined ? { kind: "hosted", scene } : refused(why, scene);
  }
  const stored = await ownPreview(house, runId, presser);
  if ("kind" in stored) return stored;
  if (action.act !== "open") return previews.change(stored, action);
  return openLobby(house, stored, presser);
}

async function openLobby(
  { parts, running }: House,
  stored: StoredQuiz,
  presser: Presser,
): Promise<Hosted | Refused> {
  parts.time.learnSeen(presser.interactionId);
  const runner = running.add(stored);
  const at = timeOf(presser.interactionId);
  const applied = await runner.alone((apply) => apply({ type: "opened", at }));
  await runner.crowd.enrol([presser]);
  if (applied === "changed") return { kind: "hosted", scene: runner.scene() };
  running.drop(stored.runId);
  return refused(applied === "busy" ? "busy" : "gone");
}

/** A preview of the presser's, or why it is not to be had. */
async function ownPreview(
  { parts }: House,
  runId: string,
  presser: Presser,
): Promise<StoredQuiz | Refused> {
  const stored = await parts.store.find(runId);
  if (stored === undefined) return refused("gone");
  if (isFromElsewhere(stored, presser)) return refused("forged");
  if (stored.state.phase.name !== "preview") return refused("over", sceneOfStored(stored));
  return stored.people.get(stored.state.host) === presser.userId ? stored : refused("notHost");
}

async function drop(house: House, runId: string, presser: Presser): ReturnType<Live["drop"]> {
  const stored = await ownPreview(house, runId, presser);
  if ("kind" in stored) return stored;
  await house.parts.store.dropDraft(runId);
  return { kind: "dropped" };
}
