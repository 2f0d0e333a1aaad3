import type { Run } from "./command.ts";

/** Writes a body as the API gave it; only a terminal gets the line break that its prompt needs. */
export function writeBody(
  body: string,
  { terminal, write }: Pick<Run, "terminal" | "write">,
): void {
  write(terminal.isTerminal && !body.endsWith("\n") ? `${body}\n` : body);
}
