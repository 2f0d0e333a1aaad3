import type { Locale } from "@peakline/core/view";
import { Marked, type Tokens } from "marked";
import { inAttribute } from "../site/in-attribute.ts";
import { WRITTEN } from "./texts.ts";

/** Part of a written page under a heading of the second level. */
export interface Part {
  readonly heading: string;
  readonly id: string;
  readonly html: string;
}

const HAN = /\p{Script=Han}[\p{Script=Han}\p{P}]*/gu;

/** A name in an address: "Options of every command" is at #options-of-every-command. */
const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

const plain = (html: string) => html.replace(/<[^>]+>/g, "");

/** Links between the written pages lead to where they stand on the site; what does not stand there is not linked. */
const PLACES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(WRITTEN).map(([page, name]) => [`${name}.md`, page])),
  "architecture.md": "architecture",
};

function hrefOf(href: string): string | null {
  if (/^(?:https:|#)/.test(href)) return href;
  const [file = "", fragment] = href.replace(/^(?:\.\/|docs\/)+/, "").split("#");
  const page = PLACES[file.replace(/\.zh\.md$/, ".md")];
  if (page === undefined) return null;
  return fragment === undefined ? page : `${page}#${fragment}`;
}

/** Tables and code scroll by themselves; what heads an empty column is no heading; Chinese in an English text is said to be Chinese. */
const markedIn = (locale: Locale) =>
  new Marked({
    renderer: {
      heading(token: Tokens.Heading) {
        const html = this.parser.parseInline(token.tokens);
        return `<h${token.depth} id="${slug(plain(html))}">${html}</h${token.depth}>\n`;
      },
      text(token) {
        const html =
          "tokens" in token && token.tokens
            ? this.parser.parseInline(token.tokens)
            : "escaped" in token && token.escaped
              ? token.text
              : token.text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
        return locale !== "en" || ("tokens" in token && token.tokens)
          ? html
          : html.replace(HAN, (run) => `<span lang="zh-Hans">${run}</span>`);
      },
      link(token: Tokens.Link) {
        const text = this.parser.parseInline(token.tokens);
        const href = hrefOf(token.href);
        return href === null ? text : `<a href="${href}">${text}</a>`;
      },
      code({ text }: Tokens.Code) {
        const html = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
        return `<div class="code"><pre tabindex="0"><code data-commands>${html}</code></pre></div>\n`;
      },
      table(token: Tokens.Table) {
        // On a phone a row of more than two cells becomes a card, in which each cell stands under its name.
        const isWide = token.header.length > 2;
        const named = (index: number) =>
          isWide ? ` data-column="${inAttribute(token.header[index]?.text ?? "")}"` : "";
        const cells = (row: Tokens.TableCell[], tag: "th" | "td") =>
          row.map((cell, index) => {
            const html = this.parser.parseInline(cell.tokens);
            if (tag === "th") return html === "" ? "<td></td>" : `<th scope="col">${html}</th>`;
            return index === 0 ? `<th scope="row">${html}</th>` : `<td${named(index)}>${html}</td>`;
          });
        const isHeaded = token.header.some(({ text }) => text !== "");
        const head = isHeaded
          ? `<thead><tr>${cells(token.header, "th").join("")}</tr></thead>`
          : "";
        const body = token.rows.map((row) => `<tr>${cells(row, "td").join("")}</tr>`).join("");
        return `<div class="steps-frame"><table class="steps-table"${isWide ? " data-cards" : ""}>${head}<tbody>${body}</tbody></table></div>\n`;
      },
    },
  });

const MARKED: Readonly<Record<Locale, Marked>> = { en: markedIn("en"), zh: markedIn("zh") };

/**
 * A written page as parts: what stands before its first heading, without a heading, and one part for each heading.
 * `locale` is the language in which it is written.
 */
export function partsOf(markdown: string, locale: Locale): Part[] {
  const html = MARKED[locale].parse(markdown, { async: false });
  const [before = "", ...rest] = html
    .replace(/^\s*<!--.*?-->\s*/s, "")
    .replace(/<h1[^>]*>.*?<\/h1>/s, "")
    .split(/(?=<h2 )/);
  const parts = rest.map((part): Part => {
    const [, id = "", heading = "", after = ""] =
      /^<h2 id="([^"]*)">(.*?)<\/h2>(.*)$/s.exec(part) ?? [];
    return { heading: plain(heading), id, html: after.trim() };
  });
  return [{ heading: "", id: "", html: before.trim() }, ...parts];
}
