import { useRef, useState } from "preact/hooks";
import { useDismissal } from "../state/dismissal.ts";
import { usePage } from "../state/page-context.ts";
import { Avatar } from "./Avatar.tsx";
import { LocaleSelect } from "./LocaleSelect.tsx";
import { Menu, MenuItem } from "./Menu.tsx";

/** Who one acts as, with the way to act as another, and that person's language. */
export function UserPanel() {
  const { view, words, actAs } = usePage();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useDismissal(root, open, () => setOpen(false));
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const { me } = view;
  return (
    <div class="user-panel" ref={root}>
      <button
        ref={button}
        type="button"
        class="user-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={`${words.actingAs(me.name, words.part(me.part))}. ${words.actAs}`}
        onClick={() => setOpen(!open)}
      >
        <Avatar name={me.name} color={me.color} />
        <span class="user-names">
          <strong>{me.name}</strong>
          <small>{words.part(me.part)}</small>
        </span>
        <span class="chevron up" aria-hidden="true" />
      </button>
      <LocaleSelect />
      {open ? (
        <Menu label={words.actAs} close={close}>
          <p class="menu-title">{words.actAs}</p>
          {view.people
            .filter(({ crowd }) => !crowd)
            .map((person) => (
              <MenuItem
                key={person.id}
                checked={person.id === me.id}
                onPick={() => actAs(person.id)}
              >
                <Avatar name={person.name} color={person.color} />
                <span class="user-names">
                  <strong>{person.name}</strong>
                  <small>
                    {words.part(person.part)} · {person.locale}
                  </small>
                </span>
              </MenuItem>
            ))}
        </Menu>
      ) : null}
    </div>
  );
}
