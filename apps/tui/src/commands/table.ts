import type { Command } from "./command.ts";
import { QUESTION_COMMANDS } from "./table/questions.ts";
import { RECORD_COMMANDS } from "./table/records.ts";
import { RESULT_COMMANDS } from "./table/results.ts";
import { SERVICE_COMMANDS } from "./table/services.ts";
import { SOURCE_COMMANDS } from "./table/sources.ts";

/** Every command, in the order of help. */
export const COMMANDS: readonly Command[] = [
  ...RECORD_COMMANDS,
  ...RESULT_COMMANDS,
  ...QUESTION_COMMANDS,
  ...SOURCE_COMMANDS,
  ...SERVICE_COMMANDS,
];
