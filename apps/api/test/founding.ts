import { dataset } from "@peakline/core/data";
import { foundingOf } from "../../../packages/core/test/founding-of.ts";

/** The five documents that were entered whole. */
export const founding = foundingOf(dataset);
