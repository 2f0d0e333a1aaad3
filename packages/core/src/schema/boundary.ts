import type * as z from "zod";
import { term } from "./term.ts";

/** Over what a value is taken: which enterprises, stations or plants. */
export const Boundary = term.meta({
  id: "Boundary",
  description: "Over what a value is taken: which enterprises, stations or plants.",
});
export type Boundary = z.infer<typeof Boundary>;
