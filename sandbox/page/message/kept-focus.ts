import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Whether nothing in particular has the focus. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Gives the focus to a part when what held it there goes away as the part is drawn again. */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  // Read while drawing, before anything is taken away.
  const wasInside = root.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (wasInside && isFocusLost()) root.current?.focus({ preventScroll: true });
  });
}
