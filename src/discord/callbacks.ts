import { DiscordAPIError, type RawFile, type REST } from "discord.js";
import {
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
} from "discord-api-types/v10";
import {
  type Answer,
  type Choices,
  type Later,
  type Message,
  type MessageFile,
  privately,
} from "./answer.ts";
import type { Asked } from "./asked.ts";

/** How a callback ended: `late` when Discord no longer knows the interaction. */
export type Delivery = "delivered" | "late";

/** Sends answers to interactions. */
export interface Callbacks {
  /** Sends an answer; one that comes later is only acknowledged. */
  answer(asked: Asked, answer: Answer): Promise<Delivery>;
  /** Fills the reply that was acknowledged before. */
  fill(asked: Asked, message: Message): Promise<Delivery>;
  choices(asked: Asked, choices: Choices): Promise<Delivery>;
}

const noMentions = { parse: [] };

/** What Discord answers once it no longer knows an interaction or its token. */
const forgotten = new Set<number | string>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

/**
 * Callbacks over two REST instances: Discord exempts interaction webhooks from the global limit,
 * discord.js does not, so they have an instance of their own that no other request holds up.
 */
export function createCallbacks(rest: REST, webhooks: REST): Callbacks {
  const call = (asked: Asked, body: APIInteractionResponse, files?: RawFile[]) =>
    deliver(() =>
      rest.post(Routes.interactionCallback(asked.id, asked.token), {
        body,
        auth: false,
        ...(files && { files }),
      }),
    );
  const written = writeOnce();
  /** Many get the very same message, such as all who answer alike; its text is made once. */
  const reply = (asked: Asked, { message, private: isPrivate }: Reply) =>
    deliver(() =>
      rest.post(Routes.interactionCallback(asked.id, asked.token), {
        body: written(message, isPrivate),
        passThroughBody: true,
        headers: { "content-type": "application/json" },
        auth: false,
      }),
    );

  return {
    choices: (asked, choices) =>
      call(asked, {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [...choices] },
      }),
    async answer(asked, answer) {
      const send = (given: Answer) =>
        given.kind === "reply" && given.message.files === undefined
          ? reply(asked, given)
          : call(asked, body(given), filesOf(given));
      try {
        return await send(answer);
      } catch (error) {
        // Whoever pressed still wants to know, though the pressed message was taken away meanwhile.
        if (answer.kind !== "update" || !isUnknownMessage(error)) throw error;
        return send(privately(answer.message));
      }
    },
    fill: (asked, message) =>
      deliver(() =>
        webhooks.patch(Routes.webhookMessage(asked.applicationId, asked.token), {
          // A deferral keeps only the ephemeral flag, so the V2 flag comes with the edit.
          body: redrawn(message),
          auth: false,
          ...(message.files && { files: rawFiles(message.files) }),
        }),
      ),
  };
}

type Reply = Extract<Answer, { readonly kind: "reply" }>;

/** Writes replies as text, and remembers what it wrote for as long as the message is there. */
function writeOnce(): (message: Message, isPrivate: boolean) => string {
  const kept = { public: new WeakMap<Message, string>(), private: new WeakMap<Message, string>() };
  return (message, isPrivate) => {
    const texts = isPrivate ? kept.private : kept.public;
    const text =
      texts.get(message) ?? JSON.stringify(body({ kind: "reply", message, private: isPrivate }));
    texts.set(message, text);
    return text;
  };
}

function body(answer: Answer): APIInteractionResponse {
  switch (answer.kind) {
    case "reply":
      return {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: shown(answer.message, answer.private),
      };
    case "update":
      return { type: InteractionResponseType.UpdateMessage, data: redrawn(answer.message) };
    case "seen":
      return { type: InteractionResponseType.DeferredMessageUpdate };
    case "modal":
      return { type: InteractionResponseType.Modal, data: answer.modal };
    case "later":
      return deferred(answer.as);
  }
}

function deferred(as: Later): APIInteractionResponse {
  if (as === "redraw") return { type: InteractionResponseType.DeferredMessageUpdate };
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    ...(as === "private" && { data: { flags: MessageFlags.Ephemeral } }),
  };
}

function filesOf(answer: Answer): RawFile[] | undefined {
  const files = answer.kind === "reply" || answer.kind === "update" ? answer.message.files : null;
  return files ? rawFiles(files) : undefined;
}

/** A message in the place of another, whose files go with it. */
function redrawn(message: Message) {
  const attachments = (message.files ?? []).map(({ name }, id) => ({
    id: String(id),
    filename: name,
  }));
  return { ...shown(message, false), attachments };
}

/** Files as discord.js sends them. */
export function rawFiles(files: readonly MessageFile[]): RawFile[] {
  return files.map(({ name, contentType, data }) => ({
    name,
    contentType,
    data: typeof data === "string" ? data : Buffer.from(data),
  }));
}

/** A message as Discord takes it: Components V2, nobody mentioned. */
export function shown(message: Message, ephemeral: boolean) {
  return {
    flags: MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0),
    components: message.components,
    allowed_mentions: noMentions,
  };
}

async function deliver(send: () => Promise<unknown>): Promise<Delivery> {
  try {
    await sendThroughBreaks(send);
    return "delivered";
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    // After a repeated request this means that the first one was accepted.
    if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return "delivered";
    if (forgotten.has(error.code)) return "late";
    throw error;
  }
}

function isUnknownMessage(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
}

/** discord.js repeats 5xx and timeouts by itself, but not when the connection breaks. */
async function sendThroughBreaks(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isBrokenConnection(error)) throw error;
    await send();
  }
}

function isBrokenConnection(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return ["UND_ERR_SOCKET", "ECONNREFUSED", "ECONNRESET", "EPIPE"].includes(String(code));
}
