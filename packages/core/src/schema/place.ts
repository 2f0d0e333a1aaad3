import type * as z from "zod";
import { term } from "./term.ts";

/** A territory that a value holds for. */
export const Place = term.meta({ id: "Place", description: "A territory that a value holds for." });
export type Place = z.infer<typeof Place>;
