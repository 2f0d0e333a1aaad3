import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataset } from "@peakline/core/data";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../src/commands/table.ts";
import { bashScript } from "../src/completion/bash.ts";
import { completionOf } from "../src/completion/model.ts";
import { zshScript } from "../src/completion/zsh.ts";
import { inProcess } from "./in-process.ts";

const completion = completionOf(COMMANDS, dataset);
const folder = mkdtempSync(join(tmpdir(), "peakline-completion-"));
const SCRIPT = { bash: join(folder, "peakline.bash"), zsh: join(folder, "_peakline") };
writeFileSync(SCRIPT.bash, bashScript(completion));
writeFileSync(SCRIPT.zsh, zshScript(completion));

/** What bash offers at the end of a line; words as bash takes them apart, with "=" alone. */
function bash(...words: string[]): string[] {
  const code = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _peakline peakline "\${COMP_WORDS[COMP_CWORD]}"; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync("bash", ["--norc", "-c", code, SCRIPT.bash, "peakline", ...words], {
    encoding: "utf8",
    cwd: folder,
  });
  return out.split("\n").filter(Boolean);
}

/** What zsh offers at the end of a line: its own completion, on a terminal of its own, which lists what it was given. */
function zsh(...words: string[]): string[] {
  const code = `
autoload -Uz compinit; compinit -D -d "$1/dump" >/dev/null 2>&1
source "$0"
compadd() { while [[ $1 != -- ]]; do shift; done; shift; print -rl -- \${(M)@:#\${PREFIX}*}; }
_files() { print -rl -- *(N) }
words=("\${@:2}"); CURRENT=$#words; PREFIX=\${words[CURRENT]#--*=}
_peakline`;
  const { stdout, stderr, status } = spawnSync(
    "zsh",
    ["-f", "-c", code, SCRIPT.zsh, folder, "peakline", ...words],
    { encoding: "utf8", cwd: folder },
  );
  if (status === null) throw new Error("zsh is missing: sudo apt-get install zsh");
  expect(stderr).toBe("");
  return stdout.split("\n").filter(Boolean);
}

const shells: [string, (...words: string[]) => string[]][] = [
  ["bash", bash],
  ["zsh", zsh],
];

describe.each(shells)("%s completes", (shell, complete) => {
  /** --name=value is one word for zsh and three for bash. */
  const inline = (name: string, value: string) =>
    shell === "bash" ? [name, "=", value] : [`${name}=${value}`];

  test("commands", () => {
    expect(complete("")).toEqual(COMMANDS.map(({ name }) => name));
    expect(complete("che")).toEqual(["checks", "check"]);
  });

  test("nouns, and what can be shown or helped", () => {
    expect(complete("list", "s")).toEqual(["sectors"]);
    expect(complete("help", "exi")).toEqual(["exit-codes"]);
    expect(complete("instrument", "batt")).toEqual(["battery-code"]);
    expect(complete("completion", "")).toEqual(["bash", "zsh"]);
  });

  test("options of a command, and the filters of a noun", () => {
    const options = complete("targets", "--");
    expect(options).toEqual(expect.arrayContaining(["--class", "--ndjson", "--data", "--color"]));
    expect(complete("list", "claims", "--sec")).toEqual(["--sector"]);
    expect(complete("list", "documents", "--sec")).toEqual([]);
  });

  test("values of options and of filters", () => {
    expect(complete("targets", "--class", "m")).toEqual(["met", "missed"]);
    expect(complete("targets", ...inline("--class", "m"))).toEqual(["met", "missed"]);
    expect(complete("list", "claims", "--lang", "")).toEqual(["en", "zh"]);
    expect(complete("list", "claims", "--modality", "t")).toEqual(["target"]);
    expect(complete("cite", "x", "--style", "b")).toEqual(["bibtex"]);
  });

  test("the fields of a noun after --json=", () => {
    expect(complete("list", "sectors", ...inline("--json", "na"))).toEqual(["name"]);
    expect(complete("list", "sectors", "--json", "na")).toEqual([]);
  });

  test("files where a folder is to be named", () => {
    expect(complete("list", "claims", "--data", "")).toContain("peakline.bash");
    expect(complete("check", "")).toContain("peakline.bash");
  });
});

test("the command prints the scripts, which the shells read without a word", async () => {
  for (const shell of ["bash", "zsh"] as const) {
    const { out, code } = await inProcess(["completion", shell]);
    expect([code, out]).toEqual([
      0,
      shell === "bash" ? bashScript(completion) : zshScript(completion),
    ]);
    const { stderr, status } = spawnSync(shell, ["-n", SCRIPT[shell]], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  }
});
