import { dataset } from "../src/data.ts";
import { foundingOf } from "./founding-of.ts";

/** The five documents that were entered whole. */
export const founding = foundingOf(dataset);
