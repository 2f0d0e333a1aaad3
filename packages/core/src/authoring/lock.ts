import * as z from "zod";

const place = {
  paragraph: z.int().min(1),
  token: z.string().min(1),
  nth: z.int().min(1),
  start: z.int().min(0),
};

/** An anchor resolved against the text: its place as written, its offsets, and the hash of its sentence. */
export const LockedAnchor = z.strictObject({
  ...place,
  end: z.int().min(1),
  sentence: z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 in hex"),
});
export type LockedAnchor = z.infer<typeof LockedAnchor>;

/** anchors.lock.json: what is known of a text without the text. Generated and committed, never edited by hand. */
export const Lock = z.strictObject({
  text: z.strictObject({
    file: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 in hex"),
    paragraphs: z.int().min(0),
  }),
  numbers: z.array(z.strictObject(place)),
  claims: z.record(z.string(), LockedAnchor),
  commitments: z.record(z.string(), LockedAnchor),
});
export type Lock = z.infer<typeof Lock>;
