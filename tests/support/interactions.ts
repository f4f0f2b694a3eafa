import {
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";

/** What an interaction carries beside what was typed or pressed. */
export interface Around {
  /** The id of the interaction; a new one unless given. */
  readonly id?: string;
  readonly person?: string;
  readonly locale?: string;
  /** Permission bits of the person. */
  readonly permissions?: bigint;
  readonly roles?: readonly string[];
  /** The server; a direct message where it is `null`. */
  readonly guild?: string | null;
  /** Whether the pressed message is private. */
  readonly private?: boolean;
}

let made = 0n;

function base(around: Around) {
  const { person = "100000000000000001", locale = "en-US", guild = "200000000000000000" } = around;
  made += 1n;
  const user = { id: person, username: "ana", discriminator: "0", avatar: null, global_name: null };
  const permissions = String(around.permissions ?? 0n);
  return {
    id: around.id ?? String(900_000_000_000_000_000n + made),
    application_id: "300000000000000000",
    token: `token-${made}`,
    version: 1,
    locale,
    app_permissions: "0",
    channel: { id: "400000000000000000", type: 0 },
    channel_id: "400000000000000000",
    entitlements: [],
    ...(guild === null
      ? { user, authorizing_integration_owners: { 0: "0" } }
      : {
          guild_id: guild,
          guild_locale: "en-US",
          guild: { id: guild, locale: "en-US", features: [] },
          member: { user, roles: around.roles ?? [], permissions },
          authorizing_integration_owners: { 0: guild },
        }),
  };
}

const asInteraction = (interaction: object) => interaction as unknown as APIInteraction;

/** A slash command with its options, as Discord sends it; `quiz practice` is a subcommand. */
export function commandOf(
  path: string,
  options: Readonly<Record<string, string | boolean>> = {},
  around: Around = {},
): APIInteraction {
  const [name, part] = path.split(" ");
  const inner = given(options);
  const type = ApplicationCommandOptionType.Subcommand;
  return asInteraction({
    ...base(around),
    type: InteractionType.ApplicationCommand,
    data: {
      id: "1",
      type: ApplicationCommandType.ChatInput,
      name,
      options: part === undefined ? inner : [{ type, name: part, options: inner }],
    },
  });
}

/** What was typed so far in one option of a command. */
export function typingOf(name: string, option: string, typed: string, around: Around = {}) {
  const [first] = given({ [option]: typed });
  return asInteraction({
    ...base(around),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id: "1",
      type: ApplicationCommandType.ChatInput,
      name,
      options: [{ ...first, focused: true }],
    },
  });
}

/** A press on a button, or a choice in a menu where there are values. */
export function pressOf(customId: string, around: Around = {}, values?: readonly string[]) {
  return asInteraction({
    ...base(around),
    type: InteractionType.MessageComponent,
    message: { id: "500000000000000000", flags: around.private ? MessageFlags.Ephemeral : 0 },
    data: {
      custom_id: customId,
      component_type: values ? ComponentType.StringSelect : ComponentType.Button,
      ...(values && { values }),
    },
  });
}

/** A form that was sent, with the words in its fields by their custom ids. */
export function formOf(
  customId: string,
  fields: Readonly<Record<string, string>>,
  around: Around = {},
) {
  return asInteraction({
    ...base(around),
    type: InteractionType.ModalSubmit,
    data: {
      custom_id: customId,
      components: Object.entries(fields).map(([field, value]) => ({
        type: ComponentType.Label,
        id: 1,
        component: { type: ComponentType.TextInput, id: 2, custom_id: field, value },
      })),
    },
  });
}

function given(options: Readonly<Record<string, string | boolean>>) {
  return Object.entries(options).map(([name, value]) => ({
    name,
    value,
    type:
      typeof value === "boolean"
        ? ApplicationCommandOptionType.Boolean
        : ApplicationCommandOptionType.String,
  }));
}
