import type * as z from "zod";
import { term } from "./term.ts";

/** A thing that is made, sold or used. */
export const Product = term.meta({
  id: "Product",
  description: "A thing that is made, sold or used.",
});
export type Product = z.infer<typeof Product>;
