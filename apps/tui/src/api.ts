import { Failure, notFound, usage } from "./failure.ts";

const ADVICE = "Ask `peakline help` for the commands.";

/**
 * The body that the API gives for a question, from the API itself run in this process: so a command and an address
 * cannot differ.
 * @param sent a JSON text that is sent with it
 * @example await apiBody("/v1/claims", { sector: ["cement"] })
 */
export async function apiBody(
  path: string,
  query: Readonly<Record<string, readonly string[]>> = {},
  sent?: string,
): Promise<string> {
  const [{ createApp }, { dataset }] = await Promise.all([
    import("@peakline/api/app"),
    import("@peakline/core/data"),
  ]);
  // With commas, as an address is written by hand: the address of the next page repeats it.
  const parameters = new URLSearchParams(
    Object.entries(query).map(([name, values]) => [name, values.join(",")]),
  );
  const init =
    sent === undefined
      ? {}
      : { method: "POST", headers: { "Content-Type": "application/json" }, body: sent };
  const address = parameters.size === 0 ? path : `${path}?${parameters}`;
  const response = await createApp(dataset).request(address, init);
  const body = await response.text();
  if (response.ok) return body;
  const { detail = body } = JSON.parse(body) as { detail?: string };
  if (response.status === 404) throw notFound(detail);
  throw response.status < 500 ? usage(detail, ADVICE) : new Failure(1, detail);
}
