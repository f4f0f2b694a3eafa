import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** What the parts of one message can do with it. */
export interface MessageActions {
  readonly messageId: string;
  /** The custom id whose answer is awaited. */
  readonly pending: string | null;
  readonly press: (customId: string) => void;
  readonly choose: (customId: string, values: readonly string[]) => void;
}

/** Holds the message for its parts. */
export const MessageContext = createContext<MessageActions | null>(null);

/** The message that this part belongs to. */
export function useMessage(): MessageActions {
  const message = useContext(MessageContext);
  if (!message) throw new Error("This part must stand within a message");
  return message;
}
