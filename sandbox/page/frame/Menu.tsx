import type { ComponentChildren } from "preact";
import { createContext } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";

const CloseContext = createContext<() => void>(() => {});

interface MenuProps {
  readonly label: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** A menu: arrows move, Enter picks, Escape and Tab close. */
export function Menu({ label, close, children }: MenuProps) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const items = itemsOf(root.current);
    const checked = items.find((item) => item.matches("[aria-checked=true]"));
    (checked ?? items[0])?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = itemsOf(root.current);
    const at = items.findIndex((item) => item.matches(":focus"));
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (target !== undefined) items.at(target % items.length)?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu" role="menu" tabIndex={-1} aria-label={label} ref={root} onKeyDown={onKeyDown}>
      <CloseContext.Provider value={close}>{children}</CloseContext.Provider>
    </div>
  );
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
}

interface ItemProps {
  readonly onPick: () => void;
  /** For one of several that exclude each other: whether it is the one. */
  readonly checked?: boolean;
  readonly children: ComponentChildren;
}

/** One line of a menu; picking it closes the menu. */
export function MenuItem({ onPick, checked, children }: ItemProps) {
  const close = useContext(CloseContext);
  return (
    <button
      type="button"
      class="menu-item"
      tabIndex={-1}
      {...(checked === undefined
        ? { role: "menuitem" as const }
        : { role: "menuitemradio" as const, "aria-checked": checked })}
      onClick={() => {
        close();
        onPick();
      }}
    >
      {children}
    </button>
  );
}
