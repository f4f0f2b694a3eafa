import type { MessageView } from "../../page-api.ts";
import { Markdown } from "../markdown/Markdown.tsx";
import { Dots } from "../parts/ButtonPart.tsx";
import { Parts } from "../parts/Parts.tsx";
import { usePage } from "../state/page-context.ts";
import { Attachments } from "./Attachments.tsx";
import { Embed } from "./Embed.tsx";

/** Bit of `flags`: the message is made of components alone. */
const isComponentsV2 = 1 << 15;

/** What a message says and shows. */
export function MessageBody({ shown }: { readonly shown: MessageView }) {
  const { words, view } = usePage();
  const { message } = shown;
  if (shown.state === "thinking")
    return (
      <p class="message-body thinking">
        <Dots label="" /> {words.thinking(message.author.global_name ?? view.bot.name)}
      </p>
    );
  if (shown.state === "failed") return <p class="message-body failed">{words.failed}</p>;
  const edited =
    message.edited_timestamp === null ? null : <small class="edited">{words.edited}</small>;
  const isV2 = ((message.flags ?? 0) & isComponentsV2) !== 0;
  return (
    <div class="message-body">
      {message.content === "" ? null : <Markdown source={message.content} />}
      {isV2 ? null : edited}
      {isV2 ? null : <Attachments attachments={message.attachments} />}
      {message.embeds.map((embed, index) => (
        <Embed key={index} embed={embed} />
      ))}
      <Parts parts={message.components ?? []} />
      {isV2 ? edited : null}
    </div>
  );
}
