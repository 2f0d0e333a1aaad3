import type { PaletteWords } from "./words.ts";

/** Something that the palette offers: an address to go to, or something to do. */
export interface Command {
  readonly group: "pages" | "records" | "actions";
  readonly label: string;
  /** What kind of thing it is, or how it stands, beside its label. */
  readonly note?: string | undefined;
  readonly href?: string | undefined;
  /** What is done; the palette stays open and says what it returns. */
  readonly run?: () => Promise<string> | string;
}

/** The pages that the head and the foot of this page lead to, each once. */
export function readPages(page: Document): Command[] {
  const links = page.querySelectorAll<HTMLAnchorElement>(
    ".masthead-name, .tool-search, .masthead-nouns a, .footer a",
  );
  const pages = new Map<string, Command>();
  for (const { href, textContent, ariaLabel } of links) {
    const label = (ariaLabel ?? textContent).trim();
    if (!pages.has(href)) pages.set(href, { group: "pages", label, href });
  }
  return [...pages.values()];
}

async function copyAddress(words: PaletteWords): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return words.copied;
  } catch {
    // Browsers allow it on secure addresses only, and only where the reader does.
    return words.notCopied;
  }
}

/** What can be done with this page: the language, its appearance, its address, its data. */
export function readActions(page: Document, words: PaletteWords): Command[] {
  const language = page.querySelector<HTMLAnchorElement>("[data-language]");
  const theme = page.querySelector<HTMLButtonElement>("[data-theme-switch]");
  const twin = (type: string) =>
    page.querySelector<HTMLLinkElement>(`link[rel=alternate][type="${type}"]`)?.href;
  const actions: (Command | false)[] = [
    language !== null && {
      group: "actions",
      label: words.language,
      // Its own click puts the choices of this page into the address.
      run: () => {
        language.click();
        return "";
      },
    },
    theme !== null && {
      group: "actions",
      label: words.theme,
      run: () => {
        theme.click();
        return theme.ariaLabel ?? "";
      },
    },
    { group: "actions", label: words.copy, run: () => copyAddress(words) },
    { group: "actions", label: words.json, href: twin("application/json") },
    { group: "actions", label: words.markdown, href: twin("text/markdown") },
  ];
  return actions.filter(
    (action) => action !== false && (action.run !== undefined || action.href !== undefined),
  ) as Command[];
}

/** The commands whose label has every word of a query; where a word of the label begins with the query they come first. */
export function matching(commands: readonly Command[], query: string): Command[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = commands.filter(({ label }) =>
    words.every((word) => label.toLowerCase().includes(word)),
  );
  const begins = ({ label }: Command) => label.toLowerCase().startsWith(words[0] ?? "");
  return fits.sort((a, b) => Number(begins(b)) - Number(begins(a)));
}
