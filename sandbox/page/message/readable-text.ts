import type { APIMessage, APIMessageTopLevelComponent } from "discord-api-types/v10";
import { component } from "../discord-numbers.ts";

/** The text of a message as it was written, its components' texts included, for copying. */
export function readableText(message: APIMessage): string {
  const embeds = message.embeds.flatMap((embed) => [embed.title ?? "", embed.description ?? ""]);
  const texts = [message.content, ...embeds, ...(message.components ?? []).flatMap(textsOf)];
  return texts.filter((text) => text !== "").join("\n");
}

function textsOf(part: APIMessageTopLevelComponent): readonly string[] {
  switch (part.type) {
    case component.textDisplay:
      return [part.content];
    case component.section:
      return part.components.map((text) => text.content);
    case component.container:
      return part.components.flatMap(textsOf);
    default:
      return [];
  }
}
