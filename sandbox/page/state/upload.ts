import type { APIAttachment } from "discord-api-types/v10";

/** A file that the sandbox holds; its id is the value of an option or a field. */
export interface Uploaded {
  readonly id: string;
  readonly name: string;
}

/** Hands a file to the sandbox, or null where it does not take it. */
export async function uploadFile(channelId: string, file: File): Promise<Uploaded | null> {
  const query = new URLSearchParams({ channel: channelId, name: file.name });
  try {
    const response = await fetch(`/page/upload?${query}`, {
      method: "POST",
      headers: { "content-type": file.type || "application/octet-stream" },
      body: file,
    });
    if (!response.ok) return null;
    const { id, filename } = (await response.json()) as APIAttachment;
    return { id, name: filename };
  } catch {
    return null;
  }
}
