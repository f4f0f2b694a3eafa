import type { Draft } from "./draft.ts";
import type { Stroke } from "./picker.ts";

/** What a key means in the composer, or null where the browser's own meaning holds. */
export function keyStroke(event: KeyboardEvent, draft: Draft, offered: number): Stroke | null {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (keepsItsKeys(event)) return null;
  switch (event.key) {
    case "ArrowDown":
      return offered > 0 ? { type: "move", by: 1 } : null;
    case "ArrowUp":
      return offered > 0 ? { type: "move", by: -1 } : null;
    case "Tab":
      return tabStroke(event, draft, offered);
    case "Enter":
      return event.shiftKey && draft.kind === "text" ? null : { type: "enter" };
    case "Escape":
      return { type: "escape" };
    case "Backspace":
      return draft.kind === "command" && isAtBeginning(event.target) ? { type: "back" } : null;
    default:
      return null;
  }
}

/** The send button presses itself; a file field that is empty opens the chooser. */
function keepsItsKeys({ target, key }: KeyboardEvent): boolean {
  if (target instanceof HTMLButtonElement) return true;
  const isFile = target instanceof HTMLInputElement && target.type === "file";
  return isFile && key === "Enter" && target.value === "";
}

/** Tab takes what is offered and goes on; at the end, and in plain text, it leaves the composer. */
function tabStroke(event: KeyboardEvent, draft: Draft, offered: number): Stroke | null {
  if (draft.kind === "text") return offered > 0 && !event.shiftKey ? { type: "tab" } : null;
  if (event.shiftKey) return draft.at > 0 ? { type: "focus", at: draft.at - 1 } : null;
  const atEnd = draft.at >= draft.fields.length;
  return atEnd && draft.highlight === -1 ? null : { type: "tab" };
}

function isAtBeginning(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement && target.selectionStart === 0 && target.selectionEnd === 0
  );
}
