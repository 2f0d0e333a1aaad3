import stringWidth from "string-width";
import { afterEach, expect, test } from "vitest";
import { openPty } from "./pty.ts";

const open: { close(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

/** The explorer on a terminal that nobody told it about. */
async function started(ambiguous: 1 | 2, env: Record<string, string> = {}) {
  const pty = openPty({ columns: 80, rows: 24, ambiguous, untold: true, env });
  open.push(pty);
  await pty.shows("Documents");
  return pty;
}

test.each([1, 2] as const)(
  "a terminal that takes %i cells is asked, and lines fit",
  async (cells) => {
    const pty = await started(cells);
    expect(pty.written()).toContain("\u001b[6n");
    const widths = pty.lines().map((line) => stringWidth(line, { ambiguousIsNarrow: cells === 1 }));
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
    // Neither the sign nor the answer is left on the screen, and keys work.
    expect(pty.screen()).not.toMatch(/;\dR|^±/m);
    pty.send("/steel");
    await pty.shows("/ steel");
    pty.send("\u001b");
    // Of the start alone: Esc and a letter that comes at once would be one key.
    await pty.shows("Newest documents");
    pty.send("q");
    expect((await pty.ended()).exitCode).toBe(0);
    expect(pty.isAlternate()).toBe(false);
  },
);

test("who has told is not asked", async () => {
  const pty = await started(1, { PEAKLINE_AMBIGUOUS: "1" });
  expect(pty.written()).not.toContain("\u001b[6n");
});
