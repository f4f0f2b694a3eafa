import type { APIMediaGalleryItem } from "discord-api-types/v10";
import { Covered } from "./Covered.tsx";

/** Pictures side by side; a press opens one by itself. */
export function Gallery({ items }: { readonly items: readonly APIMediaGalleryItem[] }) {
  return (
    <div class={items.length === 1 ? "gallery single" : "gallery"}>
      {items.map((item) => (
        <Covered key={item.media.url} covered={item.spoiler === true}>
          <Picture
            address={item.media.url}
            description={item.description ?? ""}
            width={item.media.width}
            height={item.media.height}
          />
        </Covered>
      ))}
    </div>
  );
}

interface PictureProps {
  readonly address: string;
  readonly description: string;
  readonly width?: number | null | undefined;
  readonly height?: number | null | undefined;
}

/** A picture with its alternative text, which also shows where the pointer rests. */
export function Picture({ address, description, width, height }: PictureProps) {
  return (
    <a class="picture" href={address} target="_blank" rel="noreferrer">
      <img
        src={address}
        alt={description}
        title={description}
        {...(width ? { width } : {})}
        {...(height ? { height } : {})}
      />
    </a>
  );
}
