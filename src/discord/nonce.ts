import { createHash } from "node:crypto";

/** Discord's limit of a nonce. */
const longest = 25;

/**
 * The nonce of what is sent under a name: the first 25 characters of the name's SHA-256 in
 * base64url. The same name has the same nonce, whichever process sends it.
 */
export function nonceOf(name: string): string {
  return createHash("sha256").update(name).digest("base64url").slice(0, longest);
}
