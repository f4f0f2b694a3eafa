import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { MessageView } from "../../page-api.ts";
import { usePage } from "../state/page-context.ts";

/** What stays in sight as a list changes: its foot, the top of a message, or the place as it is. */
type Hold = "foot" | "place" | { readonly topOf: string };

/** How a list of messages is scrolled. */
export interface Scrolling {
  readonly list: RefObject<HTMLDivElement | null>;
  /** Whether the newest message is in sight, be it only its beginning. */
  readonly isNewestSeen: boolean;
  readonly toFoot: () => void;
  readonly onScroll: () => void;
}

const nearFoot = 120;

/**
 * Keeps the foot in sight while one reads there, for what one sends is seen, and so is what answers
 * a press on an older message. What is redrawn for oneself alone is read from its top.
 */
export function useScrolling(messages: readonly MessageView[]): Scrolling {
  const { sent, view } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const hold = useRef<Hold>("foot");
  const [isNewestSeen, setNewestSeen] = useState(true);
  const settle = (): void => {
    if (!list.current) return;
    list.current.scrollTop = placeOf(hold.current, list.current);
    setNewestSeen(isLastInSight(list.current));
  };
  const answer = newestAnswer(messages, view.me.id);
  const edits = editsOf(messages);
  const before = useRef({ sent, answer, edits });
  useLayoutEffect(() => {
    const redrawn = messages.find(
      ({ message: { id } }) => (before.current.edits.get(id) ?? edits.get(id)) !== edits.get(id),
    );
    if (sent !== before.current.sent || answer > before.current.answer) hold.current = "foot";
    before.current = { sent, answer, edits };
    settle();
    if (redrawn === undefined || !isTopHidden(redrawn.message.id, list.current)) return;
    hold.current = { topOf: redrawn.message.id };
    settle();
  });
  useEffect(() => {
    const onResize = new ResizeObserver(settle);
    if (list.current?.firstElementChild) onResize.observe(list.current.firstElementChild);
    return () => onResize.disconnect();
  }, []);
  return {
    list,
    isNewestSeen,
    toFoot: () => {
      hold.current = "foot";
      settle();
    },
    onScroll: () => {
      if (!list.current) return;
      setNewestSeen(isLastInSight(list.current));
      // Only a person's own scrolling lets go of the top of a message.
      if (!isHeldByTop(hold.current, list.current)) {
        hold.current = isNearFoot(list.current) ? "foot" : "place";
      }
    },
  };
}

/** The id of the newest answer to something that this person did, or zero. */
function newestAnswer(messages: readonly MessageView[], personId: string): bigint {
  const answers = messages.filter(
    ({ message }) => message.interaction_metadata?.user.id === personId,
  );
  return BigInt(answers.at(-1)?.message.id ?? 0);
}

/** When each message that one person alone sees was last redrawn, as that person's presses do. */
function editsOf(messages: readonly MessageView[]): ReadonlyMap<string, string> {
  const own = messages.filter(({ ephemeral }) => ephemeral);
  return new Map(own.map(({ message }) => [message.id, message.edited_timestamp ?? ""]));
}

/** Where a list is scrolled to, in CSS pixels, when it holds this. */
function placeOf(hold: Hold, list: HTMLElement): number {
  const foot = list.scrollHeight - list.clientHeight;
  if (hold === "foot") return foot;
  const above = hold === "place" ? 0 : heightAbove(hold.topOf, list);
  return Math.min(foot, list.scrollTop + above);
}

/** How far the top of a message lies below that of the list; less than zero where it is hidden. */
function heightAbove(messageId: string, list: HTMLElement): number {
  const message = list.querySelector(`#message-${messageId}`);
  if (!message) return 0;
  return message.getBoundingClientRect().top - list.getBoundingClientRect().top;
}

function isTopHidden(messageId: string, list: HTMLElement | null): boolean {
  return list !== null && heightAbove(messageId, list) < 0;
}

/** Whether the top of a message is held, and the list is scrolled to it. */
function isHeldByTop(hold: Hold, list: HTMLElement): boolean {
  return typeof hold === "object" && Math.abs(list.scrollTop - placeOf(hold, list)) < 2;
}

function isLastInSight(list: HTMLElement): boolean {
  const last = [...list.querySelectorAll("article")].at(-1);
  const foot = list.getBoundingClientRect().bottom;
  return last === undefined || last.getBoundingClientRect().top < foot;
}

function isNearFoot(list: HTMLElement): boolean {
  return list.scrollHeight - list.scrollTop - list.clientHeight < nearFoot;
}
