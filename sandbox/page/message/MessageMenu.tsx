import { useRef } from "preact/hooks";
import type { MessageView } from "../../page-api.ts";
import { usableIn } from "../composer/world.ts";
import { commandType } from "../discord-numbers.ts";
import { Menu, MenuItem } from "../frame/Menu.tsx";
import { useDismissal } from "../state/dismissal.ts";
import { usePage } from "../state/page-context.ts";
import { readableText } from "./readable-text.ts";

interface Props {
  readonly shown: MessageView;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

/** The menu of a message: its button, and by right click or the menu key. */
export function MessageMenu({ shown, open, setOpen }: Props) {
  const { words } = usePage();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useDismissal(root, open, () => setOpen(false));
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class={open ? "message-menu open" : "message-menu"} ref={root}>
      <button
        ref={button}
        type="button"
        class="icon-button more"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={words.more}
        title={words.more}
        onClick={() => setOpen(!open)}
      />
      {open ? <Items shown={shown} close={close} /> : null}
    </div>
  );
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
