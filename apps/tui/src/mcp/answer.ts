import * as z from "zod";

const basis = z.enum(["stated", "inferred", "assumed", "derived"]);

const Cite = z.strictObject({
  source: z.int().describe("`n` of the source."),
  paragraph: z.int().optional().describe("The paragraph in it, from 1; left out where unknown."),
});

const Link = z.strictObject({
  text: z.string(),
  noun: z.string().optional(),
  id: z.string().optional().describe("Of the record that the text names."),
});

const Fact = z.strictObject({ label: z.string(), basis, values: z.array(Link) });

const Table = z.strictObject({
  heading: z.string(),
  basis,
  note: z.string().optional(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
});

const Entry = z.strictObject({
  part: z.string().optional().describe("What it is in this answer: evidence, a claim at fault."),
  noun: z.string(),
  id: z.string(),
  title: z.string(),
  value: z.string().optional(),
  allowed: z.string().optional().describe("Every value that the statement allows."),
  period: z.string().optional(),
  detail: z.string().optional(),
  tags: z.array(z.string()).optional(),
  inferred: z
    .array(z.enum(["value", "period"]))
    .optional()
    .describe("What its source does not print."),
  cites: z.array(Cite).optional(),
});

const Source = z.strictObject({
  n: z.int(),
  document: z.string().describe("Id of the document."),
  publisher: z.string(),
  title: z.string(),
  date: z.string(),
  url: z.string().optional().describe("Address of the publisher; left out where unknown."),
});

/** What every tool answers: a page of the record, cut to a length, with its sources. */
export const Answer = z
  .strictObject({
    kind: z.string().describe("What is answered."),
    title: z.string(),
    value: z.string().optional().describe("The answer in a few words."),
    about: z.string().optional(),
    tags: z.array(z.string()).optional(),
    facts: z.array(Fact).optional(),
    notes: z.array(z.string()).optional().describe("What a reader must know."),
    tables: z.array(Table).optional(),
    records: z.array(Entry).optional(),
    cites: z.array(Cite).optional().describe("Where the answer itself stands."),
    sources: z.array(Source),
    version: z.string().describe("The release of the data."),
    web: z.string().describe("Address of the page for people."),
    api: z.string().describe("Address of the same as JSON, whole."),
    more: z
      .strictObject({
        left: z.int().describe("How many parts are not shown yet."),
        cursor: z.string().describe("Give it with the same inputs to go on."),
        narrower: z.string().describe("What to ask instead."),
      })
      .optional(),
  })
  .describe("One answer with its sources; what is left for later is told in `more`.");
export type Answer = z.infer<typeof Answer>;
export type Fact = z.infer<typeof Fact>;
export type Table = z.infer<typeof Table>;
export type Entry = Omit<z.infer<typeof Entry>, "cites">;
export type Cite = z.infer<typeof Cite>;
export type Source = z.infer<typeof Source>;
