import type { Dataset, SearchIndex } from "@peakline/core";
import type { ComputedNoun, Locale } from "@peakline/core/view";
import type { AllAnswers } from "./commands/answer-rows.ts";
import { EXIT, Failure, usage } from "./failure.ts";
import type { Fronts } from "./front.ts";

/** Where a command reads: the record, and the API over it. */
export interface Origin {
  /** What stands before a path of the API. */
  readonly address: string;
  /** True for a server, false for what is read on this machine. */
  readonly isServer: boolean;
  /** True for the record that ships with this program. */
  readonly isShipped: boolean;
  readonly record: () => Promise<Dataset>;
  /** What was made of the record when this program was built. */
  readonly prepared?: () => Promise<Prepared>;
  /** Asks the API at a whole address. */
  readonly send: (address: string, init?: RequestInit) => Promise<Response>;
}

/** What is the same at every start, and takes longer to compute than to read. */
export interface Prepared {
  /** The first screen of the explorer. */
  readonly front: () => Fronts;
  readonly searchIndex: () => SearchIndex;
  /** All that is answered under a noun. */
  readonly answers: (noun: ComputedNoun, locale: Locale) => AllAnswers;
}

/** A server that says nothing for so long is taken for one that does not answer, in milliseconds. */
const PATIENCE = 30_000;

/** A record on this machine, and the API over it run in this process: nothing leaves the machine. */
function local(
  record: Origin["record"],
  isShipped: boolean,
  prepared?: NonNullable<Origin["prepared"]>,
): Origin {
  let app: Promise<{ request: (address: string, init?: RequestInit) => unknown }> | undefined;
  return {
    address: "http://peakline",
    isServer: false,
    isShipped,
    record,
    ...(prepared !== undefined && { prepared }),
    send: async (address, init) => {
      app ??= Promise.all([import("@peakline/api/app"), record()]).then(
        ([{ createApp }, dataset]) => createApp(dataset),
      );
      return (await app).request(address, init) as Response | Promise<Response>;
    },
  };
}

/**
 * The record that ships with this program.
 * @param record another record in its place
 */
export function shipped(record?: Origin["record"]): Origin {
  if (record !== undefined) return local(record, true);
  return local(
    async () => (await import("@peakline/core/data")).dataset,
    true,
    () => import("./shipped.ts"),
  );
}

/**
 * The user's own record: a folder of data files, alone or over those of the shipped record. It is read once.
 * @throws Failure, once it is read, that names everything that is wrong with it
 */
export function own(folder: string, withRecord: boolean): Origin {
  let record: Promise<Dataset> | undefined;
  const read = async () => (await import("./own-record.ts")).ownRecord(folder, withRecord);
  return local(() => {
    record ??= read();
    return record;
  }, false);
}

function addressOf(url: string): string {
  const parsed = URL.parse(url);
  const isAddress = parsed !== null && /^https?:$/.test(parsed.protocol);
  if (isAddress && parsed.search === "" && parsed.hash === "")
    return (parsed.origin + parsed.pathname).replace(/\/+$/, "").replace(/\/v1$/, "");
  throw usage(
    `"${url}" is not the address of a server.`,
    "It is written with http or https, without a query: http://localhost:4180",
  );
}

/** Why nothing came back: the system's own code where it gives one. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, message } = (error.cause ?? {}) as { code?: string; message?: string };
  return code ?? message ?? error.message;
}

/**
 * A server, read in the place of the shipped record. Its record is read whole and once, so that what it is shown with
 * (names, rows, steps) is the same as for the shipped one.
 * @throws Failure where the URL is none, the server does not answer, or it is another kind of server
 */
export function served(url: string): Origin {
  const address = addressOf(url);
  const send: Origin["send"] = async (asked, init) => {
    try {
      return await fetch(asked, { signal: AbortSignal.timeout(PATIENCE), ...init });
    } catch (error) {
      const advice = "On this machine one is started by: peakline serve";
      throw new Failure(EXIT.failure, `${address} does not answer: ${causeOf(error)}.`, advice);
    }
  };
  let record: Promise<Dataset> | undefined;
  const read = async () => {
    const response = await send(`${address}/v1/dataset`);
    const body: unknown = response.ok ? await response.json().catch(() => null) : null;
    if (body !== null && typeof body === "object" && "claims" in body && "version" in body)
      return body as Dataset;
    throw new Failure(EXIT.failure, `${address} is not a Peakline server: it has no /v1/dataset.`);
  };
  return {
    address,
    isServer: true,
    isShipped: false,
    send,
    record: () => {
      // What failed once may be there the next time.
      record ??= read().catch((error) => {
        record = undefined;
        throw error;
      });
      return record;
    },
  };
}
