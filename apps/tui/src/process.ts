import { runCommandLine } from "./cli.ts";
import { EXIT } from "./failure.ts";
import { readTerminal } from "./terminal.ts";

/** A reader that has seen enough (`| head`) is no failure; anything else is. */
function endQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === "EPIPE" ? EXIT.ok : EXIT.failure);
}

/** Runs this process as the command `peakline`. */
export async function main(): Promise<void> {
  process.stdout.on("error", endQuietly);
  process.stderr.on("error", endQuietly);
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    terminal: readTerminal(process.env, process.stdout, process.stdin),
    write: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
  });
}
