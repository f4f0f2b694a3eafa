import type { APIFileComponent } from "discord-api-types/v10";
import { usePage } from "../state/page-context.ts";
import { Covered } from "./Covered.tsx";

/** A file that a message shows. */
export function FilePart({ file }: { readonly file: APIFileComponent }) {
  const address = file.file.url;
  return (
    <Covered covered={file.spoiler === true}>
      <FileCard address={address} name={file.name ?? nameOf(address)} size={file.size ?? null} />
    </Covered>
  );
}

interface CardProps {
  readonly address: string;
  readonly name: string;
  /** Bytes, where known. */
  readonly size: number | null;
}

/** A file as a card with its name, its size and a way to download it. */
export function FileCard({ address, name, size }: CardProps) {
  const { words, reader } = usePage();
  const kilobytes = new Intl.NumberFormat(reader.locale, {
    style: "unit",
    unit: "kilobyte",
    maximumFractionDigits: 1,
  });
  return (
    <div class="file">
      <span class="file-icon" aria-hidden="true" />
      <span class="file-name">
        <a href={address} target="_blank" rel="noreferrer">
          {name}
        </a>
        {size === null ? null : <small>{kilobytes.format(size / 1000)}</small>}
      </span>
      <a class="file-download" href={address} download={name}>
        {words.download}
      </a>
    </div>
  );
}

function nameOf(address: string): string {
  const path = address.split("?")[0] ?? address;
  return decodeURIComponent(path.split("/").at(-1) ?? path);
}
