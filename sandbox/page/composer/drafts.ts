import { useState } from "preact/hooks";
import { type Draft, textDraft } from "./draft.ts";

const empty = textDraft("");

/** The draft of one person in one channel; those of other places are kept meanwhile. */
export function useDrafts(key: string): readonly [Draft, (draft: Draft) => void] {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const setDraft = (draft: Draft): void => setDrafts((before) => ({ ...before, [key]: draft }));
  return [drafts[key] ?? empty, setDraft];
}
