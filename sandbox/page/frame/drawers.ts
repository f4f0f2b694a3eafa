import { useEffect, useRef, useState } from "preact/hooks";
import { isFocusLost } from "../message/kept-focus.ts";

/** What can be opened beside the messages. */
export type Drawer = "channels" | "members" | "wire" | "tools";

interface Drawers {
  readonly open: ReadonlySet<Drawer>;
  readonly toggle: (drawer: Drawer) => void;
  readonly close: (drawer: Drawer) => void;
}

/** Which drawers are open. Going to a channel closes those that cover it; so does Escape. */
export function useDrawers(channelId: string): Drawers {
  const [open, setOpen] = useState<ReadonlySet<Drawer>>(atFirst);
  const without = (drawer: Drawer): void =>
    setOpen((before) => new Set([...before].filter((one) => one !== drawer)));
  // Arriving in a channel.
  useEffect(() => without("channels"), [channelId]);
  useDrawerFocus(open.has("channels"), channelId);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      without("channels");
      without("tools");
      if (isNarrow()) without("members");
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return {
    open,
    close: without,
    toggle: (drawer) =>
      setOpen((before) =>
        before.has(drawer)
          ? new Set([...before].filter((one) => one !== drawer))
          : // On a phone the tools would cover what they open.
            new Set([...before].filter((one) => drawer !== "wire" || one !== "tools")).add(drawer),
      ),
  };
}

/**
 * The focus goes along with the drawer of channels: to the open channel in it, and afterwards to
 * what one has arrived at, or back to the button that opens it.
 */
function useDrawerFocus(isOpen: boolean, channelId: string): void {
  const openedIn = useRef<string | null>(null);
  useEffect(() => {
    if (isOpen) {
      openedIn.current = channelId;
      focusOn(".channel.here");
    } else if (openedIn.current !== null) {
      const arrived = openedIn.current !== channelId;
      openedIn.current = null;
      // With a keyboard at hand the composer has taken it.
      const isHidden = document.activeElement?.closest(".left") != null;
      if (isHidden || isFocusLost()) focusOn(arrived ? ".channel-header h2" : ".channels-toggle");
    }
    // Where one is as it opens and closes; going to another place closes it.
  }, [isOpen]);
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

function atFirst(): ReadonlySet<Drawer> {
  return isNarrow() ? new Set() : new Set<Drawer>(["members"]);
}

function isNarrow(): boolean {
  return window.matchMedia("(max-width: 1000px)").matches;
}
