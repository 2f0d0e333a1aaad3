import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { askCells } from "./ask-cells.ts";
import { isReport } from "./key-name.ts";

function terminal(answers: readonly string[]) {
  const modes: boolean[] = [];
  const stdin = Object.assign(new PassThrough(), {
    setRawMode: (raw: boolean) => void modes.push(raw),
  });
  const written: string[] = [];
  const stdout = {
    write: (text: string) => {
      written.push(text);
      for (const answer of answers) stdin.write(answer);
      return true;
    },
  };
  return { modes, stdin, stdout, written };
}

describe("the terminal is asked for the cells of a sign", () => {
  test.each([
    ["\u001b[1;2R", 1],
    ["\u001b[1;3R", 2],
    ["\u001b[1;9R", null],
  ])("%j is %j", async (answer, cells) => {
    const { stdin, stdout, modes } = terminal([answer]);
    expect(await askCells(stdin, stdout)).toBe(cells);
    expect(modes).toEqual([true, false]);
    expect(stdin.read()).toBe(null);
  });

  test("an answer may come in pieces, and what is typed around it stays", async () => {
    const { stdin, stdout } = terminal(["j钢\u001b[1;", "3Rk"]);
    expect(await askCells(stdin, stdout)).toBe(2);
    expect(stdin.read()?.toString()).toBe("j钢k");
  });

  test("silence is no answer, and the terminal is as it was", async () => {
    const { stdin, stdout, modes } = terminal(["q"]);
    expect(await askCells(stdin, stdout, 20)).toBe(null);
    expect(modes).toEqual([true, false]);
    expect(stdin.read()?.toString()).toBe("q");
  });

  test("an answer that comes too late is no key", () => {
    expect([isReport("[1;2R"), isReport("\u001b[1;2R"), isReport("[1;2"), isReport("R")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
