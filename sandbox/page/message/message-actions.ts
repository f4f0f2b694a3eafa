import { useState } from "preact/hooks";
import type { Act } from "../../page-api.ts";
import type { MessageActions } from "../parts/message-context.ts";
import { usePage } from "../state/page-context.ts";

/** Presses and choices of one message; what is pressed waits until the bot has answered. */
export function useMessageActions(messageId: string): MessageActions {
  const { act } = usePage();
  const [pending, setPending] = useState<string | null>(null);
  const send = async (customId: string, what: Act): Promise<void> => {
    if (pending !== null) return;
    setPending(customId);
    await act(what);
    setPending(null);
  };
  return {
    messageId,
    pending,
    press: (customId) => void send(customId, { type: "press", messageId, customId }),
    choose: (customId, values) =>
      void send(customId, { type: "choose", messageId, customId, values }),
  };
}
