import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Gives the focus back to what had it before, when the part that holds it goes away. */
export function useFocusReturn(root: RefObject<HTMLElement | null>, otherwise: string): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const part = root.current;
    return () => {
      if (!part?.contains(document.activeElement)) return;
      if (before instanceof HTMLElement) before.focus();
      // What opened it may be hidden by now.
      if (document.activeElement !== before)
        document.querySelector<HTMLElement>(otherwise)?.focus();
    };
  }, [root, otherwise]);
}
