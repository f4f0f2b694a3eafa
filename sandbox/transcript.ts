/** A channel as text, for snapshots that somebody can read. */
import { visibleMessages } from "./http/view.ts";
import { type Component, componentType } from "./judge/components.ts";
import type { MessageView } from "./page-api.ts";
import type { Realm } from "./realm.ts";
import type { Person } from "./world/model.ts";

/** Everything in a channel as one person sees it: authors, marks, texts, controls. */
export function transcript(realm: Realm, channelId: string, person: Person): string {
  return visibleMessages(realm, channelId, person).map(messageText).join("\n\n");
}

/** One message as text. */
function messageText({ message, ephemeral, state }: MessageView): string {
  const author = message.author.global_name ?? message.author.username;
  const command = message.interaction?.name;
  const components = message.components ?? [];
  const marks = [
    ...(command ? [`to ${message.interaction?.user.global_name}'s /${command}`] : []),
    ...(ephemeral ? ["only you see this"] : []),
    ...(message.edited_timestamp ? ["edited"] : []),
    ...(state === "thinking" ? ["thinking…"] : []),
  ];
  const head = marks.length > 0 ? `${author} (${marks.join(", ")})` : author;
  const body = [
    ...(message.content ? [message.content] : []),
    ...components.flatMap((each) => componentLines(each as unknown as Component)),
    ...(components.length === 0
      ? message.attachments.map((each) => `[file ${each.filename}]`)
      : []),
  ];
  return [head, ...indent(body)].join("\n");
}

const indent = (lines: readonly string[]) =>
  lines.flatMap((line) => line.split("\n")).map((line) => (line === "" ? "" : `  ${line}`));

const children = (component: Component): readonly Component[] =>
  Array.isArray(component.components) ? component.components : [];

function mediaLine(kind: string, media: unknown, description: unknown): string {
  const { url = "" } = media as { url?: string };
  const name = /\/([^/?]+)(\?|$)/.exec(url)?.[1] ?? url;
  return `[${kind} ${name}${description ? `: ${String(description)}` : ""}]`;
}

function buttonText(button: Component): string {
  const emoji = (button.emoji as { readonly name?: string } | undefined)?.name;
  const face = [emoji, button.label].filter(Boolean).join(" ");
  const link = typeof button.url === "string" ? ` → ${button.url}` : "";
  return `( ${face}${link}${button.disabled ? " · disabled" : ""} )`;
}

function selectLines(select: Component): readonly string[] {
  const options = Array.isArray(select.options) ? select.options : [];
  const placeholder = String(select.placeholder ?? "Choose");
  return [
    `[ ${placeholder} ▾ ]`,
    ...options.map((option: { label: string; default?: boolean; description?: string }) => {
      const chosen = option.default ? "•" : "-";
      return `  ${chosen} ${option.label}${option.description ? ` (${option.description})` : ""}`;
    }),
  ];
}

/** A component and what is in it, a line each. */
function componentLines(component: Component): readonly string[] {
  switch (component.type) {
    case componentType.row: {
      const [first] = children(component);
      if (first && first.type !== componentType.button) return selectLines(first);
      return [children(component).map(buttonText).join(" ")];
    }
    case componentType.text:
      return String(component.content).split("\n");
    case componentType.container:
      return [
        "┌",
        ...children(component)
          .flatMap(componentLines)
          .map((line) => `│ ${line}`),
        "└",
      ];
    case componentType.section:
      return [
        ...children(component).flatMap(componentLines),
        ...componentLines(component.accessory as Component),
      ];
    case componentType.button:
      return [buttonText(component)];
    case componentType.separator:
      return [component.divider === false ? "" : "────"];
    case componentType.thumbnail:
      return [mediaLine("picture", component.media, component.description)];
    case componentType.file:
      return [mediaLine("file", component.file, null)];
    case componentType.gallery:
      return (Array.isArray(component.items) ? component.items : []).map(
        (item: { media: unknown; description: unknown }) =>
          mediaLine("picture", item.media, item.description),
      );
    default:
      return [`[component of type ${component.type}]`];
  }
}
