import * as z from "zod";
import { Id, named } from "./text.ts";

/** An entry of a closed table that has a name, a description and perhaps a parent, as written. */
export const AuthoredTerm = z.strictObject({
  ...named,
  parent: Id.optional().describe("The entry of the same table that contains it."),
});
export type AuthoredTerm = z.infer<typeof AuthoredTerm>;

/** The same as served: boundary, sector, product, place, theme and status are all terms. */
export const term = AuthoredTerm.extend({
  id: Id,
  parent: Id.nullable().describe("The entry of the same table that contains it; null at the top."),
});
export type Term = z.infer<typeof term>;
