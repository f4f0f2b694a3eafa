import type { DiscordTime, Steady } from "./discord-time.ts";
import type { Posted, Scene, Stage } from "./ports.ts";

/** How often a message with an unknown end is looked for before it counts as refused. */
const attempts = 5;
/** Milliseconds between two looks. */
const pause = 2_000;

interface Parts {
  readonly stage: Stage;
  readonly steady: Steady;
  readonly time: DiscordTime;
}

/** A post whose end is known; `found`: an earlier request had made it, so that it may be out of date. */
export type Settled = Exclude<Posted, { readonly outcome: "unclear" }> & {
  readonly found?: true;
};

/**
 * Posts the message of a scene so that it appears once: one whose end is in doubt is looked for, and
 * posted again only where it is not there. `doubtful`: it may have been posted before a restart.
 */
export async function postOnce(
  scene: Scene,
  kind: "fresh" | "doubtful",
  parts: Parts,
): Promise<Settled> {
  let posted: Posted & { readonly found?: true } =
    kind === "fresh" ? await post(scene, parts) : { outcome: "unclear" };
  for (let attempt = 0; posted.outcome === "unclear"; attempt += 1) {
    if (attempt === attempts) return { outcome: "refused", why: "refused" };
    if (attempt > 0) await waited(parts.steady);
    posted = await lookedFor(scene, parts);
  }
  return posted;
}

async function post(scene: Scene, { stage, time }: Parts): Promise<Posted> {
  const posted = await stage.post(scene);
  if (posted.outcome === "sent") time.learnMade(posted.shown.messageId);
  return posted;
}

async function lookedFor(scene: Scene, parts: Parts): Promise<Posted & { readonly found?: true }> {
  const found = await parts.stage.find(scene, scene.state.activeAt);
  if (found.outcome === "there") return { outcome: "sent", shown: found.shown, found: true };
  return found.outcome === "later" ? { outcome: "unclear" } : post(scene, parts);
}

function waited(steady: Steady): Promise<void> {
  return new Promise((resolve) => {
    steady.after(pause, resolve);
  });
}
