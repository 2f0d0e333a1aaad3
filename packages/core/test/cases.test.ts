import { readdirSync, readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { agreement } from "./case-kinds/agreement.ts";
import { explained } from "./case-kinds/explained.ts";
import { intensityTarget } from "./case-kinds/intensity-target.ts";
import { intervalArithmetic } from "./case-kinds/interval-arithmetic.ts";
import { multiples } from "./case-kinds/multiples.ts";
import { parts } from "./case-kinds/parts.ts";
import { path, rate } from "./case-kinds/path.ts";
import { precision } from "./case-kinds/precision.ts";
import { qualifierWords } from "./case-kinds/qualifier-words.ts";
import { tracking } from "./case-kinds/tracking.ts";
import { unitConversion } from "./case-kinds/unit-conversion.ts";

/** What runs a case, by its kind; a case is cited, and the rest of its file is read by its kind alone. */
const KINDS: Record<string, (body: unknown) => void> = {
  agreement,
  "annual-rate": rate,
  explained,
  "intensity-target": intensityTarget,
  "interval-arithmetic": intervalArithmetic,
  multiples,
  parts,
  path,
  precision,
  "qualifier-words": qualifierWords,
  tracking,
  "unit-conversion": unitConversion,
};

const Case = z.looseObject({
  kind: z.string(),
  source: z.string().min(20),
  note: z.string().optional(),
});

const folder = new URL("./cases/", import.meta.url);

describe("numbers nobody here wrote", () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith(".toml")))("%s", (name) => {
    const { kind, source, note, ...body } = Case.parse(
      parse(readFileSync(new URL(name, folder), "utf8")),
    );
    expect(KINDS, `${source}: nothing runs the kind of this case`).toHaveProperty([kind]);
    expect(note === undefined || note.length > 0).toBe(true);
    KINDS[kind]?.(body);
  });
});
