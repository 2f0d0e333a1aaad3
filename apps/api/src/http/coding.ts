import { weighted } from "../weighted.ts";

/** How the bytes of an answer are packed (RFC 9110, 8.4.1); `identity` is as they are. */
export type Coding = "br" | "gzip" | "identity";

/** Below the least weight that a header can print: what is not named is taken, and liked least. */
const UNNAMED = 0.0001;

/** gzip has an old name that means the same (RFC 9110, 8.4.1.3). */
const NAMES: Readonly<Record<Coding, readonly string[]>> = {
  br: ["br"],
  gzip: ["gzip", "x-gzip"],
  identity: ["identity"],
};

/**
 * The coding that an Accept-Encoding header likes best; the first offered on equal terms, undefined where it takes none.
 * RFC 9110, 12.5.3: without a header, and where nothing else fits, the answer is sent as it is, unless identity or what
 * is not named has weight 0.
 * @example chooseCoding("gzip, br;q=0.5", ["br", "gzip", "identity"]) // "gzip"
 */
export function chooseCoding(
  acceptEncoding: string | null,
  offered: readonly Coding[],
): Coding | undefined {
  if (acceptEncoding === null) return offered.includes("identity") ? "identity" : offered[0];
  const liked = weighted(acceptEncoding);
  const weightOf = (coding: Coding): number => {
    const named = liked.find(({ value }) => NAMES[coding].includes(value));
    const others = liked.find(({ value }) => value === "*");
    if (named !== undefined) return named.weight;
    if (coding === "identity") return others?.weight === 0 ? 0 : UNNAMED;
    return others?.weight ?? 0;
  };
  let best: { coding: Coding; weight: number } | undefined;
  for (const coding of offered) {
    const weight = weightOf(coding);
    if (weight > (best?.weight ?? 0)) best = { coding, weight };
  }
  return best?.coding;
}

/** Packs bytes. */
type Encoder = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

/** What an app can pack with: one encoder for each coding that it offers beside identity. */
export type Encoders = Readonly<Partial<Record<Exclude<Coding, "identity">, Encoder>>>;

/** What every fetch runtime can pack with: its own gzip. */
export const WEB_ENCODERS: Encoders = {
  gzip: async (bytes) => {
    const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
    return new Uint8Array(await new Response(packed).arrayBuffer());
  },
};
