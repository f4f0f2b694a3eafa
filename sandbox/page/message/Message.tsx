import { useRef, useState } from "preact/hooks";
import type { MessageView } from "../../page-api.ts";
import { MessageContext } from "../parts/message-context.ts";
import { usePage } from "../state/page-context.ts";
import { useKeptFocus } from "./kept-focus.ts";
import { MessageBody } from "./MessageBody.tsx";
import { MessageFoot } from "./MessageFoot.tsx";
import { MessageHeader } from "./MessageHeader.tsx";
import { MessageMenu, type Point } from "./MessageMenu.tsx";
import { useMessageActions } from "./message-actions.ts";
import { ReplyLine } from "./ReplyLine.tsx";

interface Props {
  readonly shown: MessageView;
  /** Belongs to the message above it: no header of its own. */
  readonly isCompact: boolean;
  readonly isLast: boolean;
}

/** One message, as Discord shows it, with its menu. */
export function Message({ shown, isCompact, isLast }: Props) {
  const { view } = usePage();
  const [menuAt, setMenuAt] = useState<Point | null>(null);
  const actions = useMessageActions(shown.message.id);
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  const isMine = shown.message.mentions.some((user) => user.id === view.me.id);
  const classes = [
    "message",
    isCompact ? "compact" : "",
    shown.ephemeral ? "ephemeral" : "",
    isMine ? "mentioned" : "",
  ];
  return (
    <MessageContext.Provider value={actions}>
      <article
        ref={root}
        class={classes.filter(Boolean).join(" ")}
        id={`message-${shown.message.id}`}
        tabIndex={isLast ? 0 : -1}
        aria-labelledby={`author-${shown.message.id}`}
        onContextMenu={(event) => {
          if (event.target instanceof HTMLElement && event.target.closest("a, input")) return;
          event.preventDefault();
          setMenuAt({ x: event.clientX, y: event.clientY });
        }}
      >
        <ReplyLine shown={shown} />
        <MessageHeader shown={shown} isCompact={isCompact} />
        <MessageBody shown={shown} />
        <MessageFoot shown={shown} />
        {shown.state === "shown" ? (
          <MessageMenu shown={shown} at={menuAt} setAt={setMenuAt} />
        ) : null}
      </article>
    </MessageContext.Provider>
  );
}
