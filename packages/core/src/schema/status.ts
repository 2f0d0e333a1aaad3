import type * as z from "zod";
import { term } from "./term.ts";

/** A state that a claim says is reached, in words and not in numbers. */
export const Status = term.meta({
  id: "Status",
  description: "A state that a claim says is reached, in words and not in numbers.",
});
export type Status = z.infer<typeof Status>;
