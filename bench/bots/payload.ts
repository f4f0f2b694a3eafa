import type { APIMessageTopLevelComponent, MessageFlags } from "discord-api-types/v10";

/** What Docent answered, for the other bots to answer alike. */
export interface Payload {
  /** The data of the reply to `/explain`. */
  readonly message: {
    readonly flags: MessageFlags.IsComponentsV2;
    readonly components: readonly APIMessageTopLevelComponent[];
    readonly allowed_mentions: { readonly parse: [] };
  };
  /** The data of the redrawn message after a press in a practice. */
  readonly pressed: Payload["message"];
  /** The data of the private receipt of an answer in a live quiz. */
  readonly receipt: Payload["message"];
  /** The choices of the autocomplete. */
  readonly choices: readonly { readonly name: string; readonly value: string }[];
}
