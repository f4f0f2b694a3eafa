import { useEffect, useState } from "preact/hooks";

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
  // The keyboard goes along with what opens over the messages.
  useEffect(() => {
    if (open.has("channels")) document.querySelector<HTMLElement>(".channel")?.focus();
  }, [open]);
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

function atFirst(): ReadonlySet<Drawer> {
  return isNarrow() ? new Set() : new Set<Drawer>(["members"]);
}

function isNarrow(): boolean {
  return window.matchMedia("(max-width: 1000px)").matches;
}
