import type { DocsWords } from "../messages/docs.ts";
import type { Messages } from "../messages.ts";

/** A page of the documentation that stands under /docs. */
export type DocsPage = Exclude<
  keyof DocsWords,
  "title" | "description" | "lead" | "pages" | "all" | "untranslated" | "readers"
>;

/** A way from the index: a page under /docs, or one that stands elsewhere. */
export interface Entry {
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** What each reader looks for, in the order in which it is read. */
export function entriesFor(
  docs: DocsWords,
  messages: Messages,
): Readonly<Record<keyof DocsWords["readers"], readonly Entry[]>> {
  const own = (page: DocsPage): Entry => ({ path: `/docs/${page}`, ...docs[page] });
  const other = (path: string, words: Omit<Entry, "path">): Entry => ({ path, ...words });
  return {
    analyst: [
      other("/method", messages.method),
      own("model"),
      own("engine"),
      other("/instruments", messages.instruments),
      other("/glossary", messages.glossary),
      own("errata"),
    ],
    developer: [
      other("/api", messages.reference),
      own("package"),
      own("terminal"),
      own("assistants"),
      own("serving"),
      other("/data", messages.data),
    ],
    contributor: [own("adding"), own("architecture")],
  };
}
