import type { MessageView } from "../../page-api.ts";
import { callables } from "../composer/callable.ts";
import { Avatar } from "../frame/Avatar.tsx";
import { firstPlainLine } from "../markdown/plain-text.ts";
import { usePage } from "../state/page-context.ts";
import { readableText } from "./readable-text.ts";

/** The line above an answer: which command it answers, or which message. */
export function ReplyLine({ shown }: { readonly shown: MessageView }) {
  const { view, words } = usePage();
  const { message } = shown;
  const user = message.interaction_metadata?.user ?? message.interaction?.user;
  const name = message.interaction?.name;
  if (user && name !== undefined && name !== "") {
    const person = view.people.find((one) => one.id === user.id);
    const author = person?.name ?? user.global_name ?? user.username;
    const command = callables(view.commands, view.me.locale).find((one) => one.registered === name);
    return (
      <p class="reply-line">
        <Avatar name={author} color={person?.color ?? null} />
        <strong>{author}</strong> {words.used}{" "}
        <span class="command-name">/{command?.label ?? name}</span>
      </p>
    );
  }
  if (message.message_reference?.message_id === undefined) return null;
  return <Original shown={shown} />;
}

function Original({ shown }: { readonly shown: MessageView }) {
  const { view, words } = usePage();
  const target = shown.message.message_reference?.message_id ?? "";
  const around = view.messages[shown.message.channel_id] ?? [];
  const original =
    shown.message.referenced_message ?? around.find((one) => one.message.id === target)?.message;
  if (!original) return <p class="reply-line">{words.originalDeleted}</p>;
  const person = view.people.find((one) => one.id === original.author.id);
  const author = person?.name ?? original.author.global_name ?? original.author.username;
  const go = (): void => document.getElementById(`message-${target}`)?.focus();
  return (
    <p class="reply-line">
      <Avatar name={author} color={person?.color ?? null} />
      <strong>{author}</strong>
      <button type="button" class="reply-text" onClick={go}>
        {firstPlainLine(readableText(original)) || words.more}
      </button>
    </p>
  );
}
