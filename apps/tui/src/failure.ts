/** The exit codes of every command. */
export const EXIT = { ok: 0, failure: 1, usage: 2, notFound: 3, checkFailed: 4 } as const;

/** Something that a command cannot do, told in a sentence, and what would be right. */
export class Failure extends Error {
  readonly code: number;
  readonly advice: string;

  constructor(code: number, message: string, advice = "") {
    super(message);
    this.code = code;
    this.advice = advice;
  }
}

/** A command written wrong. */
export function usage(message: string, advice?: string): Failure {
  return new Failure(EXIT.usage, message, advice);
}

/** Something asked for that is not there. */
export function notFound(message: string, advice?: string): Failure {
  return new Failure(EXIT.notFound, message, advice);
}

/** "Did you mean x?", or nothing. */
export function didYouMean(found: string | undefined): string {
  return found === undefined ? "" : `Did you mean "${found}"?`;
}
