import { INSTRUMENTS } from "@peakline/core/instruments";
import type { Command } from "../command.ts";
import { derive } from "../derive.ts";
import { instrument } from "../instrument.ts";
import { scenario } from "../scenario.ts";
import { timeline } from "../timeline.ts";

import { ANSWERS, ENERGY, LISTS, PERIODS, QUESTION_OPTIONS, RECORDS } from "./parts.ts";

/** Had energy per unit of value added fallen by 3 % in 2023. */
const WHAT_IF = JSON.stringify({
  series: ENERGY,
  period: "2023",
  baseline: "2022",
  printed: "3",
  unit: "percent",
  change: "relative",
  direction: "down",
});

/** What a reader asks. */
export const QUESTION_COMMANDS: readonly Command[] = [
  {
    name: "derive",
    usage: ["derive <series> <period> [--baseline period] [--as-of day] [--json]"],
    summary: "What follows for a level or a change, with its steps.",
    about: [
      PERIODS,
      "Where nothing follows it says why; for a half-year also what each share of the first half would give under a declared assumption.",
      "In a pipe: first the value and when, then each step, then what is assumed, stated, disputed and inferred, with tabs between.",
    ],
    options: QUESTION_OPTIONS,
    forms: RECORDS,
    reads: true,
    filters: false,
    word: "none",
    examples: [
      `peakline derive ${ENERGY} 2022 --baseline 2021`,
      `peakline derive ${ENERGY} 2022-07/2022-12 --baseline 2021-07/2021-12`,
    ],
    run: derive,
  },
  {
    name: "timeline",
    usage: ["timeline <series> <period> [--baseline period] [--json]"],
    summary: "What was known when of a level or a change.",
    about: [
      PERIODS,
      "One entry for each day on which a publication changed the answer. In a pipe: the day, the answer, the documents, with tabs between.",
    ],
    options: QUESTION_OPTIONS,
    forms: ANSWERS,
    reads: true,
    filters: false,
    word: "none",
    examples: [`peakline timeline ${ENERGY} 2022 --baseline 2021`],
    run: timeline,
  },
  {
    name: "scenario",
    usage: ["scenario <file | - | json> [--json]"],
    summary: "What if: what your own hypotheses change and contradict.",
    about: [
      'A scenario is JSON as POST /v1/scenario takes it, { "hypotheses": [...], "path": ... }: in a file, from standard input with -, or given itself in quotes.',
      "In a pipe each line begins with changed, contradicted, unusable or path, with tabs between.",
    ],
    options: [],
    forms: ANSWERS,
    reads: true,
    filters: false,
    word: "file",
    examples: [
      `peakline scenario '{"hypotheses":[${WHAT_IF}]}'`,
      `peakline scenario '{"path":{"shape":"constant-rate","from":{"year":2020,"value":"100"},"to":{"year":2025,"value":"86.5"}}}'`,
    ],
    run: scenario,
  },
  {
    name: "instrument",
    usage: ["instrument [id] [<name>=<value> ...] [--json]"],
    summary: "Calculators over published rules, for your own numbers.",
    about: [
      "Without an id it lists the instruments; with an id alone it says what that one asks for, with an example.",
      "An answer comes with its steps and its sources. In a pipe each line begins with answer, value, step, note or source, with tabs between.",
      "Inputs that cannot be used are all named at once, and nothing is computed.",
    ],
    options: [],
    forms: LISTS,
    reads: true,
    filters: false,
    word: "instrument",
    examples: [
      "peakline instrument",
      "peakline instrument capacity-replacement",
      "peakline instrument battery-code code=X12MCPM27KLPCLX2M2382320",
      "peakline instrument target kind=change direction=down change=17 baseYear=2005 targetYear=2010 form=yearly 'values=2006=1.51, 2007=-2.20, 2008=-4.18'",
    ],
    run: instrument(INSTRUMENTS),
  },
];
