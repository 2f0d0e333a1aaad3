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
  ["actors", (commitment) => commitment.actors],
  ["sectors", (commitment) => commitment.sectors],
  ["themes", (commitment) => commitment.themes],
  ["mechanisms", (commitment) => commitment.mechanisms],
  ["plans", (commitment) => commitment.plans],
  ...bilingual<Commitment>("note", (commitment) => commitment.note),
  ["reviewed", (commitment) => commitment.reviewed],
  ["errata", (commitment) => json(commitment.errata)],
  ...anchor,
  ["results", (commitment) => commitment.results],
];
