import {
  type APIInteraction,
  ApplicationIntegrationType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord-api-types/v10";

/** The server in which something was asked. */
export interface AskedGuild {
  readonly id: string;
  /** Discord's locale of the server; says nothing unless it is a Community server. */
  readonly locale: string;
  readonly community: boolean;
  /** Whether Docent is installed here, rather than only for the person. */
  readonly installed: boolean;
}

/** Who asked. */
export interface AskedPerson {
  readonly id: string;
  /** As it is shown where something was asked: nickname, else display name, else username. */
  readonly name: string;
  /** Discord locale of the person's client. */
  readonly locale: string;
  /** Permission bits in the channel; none in a direct message. */
  readonly permissions: bigint;
  readonly roleIds: readonly string[];
}

/** What every interaction tells, whichever its kind. */
export interface Asked {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
  readonly person: AskedPerson;
  readonly guild: AskedGuild | null;
  /** The channel or thread; `null` where Discord does not say. */
  readonly channelId: string | null;
  /** Whether the pressed message is seen by this person only. */
  readonly onPrivateMessage: boolean;
}

/** Reads what all kinds of interactions have in common. */
export function asked(interaction: APIInteraction): Asked {
  const user = interaction.member?.user ?? interaction.user;
  const message = "message" in interaction ? interaction.message : undefined;
  return {
    id: interaction.id,
    token: interaction.token,
    applicationId: interaction.application_id,
    person: {
      id: user?.id ?? "",
      name: interaction.member?.nick ?? user?.global_name ?? user?.username ?? "",
      locale: interaction.type === InteractionType.Ping ? "en-US" : interaction.locale,
      permissions: BigInt(interaction.member?.permissions ?? 0),
      roleIds: interaction.member?.roles ?? [],
    },
    guild: askedGuild(interaction),
    channelId: interaction.channel?.id ?? null,
    onPrivateMessage: ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
  };
}

function askedGuild(interaction: APIInteraction): AskedGuild | null {
  if (interaction.guild_id === undefined) return null;
  const owners = interaction.authorizing_integration_owners;
  return {
    id: interaction.guild_id,
    locale: interaction.guild_locale ?? "en-US",
    community: interaction.guild?.features.includes("COMMUNITY" as never) ?? false,
    installed: owners[ApplicationIntegrationType.GuildInstall] !== undefined,
  };
}

/** Whether the person may change the server's settings. */
export function managesServer(person: AskedPerson): boolean {
  const { ManageGuild, Administrator } = PermissionFlagsBits;
  return (person.permissions & (ManageGuild | Administrator)) !== 0n;
}

/** Whether the person may manage the server's events. */
export function mayManageEvents(person: AskedPerson): boolean {
  return (person.permissions & PermissionFlagsBits.ManageEvents) !== 0n;
}
