import { applicationId, guildId } from "./shapes.ts";

/** A question to the bot, before it has an id. */
export interface Interaction {
  readonly type: 2 | 4;
  readonly data: object;
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

/** How many people ask in turn. */
const people = 30;

/** The n-th interaction, asked by one pupil after the other in the first server. */
export function interaction({ type, data }: Interaction, n: number) {
  const guild = guildId(0);
  const person = String(BigInt(guild) + BigInt(10_000 + (n % people)));
  const channel = String(BigInt(guild) + 102n);
  return {
    id: String(1_200n * 10n ** 15n + BigInt(n)),
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
        username: `pupil${n % people}`,
        global_name: `Pupil ${n % people}`,
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
  };
}
