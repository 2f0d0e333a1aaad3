import { recordBody } from "@peakline/api/record-body";
import { NOUNS } from "@peakline/core";
import type { Target } from "@peakline/core/view";
import { EXIT, Failure, notFound, usage } from "./failure.ts";
import type { Origin } from "./origin.ts";
import { findRecord } from "./page.ts";

const ADVICE = "Ask `peakline help` for the commands.";

/**
 * The body that the API gives for a question, from the API itself: so a command and an address cannot differ.
 * @param sent a JSON text that is sent with it
 * @example await apiBody(shipped(), "/v1/claims", { sector: ["cement"] })
 */
export async function apiBody(
  { address, send }: Origin,
  path: string,
  query: Readonly<Record<string, readonly string[]>> = {},
  sent?: string,
): Promise<string> {
  // With commas, as an address is written by hand: the address of the next page repeats it.
  const parameters = new URLSearchParams(
    Object.entries(query).map(([name, values]) => [name, values.join(",")]),
  );
  const init =
    sent === undefined
      ? {}
      : { method: "POST", headers: { "Content-Type": "application/json" }, body: sent };
  const asked = `${address}${path}${parameters.size === 0 ? "" : `?${parameters}`}`;
  const response = await send(asked, init);
  const body = await response.text();
  if (response.ok) return body;
  const { detail = `${asked} answered ${response.status}.`, allowed } = problemOf(body);
  if (response.status === 404) throw notFound(detail);
  if (response.status >= 500) throw new Failure(EXIT.failure, detail);
  const advice = sent === undefined ? ADVICE : "Its form: `peakline help scenario`.";
  throw usage(detail, allowed === undefined ? advice : `It is one of ${allowed.join(", ")}.`);
}

/** What a problem says, and the values there are; nothing where a body is none, as from a proxy before the server. */
function problemOf(body: string): { detail?: string; allowed?: readonly string[] } {
  try {
    const { detail, allowed } = JSON.parse(body) as { detail?: unknown; allowed?: unknown };
    return {
      ...(typeof detail === "string" && { detail }),
      ...(Array.isArray(allowed) && { allowed }),
    };
  } catch {
    return {};
  }
}

/**
 * The body of one record. One that is stored on this machine is put together by the API's own function, without the rest of
 * the API: loading that takes longer than everything else.
 */
export async function recordText(
  origin: Origin,
  { noun, id }: Target,
  query: Readonly<Record<string, readonly string[]>> = {},
): Promise<string> {
  const isStored = !origin.isServer && Object.keys(query).length === 0;
  const dataset = isStored ? await origin.record() : null;
  const stored = NOUNS.find((each) => each === noun);
  const record =
    dataset === null || stored === undefined ? undefined : findRecord(dataset, stored, id);
  if (dataset === null || record === undefined) return apiBody(origin, `/v1/${noun}/${id}`, query);
  return JSON.stringify(recordBody<object>(record, dataset));
}
