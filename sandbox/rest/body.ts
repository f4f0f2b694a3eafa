import type { NumberedFile } from "../messages/write.ts";

/** A request's body: its JSON and the files beside it. */
export interface Body {
  readonly json: unknown;
  readonly files: readonly NumberedFile[];
}

/** Reads a body as JSON or as multipart with `payload_json` and `files[n]`; null when broken. */
export async function readBody(request: Request): Promise<Body | null> {
  const type = request.headers.get("content-type") ?? "";
  try {
    if (type.startsWith("multipart/form-data")) return await readMultipart(request);
    const text = await request.text();
    return { json: text === "" ? undefined : JSON.parse(text), files: [] };
  } catch {
    return null;
  }
}

async function readMultipart(request: Request): Promise<Body> {
  const form = await request.formData();
  const files: NumberedFile[] = [];
  for (const [key, value] of form.entries()) {
    const index = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (index === undefined || typeof value === "string") continue;
    files.push({
      index: Number(index),
      name: value.name,
      type: value.type || "application/octet-stream",
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  const payload = form.get("payload_json");
  return { json: typeof payload === "string" ? JSON.parse(payload) : undefined, files };
}
