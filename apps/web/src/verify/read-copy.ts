/** A file that a reader opened: its text, and the SHA-256 of its bytes in hex. */
export interface Copy {
  readonly text: string;
  readonly sha256: string;
}

/** Why a file cannot be compared. */
export type NoCopy = "no-hash" | "not-text";

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 of a text in UTF-8, in hex. */
export async function hashOf(text: string): Promise<string> {
  return hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** The text of bytes: UTF-8, or GB 18030 as older Chinese files have it; null where they are neither. */
function decode(bytes: ArrayBuffer): string | null {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      // The record counts a mark of the order of bytes as the first character.
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // Not in this encoding.
    }
  }
  return null;
}

/** Reads a file of the reader's own. Nothing of it leaves the page. */
export async function readCopy(file: Blob): Promise<Copy | NoCopy> {
  // Browsers hash on secure addresses only: https, or this machine.
  if (globalThis.crypto?.subtle === undefined) return "no-hash";
  const bytes = await file.arrayBuffer();
  const text = decode(bytes);
  if (text === null || text.includes("\0")) return "not-text";
  return { text, sha256: hex(await crypto.subtle.digest("SHA-256", bytes)) };
}
