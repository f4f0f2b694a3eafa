import type { Cell } from "./cell.ts";
import type { Clock, Timers } from "./clock.ts";
import type { CommandStore } from "./commands.ts";
import type { Faults } from "./faults.ts";
import type { Gateway } from "./gateway/gateway.ts";
import type { InteractionStore } from "./interactions/store.ts";
import type { FileStore } from "./messages/files.ts";
import type { MessageStore } from "./messages/store.ts";
import type { Wire } from "./wire.ts";
import type { World } from "./world/model.ts";

/** Time limits, in milliseconds. */
export interface Deadlines {
  /** For the first answer to an interaction, by the machine's clock. */
  readonly callback: number;
  /** For the token of an interaction, by the sandbox's clock. */
  readonly token: number;
  /** For remembering a nonce, by the sandbox's clock. */
  readonly nonce: number;
  /** Between a client's heartbeats. */
  readonly heartbeat: number;
}

/** What a bot's owner sets on the application itself. */
export interface Application {
  readonly description: string;
  readonly tags: readonly string[];
  readonly integrationTypes: Readonly<Record<string, unknown>>;
}

/** What people may read about a bot before they use it, as Markdown. */
export interface Documents {
  readonly privacy: string;
  readonly terms: string;
}

/** What a press or command of a person failed with. */
export interface Notice {
  readonly messageId: string | null;
  readonly text: string;
}

/** All state of one sandbox, passed to whatever needs it. Several live side by side. */
export interface Realm {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly deadlines: Deadlines;
  readonly nextId: () => string;
  /** `http://127.0.0.1:PORT`. */
  readonly origin: () => string;
  readonly token: string;
  readonly world: Cell<World>;
  readonly application: Cell<Application>;
  readonly notices: Cell<Readonly<Record<string, Notice>>>;
  readonly commands: CommandStore;
  readonly messages: MessageStore;
  readonly files: FileStore;
  readonly interactions: InteractionStore;
  readonly gateway: Gateway;
  readonly wire: Wire;
  readonly faults: Faults;
  /** Nonces of recent messages: the message made with each, and when it is forgotten. */
  readonly nonces: Map<string, { readonly messageId: string; readonly until: number }>;
  /** The bot's documents, served at `/privacy` and `/terms`; null where it has none. */
  readonly documents: Documents | null;
  /** Kills the bot with SIGKILL and settles when it is gone; at once where it is no child. */
  readonly killBot: () => Promise<void>;
  /** Tells pages and waiting tests that something is new. */
  readonly changed: () => void;
}
