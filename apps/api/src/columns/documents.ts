import type { Document } from "@peakline/core";
import type { Column } from "../csv.ts";
import { bilingual } from "./shared.ts";

/** The columns of documents; paragraphs are counted. New ones go to the end: readers count on the order. */
export const documentColumns: readonly Column<Document>[] = [
  ["id", (document) => document.id],
  ...bilingual<Document>("title", (document) => document.title),
  ["publisher", (document) => document.publisher],
  ["published", (document) => document.published],
  ["spoken", (document) => document.spoken, "date"],
  ["language", (document) => document.language],
  ["authority", (document) => document.authority],
  ...bilingual<Document>("published_basis", (document) => document.inferred.published),
  ...bilingual<Document>("spoken_basis", (document) => document.inferred.spoken),
  ["file", (document) => document.source.file],
  ["sha256", (document) => document.source.sha256],
  ["url", (document) => document.source.url],
  ["original_title", (document) => document.source.original?.title ?? null],
  ["original_url", (document) => document.source.original?.url ?? null],
  ...bilingual<Document>("note", (document) => document.note),
  ["complete", (document) => document.complete, "boolean"],
  ["paragraphs", (document) => document.paragraphs.length, "integer"],
  ["numbers", (document) => document.coverage?.numbers ?? null, "integer"],
  ["claimed", (document) => document.coverage?.claimed ?? null, "integer"],
  ["excluded", (document) => document.coverage?.excluded ?? null, "integer"],
  ["share", (document) => document.coverage?.share ?? null, "number"],
];
