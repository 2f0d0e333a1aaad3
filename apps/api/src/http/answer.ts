import type { Coding, Encoders } from "./coding.ts";

/** What is sent of an answer in one coding. */
export interface Variant {
  readonly body: Uint8Array<ArrayBuffer> | string;
  readonly tag: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The headers without those that describe a body: what goes with 304 (RFC 9110, 15.4.5). */
  readonly bare: Readonly<Record<string, string>>;
}

/** An answer that is kept, ready to be sent in every coding. */
export interface Answer {
  readonly offered: readonly Coding[];
  /** How many bytes it takes at most, with its packed forms. */
  readonly size: number;
  variant(coding: Coding): Variant | Promise<Variant>;
}

const TEXT = /^(?:text\/|(?:application|image)\/(?:[\w.-]+\+)?(?:json|ndjson|x-ndjson|xml|yaml)\b)/;
/** What goes into one packet is not there sooner for being smaller. */
const WORTH_PACKING = 1024;
/**
 * Up to here an answer is sent as a string. Node writes its headers and a string at once, and bytes beside its headers:
 * for small answers that took half of the whole time (measured with --cpu-prof).
 */
const SENT_AT_ONCE = 16 * 1024;
/** The headers of an answer take about as much. */
const HEADERS = 2048;

/** 160 bits of SHA-256, in hexadecimal: as much as Git takes to tell contents apart. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash.subarray(0, 20), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function variantOf(
  plain: Readonly<Record<string, string>>,
  hash: string,
  coding: Coding,
  body: Variant["body"],
  length: number,
): Variant {
  // Another coding is other bytes, and a strong tag says that the bytes are the same (RFC 9110, 8.8.3.3).
  const tag = coding === "identity" ? `"${hash}"` : `"${hash}-${coding}"`;
  const { "content-type": _, "content-disposition": __, ...rest } = plain;
  const bare = { ...rest, etag: tag };
  const headers = {
    ...plain,
    etag: tag,
    ...(coding !== "identity" && { "content-encoding": coding }),
    "content-length": String(length),
  };
  return { body, tag, headers, bare };
}

/**
 * Takes up an answer to keep it. Its tag is the hash of its bytes; what asks for a coding first waits until it is packed,
 * and all others get the same bytes.
 */
export async function createAnswer(response: Response, encoders: Encoders): Promise<Answer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const plain = Object.fromEntries(response.headers);
  const packable = TEXT.test(plain["content-type"] ?? "");
  if (packable) {
    const vary = [plain.vary, "Accept-Encoding"].filter(Boolean).join(", ");
    plain.vary = vary;
  }
  const hash = await hashOf(bytes);
  const packed: Coding[] = packable
    ? (["br", "gzip"] as const).filter((coding) => encoders[coding] !== undefined)
    : [];
  const small = bytes.byteLength < WORTH_PACKING;
  const atOnce = packable && bytes.byteLength <= SENT_AT_ONCE;
  // What marks its order of bytes keeps the mark.
  const plainBody = atOnce ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) : bytes;
  const variants = new Map<Coding, Variant | Promise<Variant>>([
    ["identity", variantOf(plain, hash, "identity", plainBody, bytes.byteLength)],
  ]);

  const pack = async (coding: Coding) => {
    const encode = coding === "identity" ? undefined : encoders[coding];
    if (encode === undefined) throw new Error(`there is no encoder for ${coding}`);
    const body = await encode(bytes);
    const variant = variantOf(plain, hash, coding, body, body.byteLength);
    variants.set(coding, variant);
    return variant;
  };
  return {
    // First comes what is liked on equal terms: of a small answer the bytes as they are.
    offered: small ? ["identity", ...packed] : [...packed, "identity"],
    size: 2 * bytes.byteLength + HEADERS,
    variant(coding) {
      const found = variants.get(coding) ?? pack(coding);
      if (!variants.has(coding)) variants.set(coding, found);
      return found;
    },
  };
}
