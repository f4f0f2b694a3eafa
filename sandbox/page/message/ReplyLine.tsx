import type { MessageView } from "../../page-api.ts";
import { Avatar } from "../frame/Avatar.tsx";
import { usePage } from "../state/page-context.ts";

/** The line above an answer: which command it answers, or which message. */
export function ReplyLine({ shown }: { readonly shown: MessageView }) {
  const { view, words } = usePage();
  const { message } = shown;
  const user = message.interaction_metadata?.user ?? message.interaction?.user;
  const name = message.interaction?.name;
  if (user && name !== undefined && name !== "") {
    const person = view.people.find((one) => one.id === user.id);
    const author = person?.name ?? user.global_name ?? user.username;
    return (
      <p class="reply-line">
        <Avatar name={author} color={person?.color ?? null} />
        <strong>{author}</strong> {words.used} <span class="command-name">/{name}</span>
      </p>
    );
  }
  if (message.message_reference?.message_id === undefined) return null;
  return <Original shown={shown} />;
}

function Original({ shown }: { readonly shown: MessageView }) {
  const { view, words } = usePage();
  const original = shown.message.referenced_message;
  const target = shown.message.message_reference?.message_id ?? "";
  if (!original) return <p class="reply-line">{words.originalDeleted}</p>;
  const person = view.people.find((one) => one.id === original.author.id);
  const author = person?.name ?? original.author.global_name ?? original.author.username;
  const go = (): void => document.getElementById(`message-${target}`)?.focus();
  return (
    <p class="reply-line">
      <Avatar name={author} color={person?.color ?? null} />
      <strong>{author}</strong>
      <button type="button" class="reply-text" onClick={go}>
        {firstLine(original.content) || words.more}
      </button>
    </p>
  );
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}
