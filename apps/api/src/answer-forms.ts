import type { Locale, RecordView, Row } from "@peakline/core/view";
import {
  blocks,
  chartsOf,
  escapeMarkdown,
  recordMarkdown,
  rowsMarkdown,
  say,
  tableMarkdown,
} from "@peakline/core/view";
import type { Context } from "hono";
import type { Catalogue } from "./catalogue.ts";
import { type Cell, type Column, csvOf, textOf } from "./csv.ts";
import { FORMS, type Form } from "./form.ts";
import { type Asked, type ListQuery, membersOf, paged, recordsOf } from "./list.ts";
import type { Resource } from "./resource.ts";
import { badValue } from "./vocabulary.ts";

/** The addresses of records in a text of the API. */
const addressOf = ({ noun, id }: Row["to"]) => `/v1/${noun}/${id}`;

/** What a list is asked for in a form of its own. */
export type FormQuery = Asked & {
  readonly fields?: readonly string[] | undefined;
  readonly excel?: "1" | undefined;
  readonly lang?: Locale | undefined;
};

const typeOf = (form: Form) => `${FORMS[form].media}; charset=utf-8`;

/** An answer that a browser saves under a name that says what it is. */
function saved(c: Context, form: Form, name: string, body: string, type = typeOf(form)): Response {
  c.header("Content-Type", type);
  c.header("Content-Disposition", `attachment; filename="${name}.${form}"`);
  return c.body(body);
}

/** The columns asked for, in their own order. */
const columnsOf = <T>(columns: readonly Column<T>[], fields: readonly string[] | undefined) =>
  fields === undefined ? columns : columns.filter(([name]) => fields.includes(name));

/** Records as CSV. */
export function csvAnswer<T>(
  c: Context,
  name: string,
  columns: readonly Column<T>[],
  records: readonly T[],
  { fields, excel }: Pick<FormQuery, "fields" | "excel"> = {},
): Response {
  const body = csvOf(columnsOf(columns, fields), records, { excel: excel === "1" });
  return saved(c, "csv", name, body, `${typeOf("csv")}; header=present`);
}

/** The whole list as CSV. */
export function csvList<T>(
  c: Context,
  catalogue: Catalogue,
  resource: Resource<T>,
  query: FormQuery,
): Response {
  const name = `peakline-${catalogue.dataset.version}-${resource.name}`;
  return csvAnswer(c, name, resource.columns, recordsOf(catalogue, resource, query), query);
}

/** The whole list as NDJSON: one record a line, as JSON serves it. */
export function ndjsonList<T extends object>(
  c: Context,
  catalogue: Catalogue,
  resource: Resource<T>,
  query: FormQuery,
): Response {
  const lines = recordsOf(catalogue, resource, query).map(
    (record) => `${JSON.stringify(membersOf(record, query.fields))}\n`,
  );
  const name = `peakline-${catalogue.dataset.version}-${resource.name}`;
  return saved(c, "ndjson", name, lines.join(""));
}

const LINE = {
  count: {
    en: (shown: number, total: number) => `${shown} of ${total}`,
    zh: (shown: number, total: number) => `共${total}条，此处${shown}条`,
  },
  next: { en: "Next page", zh: "下一页" },
  data: { en: "As data", zh: "数据" },
} as const;

const FOOT = {
  en: (version: string) => `Peakline ${version}, CC BY 4.0`,
  zh: (version: string) => `Peakline ${version}，CC BY 4.0`,
} as const;

/** A text as Markdown. */
export function markdown(c: Context, ...parts: readonly string[]): Response {
  c.header("Content-Type", typeOf("md"));
  return c.body(`${blocks(...parts)}\n`);
}

/** Records by their columns, without the texts of the other language. */
function columnsMarkdown<T>(columns: readonly Column<T>[], records: readonly T[], lang: Locale) {
  const other = lang === "en" ? "_zh" : "_en";
  const shown = columns.filter(([name]) => !name.endsWith(other));
  const cellOf = (cell: Cell) => escapeMarkdown(textOf(cell));
  return tableMarkdown(
    shown.map(([name]) => name.replace(/_(?:en|zh)$/, "")),
    records.map((record) => shown.map(([, cell]) => cellOf(cell(record)))),
  );
}

/** One page of a list as Markdown: its title, its size, a table, and where to go on. */
export function markdownList<T>(
  c: Context,
  catalogue: Catalogue,
  resource: Resource<T>,
  query: FormQuery & Pick<ListQuery, "limit" | "cursor">,
): Response {
  const { lang = "en", asOf } = query;
  const records = recordsOf(catalogue, resource, query);
  const { data, next, total } = paged(c, records, resource.keyOf, query);
  const { dataset } = catalogue.asOf(asOf);
  const { row } = resource;
  const rows = row && data.flatMap((record) => row(dataset, record, lang) ?? []);
  return markdown(
    c,
    `# ${escapeMarkdown(say(resource.title, lang))}`,
    LINE.count[lang](data.length, total),
    rows === undefined
      ? columnsMarkdown(resource.columns, data, lang)
      : rowsMarkdown(rows, lang, addressOf),
    next === undefined ? "" : `[${LINE.next[lang]}](${next})`,
    "---",
    FOOT[lang](catalogue.dataset.version),
  );
}

/** The language that a text is asked for in. */
export function langOf(c: Context): Locale {
  const lang = c.req.query("lang") ?? "en";
  if (lang !== "en" && lang !== "zh") throw badValue("lang", lang, ["en", "zh"]);
  return lang;
}

/** Whether a table is asked for as a spreadsheet reads it. */
export function excelOf(c: Context): "1" | undefined {
  const excel = c.req.query("excel");
  if (excel !== undefined && excel !== "1") throw badValue("excel", excel, ["1"]);
  return excel;
}

/**
 * An answer in another form than JSON, from a handler whose type is that of its JSON: a client that asks for a text reads a
 * text, and what it is typed by is what it gets when it asks for nothing.
 */
export const asForm = (response: Response): never => response as never;

/** One record as Markdown: what every face shows of it, with the release and the address of the same as data. */
export function markdownRecord(
  c: Context,
  catalogue: Catalogue,
  viewOf: (lang: Locale) => RecordView,
): Response {
  const lang = langOf(c);
  const view = viewOf(lang);
  const { noun, id } = view.to;
  const address = addressOf({ noun, id });
  return markdown(
    c,
    recordMarkdown(view, lang, addressOf, chartsOf(catalogue.dataset, view.to, lang)),
    "---",
    `${FOOT[lang](catalogue.dataset.version)} · [${LINE.data[lang]}](${address})`,
  );
}
