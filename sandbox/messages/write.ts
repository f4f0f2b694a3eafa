/** Turns drafts into messages: judges them, stores them, tells gateway and pages. */
import type { APIAttachment, APIMessage } from "discord-api-types/v10";
import { type MessageDraft, messageFaults, messageFlag } from "../judge/message.ts";
import { invalidForm, type Refusal, refusals } from "../judge/refusal.ts";
import type { Realm } from "../realm.ts";
import { findPlace, guildIdOf, permissionsIn } from "../world/lookup.ts";
import { permission } from "../world/permissions.ts";
import { botShape } from "../world/shapes.ts";
import { settleComponents } from "./components.ts";
import { safeFileName, type UploadedFile } from "./files.ts";
import { readMentions } from "./mentions.ts";
import type { StoredMessage } from "./store.ts";

/** A file with the number under which a draft speaks of it. */
export interface NumberedFile extends UploadedFile {
  readonly index: number;
}

export type Written =
  | { readonly ok: true; readonly stored: StoredMessage }
  | { readonly ok: false; readonly refusal: Refusal };

export interface NewMessage {
  readonly channelId: string;
  readonly draft: MessageDraft;
  readonly files: readonly NumberedFile[];
  readonly visibleTo: string | null;
  readonly token: string | null;
  /** Fields that only answers to interactions have, such as `interaction_metadata`. */
  readonly extra: Partial<APIMessage>;
}

const yearInMilliseconds = 366 * 86_400_000;

/** Which files a message has once a draft is applied: kept ones, then new ones. */
function plannedFiles(
  draft: MessageDraft,
  files: readonly NumberedFile[],
  before: readonly APIAttachment[],
) {
  const named = draft.attachments;
  const kept = named
    ? before.filter((old) => named.some((each) => String(each.id) === old.id))
    : before;
  const fresh = files.map((file) => {
    const entry = named?.find((each) => String(each.id) === String(file.index));
    return { ...file, name: entry?.filename ?? file.name, description: entry?.description };
  });
  return {
    kept,
    fresh,
    names: [...kept.map((each) => each.filename), ...fresh.map((each) => safeFileName(each.name))],
  };
}

function isEmpty(draft: MessageDraft, fileCount: number): boolean {
  const parts = [draft.components, draft.embeds, draft.sticker_ids];
  return !draft.content && !draft.poll && fileCount === 0 && !parts.some((part) => part?.length);
}

/** What a draft makes of a message's changeable fields. */
function compose(
  realm: Realm,
  channelId: string,
  draft: MessageDraft,
  files: readonly NumberedFile[],
  before: APIMessage | null,
  visibleTo: string | null,
): Partial<APIMessage> {
  const plan = plannedFiles(draft, files, before?.attachments ?? []);
  const added = plan.fresh.map((file) =>
    realm.files.add(file, {
      channelId,
      ephemeral: visibleTo !== null,
      lifetime: yearInMilliseconds,
      description: file.description ?? undefined,
    }),
  );
  const attachments = [...plan.kept, ...added];
  const world = realm.world.get();
  const place = findPlace(world, channelId);
  const content = draft.content === undefined ? (before?.content ?? "") : (draft.content ?? "");
  const components =
    draft.components === undefined
      ? (before?.components ?? [])
      : settleComponents(draft.components ?? [], attachments, realm.nextId);
  const rights = place ? permissionsIn(world, place, world.bot.id) : 0n;
  return {
    content,
    attachments,
    components,
    embeds: (draft.embeds === undefined ? (before?.embeds ?? []) : (draft.embeds ?? [])).map(
      (embed) => ({ type: "rich", ...(embed as object) }),
    ) as APIMessage["embeds"],
    ...readMentions(world, place?.kind === "guild" ? place.guild : null, {
      content,
      components,
      allowed: draft.allowed_mentions,
      mayMentionAll: (rights & permission.mentionEveryone) !== 0n,
    }),
  };
}

/** Judges a draft for a new message without storing it. */
function newMessageRefusal(
  draft: MessageDraft,
  files: readonly NumberedFile[],
): Refusal | undefined {
  const { names } = plannedFiles(draft, files, []);
  const faults = messageFaults({ draft, before: null, fileNames: names });
  if (faults.length > 0) return invalidForm(faults);
  return isEmpty(draft, files.length) ? refusals.emptyMessage : undefined;
}

/** Writes a message of the bot. */
export function writeMessage(realm: Realm, wanted: NewMessage): Written {
  const { channelId, draft, files, visibleTo, token, extra } = wanted;
  const refusal = newMessageRefusal(draft, files);
  if (refusal) return { ok: false, refusal };
  const flags =
    ((draft.flags ?? 0) & (messageFlag.v2 | messageFlag.silent)) |
    (visibleTo === null ? 0 : messageFlag.ephemeral);
  const message = {
    ...emptyMessage(realm, channelId),
    ...compose(realm, channelId, draft, files, null, visibleTo),
    flags,
    ...extra,
    ...(draft.nonce === undefined || draft.nonce === null ? {} : { nonce: draft.nonce }),
  };
  return { ok: true, stored: publish(realm, { message, visibleTo, token, state: "shown" }) };
}

/** Writes the "thinking" message of a deferral. */
export function writeThinking(
  realm: Realm,
  wanted: Omit<NewMessage, "draft" | "files">,
): StoredMessage {
  const { channelId, visibleTo, token, extra } = wanted;
  const flags = messageFlag.loading | (visibleTo === null ? 0 : messageFlag.ephemeral);
  const message = { ...emptyMessage(realm, channelId), flags, ...extra };
  return publish(realm, { message, visibleTo, token, state: "thinking" });
}

/** Changes a message of the bot, or fills the one of a deferral. */
export function editMessage(
  realm: Realm,
  stored: StoredMessage,
  draft: MessageDraft,
  files: readonly NumberedFile[],
): Written {
  const before = stored.message;
  const loading = stored.state === "thinking";
  const flags = before.flags ?? 0;
  const { names } = plannedFiles(draft, files, before.attachments);
  const refusal =
    invalidForm(messageFaults({ draft, before: { flags, loading }, fileNames: names })) ??
    (loading && isEmpty(draft, files.length) ? refusals.emptyMessage : undefined);
  if (refusal) return { ok: false, refusal };
  const message: APIMessage = {
    ...before,
    ...compose(realm, before.channel_id, draft, files, before, stored.visibleTo),
    flags: (flags & ~messageFlag.loading) | ((draft.flags ?? 0) & messageFlag.v2),
    edited_timestamp: loading ? before.edited_timestamp : new Date(realm.clock.now()).toISOString(),
  };
  const next: StoredMessage = { ...stored, message, state: "shown" };
  realm.messages.put(next);
  tellGateway(realm, "MESSAGE_UPDATE", next);
  return { ok: true, stored: next };
}

/** Takes a message away. */
export function deleteMessage(realm: Realm, stored: StoredMessage): void {
  realm.messages.remove(stored.message.id);
  const place = findPlace(realm.world.get(), stored.message.channel_id);
  if (!place || stored.visibleTo !== null) return;
  const guildId = guildIdOf(place);
  realm.gateway.dispatch("MESSAGE_DELETE", {
    guildId,
    data: {
      id: stored.message.id,
      channel_id: stored.message.channel_id,
      ...(guildId ? { guild_id: guildId } : {}),
    },
  });
}

/** Stores a new message and tells whoever may know of it. */
export function publish(
  realm: Realm,
  made: Pick<StoredMessage, "message" | "visibleTo" | "token" | "state">,
): StoredMessage {
  const stored: StoredMessage = { ...made, at: realm.clock.now(), dismissed: false };
  realm.messages.put(stored);
  tellGateway(realm, "MESSAGE_CREATE", stored);
  return stored;
}

function tellGateway(
  realm: Realm,
  event: "MESSAGE_CREATE" | "MESSAGE_UPDATE",
  stored: StoredMessage,
) {
  const place = findPlace(realm.world.get(), stored.message.channel_id);
  if (!place || stored.visibleTo !== null) return;
  const guildId = guildIdOf(place);
  realm.gateway.dispatch(event, {
    guildId,
    data: { ...stored.message, ...(guildId ? { guild_id: guildId } : {}) },
  });
}

/** An empty message of the bot, made now. */
export function emptyMessage(realm: Realm, channelId: string): APIMessage {
  return {
    id: realm.nextId(),
    channel_id: channelId,
    author: botShape(realm.world.get()),
    type: 0,
    content: "",
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    attachments: [],
    embeds: [],
    components: [],
    timestamp: new Date(realm.clock.now()).toISOString(),
    edited_timestamp: null,
    flags: 0,
    pinned: false,
    tts: false,
  } as unknown as APIMessage;
}
