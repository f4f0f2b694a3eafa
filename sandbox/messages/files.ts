import { randomBytes } from "node:crypto";
import type { APIAttachment } from "discord-api-types/v10";

/** A file as it came in, before it has an id. */
export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

interface StoredFile extends UploadedFile {
  readonly signature: string;
  readonly expires: number;
}

export interface FileRequest {
  readonly folder: string;
  readonly channelId: string;
  readonly id: string;
  readonly name: string;
  readonly expires: string | undefined;
  readonly signature: string | undefined;
}

/** The attachment host: files under signed addresses that expire. */
export interface FileStore {
  readonly add: (
    file: UploadedFile,
    where: {
      readonly channelId: string;
      readonly ephemeral: boolean;
      readonly lifetime: number;
      readonly description?: string | undefined;
    },
  ) => APIAttachment;
  readonly attachment: (id: string) => APIAttachment | undefined;
  /** The file, or undefined when the address is forged, wrong or expired. */
  readonly read: (request: FileRequest) => UploadedFile | undefined;
}

/** Width and height of a PNG, from its header. */
function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const header = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || header.some((byte, n) => bytes[n] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Discord keeps letters, digits, `.`, `_` and `-` of a file's name. */
export function safeFileName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? "";
  return base.replace(/[^A-Za-z0-9._-]+/g, "_").replace(/^\.+/, "") || "file";
}

/** A store without files. `origin` gives the address under which it is reached. */
export function createFileStore(
  origin: () => string,
  nextId: () => string,
  now: () => number,
): FileStore {
  const files = new Map<string, StoredFile>();
  const attachments = new Map<string, APIAttachment>();
  return {
    attachment: (id) => attachments.get(id),
    add: (file, { channelId, ephemeral, lifetime, description }) => {
      const id = nextId();
      const name = safeFileName(file.name);
      const signature = randomBytes(16).toString("hex");
      const expires = now() + lifetime;
      const folder = ephemeral ? "ephemeral-attachments" : "attachments";
      const path = `${folder}/${channelId}/${id}/${name}`;
      const seconds = Math.trunc(expires / 1000).toString(16);
      const url = `${origin()}/${path}?ex=${seconds}&hm=${signature}&`;
      files.set(path, { ...file, signature, expires });
      const attachment: APIAttachment = {
        id,
        filename: name,
        size: file.bytes.length,
        url,
        proxy_url: url,
        content_type: file.type,
        ...(pngSize(file.bytes) ?? {}),
        ...(description ? { description } : {}),
        ...(ephemeral ? { ephemeral: true } : {}),
      };
      attachments.set(id, attachment);
      return attachment;
    },
    read: ({ folder, channelId, id, name, expires, signature }) => {
      const file = files.get(`${folder}/${channelId}/${id}/${name}`);
      if (!file || signature !== file.signature || now() > file.expires) return undefined;
      return Math.trunc(file.expires / 1000).toString(16) === expires ? file : undefined;
    },
  };
}
