import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { MessageView } from "../../page-api.ts";
import { dayOf, writeTimestamp } from "../markdown/timestamps.ts";
import { usePage } from "../state/page-context.ts";
import { Message } from "./Message.tsx";
import { Welcome } from "./Welcome.tsx";
import { walkMessages } from "./walk.ts";

const groupedFor = 7 * 60_000;
const nearBottom = 120;

/** The messages of a place, newest at the foot, which stays in sight while one reads there. */
export function MessageList({ messages }: { readonly messages: readonly MessageView[] }) {
  const { words, place, sent, view } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const [atFoot, setAtFoot] = useState(true);
  const toFoot = (): void => list.current?.scrollTo({ top: list.current.scrollHeight });
  useLayoutEffect(() => {
    if (atFoot) toFoot();
  });
  // What one sends is seen, and so is what answers a press on an older message.
  useLayoutEffect(() => setAtFoot(true), [sent]);
  const answer = newestAnswer(messages, view.me.id);
  const newest = useRef(answer);
  useLayoutEffect(() => {
    if (answer <= newest.current) return;
    newest.current = answer;
    setAtFoot(true);
  }, [answer]);
  useEffect(() => {
    const onResize = new ResizeObserver(() => atFoot && toFoot());
    if (list.current?.firstElementChild) onResize.observe(list.current.firstElementChild);
    return () => onResize.disconnect();
  }, [atFoot]);
  return (
    <div class="messages-frame">
      <div
        ref={list}
        class="messages"
        role="log"
        aria-label={words.messagesIn(place.title)}
        onKeyDown={walkMessages}
        onScroll={(event) => setAtFoot(isAtFoot(event.currentTarget))}
      >
        <div class="messages-inside">
          <Welcome isEmpty={messages.length === 0} />
          {messages.map((shown, index) => (
            <Entry
              key={shown.message.id}
              shown={shown}
              before={messages[index - 1]}
              isLast={index === messages.length - 1}
            />
          ))}
        </div>
      </div>
      {atFoot ? null : (
        <button type="button" class="to-foot" onClick={toFoot}>
          {words.newMessages} ↓
        </button>
      )}
    </div>
  );
}

/** The id of the newest answer to something that this person did, or zero. */
function newestAnswer(messages: readonly MessageView[], personId: string): bigint {
  const answers = messages.filter(
    ({ message }) => message.interaction_metadata?.user.id === personId,
  );
  return BigInt(answers.at(-1)?.message.id ?? 0);
}

function isAtFoot(list: HTMLElement): boolean {
  return list.scrollHeight - list.scrollTop - list.clientHeight < nearBottom;
}

interface EntryProps {
  readonly shown: MessageView;
  readonly before: MessageView | undefined;
  readonly isLast: boolean;
}

function Entry({ shown, before, isLast }: EntryProps) {
  const { reader } = usePage();
  const isNewDay = before === undefined || dayOf(before.at, reader) !== dayOf(shown.at, reader);
  const isAnswer =
    shown.message.interaction !== undefined || shown.message.message_reference !== undefined;
  const isCompact =
    !isNewDay &&
    !isAnswer &&
    before.message.author.id === shown.message.author.id &&
    before.ephemeral === shown.ephemeral &&
    shown.at - before.at < groupedFor;
  return (
    <>
      {isNewDay ? <p class="day">{writeTimestamp(shown.at, "D", reader)}</p> : null}
      <Message shown={shown} isCompact={isCompact} isLast={isLast} />
    </>
  );
}
