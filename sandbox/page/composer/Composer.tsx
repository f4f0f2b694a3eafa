import { useRef } from "preact/hooks";
import { usePage } from "../state/page-context.ts";
import { useAutocompletion } from "./autocompletion.ts";
import { CommandFields } from "./CommandFields.tsx";
import { ComposerNotice } from "./ComposerNotice.tsx";
import type { Draft } from "./draft.ts";
import { useComposerFocus } from "./focus.ts";
import { keyStroke } from "./keys.ts";
import type { Outgoing } from "./outgoing.ts";
import { PickerList } from "./PickerList.tsx";
import { type Stroke, stroke } from "./picker.ts";
import { suggestionsFor } from "./suggestions.ts";
import { TextField } from "./TextField.tsx";
import type { Surroundings } from "./world.ts";

interface Props {
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  readonly surroundings: Surroundings;
  readonly send: (outgoing: Outgoing, draft: Draft) => void;
  /** What went wrong with the last thing sent. */
  readonly failure: string | null;
  /** Grows by one whenever the composer is to take the focus. */
  readonly summons: number;
}

/** Where one writes: plain messages, and commands with their picker. */
export function Composer({ draft, setDraft, surroundings, send, failure, summons }: Props) {
  const { words, place } = usePage();
  const root = useRef<HTMLFormElement>(null);
  const autocompleted = useAutocompletion(draft, surroundings.nameable);
  const world = { ...surroundings, autocompleted };
  const offered = suggestionsFor(draft, world);
  useComposerFocus(root, draft, place.channelId, summons);

  const take = (what: Stroke): void => {
    const stepped = stroke(draft, what, world);
    setDraft(stepped.draft);
    if (stepped.outgoing) send(stepped.outgoing, draft);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const what = keyStroke(event, draft, offered.length);
    if (!what) return;
    event.preventDefault();
    event.stopPropagation();
    take(what);
  };
  if (!place.canSend) return <p class="composer closed">{words.cannotSend}</p>;
  return (
    <form
      ref={root}
      class="composer"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        take({ type: "enter" });
      }}
    >
      <PickerList draft={draft} offered={offered} isWaiting={autocompleted === null} take={take} />
      <ComposerNotice draft={draft} failure={failure} />
      <div class="composer-box">
        {draft.kind === "text" ? (
          <TextField draft={draft} count={offered.length} take={take} />
        ) : (
          <CommandFields draft={draft} count={offered.length} take={take} />
        )}
        <button type="submit" class="icon-button send" aria-label={words.send} title={words.send} />
      </div>
    </form>
  );
}
