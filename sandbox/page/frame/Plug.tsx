import { usePage } from "../state/page-context.ts";

/** The bot's state in words, and the plug that kills and restarts it. */
export function Plug() {
  const { view, words, act } = usePage();
  const { name, state } = view.bot;
  return (
    <div class="plug">
      <span class={`bot-state ${state}`} role="status">
        {words.bot(name, state)}
      </span>
      <button
        type="button"
        class="tool danger"
        title={words.pullPlugHint}
        disabled={state !== "online"}
        onClick={() => void act({ type: "pullPlug" })}
      >
        {words.pullPlug}
      </button>
    </div>
  );
}
