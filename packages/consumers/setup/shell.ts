import { ROOT } from "./published.ts";
import { type Ran, run } from "./run.ts";

const PROGRAM = `${ROOT}apps/tui/dist/peakline.mjs`;

/**
 * What pages call, for a run of their code: `peakline` is the built program, in each way it is called; its explorer needs a
 * terminal and has tests of its own, and what serves is asked to stop after three seconds. Commands that build or start all of
 * this repository, or a container of it, are known and not run: the tests themselves are such a run.
 */
const PRELUDE = `
peakline() {
  case "\${1-}" in
    "") node ${JSON.stringify(PROGRAM)} --version ;;
    serve) timeout 3 node ${JSON.stringify(PROGRAM)} "$@" --port 0 || [ $? = 124 ] ;;
    # 4: something is inconsistent, which the record is.
    *) node ${JSON.stringify(PROGRAM)} "$@" < /dev/null || [ $? = 4 ] ;;
  esac
}
npx() {
  case "$*" in
    "-y pnpm@12 start" | "-y pnpm@12 test" | "-y pnpm@12 build") ;;
    "-y pnpm@12 -s tui"*) shift 4; peakline "$@" ;;
    "peakline"*) shift; peakline "$@" ;;
    *) echo "no page may call: npx $*" >&2; return 97 ;;
  esac
}
npm() { echo "no page may call: npm $*" >&2; return 97; }
docker() { case "$1" in build | run) ;; *) return 97 ;; esac; }
curl() { command curl --silent --show-error --fail-with-body "$@"; }
`;

/** Code that asks a server in place of the one at port 4180. */
export const atServer = (code: string, server: string) =>
  code.replaceAll(/(?:http:\/\/)?localhost:4180/g, server.replace(/\/$/, ""));

/** Runs a block of shell code in a folder, with a server in place of the one at port 4180. */
export function runShell(code: string, server: string, folder: string): Ran {
  const script = `${PRELUDE}\n${atServer(code, server)}`;
  return run("bash", ["--norc", "-euo", "pipefail", "-c", script], folder, { LANG: "C.UTF-8" });
}
