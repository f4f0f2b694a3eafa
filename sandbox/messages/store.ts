import type { APIMessage } from "discord-api-types/v10";

/** A message with what only Discord knows about it. Replaced as a whole, never changed. */
export interface StoredMessage {
  readonly message: APIMessage;
  /** The only person who sees it, or null when everybody does. */
  readonly visibleTo: string | null;
  readonly state: "shown" | "thinking";
  /** Milliseconds UTC. */
  readonly at: number;
  /** The token of the interaction whose answer it is. */
  readonly token: string | null;
  /** Whether the person put an ephemeral message away. */
  readonly dismissed: boolean;
}

/** All messages, by channel, in the order of their ids. */
export interface MessageStore {
  readonly find: (id: string) => StoredMessage | undefined;
  readonly inChannel: (channelId: string) => readonly StoredMessage[];
  readonly put: (stored: StoredMessage) => void;
  readonly remove: (id: string) => void;
}

/** No messages. `changed` is called after each change. */
export function createMessageStore(changed: () => void): MessageStore {
  const channels = new Map<string, Map<string, StoredMessage>>();
  const channelOf = new Map<string, string>();
  return {
    find: (id) => channels.get(channelOf.get(id) ?? "")?.get(id),
    inChannel: (channelId) => [...(channels.get(channelId)?.values() ?? [])],
    put: (stored) => {
      const { id, channel_id: channelId } = stored.message;
      const channel = channels.get(channelId) ?? new Map<string, StoredMessage>();
      channels.set(channelId, channel.set(id, stored));
      channelOf.set(id, channelId);
      changed();
    },
    remove: (id) => {
      channels.get(channelOf.get(id) ?? "")?.delete(id);
      channelOf.delete(id);
      changed();
    },
  };
}
