import type { MessageView } from "../../page-api.ts";
import { usePage } from "../state/page-context.ts";

/** Beneath a message: that only you see it, and a press of yours that failed. */
export function MessageFoot({ shown }: { readonly shown: MessageView }) {
  const { view, words, act } = usePage();
  const messageId = shown.message.id;
  const hasFailed = view.notice?.messageId === messageId;
  return (
    <>
      {hasFailed ? (
        <p class="press-failed" role="alert">
          {words.pressFailed}
        </p>
      ) : null}
      {shown.ephemeral ? (
        <p class="only-you">
          <span class="eye" aria-hidden="true" />
          {words.onlyYou} ·{" "}
          <button
            type="button"
            class="link-button"
            onClick={() => void act({ type: "dismiss", messageId })}
          >
            {words.dismiss}
          </button>
        </p>
      ) : null}
    </>
  );
}
