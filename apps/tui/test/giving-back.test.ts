import { afterEach, describe, expect, test } from "vitest";
import { KEY } from "./fake-terminal.ts";
import { PROGRAM } from "./peakline.ts";
import { openPty } from "./pty.ts";

const SIZE = { columns: 80, rows: 24 };
const CTRL_Z = "\u001a";
let terminal: ReturnType<typeof openPty>;
afterEach(() => terminal.close());

/** The cursor is shown, and keys are not sent in another way than to other programs. */
function expectGivenBack() {
  expect(terminal.isAlternate()).toBe(false);
  const shown = terminal.written().lastIndexOf("\u001b[?25h");
  expect(shown).toBeGreaterThan(terminal.written().lastIndexOf("\u001b[?25l"));
}

describe("the terminal is given back", () => {
  test.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ])("on %s, and the exit code says which signal it was", async (signal, code) => {
    terminal = openPty(SIZE);
    await terminal.shows("Documents");
    terminal.signal(signal);
    expect((await terminal.ended()).exitCode).toBe(code);
    expectGivenBack();
  });

  test("on a crash, before it is told where the error is", async () => {
    const crash = "setTimeout(() => { throw new Error('a defect') }, 1500)";
    terminal = openPty({
      ...SIZE,
      command: [process.execPath, "--import", `data:text/javascript,${crash}`, PROGRAM],
    });
    await terminal.shows("Documents");
    expect((await terminal.ended()).exitCode).toBe(1);
    expectGivenBack();
    expect(terminal.screen()).toContain("Error: a defect");
  });

  test("on Ctrl-Z and on SIGTSTP to the shell, which continues it where it was", async () => {
    terminal = openPty({
      ...SIZE,
      command: ["/bin/bash", "--norc", "--noprofile", "-i"],
      env: { PS1: "shell> " },
    });
    await terminal.shows("shell>");
    terminal.send(`${process.execPath} ${PROGRAM}\r`);
    await terminal.shows("Documents");
    terminal.send(`2${KEY.down}`);
    await terminal.shows("2 of");
    terminal.send(CTRL_Z);
    await terminal.shows("Stopped");
    expectGivenBack();
    terminal.send("fg\r");
    await terminal.shows("2 of");
    expect(terminal.isAlternate()).toBe(true);
    terminal.send(CTRL_Z);
    await terminal.shows("Stopped");
    terminal.send("kill -CONT %1; fg\r");
    await terminal.shows("2 of");
    terminal.send("q");
    await terminal.until("the shell", () => !terminal.isAlternate());
    expectGivenBack();
  });
});

describe("read from top to bottom", () => {
  test("ACCESSIBLE writes lines below each other, without one control sequence", async () => {
    terminal = openPty({ ...SIZE, env: { ACCESSIBLE: "1", TERM: "dumb" } });
    await terminal.shows("1. Documents");
    // Nothing of a list is cut.
    await terminal.shows("6. Mechanisms");
    expect(terminal.written()).not.toContain("\u2026");
    terminal.send("2\r");
    await terminal.shows("Claims");
    await terminal.shows("1. down 18 %");
    terminal.send("1\r");
    await terminal.shows("Demands: down 18 % or more");
    terminal.send("b\r");
    await terminal.shows("Claims");
    terminal.send("/ 能耗\r");
    await terminal.shows(/All \d+/);
    terminal.send("zzz\r");
    await terminal.shows('"zzz" is no key and no number here.');
    terminal.send("q\r");
    expect((await terminal.ended()).exitCode).toBe(0);
    expect(terminal.written()).not.toContain("\u001b");
  });

  test("a field of a form takes the next line", async () => {
    terminal = openPty({ ...SIZE, env: { ACCESSIBLE: "1" } });
    await terminal.shows("1. Documents");
    terminal.send("w\r");
    await terminal.shows("1. + Add a hypothesis");
    terminal.send("1\r");
    await terminal.shows("2. Series");
    terminal.send("2\r");
    await terminal.shows("Type a word of its name");
    terminal.send("energy-per-value-added.stated.above\r");
    await terminal.shows(/2\. Series +Energy consumption per unit of industrial value added/);
    terminal.send("q\r");
    expect((await terminal.ended()).exitCode).toBe(0);
  });
});

test("a dumb terminal is told what there is, in plain lines", async () => {
  terminal = openPty({ ...SIZE, env: { TERM: "dumb" } });
  expect((await terminal.ended()).exitCode).toBe(0);
  expect(terminal.written()).not.toContain("\u001b");
});

test("only the sixteen colours of the terminal are used, and with NO_COLOR none", async () => {
  terminal = openPty(SIZE);
  await terminal.shows("Documents");
  terminal.send(`t${KEY.enter}`);
  await terminal.shows("Targets");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is looked for.
  expect(terminal.written()).not.toMatch(/\u001b\[[0-9;]*(?:38|48|4[0-7]|10[0-7])[;m]/);
  terminal.close();
  terminal = openPty({ ...SIZE, env: { NO_COLOR: "1" } });
  await terminal.shows("Documents");
  terminal.send("t");
  await terminal.shows("Targets");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is looked for.
  expect(terminal.written()).not.toMatch(/\u001b\[[0-9;]*(?:3[0-8]|9[0-7])m/);
});

test("PEAKLINE_ASCII shows dashes, quotes and signs in ASCII", async () => {
  terminal = openPty({ ...SIZE, env: { PEAKLINE_ASCII: "1" } });
  await terminal.shows("Documents");
  terminal.send(`2${KEY.enter}`);
  await terminal.shows(/"18"/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is looked for.
  expect(terminal.screen()).toMatch(/^[\u0000-\u007f]*$/);
});
