import { apiBody } from "../api.ts";
import { isOn, limitOf } from "../arguments.ts";
import { usage } from "../failure.ts";
import type { Run } from "./command.ts";

/** Writes a body as the API gave it; only a terminal gets the line break that its prompt needs. */
export function writeBody(
  body: string,
  { terminal, write }: Pick<Run, "terminal" | "write">,
): void {
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
    remark(`${data.length} of ${total} records; --limit gives more, --csv all.`);
}

/** Writes a list of the API where --json or --csv asks for it; false where neither does. */
export async function writeAsData(
  path: string,
  query: Readonly<Record<string, readonly string[]>>,
  run: Run,
): Promise<boolean> {
  const limit = limitOf(run.given);
  const [json, csv] = [isOn(run.given, "json"), isOn(run.given, "csv")];
  if (json && csv) throw usage("--json and --csv exclude each other.");
  if (csv && limit !== undefined) throw usage("CSV is always whole: leave --limit out.");
  if (!json && !csv) return false;
  const limited = limit === undefined ? query : { ...query, limit: [`${limit}`] };
  const body = await apiBody(csv ? `${path}.csv` : path, limited);
  if (json) remarkRest(body, run.remark);
  writeBody(body, run);
  return true;
}
