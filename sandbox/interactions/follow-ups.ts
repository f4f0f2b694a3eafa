/** What a bot does with an interaction's token after the first answer. */
import type { MessageDraft } from "../judge/message.ts";
import { type Refusal, refusals } from "../judge/refusal.ts";
import type { StoredMessage } from "../messages/store.ts";
import { editMessage, type NumberedFile } from "../messages/write.ts";
import type { Realm } from "../realm.ts";
import { type Answered, writeAnswer } from "./answers.ts";
import type { Interaction } from "./store.ts";

/** For a bot that only the person has installed. */
const followUpLimit = 5;
const no = (refusal: Refusal): Answered => ({ ok: false, refusal });
const yes = ({ message }: StoredMessage): Answered => ({ ok: true, message });

/** Whether a token may still be used for follow-ups and edits. */
export function findForFollowUp(
  realm: Realm,
  applicationId: string,
  token: string,
):
  | { readonly ok: true; readonly interaction: Interaction }
  | { readonly ok: false; readonly refusal: Refusal } {
  if (applicationId !== realm.world.get().bot.applicationId) {
    return { ok: false, refusal: refusals.unknownWebhook };
  }
  const interaction = realm.interactions.byToken(token);
  const old = interaction && realm.clock.now() - interaction.openedAt > realm.deadlines.token;
  if (!interaction || old) return { ok: false, refusal: refusals.invalidToken };
  if (interaction.state !== "answered") return { ok: false, refusal: refusals.unknownWebhook };
  return { ok: true, interaction };
}

/** Sends one more message; the first after a deferral fills it. */
export function followUp(
  realm: Realm,
  interaction: Interaction,
  draft: MessageDraft,
  files: readonly NumberedFile[],
): Answered {
  if (interaction.unfilled) return editAnswer(realm, interaction, "@original", draft, files);
  if (interaction.userInstallOnly && interaction.followUps >= followUpLimit) {
    return no(refusals.tooManyFollowUps);
  }
  const written = writeAnswer(realm, interaction, draft, files, true);
  if (!written.ok) return no(written.refusal);
  interaction.followUps += 1;
  return yes(written.stored);
}

/** A message that this token may read, change and delete. */
export function ownMessage(
  realm: Realm,
  interaction: Interaction,
  messageId: string,
): StoredMessage | undefined {
  const id = messageId === "@original" ? interaction.originalId : messageId;
  const stored = realm.messages.find(id ?? "");
  const own = stored?.token === interaction.token || stored?.message.id === interaction.originalId;
  return own ? stored : undefined;
}

/** Changes a message that this token made. */
export function editAnswer(
  realm: Realm,
  interaction: Interaction,
  messageId: string,
  draft: MessageDraft,
  files: readonly NumberedFile[],
): Answered {
  const stored = ownMessage(realm, interaction, messageId);
  if (!stored) return no(refusals.unknownMessage);
  const written = editMessage(realm, stored, draft, files);
  if (!written.ok) return no(written.refusal);
  if (stored.message.id === interaction.originalId) interaction.unfilled = false;
  return yes(written.stored);
}
