import type { Message } from "../discord/answer.ts";
import type { Placed } from "../live/live.ts";
import { receipt } from "./live.receipt.ts";
import type { PracticeShowing } from "./practice.showing.ts";

/** What is stored of somebody's answer, for their eyes. */
export type ShowReceipt = (placed: Placed, showing: PracticeShowing) => Message;

/**
 * Shows receipts. Many answer alike in the same second, so those shown last are kept, at most
 * `capacity` of them: one message, written once, serves them all.
 */
export function createReceipts(capacity = 64): ShowReceipt {
  const kept = new Map<string, Message>();
  return (placed, showing) => {
    const key = keyOf(placed, showing);
    const message = kept.get(key) ?? receipt(placed, showing);
    // Put behind all others, so that the first is the one that was not shown for longest.
    kept.delete(key);
    kept.set(key, message);
    if (kept.size > capacity) kept.delete(kept.keys().next().value as string);
    return message;
  };
}

/** All that a receipt depends on; a quiz's questions never change once it is open. */
function keyOf(
  { scene, position, answer, first }: Placed,
  { language, languages, commandIds }: PracticeShowing,
): string {
  const { given = null, confidence = null } = answer ?? {};
  return JSON.stringify([
    ...[scene.runId, position, given, confidence, scene.quiz.settings.scoring],
    ...[first && (commandIds.get("privacy") ?? ""), language.code, languages.length],
  ]);
}
