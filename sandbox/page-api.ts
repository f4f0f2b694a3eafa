/**
 * What the page and the sandbox say to each other, and what tests drive the sandbox with.
 * The page opens a WebSocket at `/page?as=<personId>` and receives `View`s; what a person does is
 * an `Act`, posted as JSON to `/page/act` and answered with an `ActResult`. A file for an option or
 * a field is posted as it is to `/page/upload?channel=<id>&name=<file name>` and answered with an
 * attachment; its id is the value.
 */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from "discord-api-types/v10";

export interface PersonView {
  readonly id: string;
  readonly name: string;
  /** Discord locale of this person's client, such as `en-US` or `es-419`. */
  readonly locale: string;
  /** What this person is here for, in a few words: "teacher", "student", "outsider". */
  readonly part: string;
  /** CSS color of the avatar. */
  readonly color: string;
  /** One of many whom nobody acts as. */
  readonly crowd: boolean;
}

/** How fast the class plays by itself. */
export type Pace = "off" | "slow" | "usual" | "fast";

export interface ChannelView {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  /** Discord's channel type: 0 text, 5 announcement, 11 public thread. */
  readonly type: 0 | 5 | 11;
  /** Whether the looking person may write here. */
  readonly canSend: boolean;
  /** Whether the bot may write here. */
  readonly botCanSend: boolean;
}

export interface GuildView {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly channels: readonly ChannelView[];
  readonly memberIds: readonly string[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  /** Whether the looking person is a member. */
  readonly joined: boolean;
}

/** A message as one person sees it: Discord's own shape, and what only clients know. */
export interface MessageView {
  readonly message: APIMessage;
  /** Only the looking person sees it. */
  readonly ephemeral: boolean;
  /** `thinking`: deferred and not yet filled. `failed`: the application did not respond. */
  readonly state: "shown" | "thinking" | "failed";
  /** Milliseconds UTC of the sandbox's clock. */
  readonly at: number;
}

/** One exchange of the wire log, newest last. */
export interface WireView {
  readonly at: number;
  readonly kind: "rest" | "gateway";
  /** `POST /interactions/…/callback 204`, `→ INTERACTION_CREATE`, … */
  readonly title: string;
  readonly sent: unknown;
  readonly answered: unknown;
}

/** Everything that one person sees. Small enough to be sent whole after each change. */
export interface View {
  /** Which build of the page this sandbox serves; an open page of another one loads again. */
  readonly build: string;
  readonly now: number;
  readonly me: PersonView;
  readonly people: readonly PersonView[];
  readonly bot: {
    readonly id: string;
    readonly applicationId: string;
    readonly name: string;
    readonly state: "starting" | "online" | "down";
  };
  readonly guilds: readonly GuildView[];
  /** The direct-message channel of this person with the bot. */
  readonly dmChannelId: string;
  readonly commands: readonly APIApplicationCommand[];
  /** By channel id: the ids of those `commands` that this person may use there. */
  readonly usable: Readonly<Record<string, readonly string[]>>;
  /** By channel id: slash commands that are there and not for this person, by all their names. */
  readonly barred: Readonly<Record<string, readonly string[]>>;
  /** By channel id; only channels that this person sees. */
  readonly messages: Readonly<Record<string, readonly MessageView[]>>;
  /** The modal that is open for this person. */
  readonly modal: {
    readonly id: string;
    readonly data: APIModalInteractionResponseCallbackData;
  } | null;
  /** A press or command of this person that failed, to be shown where it happened. */
  readonly notice: { readonly messageId: string | null; readonly text: string } | null;
  readonly wire: readonly WireView[];
  /** How fast the class plays; `null` where there is none that plays by itself. */
  readonly pace: Pace | null;
}

export interface TypedOption {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** A command as typed: its path is `["quiz", "practice"]` for a subcommand. */
export interface TypedCommand {
  readonly channelId: string;
  readonly path: readonly string[];
  readonly options: readonly TypedOption[];
}

export type Act =
  | ({ readonly type: "command" } & TypedCommand)
  | ({ readonly type: "autocomplete"; readonly focused: string } & TypedCommand)
  | { readonly type: "messageMenu"; readonly name: string; readonly messageId: string }
  | { readonly type: "press"; readonly messageId: string; readonly customId: string }
  | {
      readonly type: "choose";
      readonly messageId: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  /** Values by the custom id of each field; selects and checkboxes give lists. */
  | {
      readonly type: "submit";
      readonly modalId: string;
      readonly values: Readonly<Record<string, string | readonly string[]>>;
    }
  | { readonly type: "closeModal" }
  | { readonly type: "dismiss"; readonly messageId: string }
  | { readonly type: "say"; readonly channelId: string; readonly text: string }
  | { readonly type: "setPace"; readonly pace: Pace }
  | { readonly type: "setLocale"; readonly locale: string }
  /**
   * Forward only, to an instant in milliseconds UTC before the year 2100. The clock goes on from
   * there with the seconds that it had.
   */
  | { readonly type: "jump"; readonly to: number }
  /** Kills the bot with SIGKILL and starts it again. */
  | { readonly type: "pullPlug" };

export type ActResult =
  | { readonly ok: true; readonly choices?: readonly APIApplicationCommandOptionChoice[] }
  | { readonly ok: false; readonly error: string };

/** The body of `POST /page/act`. */
export interface ActRequest {
  readonly as: string;
  readonly act: Act;
}
