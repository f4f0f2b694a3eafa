import { letGoOfNobodies } from "./letting-go.ts";
import type { ReadName } from "./name-reading.ts";
import { readNames, readOtherNames } from "./names.ts";
import type { StoredQuiz, TakenQuiz } from "./ports.ts";
import type { Runner, RunnerParts } from "./runner.ts";

/** What taking a quiz up needs of the process. */
interface TakingUp {
  readonly parts: Pick<RunnerParts, "store" | "time" | "failed">;
  readonly readName: ReadName;
  readonly add: (stored: StoredQuiz) => Runner;
  readonly gone: (runId: string) => void;
  /** Whether a runner still runs its quiz here. */
  readonly isHere: (runner: Runner) => boolean;
}

/** Goes on with what another process ran, or shows the last message that it did not get to. */
export async function takeUpQuiz(
  { stored, aliveAt }: TakenQuiz,
  { parts, readName, add, gone, isHere }: TakingUp,
): Promise<void> {
  const { runId } = stored;
  const runner = add(stored);
  const at = parts.time.now();
  await runner.alone(async (apply) => {
    await letGoOfNobodies({ ...parts, runId, apply, at }, stored);
    await apply({ type: "returned", from: aliveAt, at });
  });
  const naming = { readName, isNeeded: () => isHere(runner) };
  if (stored.state.phase.name !== "ended") {
    runner.resume();
    // Nobody waits for names: Discord gives few of them a second.
    learnNames(runner, naming).catch(parts.failed);
    return;
  }
  // Its last message alone is missing, and nothing would come after it to name anybody.
  readNames(runner, naming)
    .then(() => runner.resume())
    .catch(parts.failed)
    .finally(() => gone(runId));
}

async function learnNames(runner: Runner, naming: Parameters<typeof readNames>[1]): Promise<void> {
  if ((await readNames(runner, naming)) > 0) runner.redraw();
  await readOtherNames(runner, naming);
}
