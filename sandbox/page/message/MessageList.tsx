import type { MessageView } from "../../page-api.ts";
import { dayOf, writeTimestamp } from "../markdown/timestamps.ts";
import { usePage } from "../state/page-context.ts";
import { Message } from "./Message.tsx";
import { useScrolling } from "./scrolling.ts";
import { Welcome } from "./Welcome.tsx";
import { walkMessages } from "./walk.ts";

const groupedFor = 7 * 60_000;

/** The messages of a place, newest at the foot, which stays in sight while one reads there. */
export function MessageList({ messages }: { readonly messages: readonly MessageView[] }) {
  const { words, place } = usePage();
  const { list, isNewestSeen, toFoot, onScroll } = useScrolling(messages);
  return (
    <div class="messages-frame">
      <div
        ref={list}
        class="messages"
        role="log"
        aria-label={words.messagesIn(place.title)}
        onKeyDown={walkMessages}
        onScroll={onScroll}
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
      {isNewestSeen ? null : (
        <button type="button" class="to-foot" onClick={toFoot}>
          {words.newMessages} ↓
        </button>
      )}
    </div>
  );
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
