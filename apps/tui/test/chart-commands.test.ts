import { dataset } from "@peakline/core/data";
import { gallery, type Locale, sentenceOf } from "@peakline/core/view";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { runCommandLine } from "../src/cli.ts";

const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
const BRAILLE = /[\u2801-\u28ff]/;

interface Stream {
  readonly isTerminal?: boolean;
  readonly colour?: boolean;
  readonly columns?: number;
  readonly drawings?: boolean;
  readonly locale?: Locale;
}

/** Runs a command line in this process, on a terminal of 80 columns without colour unless told. */
async function run(line: string, stream: Stream = {}) {
  let [out, err] = ["", ""];
  const code = await runCommandLine(line.split(" "), {
    terminal: {
      isTerminal: true,
      isInteractive: false,
      colour: false,
      columns: 80,
      drawings: true,
      ambiguous: 1,
      ascii: false,
      locale: "en",
      ...stream,
    },
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

describe("show", () => {
  test("draws on a terminal, above what is stated", async () => {
    const { out } = await run(`show series ${ENERGY}`);
    expect(out).toMatch(/^First 71\.5 to 72\.5 \(2015\)/m);
    expect(out.search(BRAILLE)).toBeGreaterThan(out.indexOf("First 71.5"));
    expect(out.indexOf("Reported  ")).toBeGreaterThan(out.search(BRAILLE));
  });

  test("in a pipe gives sentence and table in place of the drawing", async () => {
    const { out } = await run(`show series ${ENERGY}`, { isTerminal: false });
    expect(out).not.toMatch(BRAILLE);
    expect(out).toMatch(
      /^Energy consumption per unit .*\tFirst 71\.5 to 72\.5 \(2015\), last .*\.$/m,
    );
    expect(out).toMatch(/\t2015\t71\.5 to 72\.5\tReported\tstated$/m);
  });

  test("with words in place of drawings gives the sentence", async () => {
    const { out } = await run(`show series ${ENERGY}`, { drawings: false });
    expect(out).not.toMatch(BRAILLE);
    expect(out).toMatch(/^First 71\.5 to 72\.5 \(2015\)/m);
  });

  test("with --json stays what the API gives", async () => {
    const { out } = await run(`show series ${ENERGY} --json`);
    expect(JSON.parse(out)).toMatchObject({ id: ENERGY });
  });
});

describe("gallery", () => {
  test("shows every case with its name and its sentence", async () => {
    const { out } = await run("gallery", { columns: 400 });
    const lines = out.split("\n");
    for (const { id, name, spec } of gallery(dataset, "en")) {
      const at = lines.indexOf(`${id}  ${name}`);
      expect([id, at >= 0]).toEqual([id, true]);
      expect(lines.slice(at, at + 6)).toContain(sentenceOf(spec));
    }
  });

  test.each([40, 60, 80, 120])(
    "no line is wider than %i columns, in either language",
    async (columns) => {
      for (const locale of ["en", "zh"] as const) {
        const { out } = await run(`gallery --lang ${locale}`, { columns });
        expect(out.split("\n").filter((line) => stringWidth(line) > columns)).toEqual([]);
      }
    },
  );

  test("takes the name of a case or of a kind", async () => {
    const headsOf = ({ out }: { out: string }) => out.match(/^[a-z]+-\d(?= )/gm);
    expect(headsOf(await run("gallery conflict-1"))).toEqual(["conflict-1"]);
    expect(headsOf(await run("gallery conflict"))).toEqual([
      "conflict-1",
      "conflict-2",
      "conflict-3",
    ]);
  });

  test("draws in a pipe too, without colour, and speaks where drawings are not wanted", async () => {
    const piped = await run("gallery scoreboard", { isTerminal: false });
    expect(piped.out).toMatch(BRAILLE);
    expect(piped.out).not.toContain("\u001b");
    const spoken = await run("gallery scoreboard", { drawings: false });
    expect(spoken.out).not.toMatch(BRAILLE);
    expect(spoken.out).toMatch(/\d+ targets: \d+ not known/);
  });

  test("colours by tone", async () => {
    const { out } = await run("gallery scoreboard", { colour: true });
    // Green is what is met, bold red what is missed.
    expect(out).toContain("\u001b[32m⣿");
    expect(out).toContain("\u001b[1;31m⢥");
  });

  test("says what it has where a name is wrong", async () => {
    expect(await run("gallery conflit")).toMatchObject({
      code: 3,
      err: 'peakline: The gallery has no "conflit".\nDid you mean "conflict"?\n',
    });
    expect((await run("gallery a b")).code).toBe(2);
  });
});
