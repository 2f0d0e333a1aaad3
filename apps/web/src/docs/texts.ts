import type { Locale } from "@peakline/core/view";

/** Pages that are written, or generated, as Markdown: each with the name of its file in docs, without language and ending. */
export const WRITTEN = { terminal: "terminal", assistants: "mcp", serving: "serving" } as const;

const FILES = import.meta.glob<string>("../../../../docs/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** All texts of docs by the name of their file: "mcp.md", "mcp.zh.md". */
export const TEXTS: ReadonlyMap<string, string> = new Map(
  Object.entries(FILES).map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1), text]),
);

/** A text, and the language in which it is written. */
export interface Text {
  readonly markdown: string;
  readonly locale: Locale;
}

/**
 * The text of a file of docs in a language: `name.zh.md` beside `name.md`, which is English and stands in while there is
 * no other. It throws where there is neither.
 */
export function textIn(locale: Locale, name: string, texts: ReadonlyMap<string, string>): Text {
  const own = locale === "en" ? undefined : texts.get(`${name}.${locale}.md`);
  if (own !== undefined) return { markdown: own, locale };
  const english = texts.get(`${name}.md`);
  if (english === undefined) throw new Error(`docs/${name}.md is missing`);
  return { markdown: english, locale: "en" };
}
