/** Callbacks, follow-ups and what is done to them later. */
import { Hono } from "hono";
import {
  type Answered,
  answerFirst,
  type Callback,
  findForCallback,
} from "../interactions/answers.ts";
import { editAnswer, findForFollowUp, followUp, ownMessage } from "../interactions/follow-ups.ts";
import type { Interaction } from "../interactions/store.ts";
import { callbackFits } from "../judge/callback.ts";
import { type MessageDraft, messageFlag } from "../judge/message.ts";
import { invalidForm, refusals } from "../judge/refusal.ts";
import { deleteMessage } from "../messages/write.ts";
import type { Realm } from "../realm.ts";
import { judged, type RestContext, type RestEnv, refuse } from "./answer.ts";

const callbackSchemas: Readonly<Record<number, string>> = {
  4: "CreateMessageInteractionCallbackRequest",
  5: "CreateMessageInteractionCallbackRequest",
  6: "UpdateMessageInteractionCallbackRequest",
  7: "UpdateMessageInteractionCallbackRequest",
  8: "ApplicationCommandAutocompleteCallbackRequest",
  9: "ModalInteractionCallbackRequest",
};

/** What a callback answers with `with_response`. */
function callbackShape(interaction: Interaction, type: number, answered: Answered) {
  const message = answered.ok ? answered.message : null;
  const flags = message?.flags ?? 0;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.kind,
      channel_id: interaction.channelId,
      ...(interaction.guildId ? { guild_id: interaction.guildId } : {}),
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: (flags & messageFlag.loading) !== 0,
            response_message_ephemeral: (flags & messageFlag.ephemeral) !== 0,
          }
        : {}),
    },
    ...(message ? { resource: { type: type === 5 ? 4 : type, message } } : {}),
  };
}

async function takeCallback(realm: Realm, c: RestContext): Promise<Response> {
  const { id = "", token = "" } = c.req.param() as { id?: string; token?: string };
  const found = findForCallback(realm, id, token);
  if (!found.ok) return refuse(c, found.refusal);
  const { interaction } = found;
  const type = Number((c.get("body").json as { type?: unknown } | undefined)?.type);
  const schema = callbackSchemas[type];
  const unfit = invalidForm(callbackFits(interaction.kind, schema ? type : -1, true));
  if (!schema) return refuse(c, unfit ?? refusals.invalidJson);
  const wanted = await judged<Callback>(c, schema);
  if (!wanted.ok) return refuse(c, wanted.refusal);
  // Time may have run out, or another callback come in, while the body was judged.
  const still = findForCallback(realm, id, token);
  if (!still.ok) return refuse(c, still.refusal);
  const answered = answerFirst(realm, interaction, wanted.value, wanted.files);
  if (!answered.ok) return refuse(c, answered.refusal);
  if (c.req.query("with_response") !== "true") return c.body(null, 204);
  return c.json(callbackShape(interaction, type, answered));
}

async function takeFollowUp(realm: Realm, c: RestContext): Promise<Response> {
  const { app = "", token = "" } = c.req.param() as { app?: string; token?: string };
  const found = findForFollowUp(realm, app, token);
  if (!found.ok) return refuse(c, found.refusal);
  const wanted = await judged<MessageDraft>(c, "IncomingWebhookInteractionRequest");
  if (!wanted.ok) return refuse(c, wanted.refusal);
  const answered = followUp(realm, found.interaction, wanted.value, wanted.files);
  return answered.ok ? c.json(answered.message) : refuse(c, answered.refusal);
}

/** Routes of interactions and their webhooks. */
export function interactionRoutes(realm: Realm): Hono<RestEnv> {
  const app = new Hono<RestEnv>();
  app.post("/interactions/:id/:token/callback", (c) => takeCallback(realm, c));
  app.post("/webhooks/:app/:token", (c) => takeFollowUp(realm, c));
  app.get("/webhooks/:app/:token/messages/:message", (c) => {
    const found = findForFollowUp(realm, c.req.param("app"), c.req.param("token"));
    if (!found.ok) return refuse(c, found.refusal);
    const stored = ownMessage(realm, found.interaction, c.req.param("message"));
    return stored ? c.json(stored.message) : refuse(c, refusals.unknownMessage);
  });
  app.patch("/webhooks/:app/:token/messages/:message", async (c) => {
    const found = findForFollowUp(realm, c.req.param("app"), c.req.param("token"));
    if (!found.ok) return refuse(c, found.refusal);
    const wanted = await judged<MessageDraft>(c, "IncomingWebhookUpdateRequestPartial");
    if (!wanted.ok) return refuse(c, wanted.refusal);
    const { value, files } = wanted;
    const edited = editAnswer(realm, found.interaction, c.req.param("message"), value, files);
    return edited.ok ? c.json(edited.message) : refuse(c, edited.refusal);
  });
  app.delete("/webhooks/:app/:token/messages/:message", (c) => {
    const found = findForFollowUp(realm, c.req.param("app"), c.req.param("token"));
    if (!found.ok) return refuse(c, found.refusal);
    const stored = ownMessage(realm, found.interaction, c.req.param("message"));
    if (!stored) return refuse(c, refusals.unknownMessage);
    deleteMessage(realm, stored);
    return c.body(null, 204);
  });
  return app;
}
