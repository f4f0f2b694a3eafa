import type { APIButtonComponent, APIButtonComponentWithCustomId } from "discord-api-types/v10";
import type { ComponentChildren } from "preact";
import { buttonStyle } from "../discord-numbers.ts";
import { usePage } from "../state/page-context.ts";
import { useMessage } from "./message-context.ts";

const styles: Readonly<Record<number, string>> = {
  [buttonStyle.primary]: "primary",
  [buttonStyle.secondary]: "secondary",
  [buttonStyle.success]: "success",
  [buttonStyle.danger]: "danger",
};

/** A button of a message: an ordinary link, or a press that the bot answers. */
export function ButtonPart({ button }: { readonly button: APIButtonComponent }) {
  const { words } = usePage();
  if (button.style === buttonStyle.premium) return <p class="quiet">{words.notShown}</p>;
  if (button.style === buttonStyle.link)
    return (
      <a
        class="button secondary link"
        href={button.url}
        target="_blank"
        rel="noreferrer"
        title={`${button.url} (${words.opensNewTab})`}
      >
        <Label emoji={button.emoji?.name}>{button.label}</Label>
        <span class="away" aria-hidden="true" />
      </a>
    );
  return <PressButton button={button as APIButtonComponentWithCustomId} />;
}

function PressButton({ button }: { readonly button: APIButtonComponentWithCustomId }) {
  const { words } = usePage();
  const { pending, press } = useMessage();
  const isPending = pending === button.custom_id;
  const isDisabled = button.disabled === true;
  return (
    <button
      type="button"
      class={`button ${styles[button.style] ?? "secondary"}${isPending ? " pending" : ""}`}
      disabled={isDisabled}
      aria-busy={isPending}
      onClick={() => press(button.custom_id)}
    >
      <Label emoji={button.emoji?.name}>{button.label}</Label>
      {isPending ? <Dots label={words.waiting} /> : null}
    </button>
  );
}

interface LabelProps {
  readonly emoji: string | undefined;
  readonly children: ComponentChildren;
}

function Label({ emoji, children }: LabelProps) {
  return (
    <span class="button-label">
      {emoji === undefined ? null : <span class="button-emoji">{emoji}</span>}
      {children}
    </span>
  );
}

/** Three dots that move while something is awaited. */
export function Dots({ label }: { readonly label: string }) {
  return (
    <span class="dots" role="img" aria-label={label}>
      <i />
      <i />
      <i />
    </span>
  );
}
