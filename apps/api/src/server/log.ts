/** How much a server tells: every request, failures only, or nothing. */
export type Loudness = "all" | "errors" | "off";

/** A line of the log. It names no client, and of a request only the path: what was searched for is nobody's business. */
interface Entry {
  readonly level: "info" | "error";
  readonly event: "request" | "failure" | "start" | "stop" | "no-share-images";
  readonly [member: string]: string | number | undefined;
}

/** Tells what happens, one JSON object a line. */
export interface Log {
  readonly loudness: Loudness;
  tell(entry: Entry): void;
  /** Writes out what is still to be written. */
  flush(): void;
}

/** Lines that wait to be written together: a write for each request would cost more than many answers. */
const TOGETHER = 64;
const LONGEST_WAIT = 200;

/** A log that writes to `write`. */
export function createLog(loudness: Loudness, write: (text: string) => void): Log {
  let lines: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (lines.length === 0) return;
    const text = `${lines.join("\n")}\n`;
    lines = [];
    write(text);
  };
  return {
    loudness,
    flush,
    tell(entry) {
      if (loudness === "off" || (loudness === "errors" && entry.level !== "error")) return;
      lines.push(JSON.stringify({ time: new Date().toISOString(), ...entry }));
      if (lines.length >= TOGETHER || entry.level === "error") return flush();
      timer ??= setTimeout(flush, LONGEST_WAIT).unref();
    },
  };
}
