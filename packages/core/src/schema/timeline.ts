import * as z from "zod";
import { Derivation, Nothing } from "./derivation.ts";

/** What was known of a question from one day on, until the next entry. */
export const TimelineEntry = z
  .strictObject({
    since: z.string().describe("Publication date from which on this was the answer."),
    documents: z.array(z.string()).describe("The documents published then that changed it."),
    answer: z.discriminatedUnion("found", [Derivation, Nothing]),
  })
  .meta({ id: "TimelineEntry", description: "What was known of a question from one day on." });
export type TimelineEntry = z.infer<typeof TimelineEntry>;
