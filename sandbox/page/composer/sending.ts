import { useState } from "preact/hooks";
import type { Page } from "../state/page-context.ts";
import type { Draft } from "./draft.ts";
import type { Outgoing } from "./outgoing.ts";

/** What the sandbox says when the bot did not answer in time. */
const noAnswer = "The application did not respond";

interface Sending {
  readonly send: (outgoing: Outgoing, draft: Draft) => void;
  /** What went wrong with the last thing sent from here. */
  readonly failure: string | null;
}

/** Sends what the composer holds; where that fails the draft comes back, with the reason. */
export function useSending(
  page: Page,
  setDraft: (draft: Draft) => void,
  onSent: () => void,
): Sending {
  const [failed, setFailed] = useState<{ channelId: string; text: string } | null>(null);
  const { place, view, words } = page;
  const { channelId } = place;
  const deliver = async (outgoing: Outgoing, draft: Draft): Promise<void> => {
    setFailed(null);
    onSent();
    const result = await page.act({ ...outgoing, channelId });
    if (result.ok) return;
    const isDown = outgoing.type === "command" && view.bot.state !== "online";
    const reason = result.error === noAnswer ? words.failed : words.actFailed(result.error);
    const text = isDown ? words.botDown(view.bot.name) : reason;
    setFailed({ channelId, text });
    setDraft(draft);
  };
  return {
    send: (outgoing, draft) => void deliver(outgoing, draft),
    failure: failed?.channelId === channelId ? failed.text : null,
  };
}
