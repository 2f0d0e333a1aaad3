import type { Client } from "@peakline/api/client";
import type { Dataset } from "@peakline/core";
import { LOCALES, type Locale } from "@peakline/core/view";
import * as z from "zod";
import type { Sheet } from "./sheet.ts";

/** What a tool works with: the record, the API over it, and the language of the answer. */
export interface Desk {
  readonly dataset: Dataset;
  readonly client: Client;
  readonly locale: Locale;
  /** The whole address of a path where it is known which server has it, else the path. */
  readonly at: (path: string) => string;
}

/** The inputs that every tool takes. */
const COMMON = {
  lang: z.enum(LOCALES).default("en").describe("Language of the answer: English or Chinese."),
  cursor: z
    .string()
    .regex(/^\d{1,6}$/, "cursor is `more.cursor` of the answer before, as it is")
    .optional()
    .describe("Where to go on: `more.cursor` of the answer before, with the same inputs."),
};

/** A tool as the server keeps it. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  /** Answers inputs that `input` has read. */
  readonly run: (input: unknown, desk: Desk) => Promise<Sheet>;
}

/** A tool of its own inputs and those that every tool takes. */
export function tool<S extends z.ZodRawShape>(about: {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: S;
  readonly run: (input: z.infer<z.ZodObject<S, z.core.$strict>>, desk: Desk) => Promise<Sheet>;
}): Tool {
  const { input, run, ...rest } = about;
  return {
    ...rest,
    input: z.strictObject({ ...input, ...COMMON }),
    run: (read, desk) => run(read as Parameters<typeof run>[0], desk),
  };
}

/** The inputs that every tool takes, as they are read. */
export const Common = z.object(COMMON);
