import type { Commitment } from "@peakline/core";
import type { Column } from "../csv.ts";
import { anchor, bilingual, json, period } from "./shared.ts";

/** The columns of commitments. New ones go to the end: readers count on the order. */
export const commitmentColumns: readonly Column<Commitment>[] = [
  ["id", (commitment) => commitment.id],
  ["document", (commitment) => commitment.document],
  ...bilingual<Commitment>("statement", (commitment) => commitment.statement),
  ["action", (commitment) => commitment.action],
  ["status", (commitment) => commitment.status],
  ["speaker", (commitment) => commitment.speaker],
  ...period<Commitment>("period", (commitment) => commitment.period),
  ["actors", (commitment) => commitment.actors, "list"],
  ["sectors", (commitment) => commitment.sectors, "list"],
  ["themes", (commitment) => commitment.themes, "list"],
  ["mechanisms", (commitment) => commitment.mechanisms, "list"],
  ["plans", (commitment) => commitment.plans, "list"],
  ...bilingual<Commitment>("note", (commitment) => commitment.note),
  ["reviewed", (commitment) => commitment.reviewed],
  ["errata", (commitment) => json(commitment.errata), "array"],
  ...anchor,
  ["results", (commitment) => commitment.results, "list"],
];
