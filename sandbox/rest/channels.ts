/** Channels and the messages that the bot writes on its own account. */
import { type Context, Hono } from "hono";
import { withoutForeignContent } from "../gateway/intents.ts";
import type { MessageDraft } from "../judge/message.ts";
import { type Fault, fault, invalidForm, type Refusal, refusals } from "../judge/refusal.ts";
import type { StoredMessage } from "../messages/store.ts";
import { deleteMessage, editMessage, writeMessage } from "../messages/write.ts";
import type { Realm } from "../realm.ts";
import { findPlace, guildIdOf, permissionsIn } from "../world/lookup.ts";
import type { Place } from "../world/model.ts";
import { permission, toSendIn } from "../world/permissions.ts";
import { channelShape, directShape } from "../world/shapes.ts";
import { changeThread } from "../world/threads.ts";
import { judged, type RestContext, type RestEnv, refuse } from "./answer.ts";
import { mayDirect } from "./applications.ts";

type Access =
  | { readonly ok: true; readonly place: Place; readonly rights: bigint }
  | { readonly ok: false; readonly refusal: Refusal };

/** What the bot may do in the channel that a request names. */
function access(realm: Realm, channelId: string, needed = 0n): Access {
  const world = realm.world.get();
  const place = findPlace(world, channelId);
  if (!place) return { ok: false, refusal: refusals.unknownChannel };
  const rights = permissionsIn(world, place, world.bot.id);
  if ((rights & permission.viewChannel) === 0n) {
    return { ok: false, refusal: refusals.missingAccess };
  }
  if ((rights & needed) !== needed) return { ok: false, refusal: refusals.missingPermissions };
  return { ok: true, place, rights };
}

function lastMessage(realm: Realm, channelId: string): string | null {
  return publicMessages(realm, channelId).at(-1)?.message.id ?? null;
}

function publicMessages(realm: Realm, channelId: string): readonly StoredMessage[] {
  return realm.messages.inChannel(channelId).filter((each) => each.visibleTo === null);
}

/** A message as a later reading gives it: without its nonce, and nothing that others wrote. */
function asRead(realm: Realm, { message }: StoredMessage): object {
  const { nonce: _nonce, ...read } = message;
  const place = findPlace(realm.world.get(), message.channel_id);
  const guildId = place && guildIdOf(place);
  const shown = withoutForeignContent(
    { ...read, ...(guildId ? { guild_id: guildId } : {}) },
    realm.world.get().bot.id,
  );
  const { guild_id: _guild, ...plain } = shown;
  return plain;
}

const pageKeys = ["limit", "before", "after"] as const;
type PageQuery = Readonly<Partial<Record<(typeof pageKeys)[number], string>>>;

/** What is wrong with the query of a list of messages. */
function queryFaults({ limit = "50", before, after }: PageQuery): readonly Fault[] {
  const isLimit = /^\d+$/.test(limit) && Number(limit) >= 1 && Number(limit) <= 100;
  const ids = Object.entries({ before, after }).filter(([, id]) => id && !/^\d+$/.test(id));
  return [
    ...(isLimit
      ? []
      : [fault(["limit"], "NUMBER_TYPE_COERCE", "int value from 1 to 100 is needed")]),
    ...ids.map(([key]) => fault([key], "NUMBER_TYPE_COERCE", "Value is not a snowflake.")),
  ];
}

/** A page of messages, newest first; with `after`, the oldest ones after that id. */
function page(all: readonly StoredMessage[], { limit = "50", before, after }: PageQuery) {
  const older = (id: string, than: string) => BigInt(id) < BigInt(than);
  const fits = all.filter(
    ({ message }) =>
      (before === undefined || older(message.id, before)) &&
      (after === undefined || older(after, message.id)),
  );
  const count = Number(limit);
  return (after === undefined ? fits.slice(-count) : fits.slice(0, count)).reverse();
}

/** The message made with a nonce in the last minutes, where the sender wants no second one. */
function sameNonce(realm: Realm, channelId: string, draft: MessageDraft) {
  if (!draft.enforce_nonce || draft.nonce === undefined || draft.nonce === null) return undefined;
  const known = realm.nonces.get(`${channelId}/${draft.nonce}`);
  if (!known || known.until < realm.clock.now()) return undefined;
  return realm.messages.find(known.messageId);
}

async function create(realm: Realm, c: RestContext): Promise<Response> {
  const channelId = c.req.param("channel") ?? "";
  const allowed = access(realm, channelId, needsToSend(realm, channelId));
  if (!allowed.ok) return refuse(c, allowed.refusal);
  if (threadOf(allowed.place)?.locked) return refuse(c, refusals.lockedThread);
  if (allowed.place.kind === "direct" && !mayDirect(realm, channelId)) {
    return refuse(c, refusals.cannotDirect);
  }
  const wanted = await judged<MessageDraft>(c, "MessageCreateRequest");
  if (!wanted.ok) return refuse(c, wanted.refusal);
  const { value: draft, files } = wanted;
  if (files.length > 0 && (allowed.rights & permission.attachFiles) === 0n) {
    return refuse(c, refusals.missingPermissions);
  }
  const repeated = sameNonce(realm, channelId, draft);
  if (repeated) return c.json(repeated.message);
  const written = writeMessage(realm, {
    channelId,
    draft,
    files,
    visibleTo: null,
    token: null,
    extra: {},
  });
  if (!written.ok) return refuse(c, written.refusal);
  openThread(realm, allowed.place);
  const { message } = written.stored;
  if (draft.nonce !== undefined && draft.nonce !== null) {
    const until = realm.clock.now() + realm.deadlines.nonce;
    realm.nonces.set(`${channelId}/${draft.nonce}`, { messageId: message.id, until });
  }
  return c.json(message);
}

/** The right to write in a channel. */
function needsToSend(realm: Realm, channelId: string): bigint {
  const place = findPlace(realm.world.get(), channelId);
  return place?.kind === "guild" ? toSendIn(place.channel) : permission.sendMessages;
}

const threadOf = (place: Place) => (place.kind === "guild" ? place.channel.thread : undefined);

/** Whoever writes in an archived thread opens it again. */
function openThread(realm: Realm, place: Place): void {
  if (place.kind !== "guild" || !place.channel.thread?.archived) return;
  changeThread(realm, place.channel.id, { archived: false });
}

type Found =
  | { readonly ok: true; readonly stored: StoredMessage }
  | { readonly ok: false; readonly refusal: Refusal };

function findMessage(realm: Realm, c: Context<RestEnv>, mine: boolean): Found {
  const channelId = c.req.param("channel") ?? "";
  const allowed = access(realm, channelId, mine ? 0n : permission.readHistory);
  if (!allowed.ok) return allowed;
  const stored = realm.messages.find(c.req.param("message") ?? "");
  if (!stored || stored.message.channel_id !== channelId || stored.visibleTo !== null) {
    return { ok: false, refusal: refusals.unknownMessage };
  }
  if (mine && stored.message.author.id !== realm.world.get().bot.id) {
    return { ok: false, refusal: refusals.notYourMessage };
  }
  if (mine && threadOf(allowed.place)?.archived) {
    return { ok: false, refusal: refusals.archivedThread };
  }
  return { ok: true, stored };
}

/** Routes of channels and messages. */
export function channelRoutes(realm: Realm): Hono<RestEnv> {
  const app = new Hono<RestEnv>();
  app.get("/channels/:channel", (c) => {
    const channelId = c.req.param("channel");
    const allowed = access(realm, channelId);
    if (!allowed.ok) return refuse(c, allowed.refusal);
    const { place } = allowed;
    const last = lastMessage(realm, channelId);
    return c.json(
      place.kind === "guild"
        ? channelShape(place.guild, place.channel, last)
        : directShape(realm.world.get(), place.direct, last),
    );
  });
  app.get("/channels/:channel/messages", (c) => {
    const channelId = c.req.param("channel");
    const allowed = access(realm, channelId);
    if (!allowed.ok) return refuse(c, allowed.refusal);
    const query = Object.fromEntries(pageKeys.map((key) => [key, c.req.query(key)])) as PageQuery;
    const refusal = invalidForm(queryFaults(query));
    if (refusal) return refuse(c, refusal);
    // Without Read Message History Discord answers with an empty list.
    const visible = allowed.rights & permission.readHistory ? publicMessages(realm, channelId) : [];
    return c.json(page(visible, query).map((each) => asRead(realm, each)));
  });
  app.post("/channels/:channel/messages", (c) => create(realm, c));
  app.get("/channels/:channel/messages/:message", (c) => {
    const found = findMessage(realm, c, false);
    return found.ok ? c.json(asRead(realm, found.stored)) : refuse(c, found.refusal);
  });
  app.patch("/channels/:channel/messages/:message", async (c) => {
    const found = findMessage(realm, c, true);
    if (!found.ok) return refuse(c, found.refusal);
    const wanted = await judged<MessageDraft>(c, "MessageEditRequestPartial");
    if (!wanted.ok) return refuse(c, wanted.refusal);
    const written = editMessage(realm, found.stored, wanted.value, wanted.files);
    return written.ok ? c.json(written.stored.message) : refuse(c, written.refusal);
  });
  app.delete("/channels/:channel/messages/:message", (c) => {
    const found = findMessage(realm, c, true);
    if (!found.ok) return refuse(c, found.refusal);
    deleteMessage(realm, found.stored);
    return c.body(null, 204);
  });
  app.post("/channels/:channel/typing", (c) => {
    const allowed = access(realm, c.req.param("channel"), permission.sendMessages);
    return allowed.ok ? c.body(null, 204) : refuse(c, allowed.refusal);
  });
  return app;
}
