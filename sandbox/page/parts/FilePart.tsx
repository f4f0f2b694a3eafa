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
  return (
    <div class="file">
      <span class="file-icon" aria-hidden="true" />
      <span class="file-name">
        <a href={address} target="_blank" rel="noreferrer">
          {name}
        </a>
        {size === null ? null : <small>{writeSize(size, reader.locale)}</small>}
      </span>
      <a class="file-download" href={address} download={name}>
        {words.download}
      </a>
    </div>
  );
}

function writeSize(bytes: number, locale: string): string {
  const isSmall = bytes < 1000;
  const format = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: isSmall ? "byte" : "kilobyte",
    maximumFractionDigits: 1,
  });
  return format.format(isSmall ? bytes : bytes / 1000);
}

function nameOf(address: string): string {
  const path = address.split("?")[0] ?? address;
  return decodeURIComponent(path.split("/").at(-1) ?? path);
}
