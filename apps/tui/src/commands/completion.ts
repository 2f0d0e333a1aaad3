import { dataset } from "@peakline/core/data";
import { bashScript } from "../completion/bash.ts";
import { completionOf } from "../completion/model.ts";
import { zshScript } from "../completion/zsh.ts";
import { usage } from "../failure.ts";
import type { Run } from "./command.ts";

const SCRIPTS = { bash: bashScript, zsh: zshScript } as const;

/** peakline completion <shell> */
export async function completion({ given, write, commands }: Run): Promise<void> {
  const [shell, ...rest] = given.words;
  const script = SCRIPTS[shell as keyof typeof SCRIPTS];
  if (script === undefined || rest.length > 0)
    throw usage(
      shell === undefined ? "A shell is missing." : `There is no completion for "${shell}".`,
      "peakline completion bash, or zsh.",
    );
  write(script(completionOf(commands, dataset)));
}
