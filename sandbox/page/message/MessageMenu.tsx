import { useLayoutEffect, useRef } from "preact/hooks";
import type { MessageView } from "../../page-api.ts";
import { usableIn } from "../composer/world.ts";
import { commandType } from "../discord-numbers.ts";
import { Menu, MenuItem } from "../frame/Menu.tsx";
import { useDismissal } from "../state/dismissal.ts";
import { usePage } from "../state/page-context.ts";
import { readableText } from "./readable-text.ts";

/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly shown: MessageView;
  /** Where the menu is open, or null. */
  readonly at: Point | null;
  readonly setAt: (at: Point | null) => void;
}

/** The menu of a message: by its button, a right click or the menu key. */
export function MessageMenu({ shown, at, setAt }: Props) {
  const { words } = usePage();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = at !== null;
  useDismissal(root, isOpen, () => setAt(null));
  useLayoutEffect(() => {
    if (at && root.current) keepInWindow(root.current, at);
  }, [at]);
  const close = (): void => {
    setAt(null);
    button.current?.focus();
  };
  const toggle = (): void => {
    const box = button.current?.getBoundingClientRect();
    setAt(isOpen || !box ? null : { x: box.right, y: box.bottom + 4 });
  };
  return (
    <div class={isOpen ? "message-menu open" : "message-menu"} ref={root}>
      <button
        ref={button}
        type="button"
        class="icon-button more"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={words.more}
        title={words.more}
        onClick={toggle}
      />
      {isOpen ? <Items shown={shown} close={close} /> : null}
    </div>
  );
}

/** Puts the open menu at its point, or as near to it as the window allows. */
function keepInWindow(root: HTMLElement, { x, y }: Point): void {
  const menu = root.querySelector<HTMLElement>(".menu");
  if (!menu) return;
  const margin = 8;
  const left = Math.min(x, window.innerWidth - menu.offsetWidth - margin);
  const top = Math.min(y, window.innerHeight - menu.offsetHeight - margin);
  menu.style.left = `${Math.max(left, margin)}px`;
  menu.style.top = `${Math.max(top, margin)}px`;
}

interface ItemsProps {
  readonly shown: MessageView;
  readonly close: () => void;
}

function Items({ shown, close }: ItemsProps) {
  const { view, words, act } = usePage();
  const messageId = shown.message.id;
  const usable = usableIn(view, shown.message.channel_id);
  const commands = usable.filter((command) => command.type === commandType.message);
  const copy = (text: string) => (): void => void navigator.clipboard.writeText(text);
  return (
    <Menu label={words.messageActions} close={close}>
      <MenuItem onPick={copy(readableText(shown.message))}>{words.copyText}</MenuItem>
      <MenuItem onPick={copy(messageId)}>{words.copyId}</MenuItem>
      {commands.length === 0 ? null : <p class="menu-title">{words.apps}</p>}
      {commands.map((command) => (
        <MenuItem
          key={command.id}
          onPick={() => void act({ type: "messageMenu", name: command.name, messageId })}
        >
          {localName(command, view.me.locale)}
          <small>{view.bot.name}</small>
        </MenuItem>
      ))}
    </Menu>
  );
}

interface Localized {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null;
}

function localName(command: Localized, locale: string): string {
  return command.name_localizations?.[locale] ?? command.name;
}
