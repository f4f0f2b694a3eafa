/** The first answer to an interaction: its callback. */
import type { APIMessage } from "discord-api-types/v10";
import { callbackFits, callbackKind } from "../judge/callback.ts";
import { type MessageDraft, messageFlag } from "../judge/message.ts";
import { modalFaults } from "../judge/modal.ts";
import { invalidForm, type Refusal, refusals } from "../judge/refusal.ts";
import { settleComponents } from "../messages/components.ts";
import {
  editMessage,
  type NumberedFile,
  type Written,
  writeMessage,
  writeThinking,
} from "../messages/write.ts";
import type { Realm } from "../realm.ts";
import type { Interaction } from "./store.ts";

/** A callback's body. */
export interface Callback {
  readonly type: number;
  readonly data?: unknown;
}

export type Answered =
  | { readonly ok: true; readonly message: APIMessage | null }
  | { readonly ok: false; readonly refusal: Refusal };

const no = (refusal: Refusal): Answered => ({ ok: false, refusal });
const yes = (message: APIMessage | null): Answered => ({ ok: true, message });

/** Fields of a message that answers this interaction. */
function answerFields(realm: Realm, interaction: Interaction, followUp: boolean) {
  const { applicationId } = realm.world.get().bot;
  const source = interaction.sourceMessageId;
  const original = followUp ? interaction.originalId : null;
  const replyTo = original ?? (interaction.answerType === 19 ? source : null);
  const reference = {
    message_reference: {
      type: 0,
      channel_id: interaction.channelId,
      message_id: replyTo,
      ...(interaction.guildId ? { guild_id: interaction.guildId } : {}),
    },
  };
  const legacy = {
    interaction: {
      id: interaction.id,
      type: interaction.kind,
      name: interaction.commandName,
      user: interaction.metadata.user,
    },
  };
  return {
    type: followUp && original ? 19 : interaction.answerType,
    application_id: applicationId,
    webhook_id: applicationId,
    interaction_metadata: {
      ...interaction.metadata,
      ...(original ? { original_response_message_id: original } : {}),
    },
    ...(replyTo ? reference : {}),
    ...(interaction.commandName !== null && !followUp ? legacy : {}),
  } as unknown as Partial<APIMessage>;
}

function audience(interaction: Interaction, flags: number | null | undefined): string | null {
  const isPrivate = interaction.forcedPrivate || ((flags ?? 0) & messageFlag.ephemeral) !== 0;
  return isPrivate ? interaction.personId : null;
}

/** Whether the time for a callback is over, by how the interaction ended. */
function callbackRefusal(interaction: Interaction | undefined, token: string): Refusal | undefined {
  if (!interaction || interaction.token !== token) return refusals.unknownInteraction;
  if (interaction.state === "answered") return refusals.alreadyAcknowledged;
  if (interaction.state === "failed") return refusals.unknownInteraction;
  return undefined;
}

/** Whether an interaction may still be answered with a first callback. */
export function findForCallback(
  realm: Realm,
  id: string,
  token: string,
):
  | { readonly ok: true; readonly interaction: Interaction }
  | { readonly ok: false; readonly refusal: Refusal } {
  const interaction = realm.interactions.byId(id);
  const refusal = callbackRefusal(interaction, token);
  if (refusal || !interaction) {
    return { ok: false, refusal: refusal ?? refusals.unknownInteraction };
  }
  return { ok: true, interaction };
}

/** Applies the first answer. Its form has been judged by Discord's schema. */
export function answerFirst(
  realm: Realm,
  interaction: Interaction,
  callback: Callback,
  files: readonly NumberedFile[],
): Answered {
  const hasMessage = interaction.sourceMessageId !== null;
  const unfit = invalidForm(callbackFits(interaction.kind, callback.type, hasMessage));
  if (unfit) return no(unfit);
  const answered = applyCallback(realm, interaction, callback, files);
  if (answered.ok && interaction.state === "waiting") {
    realm.interactions.settle(interaction, { ok: true });
  }
  return answered;
}

function applyCallback(
  realm: Realm,
  interaction: Interaction,
  callback: Callback,
  files: readonly NumberedFile[],
): Answered {
  const draft = (callback.data ?? {}) as MessageDraft;
  switch (callback.type) {
    case callbackKind.message:
      return remember(interaction, writeAnswer(realm, interaction, draft, files, false));
    case callbackKind.deferMessage: {
      const visibleTo = audience(interaction, draft.flags);
      const stored = writeThinking(realm, {
        channelId: interaction.channelId,
        visibleTo,
        token: interaction.token,
        extra: answerFields(realm, interaction, false),
      });
      interaction.unfilled = true;
      return remember(interaction, { ok: true, stored });
    }
    case callbackKind.deferUpdate:
      interaction.originalId = interaction.sourceMessageId;
      return yes(null);
    case callbackKind.update:
      return updateSource(realm, interaction, draft, files);
    case callbackKind.choices:
      return giveChoices(realm, interaction, callback.data);
    default:
      return openModal(realm, interaction, callback.data);
  }
}

function remember(interaction: Interaction, written: Written): Answered {
  if (!written.ok) return no(written.refusal);
  interaction.originalId = written.stored.message.id;
  return yes(written.stored.message);
}

/** Writes a message that answers an interaction. */
export function writeAnswer(
  realm: Realm,
  interaction: Interaction,
  draft: MessageDraft,
  files: readonly NumberedFile[],
  followUp: boolean,
): Written {
  return writeMessage(realm, {
    channelId: interaction.channelId,
    draft,
    files,
    visibleTo: audience(interaction, draft.flags),
    token: interaction.token,
    extra: answerFields(realm, interaction, followUp),
  });
}

function updateSource(
  realm: Realm,
  interaction: Interaction,
  draft: MessageDraft,
  files: readonly NumberedFile[],
): Answered {
  const source = realm.messages.find(interaction.sourceMessageId ?? "");
  if (!source) return no(refusals.unknownMessage);
  return remember(interaction, editMessage(realm, source, draft, files));
}

function giveChoices(realm: Realm, interaction: Interaction, data: unknown): Answered {
  const { choices = [] } = (data ?? {}) as { choices?: readonly { name: string; value: string }[] };
  realm.interactions.settle(interaction, { ok: true, choices: [...choices] });
  return yes(null);
}

function openModal(realm: Realm, interaction: Interaction, data: unknown): Answered {
  const modal = data as { custom_id: string; title: string; components: readonly unknown[] };
  const refusal = invalidForm(modalFaults(modal.components));
  if (refusal) return no(refusal);
  realm.interactions.showModal({
    id: realm.nextId(),
    personId: interaction.personId,
    trigger: interaction,
    data: {
      custom_id: modal.custom_id,
      title: modal.title,
      components: settleComponents(modal.components, [], realm.nextId),
    },
  });
  return yes(null);
}
