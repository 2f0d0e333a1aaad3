import type { Locale } from "@peakline/core/view";
import { apiBody } from "../api.ts";
import { formOf, limitOf } from "../arguments.ts";
import { usage } from "../failure.ts";
import type { Run } from "./command.ts";
import { chosenMembers } from "./members.ts";

type Query = Readonly<Record<string, readonly string[]>>;

/** Writes a body as the API gave it; only a terminal gets the line break that its prompt needs. */
function writeBody(body: string, { terminal, write }: Pick<Run, "terminal" | "write">): void {
  write(terminal.isTerminal && !body.endsWith("\n") ? `${body}\n` : body);
}

/** The API answers in pages: a reader of the first must know that there is more. */
function remarkRest(body: string, remark: (text: string) => void): void {
  const { data, next, total } = JSON.parse(body) as {
    data: unknown[];
    next?: string;
    total: number;
  };
  if (next !== undefined)
    remark(`${data.length} of ${total} records; --limit gives more, --ndjson and --csv all.`);
}

/** The language of a text of the API, which writes English unless it is asked for another. */
export const inLanguage = (locale: Locale): Query => (locale === "en" ? {} : { lang: [locale] });

const NAMES = { json: "JSON", ndjson: "NDJSON", csv: "CSV", md: "Markdown" } as const;

/**
 * Writes a list of the API in the form that is asked for; false where people are to read.
 * @param choosesFields whether the JSON of the API takes `fields`; where it does not they are chosen here
 */
export async function writeAsData(
  path: string,
  query: Query,
  run: Run,
  choosesFields = true,
): Promise<boolean> {
  const { given, origin, locale, remark } = run;
  const limit = limitOf(given);
  const asked = formOf(given);
  if (asked === null) return false;
  const { form, fields } = asked;
  if (form === "md" && fields !== null) throw usage("--md takes no fields.");
  const isPaged = form === "json" || form === "md";
  if (!isPaged && limit !== undefined)
    throw usage(`${NAMES[form]} is always whole: leave --limit out.`);
  const isChosenHere = form === "json" && !choosesFields;
  const body = await apiBody(origin, form === "json" ? path : `${path}.${form}`, {
    ...query,
    ...(limit !== undefined && { limit: [`${limit}`] }),
    ...(fields !== null && !isChosenHere && { fields }),
    ...(form === "md" && inLanguage(locale)),
  });
  if (form === "json") remarkRest(body, remark);
  writeBody(isChosenHere ? chosenMembers(body, fields) : body, run);
  return true;
}

/** Writes one JSON body, or what `fields` leaves of it; NDJSON is its line. False where neither is asked for. */
export async function writeAnswer(body: () => Promise<string>, run: Run): Promise<boolean> {
  const asked = formOf(run.given);
  if (asked === null || (asked.form !== "json" && asked.form !== "ndjson")) return false;
  const chosen = chosenMembers(await body(), asked.fields);
  if (asked.form === "json") writeBody(chosen, run);
  else run.write(`${chosen}\n`);
  return true;
}

/** Writes the Markdown of one record of the API; false where it is not asked for. */
export async function writeRecordMarkdown(path: string, query: Query, run: Run): Promise<boolean> {
  const asked = formOf(run.given);
  if (asked?.form !== "md") return false;
  if (asked.fields !== null) throw usage("--md takes no fields.");
  writeBody(await apiBody(run.origin, `${path}.md`, { ...query, ...inLanguage(run.locale) }), run);
  return true;
}
