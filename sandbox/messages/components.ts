/** Components as Discord gives them back: numbered, with defaults, media with addresses. */
import type { APIAttachment, APIMessageTopLevelComponent } from "discord-api-types/v10";
import { type Component, componentType, walk } from "../judge/components.ts";

type Fields = Record<string, unknown>;

const selects: readonly number[] = [
  componentType.stringSelect,
  componentType.userSelect,
  componentType.roleSelect,
  componentType.mentionableSelect,
  componentType.channelSelect,
];

/** Fields that Discord answers with null rather than leaving them out. */
const nullable = new Set(["accent_color", "description", "name", "size"]);

function defaults(type: number): Fields {
  if (selects.includes(type)) return { min_values: 1, max_values: 1 };
  switch (type) {
    case componentType.container:
      return { accent_color: null, spoiler: false };
    case componentType.thumbnail:
      return { description: null, spoiler: false };
    case componentType.file:
      return { spoiler: false };
    case componentType.separator:
      return { divider: true, spacing: 1 };
    default:
      return {};
  }
}

function withoutNulls(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => value !== undefined && (value !== null || nullable.has(key)),
    ),
  );
}

/** Numbers and completes a message's components; `attachment://` becomes the file's address. */
export function settleComponents(
  components: readonly unknown[],
  attachments: readonly APIAttachment[],
  nextId: () => string,
): APIMessageTopLevelComponent[] {
  const taken = new Set(walk(components).map(({ component }) => component.id));
  let counter = 0;
  const number = (own: unknown) => {
    if (typeof own === "number" && own !== 0) return own;
    do counter += 1;
    while (taken.has(counter));
    return counter;
  };
  const media = (value: unknown) => settleMedia(value, attachments, nextId);
  const settle = (component: Component): Fields => {
    const list = Array.isArray(component.components) ? component.components : undefined;
    const items = Array.isArray(component.items) ? component.items : undefined;
    const id = number(component.id);
    return {
      ...defaults(component.type),
      ...withoutNulls(component),
      id,
      ...(list ? { components: list.map(settle) } : {}),
      ...(component.accessory ? { accessory: settle(component.accessory as Component) } : {}),
      ...(component.component ? { component: settle(component.component as Component) } : {}),
      ...(component.media ? { media: media(component.media) } : {}),
      ...(component.file ? fileFields(media(component.file), attachments) : {}),
      ...(items
        ? {
            items: items.map((item: Fields) => ({
              description: item.description ?? null,
              spoiler: item.spoiler ?? false,
              media: media(item.media),
            })),
          }
        : {}),
    };
  };
  return (components as readonly Component[]).map(
    settle,
  ) as unknown as APIMessageTopLevelComponent[];
}

function fileFields(file: Fields, attachments: readonly APIAttachment[]): Fields {
  const attachment = attachments.find((each) => each.id === file.attachment_id);
  return { file, name: attachment?.filename ?? null, size: attachment?.size ?? null };
}

function settleMedia(
  value: unknown,
  attachments: readonly APIAttachment[],
  nextId: () => string,
): Fields {
  const url = String((value as { url?: unknown }).url ?? "");
  const name = /^attachment:\/\/(.*)$/.exec(url)?.[1];
  const attachment = attachments.find((each) => each.filename === name || each.url === url);
  if (!attachment) return { id: nextId(), url, proxy_url: url };
  return {
    id: nextId(),
    url: attachment.url,
    proxy_url: attachment.proxy_url,
    attachment_id: attachment.id,
    content_type: attachment.content_type ?? null,
    width: attachment.width ?? null,
    height: attachment.height ?? null,
  };
}
