import type { APIAttachment } from "discord-api-types/v10";
import { FileCard } from "../parts/FilePart.tsx";
import { Picture } from "../parts/Gallery.tsx";

/** The files of a classic message: pictures shown, others as cards. */
export function Attachments({ attachments }: { readonly attachments: readonly APIAttachment[] }) {
  return attachments.map((attachment) =>
    attachment.content_type?.startsWith("image/") ? (
      <div key={attachment.id} class="gallery single">
        <Picture
          address={attachment.url}
          description={attachment.description ?? ""}
          width={attachment.width}
          height={attachment.height}
        />
      </div>
    ) : (
      <FileCard
        key={attachment.id}
        address={attachment.url}
        name={attachment.filename}
        size={attachment.size}
      />
    ),
  );
}
