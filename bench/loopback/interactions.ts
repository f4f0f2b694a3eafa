import { applicationId, botUser, guildId, newId } from "./shapes.ts";

/** A question to the bot, before it has an id. */
export interface Interaction {
  /** A command, a press, or what is being typed. */
  readonly type: 2 | 3 | 4;
  readonly data: object;
  /** Which of the pupils asks; one after the other where it does not matter. */
  readonly person?: number;
  /** The parts of the message that was pressed. */
  readonly pressed?: readonly object[];
  /** Whether everybody sees the message that was pressed; it is private unless said otherwise. */
  readonly public?: boolean;
  /** Which of the first server's channels; the first for text unless said otherwise. */
  readonly channelId?: string;
}

/** `/explain topic:border/mpp`, as Discord sends it once a choice of the list was taken. */
export const explainMpp: Interaction = {
  type: 2,
  data: {
    id: "1000000000000000100",
    name: "explain",
    type: 1,
    options: [{ name: "topic", type: 3, value: "border/mpp" }],
  },
};

/** What Discord asks while somebody has typed `title` so far. */
export const typingTitle: Interaction = {
  type: 4,
  data: {
    id: "1000000000000000100",
    name: "explain",
    type: 1,
    options: [{ name: "topic", type: 3, value: "title", focused: true }],
  },
};

/** `/quiz practice questions:20`, by one pupil. */
export function practise(person: number): Interaction {
  return {
    type: 2,
    person,
    data: {
      id: "1000000000000000101",
      name: "quiz",
      type: 1,
      options: [
        {
          name: "practice",
          type: 1,
          options: [{ name: "questions", type: 4, value: 20 }],
        },
      ],
    },
  };
}

/** A press on a button of a private message, by one pupil. */
export function press(person: number, customId: string, pressed: readonly object[]): Interaction {
  return { type: 3, person, data: { custom_id: customId, component_type: 2, id: 9 }, pressed };
}

/** The user id of one of the pupils. */
export const personId = (number: number): string =>
  String(BigInt(guildId(0)) + BigInt(10_000 + number));

/** How many people ask in turn. */
const people = 30;

/** The n-th interaction, asked by one pupil after the other in the first server. */
export function interaction(
  { type, data, person: asker, pressed, channelId, public: isPublic = false }: Interaction,
  n: number,
) {
  const guild = guildId(0);
  const number = asker ?? n % people;
  const person = personId(number);
  const channel = channelId ?? String(BigInt(guild) + 102n);
  return {
    id: newId(),
    application_id: applicationId,
    type,
    data,
    token: `aW50ZXJhY3Rpb246${String(n).padStart(20, "0")}${"x".repeat(140)}`,
    version: 1,
    guild_id: guild,
    guild: { id: guild, locale: "en-US", features: [] },
    guild_locale: "en-US",
    channel_id: channel,
    channel: {
      id: channel,
      type: 0,
      name: "period-2",
      guild_id: guild,
      permissions: "2248473465835073",
    },
    member: {
      user: {
        id: person,
        username: `pupil${number}`,
        global_name: `Pupil ${number}`,
        discriminator: "0",
        avatar: null,
        public_flags: 0,
      },
      roles: [],
      joined_at: "2026-09-01T14:00:00.000000+00:00",
      permissions: "2248473465835073",
      nick: null,
      avatar: null,
      flags: 0,
      pending: false,
      deaf: false,
      mute: false,
    },
    locale: "en-US",
    app_permissions: "2248473465835073",
    entitlements: [],
    authorizing_integration_owners: { "0": guild },
    context: 0,
    attachment_size_limit: 10_485_760,
    ...(pressed && { message: pressedMessage(channel, pressed, isPublic) }),
  };
}

/** A message of the bot's, as an interaction on it carries it. */
function pressedMessage(channel: string, components: readonly object[], isPublic: boolean) {
  const flags = { ephemeral: 1 << 6, componentsV2: 1 << 15 };
  return {
    id: String(1_199n * 10n ** 15n),
    channel_id: channel,
    type: 20,
    flags: isPublic ? flags.componentsV2 : flags.ephemeral | flags.componentsV2,
    author: botUser,
    content: "",
    components,
    attachments: [],
    embeds: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: "2026-11-24T15:00:00.000000+00:00",
    edited_timestamp: null,
    application_id: applicationId,
  };
}
