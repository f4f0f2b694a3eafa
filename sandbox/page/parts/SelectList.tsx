import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { matching } from "../composer/fold.ts";
import { usePage } from "../state/page-context.ts";
import { SelectOptions } from "./SelectOptions.tsx";
import type { SelectOption } from "./select-options.ts";

interface Props {
  readonly options: readonly SelectOption[];
  readonly chosen: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly label: string;
  /** Null when nothing is to change. */
  readonly onClose: (values: readonly string[] | null) => void;
}

/** The open list of a select menu. One value closes it at once; several wait for "Done". */
export function SelectList({ options, chosen, least, most, label, onClose }: Props) {
  const { words } = usePage();
  const [values, setValues] = useState<readonly string[]>(chosen);
  const [typed, setTyped] = useState("");
  const [marked, setMarked] = useState(0);
  const id = useId();
  const shown = matching(options, typed, (option) => [option.label]);
  const take = (option: SelectOption | undefined): void => {
    if (!option) return;
    const after = toggled(values, option.value, most);
    if (most > 1) setValues(after);
    else onClose(after.length < least ? values : after);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) setMarked((marked + by + shown.length) % Math.max(shown.length, 1));
    else if (event.key === "Enter") take(shown[marked]);
    else if (event.key === "Escape") onClose(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="select-popup">
      <SearchField
        label={`${label}. ${words.search}`}
        list={id}
        active={shown.length > 0 ? `${id}-${marked}` : ""}
        typed={typed}
        onKeyDown={onKeyDown}
        onTyped={(text) => {
          setTyped(text);
          setMarked(0);
        }}
      />
      <SelectOptions id={id} shown={shown} values={values} marked={marked} onTake={take} />
      {most === 1 ? null : (
        <Foot values={values} least={least} most={most} onDone={() => onClose(values)} />
      )}
    </div>
  );
}

/** The values after one was pressed: the only one, or one more or fewer of several. */
function toggled(values: readonly string[], value: string, most: number): readonly string[] {
  if (values.includes(value)) return values.filter((one) => one !== value);
  if (most === 1) return [value];
  return values.length < most ? [...values, value] : values;
}

interface SearchProps {
  readonly label: string;
  readonly list: string;
  readonly active: string;
  readonly typed: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onTyped: (text: string) => void;
}

function SearchField({ label, list, active, typed, onKeyDown, onTyped }: SearchProps) {
  const { words } = usePage();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <input
      ref={input}
      type="text"
      role="combobox"
      aria-expanded="true"
      aria-label={label}
      aria-controls={list}
      aria-activedescendant={active}
      placeholder={words.search}
      value={typed}
      onKeyDown={onKeyDown}
      onInput={(event) => onTyped(event.currentTarget.value)}
    />
  );
}

interface FootProps {
  readonly values: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly onDone: () => void;
}

function Foot({ values, least, most, onDone }: FootProps) {
  const { words, number } = usePage();
  const isEnough = values.length >= least && values.length <= most;
  return (
    <div class="select-foot">
      <small>{words.chooseBetween(number(least), number(most))}</small>
      <button type="button" class="button primary" disabled={!isEnough} onClick={onDone}>
        {words.done}
      </button>
    </div>
  );
}
