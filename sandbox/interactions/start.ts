/** Starts an interaction: builds Discord's payload, sends it and waits for the answer. */
import type { InteractionKind } from "../judge/callback.ts";
import type { ActResult } from "../page-api.ts";
import type { Notice, Realm } from "../realm.ts";
import { guildIdOf, permissionsIn } from "../world/lookup.ts";
import type { Guild, Person, Place } from "../world/model.ts";
import { permission } from "../world/permissions.ts";
import { channelShape, directShape, memberShape, userShape } from "../world/shapes.ts";
import { contextOf } from "./picker.ts";
import type { InteractionFacts } from "./store.ts";

export interface Start {
  readonly kind: InteractionKind;
  readonly person: Person;
  readonly place: Place;
  readonly channelId: string;
  readonly data: object;
  /** The message pressed on, in Discord's form. */
  readonly message?: { readonly id: string };
  readonly owners: Readonly<Record<string, string>>;
  /** Fields of `interaction_metadata` beyond id, type, user and owners. */
  readonly metadata: object;
  /** The command with its subcommand, when it is one. */
  readonly commandName: string | null;
  readonly answerType: InteractionFacts["answerType"];
}

/** What a person reads when a bot does not answer in time. */
const noAnswer = "The application did not respond";

/** Sends an interaction to the bot; settles when it is answered or its time is up. */
export function startInteraction(realm: Realm, start: Start): Promise<ActResult> {
  const id = realm.nextId();
  const openedAt = realm.clock.now();
  const { interaction, settled } = realm.interactions.open(id, openedAt, factsOf(realm, id, start));
  const guildId = guildIdOf(start.place);
  const payload = payloadOf(realm, { ...start, id, token: interaction.token });
  const fail = () => {
    if (interaction.state !== "waiting") return;
    realm.interactions.settle(interaction, { ok: false, error: noAnswer });
    if (start.kind !== 4) tellPerson(realm, start);
  };
  const heard = realm.gateway.dispatch("INTERACTION_CREATE", {
    guildId: onlyWhereInstalled(realm, start.place) ? guildId : null,
    data: payload,
  });
  if (heard === 0) fail();
  else {
    const stop = realm.timers.after(realm.deadlines.callback, fail);
    void settled.then(stop);
  }
  return settled;
}

/** Servers without the bot have no shard: their interactions come to the first. */
function onlyWhereInstalled(realm: Realm, place: Place): boolean {
  if (place.kind !== "guild") return false;
  const botId = realm.world.get().bot.id;
  return place.guild.members.some((member) => member.userId === botId);
}

function tellPerson(realm: Realm, { person, message }: Start): void {
  const notice: Notice = { messageId: message?.id ?? null, text: noAnswer };
  realm.notices.set({ ...realm.notices.get(), [person.id]: notice });
}

function factsOf(realm: Realm, id: string, start: Start): InteractionFacts {
  const { kind, person, place, owners, message } = start;
  const userInstallOnly = place.kind === "guild" && owners["0"] === undefined;
  const rights = permissionsIn(realm.world.get(), place, person.id);
  return {
    kind,
    personId: person.id,
    channelId: start.channelId,
    guildId: guildIdOf(place),
    sourceMessageId: message?.id ?? null,
    metadata: {
      id,
      type: kind,
      user: userShape(person),
      authorizing_integration_owners: owners,
      ...start.metadata,
    },
    commandName: start.commandName,
    answerType: start.answerType,
    forcedPrivate: userInstallOnly && (rights & permission.useExternalApps) === 0n,
    userInstallOnly,
  };
}

function payloadOf(
  realm: Realm,
  start: Start & { readonly id: string; readonly token: string },
): object {
  const world = realm.world.get();
  const { person, place } = start;
  const botRights = permissionsIn(world, place, world.bot.id);
  return {
    id: start.id,
    application_id: world.bot.applicationId,
    type: start.kind,
    token: start.token,
    version: 1,
    data: start.data,
    channel_id: start.channelId,
    ...(place.kind === "guild"
      ? guildFields(realm, place.guild, place, person)
      : {
          channel: directShape(world, place.direct, lastMessage(realm, start.channelId)),
          user: userShape(person),
        }),
    ...(start.message ? { message: start.message } : {}),
    app_permissions: String(
      botRights || permission.viewChannel | permission.sendMessages | permission.attachFiles,
    ),
    locale: person.locale,
    entitlements: [],
    authorizing_integration_owners: start.owners,
    context: contextOf(place),
    attachment_size_limit: 10_485_760,
  };
}

function guildFields(
  realm: Realm,
  guild: Guild,
  place: Extract<Place, { kind: "guild" }>,
  person: Person,
): object {
  const world = realm.world.get();
  const rights = String(permissionsIn(world, place, person.id));
  return {
    guild_id: guild.id,
    guild: {
      id: guild.id,
      locale: guild.locale,
      features: guild.community ? ["COMMUNITY"] : [],
    },
    guild_locale: guild.locale,
    channel: {
      ...channelShape(guild, place.channel, lastMessage(realm, place.channel.id)),
      permissions: rights,
    },
    member: { ...memberShape(world, guild, person.id), permissions: rights },
  };
}

function lastMessage(realm: Realm, channelId: string): string | null {
  const shown = realm.messages.inChannel(channelId).filter((each) => each.visibleTo === null);
  return shown.at(-1)?.message.id ?? null;
}
