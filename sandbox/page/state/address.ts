import { useState } from "preact/hooks";

/** Who one acts as and where one looks, as the page's own address tells it. */
export interface Whereabouts {
  readonly as: string;
  readonly channelId: string;
}

/** Keeps the whereabouts in the address, so that a reload or a second tab finds the same place. */
export function useAddress(): readonly [Whereabouts, (change: Partial<Whereabouts>) => void] {
  const [whereabouts, setWhereabouts] = useState(readAddress);
  const change = (part: Partial<Whereabouts>): void => {
    setWhereabouts((before) => {
      const after = { ...before, ...part };
      writeAddress(after);
      return after;
    });
  };
  return [whereabouts, change];
}

function readAddress(): Whereabouts {
  const query = new URLSearchParams(window.location.search);
  return { as: query.get("as") ?? "", channelId: query.get("in") ?? "" };
}

function writeAddress({ as, channelId }: Whereabouts): void {
  const query = new URLSearchParams();
  if (as !== "") query.set("as", as);
  if (channelId !== "") query.set("in", channelId);
  window.history.replaceState(null, "", `?${query}`);
}
