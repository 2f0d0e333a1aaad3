import { dataset as generated } from "../generated/dataset.js";
import type { Dataset } from "./schema/dataset.ts";

/** The record of this release, checked when it was built. */
export const dataset: Dataset = generated as Dataset;
