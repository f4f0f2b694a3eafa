/** What Discord refuses in messages beyond the form of their fields. Each rule is a function. */
import type { Component } from "./components.ts";
import {
  componentType,
  isV2,
  repeatedCustomIds,
  repeatedIds,
  selectOptions,
  walk,
} from "./components.ts";
import { buttonForm, rowForm } from "./controls.ts";
import { type Fault, fault } from "./refusal.ts";

/** Message flags that the sandbox knows. */
export const messageFlag = { ephemeral: 1 << 6, loading: 1 << 7, silent: 1 << 12, v2: 1 << 15 };

/** A message as a bot wants it; absent fields stay as they are in an edit. */
export interface MessageDraft {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly unknown[] | null | undefined;
  readonly components?: readonly unknown[] | null | undefined;
  readonly flags?: number | null | undefined;
  readonly attachments?: readonly DraftAttachment[] | null | undefined;
  readonly allowed_mentions?: AllowedMentions | null | undefined;
  readonly poll?: unknown;
  readonly sticker_ids?: readonly string[] | null | undefined;
  readonly tts?: boolean | null | undefined;
  readonly nonce?: string | number | null | undefined;
  readonly enforce_nonce?: boolean | null | undefined;
  readonly message_reference?: { readonly message_id: string } | null | undefined;
}

export interface DraftAttachment {
  readonly id: string | number;
  readonly filename?: string | null | undefined;
  readonly description?: string | null | undefined;
}

export interface AllowedMentions {
  readonly parse?: readonly string[] | null | undefined;
  readonly users?: readonly string[] | null | undefined;
  readonly roles?: readonly string[] | null | undefined;
}

/** What a draft is judged against. */
export interface MessageSituation {
  readonly draft: MessageDraft;
  /** Flags of the message that is edited; null for a new one. */
  readonly before: { readonly flags: number; readonly loading: boolean } | null;
  /** Names of the files that the message has once the draft is applied. */
  readonly fileNames: readonly string[];
}

/** One thing that Discord refuses. */
export type Rule = (situation: MessageSituation) => readonly Fault[];

/** Whether the message is one of Components V2 once the draft is applied. */
function becomesV2({ draft, before }: MessageSituation): boolean {
  return (((draft.flags ?? 0) | (before?.flags ?? 0)) & messageFlag.v2) !== 0;
}

/** Texts of a message hold at most 4,000 characters together. */
export const textLength: Rule = ({ draft }) => {
  const length = walk(draft.components)
    .filter(({ component }) => component.type === componentType.text)
    .reduce((sum, { component }) => sum + String(component.content ?? "").length, 0);
  return length > 4000
    ? [
        fault(
          ["components"],
          "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
          `Total size of displayable text must not exceed 4000 characters (has ${length})`,
        ),
      ]
    : [];
};

/** A message holds at most 40 components, counted with the nested ones; five rows without V2. */
export const componentCount: Rule = (situation) => {
  const count = walk(situation.draft.components).length;
  if (count > 40) {
    return [
      fault(
        ["components"],
        "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
        `The total number of components must not exceed 40 (has ${count})`,
      ),
    ];
  }
  const rows = situation.draft.components?.length ?? 0;
  return !becomesV2(situation) && rows > 5
    ? [fault(["components"], "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")]
    : [];
};

/** Beside Components V2 there is no content, embed, sticker or poll. */
export const legacyBesideV2: Rule = (situation) => {
  if (!becomesV2(situation)) return [];
  const { draft } = situation;
  const used = [
    ...(draft.content ? ["content"] : []),
    ...(draft.embeds && draft.embeds.length > 0 ? ["embeds"] : []),
    ...(draft.sticker_ids && draft.sticker_ids.length > 0 ? ["sticker_ids"] : []),
    ...(draft.poll ? ["poll"] : []),
  ];
  return used.map((field) =>
    fault(
      [field],
      "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
      "The 'content', 'embeds', 'stickers' and 'poll' fields cannot be used when using MessageFlags.IS_COMPONENTS_V2",
    ),
  );
};

/** Components V2 need their flag. */
export const v2NeedsFlag: Rule = (situation) =>
  becomesV2(situation)
    ? []
    : (situation.draft.components ?? []).flatMap((each, index) =>
        isV2(each as Component)
          ? [
              fault(
                ["components", index, "type"],
                "UNION_TYPE_CHOICES",
                'Value of field "type" must be one of (1,). Set MessageFlags.IS_COMPONENTS_V2 to use the others.',
              ),
            ]
          : [],
      );

/** An edit cannot take the Components V2 flag away. */
export const flagStays: Rule = ({ draft, before }) => {
  if (!before || before.loading || typeof draft.flags !== "number") return [];
  const had = (before.flags & messageFlag.v2) !== 0;
  return had && (draft.flags & messageFlag.v2) === 0
    ? [
        fault(
          ["flags"],
          "MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG",
          "The IS_COMPONENTS_V2 flag cannot be removed from a message",
        ),
      ]
    : [];
};

/** `attachment://` names a file of the message. */
export const attachmentsExist: Rule = ({ draft, fileNames }) =>
  walk(draft.components).flatMap(({ component, path }) =>
    mediaOf(component, path).flatMap(({ url, path: at }) => {
      const name = /^attachment:\/\/(.*)$/.exec(url)?.[1];
      if (name === undefined && component.type !== componentType.file) return [];
      if (name !== undefined && fileNames.includes(name)) return [];
      return [
        fault(
          [...at, "url"],
          "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
          `The referenced attachment '${url}' was not found.`,
        ),
      ];
    }),
  );

interface PlacedMedia {
  readonly url: string;
  readonly path: Fault["path"];
}

function mediaOf(component: Component, path: Fault["path"]): readonly PlacedMedia[] {
  const read = (value: unknown, at: Fault["path"]): readonly PlacedMedia[] =>
    typeof value === "object" && value !== null && "url" in value
      ? [{ url: String(value.url), path: at }]
      : [];
  const items = Array.isArray(component.items) ? component.items : [];
  return [
    ...read(component.media, [...path, "media"]),
    ...read(component.file, [...path, "file"]),
    ...items.flatMap((item: { media?: unknown }, index) =>
      read(item.media, [...path, "items", index, "media"]),
    ),
  ];
}

const uniqueness: Rule = ({ draft }) => [
  ...repeatedCustomIds(draft.components),
  ...repeatedIds(draft.components),
  ...selectOptions(draft.components),
];

const rules: readonly Rule[] = [
  textLength,
  componentCount,
  legacyBesideV2,
  v2NeedsFlag,
  flagStays,
  attachmentsExist,
  buttonForm,
  rowForm,
  uniqueness,
];

/** Everything that is wrong with a message. */
export function messageFaults(situation: MessageSituation): readonly Fault[] {
  return rules.flatMap((rule) => rule(situation));
}
