import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Draft } from "./draft.ts";

/**
 * Keeps the focus on the field in use: after a stroke, on arriving in a channel with a keyboard at
 * hand, when summoned, and when one types while nothing else has the focus.
 */
export function useComposerFocus(
  root: RefObject<HTMLFormElement | null>,
  draft: Draft,
  channelId: string,
  summons: number,
): void {
  const inUse = fieldInUse(draft);
  const first = useRef(true);
  // Each of these moves the focus.
  useLayoutEffect(() => {
    const isArrival = first.current;
    first.current = false;
    if (isArrival && !hasKeyboard()) return;
    focusField(root.current);
  }, [inUse, summons]);
  // Arriving in a channel.
  useEffect(() => {
    if (hasKeyboard()) focusField(root.current);
  }, [channelId]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isFree(event)) focusField(root.current);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [root]);
}

function fieldInUse(draft: Draft): string {
  if (draft.kind === "text") return "";
  const option = draft.fields[draft.at]?.option.name ?? "";
  return `${draft.callable.registered} ${option}`;
}

function hasKeyboard(): boolean {
  return window.matchMedia("(pointer: fine)").matches;
}

/** Whether a key typed there means nothing else: no field, no open menu, no press of a button. */
function isFree({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (key === " " && target.matches("button, a, summary")) return false;
  return target.closest("input, textarea, select, dialog, [role=menu], .wire") === null;
}

function focusField(root: HTMLFormElement | null): void {
  const field = root?.querySelector<HTMLInputElement | HTMLTextAreaElement>("[data-in-use]");
  if (!field || field === document.activeElement) return;
  field.focus();
  if (field.type !== "file") field.setSelectionRange(field.value.length, field.value.length);
}
