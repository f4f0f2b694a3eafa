import type {
  APIApplicationCommandOptionChoice,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from "discord-api-types/v10";

/** A file that goes with a message; a File component names it as `attachment://NAME`. */
export interface MessageFile {
  readonly name: string;
  readonly contentType: string;
  readonly data: string | Uint8Array;
}

/** A message out of Components V2. */
export interface Message {
  readonly components: APIMessageTopLevelComponent[];
  readonly files?: readonly MessageFile[];
}

/** What a handler answers; the router sends it with exactly one callback. */
export type Answer =
  | { readonly kind: "reply"; readonly message: Message; readonly private: boolean }
  /** Redraws the message that was pressed. */
  | { readonly kind: "update"; readonly message: Message }
  /** Takes note of a press without a word: what everybody sees is the answer. */
  | { readonly kind: "seen" }
  | { readonly kind: "modal"; readonly modal: APIModalInteractionResponseCallbackData }
  /** Takes longer than Discord waits: acknowledged at once, as what it will be, and filled when done. */
  | { readonly kind: "later"; readonly as: Later; readonly work: () => Promise<Message> };

/** What an answer that takes longer will be: a reply that all see or one sees, or the pressed message redrawn. */
export type Later = "public" | "private" | "redraw";

/** Choices of an autocomplete, at most 25. */
export type Choices = readonly APIApplicationCommandOptionChoice<string>[];

/** Everybody in the channel sees it. */
export const publicly = (message: Message): Answer => ({ kind: "reply", message, private: false });

/** Only the person who asked sees it. */
export const privately = (message: Message): Answer => ({ kind: "reply", message, private: true });

/** Redraws the pressed message. */
export const redraw = (message: Message): Answer => ({ kind: "update", message });

/** A press on a private message redraws it; a press on a public one is answered privately. */
export const toPresser = (message: Message, onPrivateMessage: boolean): Answer =>
  onPrivateMessage ? redraw(message) : privately(message);
