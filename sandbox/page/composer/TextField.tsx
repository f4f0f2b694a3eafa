import { usePage } from "../state/page-context.ts";
import type { TextDraft } from "./draft.ts";
import { listId, optionId } from "./PickerList.tsx";
import type { Stroke } from "./picker.ts";

interface Props {
  readonly draft: TextDraft;
  /** How many suggestions are offered. */
  readonly count: number;
  readonly take: (what: Stroke) => void;
}

/** The field of a plain message; Shift+Enter begins a new line. */
export function TextField({ draft, count, take }: Props) {
  const { words, place } = usePage();
  const isOpen = count > 0;
  return (
    <textarea
      data-in-use
      class="composer-text"
      rows={Math.min(draft.text.split("\n").length, 8)}
      aria-label={words.composer(place.title)}
      aria-autocomplete="list"
      placeholder={words.composer(place.title)}
      {...(isOpen
        ? { "aria-controls": listId, "aria-activedescendant": optionId(draft.highlight) }
        : {})}
      autocomplete="off"
      spellcheck={!draft.text.startsWith("/")}
      value={draft.text}
      onInput={(event) => take({ type: "typed", text: event.currentTarget.value })}
    />
  );
}
