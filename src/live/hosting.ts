import type { LoggedEvent } from "../quiz/live/event.ts";
import type { State } from "../quiz/live/state.ts";
import { timeOf } from "./discord-time.ts";
import type { HostAction, Hosted, Presser, Refused } from "./live.ts";
import type { Runner } from "./runner.ts";

/** Why a person may not do what only the host may; `undefined` where they may. */
export function refusedHost(
  { host }: Pick<State, "host">,
  person: number | undefined,
  { mayHost }: Presser,
): "notHost" | "anothersQuiz" | undefined {
  if (person === host) return;
  return mayHost ? "anothersQuiz" : "notHost";
}

/** What the log keeps of an act. */
function eventOf(
  action: Exclude<HostAction, { act: "takeOver" | "look" }>,
  at: number,
): LoggedEvent {
  switch (action.act) {
    case "start":
      return { type: "started", at };
    case "close":
      return { type: "closed", at, position: action.position };
    case "next":
      return { type: "next", at, position: action.position };
    case "skip":
      return { type: "skipped", at, position: action.position };
    case "pause":
      return { type: "paused", at, why: "host" };
    case "resume":
      return { type: "resumed", at };
    case "end":
      return { type: "ended", at, why: "stopped" };
    case "standings":
      return { type: "standings", at, when: action.when };
    case "remove":
      return { type: "removed", at, person: action.person };
    case "readmit":
      return { type: "readmitted", at, person: action.person };
    case "extraTime":
      return { type: "timed", at, person: action.person, factor: action.factor };
  }
}

/** What is refused when it comes too late, since it would do something else than was meant. */
const onceOnly: ReadonlySet<HostAction["act"]> = new Set(["start", "close", "next", "skip"]);

/** Does what a host wishes, after the answers that came before it. */
export function actAsHost(
  runner: Runner,
  presser: Presser,
  action: HostAction,
): Promise<Hosted | Refused> {
  const at = timeOf(presser.interactionId);
  return runner.alone(async (apply) => {
    const hosted = (): Hosted => ({ kind: "hosted", scene: runner.scene() });
    const refused = (why: Refused["why"]): Refused => ({
      kind: "refused",
      why,
      scene: runner.scene(),
    });
    const refusal = refusedHost(
      runner.scene().state,
      runner.crowd.numberOf(presser.userId),
      presser,
    );
    if (refusal === "notHost") return refused(refusal);
    await runner.crowd.enrol([presser]);
    if (action.act === "takeOver") {
      const host = runner.crowd.numberOf(presser.userId);
      if (host === undefined) throw new Error("no number was drawn for a host");
      const taken = await apply({ type: "tookOver", at, host });
      return taken === "lost" ? refused("over") : hosted();
    }
    if (refusal !== undefined) return refused(refusal);
    if (action.act === "look") return hosted();
    const applied = await apply(eventOf(action, at));
    if (applied === "lost") return refused("over");
    return applied === "unchanged" && onceOnly.has(action.act) ? refused("stale") : hosted();
  });
}
