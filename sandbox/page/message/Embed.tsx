import type { APIEmbed } from "discord-api-types/v10";
import { Markdown } from "../markdown/Markdown.tsx";
import { Timestamp } from "../markdown/Timestamp.tsx";

/** A classic embed. */
export function Embed({ embed }: { readonly embed: APIEmbed }) {
  const color = embed.color;
  const style =
    color === undefined ? {} : { "--accent": `#${color.toString(16).padStart(6, "0")}` };
  return (
    <div class="container embed accented" style={style}>
      {embed.author ? <p class="embed-author">{embed.author.name}</p> : null}
      {embed.title === undefined ? null : <Title title={embed.title} address={embed.url} />}
      {embed.description === undefined ? null : <Markdown source={embed.description} />}
      <div class="embed-fields">
        {(embed.fields ?? []).map((field, index) => (
          <div key={index} class={field.inline ? "inline" : ""}>
            <strong>{field.name}</strong>
            <Markdown source={field.value} />
          </div>
        ))}
      </div>
      {embed.image ? <img src={embed.image.url} alt={embed.image.description ?? ""} /> : null}
      <EmbedFoot embed={embed} />
    </div>
  );
}

function Title({
  title,
  address,
}: {
  readonly title: string;
  readonly address?: string | undefined;
}) {
  return (
    <h4 class="heading-3">
      {address === undefined ? (
        title
      ) : (
        <a href={address} target="_blank" rel="noreferrer">
          {title}
        </a>
      )}
    </h4>
  );
}

function EmbedFoot({ embed }: { readonly embed: APIEmbed }) {
  if (!embed.footer && embed.timestamp === undefined) return null;
  return (
    <p class="embed-foot">
      {embed.footer?.text}
      {embed.footer && embed.timestamp !== undefined ? " · " : ""}
      {embed.timestamp === undefined ? null : (
        <Timestamp at={Date.parse(embed.timestamp)} format="s" />
      )}
    </p>
  );
}
