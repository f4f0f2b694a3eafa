import { randomBytes } from "node:crypto";
import type { APIApplicationCommandOptionChoice } from "discord-api-types/v10";
import type { InteractionKind } from "../judge/callback.ts";
import type { ActResult } from "../page-api.ts";

/** What an interaction came from, as far as its answer depends on it. */
export interface InteractionFacts {
  readonly kind: InteractionKind;
  readonly personId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  /** The message that was pressed on, or that a modal was opened from. */
  readonly sourceMessageId: string | null;
  /** `interaction_metadata` of what answers it. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** The command with its subcommand, when it is one. */
  readonly commandName: string | null;
  /** Discord's message type for an answer: 20 slash command, 23 menu, 19 reply, 0 plain. */
  readonly answerType: 0 | 19 | 20 | 23;
  /** Whether Discord makes every answer private here. */
  readonly forcedPrivate: boolean;
  /** Follow-ups are limited where the application is installed for the person only. */
  readonly userInstallOnly: boolean;
}

/** An interaction in flight. Its answer fields change as the bot answers. */
export interface Interaction extends InteractionFacts {
  readonly id: string;
  readonly token: string;
  /** Milliseconds UTC. */
  readonly openedAt: number;
  state: "waiting" | "answered" | "failed";
  /** The message that `@original` names. */
  originalId: string | null;
  /** A deferral that the first follow-up fills. */
  unfilled: boolean;
  followUps: number;
}

/** A modal that is open on somebody's screen. */
export interface OpenModal {
  readonly id: string;
  readonly personId: string;
  readonly trigger: Interaction;
  readonly data: {
    readonly custom_id: string;
    readonly title: string;
    readonly components: readonly unknown[];
  };
}

/** How an interaction ended for the person: answered, with choices, or not. */
export type Settlement =
  | { readonly ok: true; readonly choices?: readonly APIApplicationCommandOptionChoice[] }
  | { readonly ok: false; readonly error: string };

export interface InteractionStore {
  /** Opens an interaction; its promise settles when it is answered or its time is up. */
  readonly open: (
    id: string,
    openedAt: number,
    facts: InteractionFacts,
  ) => { readonly interaction: Interaction; readonly settled: Promise<ActResult> };
  readonly byId: (id: string) => Interaction | undefined;
  readonly byToken: (token: string) => Interaction | undefined;
  readonly settle: (interaction: Interaction, how: Settlement) => void;
  /** One modal a person; opening another replaces it. */
  readonly showModal: (modal: OpenModal) => void;
  readonly modalOf: (personId: string) => OpenModal | undefined;
  readonly closeModal: (personId: string) => void;
}

/** No interactions. */
export function createInteractionStore(changed: () => void): InteractionStore {
  const byId = new Map<string, Interaction>();
  const byToken = new Map<string, Interaction>();
  const waiting = new Map<string, (result: ActResult) => void>();
  const modals = new Map<string, OpenModal>();
  return {
    byId: (id) => byId.get(id),
    byToken: (token) => byToken.get(token),
    open: (id, openedAt, facts) => {
      const token = randomBytes(48).toString("base64url");
      const interaction: Interaction = {
        ...facts,
        id,
        token,
        openedAt,
        state: "waiting",
        originalId: null,
        unfilled: false,
        followUps: 0,
      };
      byId.set(id, interaction);
      byToken.set(token, interaction);
      const settled = new Promise<ActResult>((resolve) => waiting.set(id, resolve));
      return { interaction, settled };
    },
    settle: (interaction, how) => {
      if (interaction.state !== "waiting") return;
      interaction.state = how.ok ? "answered" : "failed";
      waiting.get(interaction.id)?.(how);
      waiting.delete(interaction.id);
      changed();
    },
    showModal: (modal) => {
      modals.set(modal.personId, modal);
      changed();
    },
    modalOf: (personId) => modals.get(personId),
    closeModal: (personId) => {
      if (modals.delete(personId)) changed();
    },
  };
}
