import type * as z from "zod";
import { term } from "./term.ts";

/** A branch of the economy that claims and commitments speak of. */
export const Sector = term.meta({
  id: "Sector",
  description: "A branch of the economy that claims and commitments speak of.",
});
export type Sector = z.infer<typeof Sector>;
