import type { MessageView } from "../../page-api.ts";
import { Avatar } from "../frame/Avatar.tsx";
import { writeMessageTime, writeTimestamp } from "../markdown/timestamps.ts";
import { usePage } from "../state/page-context.ts";

interface Props {
  readonly shown: MessageView;
  readonly isCompact: boolean;
}

/** Who wrote a message and when. A compact one shows its time only where the pointer rests. */
export function MessageHeader({ shown, isCompact }: Props) {
  const { view, words, reader } = usePage();
  const { author, id } = shown.message;
  const name = nameOf(shown, view);
  const time = (
    <time dateTime={new Date(shown.at).toISOString()} title={writeTimestamp(shown.at, "F", reader)}>
      {isCompact ? writeTimestamp(shown.at, "t", reader) : writeMessageTime(shown.at, reader)}
    </time>
  );
  if (isCompact)
    return (
      <div class="message-side">
        <span id={`author-${id}`} class="visually-hidden">
          {name}
        </span>
        {time}
      </div>
    );
  const person = view.people.find((one) => one.id === author.id);
  return (
    <>
      <div class="message-side" aria-hidden="true">
        <Avatar name={name} color={person?.color ?? null} />
      </div>
      <h3 class="message-header">
        <span id={`author-${id}`} class="author">
          {name}
        </span>
        {author.bot ? <span class="app-tag">{words.app}</span> : null}
        {time}
      </h3>
    </>
  );
}

function nameOf(shown: MessageView, view: { readonly people: readonly Named[] }): string {
  const { author } = shown.message;
  const person = view.people.find((one) => one.id === author.id);
  return person?.name ?? author.global_name ?? author.username;
}

interface Named {
  readonly id: string;
  readonly name: string;
}
