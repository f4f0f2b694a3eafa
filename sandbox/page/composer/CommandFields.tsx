import { optionType } from "../discord-numbers.ts";
import { usePage } from "../state/page-context.ts";
import type { CommandDraft, Field } from "./draft.ts";
import { FileChip } from "./FileChip.tsx";
import { listId, optionId } from "./PickerList.tsx";
import type { Stroke } from "./picker.ts";

interface Props {
  readonly draft: CommandDraft;
  /** How many suggestions are offered. */
  readonly count: number;
  readonly take: (what: Stroke) => void;
}

/** A command being filled: its name, a field an option, and a place to look for more options. */
export function CommandFields({ draft, count, take }: Props) {
  const { words, number } = usePage();
  const inUse = draft.fields.length === draft.at;
  const left = draft.callable.options.length - draft.fields.length;
  return (
    <div class="command-fields">
      <span class="command-pill">/{draft.callable.label}</span>
      {draft.fields.map((field, index) => (
        <FieldChip
          key={field.option.name}
          field={field}
          draft={draft}
          inUse={index === draft.at}
          isOpen={count > 0}
          onFocus={() => take({ type: "focus", at: index })}
          take={take}
        />
      ))}
      <input
        type="text"
        class="command-tail"
        {...(inUse ? { "data-in-use": true } : {})}
        {...combobox(inUse && count > 0, draft.highlight)}
        aria-label={`/${draft.callable.label}: ${words.options}`}
        placeholder={left > 0 ? words.optional(number(left)) : ""}
        autocomplete="off"
        value={draft.tail}
        onFocus={() => take({ type: "focus", at: draft.fields.length })}
        onInput={(event) => take({ type: "typed", text: event.currentTarget.value })}
      />
    </div>
  );
}

function combobox(isOpen: boolean, highlight: number) {
  const active = isOpen && highlight >= 0 ? { "aria-activedescendant": optionId(highlight) } : {};
  return {
    role: "combobox" as const,
    "aria-autocomplete": "list" as const,
    "aria-expanded": isOpen,
    "aria-controls": listId,
    ...active,
  };
}

interface ChipProps {
  readonly field: Field;
  readonly draft: CommandDraft;
  readonly inUse: boolean;
  readonly isOpen: boolean;
  readonly onFocus: () => void;
  readonly take: (what: Stroke) => void;
}

function FieldChip({ field, draft, inUse, isOpen, onFocus, take }: ChipProps) {
  const { fault } = draft;
  const isWrong = fault !== null && "option" in fault && fault.option === field.option.name;
  if (field.option.type === optionType.attachment)
    return <FileChip field={field} inUse={inUse} isWrong={isWrong} onFocus={onFocus} take={take} />;
  return (
    <label class={`chip${inUse ? " in-use" : ""}${isWrong ? " wrong" : ""}`}>
      <span>{field.option.label}</span>
      <input
        type="text"
        {...(inUse ? { "data-in-use": true } : {})}
        {...combobox(inUse && isOpen, draft.highlight)}
        aria-description={field.option.description}
        aria-required={field.option.required}
        aria-invalid={isWrong}
        autocomplete="off"
        spellcheck={false}
        size={Math.max(field.text.length, 3)}
        value={field.text}
        onFocus={onFocus}
        onInput={(event) => take({ type: "typed", text: event.currentTarget.value })}
      />
    </label>
  );
}
