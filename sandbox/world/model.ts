/** What exists in the sandbox before anybody speaks: people, servers, channels. Plain data. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  /** Discord locale of this person's client. */
  readonly locale: string;
  readonly part: string;
  readonly color: string;
  /** Whether this person has added the bot to their own account. */
  readonly installed: boolean;
  /** For a pupil who can play by themselves, how much they know: 0 nothing, 1 all. */
  readonly pupil: number | null;
  /** One of many: nobody acts as them, and lists show how many there are. */
  readonly crowd: boolean;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  readonly color: number;
  readonly mentionable: boolean;
  /** The role that Discord makes for a bot. */
  readonly ofBot: boolean;
}

/** Rights of a role or a person in one channel. */
export interface Overwrite {
  readonly id: string;
  readonly kind: "role" | "member";
  readonly allow: bigint;
  readonly deny: bigint;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  /** Discord's channel type: 0 text, 5 announcement, 11 public thread. */
  readonly type: 0 | 5 | 11;
  /** Of a thread: where it is, and whether it is closed. */
  readonly thread?: {
    readonly parentId: string;
    readonly archived: boolean;
    readonly locked: boolean;
  };
  readonly overwrites: readonly Overwrite[];
}

export interface Member {
  readonly userId: string;
  readonly roleIds: readonly string[];
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  /** `preferred_locale`, which only a Community server chooses. */
  readonly locale: string;
  readonly timeZone: string;
  readonly community: boolean;
  readonly ownerId: string;
  readonly rulesChannelId: string | null;
  readonly updatesChannelId: string | null;
  readonly roles: readonly Role[];
  readonly channels: readonly Channel[];
  readonly members: readonly Member[];
}

/** A person's direct messages with the bot. */
export interface Direct {
  readonly id: string;
  readonly personId: string;
}

export interface Bot {
  readonly id: string;
  readonly applicationId: string;
  readonly name: string;
  readonly description: string;
}

export interface World {
  readonly bot: Bot;
  readonly people: readonly Person[];
  readonly guilds: readonly Guild[];
  readonly directs: readonly Direct[];
}

/** Where a channel is: in a server or with one person. */
export type Place =
  | { readonly kind: "guild"; readonly guild: Guild; readonly channel: Channel }
  | { readonly kind: "direct"; readonly direct: Direct };
