import { mkdirSync, writeFileSync } from "node:fs";
import { NOUNS, nearest } from "@peakline/core";
import { COMPUTED_NOUNS } from "@peakline/core/view";
import { apiBody } from "../api.ts";
import { type Form, formOf, singleValue } from "../arguments.ts";
import { didYouMean, EXIT, Failure, usage } from "../failure.ts";
import type { Origin } from "../origin.ts";
import type { Run } from "./command.ts";
import { inLanguage } from "./output.ts";

/** What can be written by itself: every list of the API that needs no question. */
const EXPORTED: readonly string[] = [...NOUNS, ...COMPUTED_NOUNS, "conflicts"];

const PAGE = "1000";

interface Page {
  readonly data: readonly unknown[];
  readonly next?: string;
}

/** All of a list as JSON: its pages as one, in the shape of a page. */
async function wholeList(origin: Origin, noun: string, query: Query): Promise<string> {
  const data: unknown[] = [];
  let asked: Query = { ...query, limit: [PAGE] };
  for (;;) {
    const text = await apiBody(origin, `/v1/${noun}`, asked);
    const { data: some, next, ...rest } = JSON.parse(text) as Page;
    data.push(...some);
    if (next === undefined) return JSON.stringify({ data, ...rest });
    const cursor = new URL(next, origin.address).searchParams.get("cursor") ?? "";
    asked = { ...query, limit: [PAGE], cursor: [cursor] };
  }
}

type Query = Readonly<Record<string, readonly string[]>>;

/** All pages of a list as Markdown, one after the other. */
async function wholeMarkdown(origin: Origin, noun: string, query: Query): Promise<string> {
  const pages: string[] = [];
  const { total } = JSON.parse(await apiBody(origin, `/v1/${noun}`, { limit: ["1"] })) as {
    total: number;
  };
  let cursor: string | null = null;
  for (let seen = 0; seen < total || seen === 0; seen += Number(PAGE)) {
    const page: string = await apiBody(origin, `/v1/${noun}.md`, {
      ...query,
      limit: [PAGE],
      ...(cursor !== null && { cursor: [cursor] }),
    });
    pages.push(page);
    cursor = /\]\([^)]*[?&]cursor=([^&)]+)/.exec(page)?.[1] ?? null;
    if (cursor === null) break;
    cursor = decodeURIComponent(cursor);
  }
  return pages.join("\n");
}

/** All of a noun in a form. */
function nounText(origin: Origin, noun: string, form: Form, asked: Query): Promise<string> {
  if (form === "json") return wholeList(origin, noun, asked);
  if (form === "md") return wholeMarkdown(origin, noun, asked);
  return apiBody(origin, `/v1/${noun}.${form}`, asked);
}

/** Every record of every noun as a line of JSON, its noun first. */
async function wholeNdjson(origin: Origin): Promise<string> {
  const dataset = await origin.record();
  return NOUNS.flatMap((noun) =>
    dataset[noun].map((record) => `${JSON.stringify({ noun, ...record })}\n`),
  ).join("");
}

/** Writes to a path; what the system refuses is told with it. */
function toPath(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(EXIT.failure, `${path} cannot be written: ${code ?? error}.`);
  }
}

async function wholeInFolder(run: Run, form: Form, folder: string | undefined): Promise<void> {
  if (folder === undefined)
    throw usage(
      `The whole record is many tables in this form: --output <folder> names where they go.`,
      `peakline export --${form} --output peakline-record`,
    );
  const query = form === "md" ? inLanguage(run.locale) : {};
  toPath(folder, () => mkdirSync(folder, { recursive: true }));
  for (const noun of NOUNS) {
    const path = `${folder}/${noun}.${form}`;
    const text = await nounText(run.origin, noun, form, query);
    toPath(path, () => writeFileSync(path, text));
  }
}

function nounNamed(word: string): string {
  if (EXPORTED.includes(word)) return word;
  const advice = didYouMean(nearest(word, EXPORTED)) || `It is one of ${EXPORTED.join(", ")}.`;
  throw usage(`"${word}" is nothing to export.`, advice);
}

/** peakline export [noun] */
export async function exportRecord(run: Run): Promise<void> {
  const { given, origin, locale, write } = run;
  const [word, ...rest] = given.words;
  if (rest.length > 0) throw usage("export takes one noun.", "peakline export <noun>");
  const noun = word === undefined ? undefined : nounNamed(word);
  const { form, fields } = formOf(given) ?? { form: "json" as const, fields: null };
  if (fields !== null && (noun === undefined || form === "md"))
    throw usage("Fields are chosen of a noun, as JSON, NDJSON or CSV.", "peakline help export");
  const path = singleValue(given, "output");
  if (noun === undefined && (form === "csv" || form === "md"))
    return wholeInFolder(run, form, path);
  const query: Query = {
    ...(form === "md" && inLanguage(locale)),
    ...(fields !== null && { fields }),
  };
  const whole = () => (form === "json" ? apiBody(origin, "/v1/dataset") : wholeNdjson(origin));
  const text = await (noun === undefined ? whole() : nounText(origin, noun, form, query));
  if (path === undefined) return write(text);
  toPath(path, () => writeFileSync(path, text));
}
