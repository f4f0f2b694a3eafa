import type { APISelectMenuComponent } from "discord-api-types/v10";
import { useId, useRef, useState } from "preact/hooks";
import { useDismissal } from "../state/dismissal.ts";
import { usePage } from "../state/page-context.ts";
import { Dots } from "./ButtonPart.tsx";
import { SelectList } from "./SelectList.tsx";
import { defaultsOf } from "./select-defaults.ts";
import { optionsOf } from "./select-options.ts";

interface Props {
  readonly select: APISelectMenuComponent;
  readonly isPending?: boolean;
  /** What the menu shows as chosen; without it, its own defaults. */
  readonly chosen?: readonly string[];
  readonly labelledBy?: string;
  /** The element that says what is wrong with the choice, where something is. */
  readonly faultId?: string;
  readonly onChosen: (values: readonly string[]) => void;
}

/** A select menu: a button that opens a list to choose from. */
export function Select({ select, isPending = false, chosen, onChosen, ...labels }: Props) {
  const { labelledBy, faultId } = labels;
  const page = usePage();
  const [open, setOpen] = useState<"down" | "up" | null>(null);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const current = chosen ?? defaultsOf(select);
  const options = optionsOf(select, page);
  const close = (values: readonly string[] | null): void => {
    setOpen(null);
    button.current?.focus();
    if (values) onChosen(values);
  };
  useDismissal(root, open !== null, () => setOpen(null));
  const chosenLabels = options.filter((one) => current.includes(one.value)).map((one) => one.label);
  const placeholder = select.placeholder ?? page.words.makeSelection;
  return (
    <div class={open === "up" ? "select opens-up" : "select"} ref={root}>
      <button
        ref={button}
        type="button"
        id={id}
        class="select-button"
        disabled={select.disabled === true}
        aria-haspopup="listbox"
        aria-expanded={open !== null}
        aria-busy={isPending}
        {...(faultId === undefined ? {} : { "aria-describedby": faultId, "data-wrong": true })}
        // The choice alone does not tell what it is a choice of.
        {...(labelledBy === undefined
          ? {
              "aria-label":
                chosenLabels.length > 0
                  ? `${placeholder}: ${chosenLabels.join(", ")}`
                  : placeholder,
            }
          : { "aria-labelledby": `${labelledBy} ${id}` })}
        onClick={() => setOpen(open ? null : roomier(root.current))}
      >
        <span class={chosenLabels.length > 0 ? "" : "placeholder"}>
          {chosenLabels.length > 0 ? chosenLabels.join(", ") : placeholder}
        </span>
        {isPending ? (
          <Dots label={page.words.waiting} />
        ) : (
          <span class="chevron" aria-hidden="true" />
        )}
      </button>
      {open ? (
        <SelectList
          options={options}
          chosen={current}
          least={select.min_values ?? 1}
          most={select.max_values ?? 1}
          label={placeholder}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

/** The side of a menu on which the window has more room. */
function roomier(menu: HTMLElement | null): "down" | "up" {
  const box = menu?.getBoundingClientRect();
  return box && box.top > window.innerHeight / 2 ? "up" : "down";
}
