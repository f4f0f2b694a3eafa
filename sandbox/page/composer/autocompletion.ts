import { useEffect, useRef, useState } from "preact/hooks";
import { usePage } from "../state/page-context.ts";
import { type Choice, readChoice } from "./callable.ts";
import type { Draft } from "./draft.ts";
import { optionsSoFar } from "./outgoing.ts";
import type { Nameable } from "./values.ts";

/** Long enough that a run of keys asks once, short enough not to be felt. */
const settleFor = 120;

/**
 * The bot's choices for the field in use, or null while the first have not come. An answer to what
 * was typed before is dropped.
 */
export function useAutocompletion(draft: Draft, nameable: Nameable): readonly Choice[] | null {
  const { act, place, view } = usePage();
  const [answer, setAnswer] = useState<{ field: string; choices: readonly Choice[] } | null>(null);
  const latest = useRef("");
  const asked = question(draft);
  const field = asked?.focused ?? "";
  const key = asked ? JSON.stringify([place.channelId, asked.path, field, asked.text]) : "";
  // `key` is the whole question.
  useEffect(() => {
    latest.current = key;
    if (!asked || draft.kind !== "command") return;
    const ask = async (): Promise<void> => {
      const result = await act({
        type: "autocomplete",
        channelId: place.channelId,
        path: asked.path,
        options: optionsSoFar(draft, nameable),
        focused: asked.focused,
      });
      if (latest.current !== key) return;
      const choices = result.ok ? (result.choices ?? []) : [];
      setAnswer({ field, choices: choices.map((one) => readChoice(one, view.me.locale)) });
    };
    const timer = window.setTimeout(() => void ask(), settleFor);
    return () => window.clearTimeout(timer);
  }, [key]);
  return answer !== null && answer.field === field ? answer.choices : null;
}

interface Question {
  readonly path: readonly string[];
  readonly focused: string;
  readonly text: string;
}

function question(draft: Draft): Question | null {
  if (draft.kind !== "command") return null;
  const field = draft.fields[draft.at];
  if (!field?.option.autocomplete || field.chosen) return null;
  return { path: draft.callable.path, focused: field.option.name, text: field.text };
}
