import * as z from "zod";
import { webAddress } from "./reference.ts";
import { Bilingual, Id, IsoDate, PartialDate } from "./text.ts";

/** What kind of text a document is, and so how much its wording can settle. */
export const Authority = z
  .enum(["official-text", "official-translation", "machine-translation", "press"])
  .meta({ id: "Authority", description: "Who stands behind the wording of the text." });

/** Why a number of a source is not a claim. */
export const ExclusionReason = z
  .enum([
    "date",
    "period",
    "plan-name",
    "meeting-name",
    "edition",
    "product-name",
    "list-number",
    "discourse-count",
    "idiom",
    "page-furniture",
  ])
  .meta({ id: "ExclusionReason", description: "Why a number of a source is not a claim." });

/** A number of a source that claims nothing, as written in exclusions.toml. */
export const Exclusion = z.strictObject({
  paragraph: z.int().min(1),
  token: z.string().min(1).describe("The digit string or number word as printed."),
  nth: z.int().min(1).default(1).describe("Which occurrence in the paragraph."),
  reason: ExclusionReason,
});
export type Exclusion = z.infer<typeof Exclusion>;

/** What a paragraph is, in our own words: the text itself is not ours to show. */
export const Paragraph = z
  .strictObject({
    kind: z
      .enum(["heading", "question", "statement", "furniture"])
      .describe("Its part in the document."),
    gist: Bilingual.describe("What it is about, in our own words."),
    speaker: Id.optional().describe("Who speaks; left out where the document speaks for itself."),
  })
  .meta({
    id: "Paragraph",
    description: "What one paragraph of a document is about, in our own words.",
  });
export type Paragraph = z.infer<typeof Paragraph>;

const metadata = {
  title: Bilingual,
  publisher: Id.describe("Who published the text at hand."),
  published: PartialDate.describe("When that text was published, as far as known."),
  spoken: IsoDate.nullable().describe(
    "The day of the briefing or event that it reports; null where it reports none.",
  ),
  language: z.enum(["en", "zh", "ja"]).describe("Language of the text at hand."),
  authority: Authority,
};

const dateBasis = z
  .strictObject({
    published: Bilingual.optional().describe(
      "How the date of publication was found where the text does not print it.",
    ),
    spoken: Bilingual.optional().describe(
      "How the day spoken of was found where the text does not print it.",
    ),
  })
  .describe("The basis of each date that the text does not print.");

const address = {
  file: z
    .string()
    .nullable()
    .describe("File name of the text a user may have; null where no text was at hand."),
  url: webAddress('an address: "https://..."; leave it out where none is known')
    .nullable()
    .describe("Address of the text at hand; null where unknown."),
  original: z
    .strictObject({ title: z.string().nullable(), url: webAddress().nullable() })
    .nullable()
    .describe("Official Chinese title and address of the original, where known."),
};

/** document.toml: a document as the person who adds it writes it. */
export const AuthoredDocument = z.strictObject({
  ...metadata,
  spoken: metadata.spoken.unwrap().optional(),
  inferred: dateBasis.default({}),
  source: z.strictObject({
    file: address.file.unwrap().optional(),
    url: address.url.unwrap().optional(),
    original: z
      .strictObject({ title: z.string().optional(), url: webAddress().optional() })
      .optional(),
  }),
  complete: z
    .boolean()
    .default(true)
    .describe("True where every number must be claimed or excluded: the build demands 100 %."),
  note: Bilingual.optional().describe("What a reader must know about the document."),
  paragraphs: z.array(Paragraph).default([]).describe("Every paragraph in order."),
});
export type AuthoredDocument = z.infer<typeof AuthoredDocument>;

/** How much of the numbers of a document is accounted for. */
export const Coverage = z
  .strictObject({
    numbers: z.int().describe("Digit strings and number words from two up in the text."),
    claimed: z.int().describe("Those that a claim states."),
    excluded: z.int().describe("Those that claim nothing, each with a reason."),
    share: z.number().describe("(claimed + excluded) / numbers; 1 for an empty text."),
    reasons: z.partialRecord(ExclusionReason, z.int()).describe("Excluded numbers by reason."),
  })
  .meta({ id: "Coverage", description: "How much of the numbers of a document is accounted for." });
export type Coverage = z.infer<typeof Coverage>;

/** One source: a briefing, an article, a plan, a notice, as served. */
export const Document = z
  .strictObject({
    id: Id,
    ...metadata,
    inferred: dateBasis,
    source: z.strictObject({
      ...address,
      sha256: z
        .string()
        .nullable()
        .describe("SHA-256 of the text file; null where no text was at hand."),
    }),
    note: Bilingual.nullable(),
    complete: z.boolean(),
    paragraphs: z.array(Paragraph),
    coverage: Coverage.nullable().describe("Number coverage; null where no text was at hand."),
  })
  .meta({ id: "Document", description: "One source: a briefing, an article, a plan, a notice." });
export type Document = z.infer<typeof Document>;
