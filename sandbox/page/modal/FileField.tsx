import type { APIFileUploadComponent } from "discord-api-types/v10";
import { useState } from "preact/hooks";
import { usePage } from "../state/page-context.ts";
import { uploadFile } from "../state/upload.ts";

interface Props {
  readonly id: string;
  readonly field: APIFileUploadComponent;
  readonly isRequired: boolean;
  readonly change: (ids: readonly string[]) => void;
}

/** A field for files; they are handed over as soon as they are chosen. */
export function FileField({ id, field, isRequired, change }: Props) {
  const { words, place } = usePage();
  const [hasFailed, setFailed] = useState(false);
  const most = field.max_values ?? 1;
  const upload = async (files: readonly File[]): Promise<void> => {
    const taken = await Promise.all(
      files.slice(0, most).map((file) => uploadFile(place.channelId, file)),
    );
    const ids = taken.flatMap((one) => (one ? [one.id] : []));
    setFailed(ids.length < taken.length);
    change(ids);
  };
  return (
    <>
      <input
        type="file"
        id={id}
        multiple={most > 1}
        required={isRequired}
        onChange={(event) => void upload([...(event.currentTarget.files ?? [])])}
      />
      {hasFailed ? <small role="alert">{words.uploadFailed}</small> : null}
    </>
  );
}
