import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Act, ActResult, ChannelView, GuildView, View } from "../../page-api.ts";
import type { Reader } from "../markdown/timestamps.ts";
import type { PageWords } from "../page.words.ts";

/** Where a person looks: a channel of a server, or the direct messages with the bot. */
export interface Place {
  readonly channelId: string;
  /** Null in direct messages. */
  readonly guild: GuildView | null;
  /** Null in direct messages. */
  readonly channel: ChannelView | null;
  /** `#general`, or the bot's name. */
  readonly title: string;
  readonly canSend: boolean;
}

/** What every part of the page may read and do. */
export interface Page {
  readonly view: View;
  readonly words: PageWords;
  readonly place: Place;
  /** The reader's language and zone; `now` is the time at which the view came. */
  readonly reader: Reader;
  /** `performance.now()` when the view came. */
  readonly receivedAt: number;
  readonly act: (act: Act) => Promise<ActResult>;
  readonly goTo: (channelId: string) => void;
  readonly actAs: (personId: string) => void;
  /** Puts a text into the composer and the cursor behind it. */
  readonly compose: (text: string) => void;
  /** How many things were sent from the composer; grows by one each time. */
  readonly sent: number;
  /** A number as this person reads it. */
  readonly number: (value: number) => string;
}

/** Holds the page for all of its parts. */
export const PageContext = createContext<Page | null>(null);

/** The page that this part stands on. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error("This part must stand within a page");
  return page;
}
