import { useEffect, useRef } from "preact/hooks";
import { usePage } from "../state/page-context.ts";
import type { SelectOption } from "./select-options.ts";

interface Props {
  readonly id: string;
  readonly shown: readonly SelectOption[];
  readonly values: readonly string[];
  readonly marked: number;
  readonly onTake: (option: SelectOption) => void;
}

/** The lines of an open select menu. */
export function SelectOptions({ id, shown, values, marked, onTake }: Props) {
  const { words } = usePage();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  return (
    <div id={id} ref={list} class="options" role="listbox">
      {shown.map((option, index) => (
        <button
          key={option.value}
          type="button"
          id={`${id}-${index}`}
          class={index === marked ? "option marked" : "option"}
          role="option"
          tabIndex={-1}
          aria-selected={values.includes(option.value)}
          // The focus stays in the field above, where the keys are read.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(option)}
        >
          {option.emoji === "" ? null : <span aria-hidden="true">{option.emoji}</span>}
          <span class="option-text">
            {option.label}
            {option.description === "" ? null : <small>{option.description}</small>}
          </span>
          <span class="check" aria-hidden="true" />
        </button>
      ))}
      {shown.length === 0 ? <p class="quiet">{words.nothingFound}</p> : null}
    </div>
  );
}
