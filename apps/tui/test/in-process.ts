import { runCommandLine } from "../src/cli.ts";

/** Runs a command line in this process, in a pipe: as the built program does, without waiting for its start. */
export async function inProcess(args: readonly string[]) {
  let [out, err] = ["", ""];
  const code = await runCommandLine(args, {
    terminal: {
      isTerminal: false,
      isInteractive: false,
      colour: false,
      columns: 80,
      drawings: true,
      ambiguous: 1,
      ascii: false,
      locale: "en",
    },
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
  });
  return { out, err, code };
}
