import { brotliCompressSync, constants } from "node:zlib";

/**
 * What may be sent for a page, in bytes as packed by brotli: its scripts, its style, and all of it on a first visit.
 * `script` holds for pages that are read, of records and of lists; `islandScript` for those on which readers choose for
 * themselves: explorers, search, targets, comparison, scenario, instruments.
 */
export const BUDGETS = { script: 20_000, islandScript: 60_000, style: 12_000, page: 100_000 };

/** The files of the built site that pages name, by address. */
export interface Loaded {
  /** The size of each script with every module that it imports, packed. */
  readonly scripts: ReadonlyMap<string, number>;
  /** The size of each style, packed. */
  readonly styles: ReadonlyMap<string, number>;
}

/** The quality at which the server packs what is not tiny. */
const QUALITY = 6;

/** How many bytes of a file are sent. */
export const packedSize = (bytes: string | Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).byteLength;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const addresses = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, address = ""]) => address);

function sizeOf(path: string, files: readonly string[], sizes: ReadonlyMap<string, number>) {
  return files.reduce((sum, file) => {
    const size = sizes.get(file);
    if (size === undefined) throw new Error(`${path} loads ${file}, which was not built`);
    return sum + size;
  }, 0);
}

/**
 * What of a page is over its budget, one line each; nothing where all of it fits. Every page has one module,
 * which explains its numbers; with another one it has an island, and the larger budget. What a script loads only when it is asked for does not count.
 * @throws where the page loads a file that is not among those built
 */
export function overBudget(path: string, html: string, loaded: Loaded): string[] {
  const script = sizeOf(path, addresses(html, /<script\b[^>]*? src="([^"]+)"/g), loaded.scripts);
  const style = sizeOf(
    path,
    addresses(html, /<link\b[^>]*? rel="stylesheet"[^>]*? href="([^"]+)"/g),
    loaded.styles,
  );
  const modules = html.match(/<script\b[^>]*? type="module"/g)?.length ?? 0;
  const most = modules > 1 ? BUDGETS.islandScript : BUDGETS.script;
  const bytes = Buffer.byteLength(html) + script + style;
  // Most pages fit as they are: to pack all of them would take longer than to write them.
  const page = bytes <= BUDGETS.page ? bytes : packedSize(html) + script + style;
  const parts = [
    ["scripts", script, most],
    ["style", style, BUDGETS.style],
    ["whole page", page, BUDGETS.page],
  ] as const;
  return parts.flatMap(([name, size, limit]) =>
    size > limit ? [`${path}: ${name} ${kilobytes(size)} packed, ${kilobytes(limit)} allowed`] : [],
  );
}
