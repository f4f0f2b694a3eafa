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
  const at = draft.kind === "command" ? draft.at : 0;
  const first = useRef(true);
  // Each of these moves the focus.
  useLayoutEffect(() => {
    const isArrival = first.current;
    first.current = false;
    if (isArrival && !hasKeyboard()) return;
    focusField(root.current);
  }, [draft.kind, at, summons]);
  // Arriving in a channel.
  useEffect(() => {
    if (hasKeyboard()) focusField(root.current);
  }, [channelId]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isFree = event.target === document.body || isMessage(event.target);
      if (isFree && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey)
        focusField(root.current);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [root]);
}

function hasKeyboard(): boolean {
  return window.matchMedia("(pointer: fine)").matches;
}

function isMessage(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("article.message");
}

function focusField(root: HTMLFormElement | null): void {
  const field = root?.querySelector<HTMLInputElement | HTMLTextAreaElement>("[data-in-use]");
  if (!field || field === document.activeElement) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
