import type { Pace } from "../../page-api.ts";
import { usePage } from "../state/page-context.ts";

const paces: readonly Pace[] = ["off", "slow", "usual", "fast"];

/** Whether classmates join quizzes and answer by themselves, and how fast. */
export function PaceSelect() {
  const { view, words, act } = usePage();
  if (view.pace === null) return null;
  return (
    <label class="pace">
      <span>{words.pace}</span>
      <select
        value={view.pace}
        title={words.paceHint}
        onChange={(event) => void act({ type: "setPace", pace: event.currentTarget.value as Pace })}
      >
        {paces.map((pace) => (
          <option key={pace} value={pace}>
            {words.paces[pace]}
          </option>
        ))}
      </select>
    </label>
  );
}
