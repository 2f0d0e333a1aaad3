import type * as z from "zod";
import { term } from "./term.ts";

/** What a claim or a commitment is about. */
export const Theme = term.meta({
  id: "Theme",
  description: "What a claim or a commitment is about.",
});
export type Theme = z.infer<typeof Theme>;
