import { useEffect, useRef } from "preact/hooks";
import { Avatar } from "../frame/Avatar.tsx";
import { usePage } from "../state/page-context.ts";
import type { CallableOption } from "./callable.ts";
import type { Draft } from "./draft.ts";
import type { Stroke } from "./picker.ts";
import type { Suggestion } from "./suggestions.ts";

/** Id of the list above the composer. */
export const listId = "picker-list";

/** Id of a line of that list. */
export function optionId(index: number): string {
  return `picker-option-${index}`;
}

interface Props {
  readonly draft: Draft;
  readonly offered: readonly Suggestion[];
  /** The bot has been asked for choices and has not answered. */
  readonly isWaiting: boolean;
  readonly take: (what: Stroke) => void;
}

/** The list above the composer: commands, options, or choices. */
export function PickerList({ draft, offered, isWaiting, take }: Props) {
  const { words } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const { highlight } = draft;
  useEffect(() => {
    list.current?.children[highlight]?.scrollIntoView({ block: "nearest" });
  }, [highlight]);
  const field = draft.kind === "command" ? draft.fields[draft.at] : undefined;
  const isAsking = field?.option.autocomplete === true && !field.chosen;
  if (draft.closed || (offered.length === 0 && !field)) return null;
  return (
    <div class="picker">
      <PickerHead draft={draft} option={field?.option ?? null} />
      <div id={listId} ref={list} class="picker-list" role="listbox" aria-label={words.commands}>
        {offered.map((suggestion, index) => (
          <button
            key={keyOf(suggestion)}
            type="button"
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            class={index === highlight ? "picker-option marked" : "picker-option"}
            aria-selected={index === highlight}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take({ type: "choose", index })}
          >
            <SuggestionLine suggestion={suggestion} />
          </button>
        ))}
      </div>
      {isAsking && offered.length === 0 ? (
        <p class="picker-empty">{isWaiting ? words.loading : words.noChoices}</p>
      ) : null}
      <p class="picker-keys">{words.keys}</p>
    </div>
  );
}

function keyOf(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case "command":
      return suggestion.callable.registered;
    case "option":
      return suggestion.option.name;
    case "choice":
      return String(suggestion.choice.value);
  }
}

interface HeadProps {
  readonly draft: Draft;
  readonly option: CallableOption | null;
}

function PickerHead({ draft, option }: HeadProps) {
  const { words, view } = usePage();
  if (option)
    return (
      <p class="picker-head">
        <strong>{option.label}</strong> {option.description}
      </p>
    );
  return (
    <p class="picker-head">
      <strong>{draft.kind === "text" ? view.bot.name : words.options}</strong>{" "}
      {draft.kind === "command" ? draft.callable.description : words.commands}
    </p>
  );
}

function SuggestionLine({ suggestion }: { readonly suggestion: Suggestion }) {
  const { view } = usePage();
  switch (suggestion.kind) {
    case "choice":
      return <span class="picker-name">{suggestion.choice.name}</span>;
    case "option":
      return (
        <>
          <span class="picker-name">{suggestion.option.label}</span>
          <small>{suggestion.option.description}</small>
        </>
      );
    case "command": {
      const { callable } = suggestion;
      const required = callable.options.filter((option) => option.required);
      return (
        <>
          <Avatar name={view.bot.name} color={null} />
          <span class="picker-command">
            <span class="picker-name">
              /{callable.label}
              {required.map((option) => (
                <span key={option.name} class="picker-param">
                  {option.label}
                </span>
              ))}
            </span>
            <small>{callable.description}</small>
          </span>
          <small class="picker-app">{view.bot.name}</small>
        </>
      );
    }
  }
}
