import type { Document } from "../schema/document.ts";

/** The day a document stands for in time: that of the briefing it reports, or else of its publication. */
export function documentDay(document: Pick<Document, "spoken" | "published">): string {
  return document.spoken ?? document.published;
}
