/** What one person sees, made anew from the realm. */
import type { APIApplicationCommand } from "discord-api-types/v10";
import { commandRefusal, commandsFor } from "../interactions/picker.ts";
import type { StoredMessage } from "../messages/store.ts";
import type { ChannelView, GuildView, MessageView, PersonView, View } from "../page-api.ts";
import type { Realm } from "../realm.ts";
import { isMember, permissionsIn, sees } from "../world/lookup.ts";
import type { Guild, Person, Place } from "../world/model.ts";
import { toSendIn } from "../world/permissions.ts";

/** Exchanges of the wire log that a page gets. */
const wireLength = 60;

function personView({ id, name, locale, part, color, crowd }: Person): PersonView {
  return { id, name, locale, part, color, crowd };
}

function guildView(realm: Realm, guild: Guild, person: Person): GuildView {
  const world = realm.world.get();
  const joined = isMember(guild, person.id);
  const channels = guild.channels.flatMap((channel): ChannelView[] => {
    const place: Place = { kind: "guild", guild, channel };
    if (!sees(world, place, person.id)) return [];
    const may = (userId: string) =>
      (permissionsIn(world, place, userId) & toSendIn(channel)) !== 0n && !channel.thread?.locked;
    return [
      {
        id: channel.id,
        name: channel.name,
        topic: channel.topic,
        type: channel.type,
        canSend: may(person.id),
        botCanSend: may(world.bot.id),
      },
    ];
  });
  return {
    id: guild.id,
    name: guild.name,
    locale: guild.locale,
    timeZone: guild.timeZone,
    channels,
    memberIds: guild.members.map((member) => member.userId),
    roles: guild.roles.map(({ id, name }) => ({ id, name })),
    joined,
  };
}

/** A message as this person sees it, or nothing when they do not. */
function messageView(realm: Realm, stored: StoredMessage, person: Person): readonly MessageView[] {
  const { message, visibleTo, at } = stored;
  if (stored.dismissed || (visibleTo !== null && visibleTo !== person.id)) return [];
  // A deferral whose token has run out can never be filled.
  const given = stored.state === "thinking" && realm.clock.now() - at > realm.deadlines.token;
  return [{ message, ephemeral: visibleTo !== null, state: given ? "failed" : stored.state, at }];
}

interface PlaceWithId {
  readonly id: string;
  readonly place: Place;
}

/** The places that a person sees, with their channel ids. */
function visiblePlaces(realm: Realm, person: Person): readonly PlaceWithId[] {
  const world = realm.world.get();
  const inGuilds = world.guilds.flatMap((guild) =>
    guild.channels.map((channel) => ({
      id: channel.id,
      place: { kind: "guild", guild, channel } as Place,
    })),
  );
  const directs = world.directs.map((direct) => ({
    id: direct.id,
    place: { kind: "direct", direct } as Place,
  }));
  return [...inGuilds, ...directs].filter(({ place }) => sees(world, place, person.id));
}

/** The messages of one channel as a person sees them, oldest first. */
export function visibleMessages(
  realm: Realm,
  channelId: string,
  person: Person,
): readonly MessageView[] {
  return realm.messages
    .inChannel(channelId)
    .flatMap((stored) => messageView(realm, stored, person));
}

/** The commands of each place, parted by whether this person may use them there. */
function offers(realm: Realm, person: Person, places: readonly PlaceWithId[]) {
  const world = realm.world.get();
  return places.map(({ id, place }) => {
    const all = commandsFor(realm.commands.list, place);
    const mayUse = (command: APIApplicationCommand) =>
      commandRefusal(world, place, person, command) === undefined;
    return {
      id,
      list: all.filter(mayUse),
      barred: all.filter((command) => !mayUse(command) && (command.type as number) === 1),
    };
  });
}

/** A command's names: as registered and, where it has one, in a locale. */
function namesOf(command: APIApplicationCommand, locale: string): readonly string[] {
  const localized = (command.name_localizations as Record<string, string> | null)?.[locale];
  return localized === undefined ? [command.name] : [command.name, localized];
}

/** Everything that this person sees now. */
export function makeView(
  realm: Realm,
  person: Person,
  botState: View["bot"]["state"],
): Omit<View, "build" | "pace"> {
  const world = realm.world.get();
  const places = visiblePlaces(realm, person);
  const offered = offers(realm, person, places);
  const byId = new Map(offered.flatMap(({ list }) => list.map((each) => [each.id, each] as const)));
  const modal = realm.interactions.modalOf(person.id);
  return {
    now: realm.clock.now(),
    me: personView(person),
    people: world.people.map(personView),
    bot: {
      id: world.bot.id,
      applicationId: world.bot.applicationId,
      name: world.bot.name,
      state: botState,
    },
    guilds: world.guilds.map((guild) => guildView(realm, guild, person)),
    dmChannelId: world.directs.find((direct) => direct.personId === person.id)?.id ?? "",
    commands: [...byId.values()],
    usable: Object.fromEntries(offered.map(({ id, list }) => [id, list.map((each) => each.id)])),
    barred: Object.fromEntries(
      offered.map(({ id, barred }) => [
        id,
        barred.flatMap((command) => namesOf(command, person.locale)),
      ]),
    ),
    messages: Object.fromEntries(places.map(({ id }) => [id, visibleMessages(realm, id, person)])),
    modal: modal
      ? ({ id: modal.id, data: modal.data } as unknown as NonNullable<View["modal"]>)
      : null,
    notice: realm.notices.get()[person.id] ?? null,
    wire: realm.wire.recent(wireLength),
  };
}
