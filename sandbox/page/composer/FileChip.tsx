import { useState } from "preact/hooks";
import { usePage } from "../state/page-context.ts";
import { uploadFile } from "../state/upload.ts";
import type { Field } from "./draft.ts";
import type { Stroke } from "./picker.ts";

interface Props {
  readonly field: Field;
  readonly inUse: boolean;
  readonly isWrong: boolean;
  readonly onFocus: () => void;
  readonly take: (what: Stroke) => void;
}

/** An option that takes a file: chosen, handed over, and shown by its name. */
export function FileChip({ field, inUse, isWrong, onFocus, take }: Props) {
  const { words, place } = usePage();
  const [hasFailed, setFailed] = useState(false);
  const upload = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const uploaded = await uploadFile(place.channelId, file);
    setFailed(uploaded === null);
    if (!uploaded) return;
    const choice = { name: uploaded.name, value: uploaded.id };
    take({ type: "attach", option: field.option.name, choice });
  };
  return (
    <label class={`chip${inUse ? " in-use" : ""}${isWrong || hasFailed ? " wrong" : ""}`}>
      <span>{field.option.label}</span>
      <input
        type="file"
        {...(inUse ? { "data-in-use": true } : {})}
        aria-description={hasFailed ? words.uploadFailed : field.option.description}
        aria-invalid={isWrong || hasFailed}
        onFocus={onFocus}
        onChange={(event) => void upload(event.currentTarget.files?.[0])}
      />
    </label>
  );
}
