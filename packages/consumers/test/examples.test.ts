import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../setup/published.ts";
import { need } from "../setup/run.ts";

const FOLDER = `${ROOT}examples/`;
const programs = globSync("*.ts", { cwd: FOLDER }).sort();

test.each(programs)("examples/%s prints what stands beside it", (program) => {
  const name = basename(program, ".ts");
  const [beside, ...others] = globSync(`${name}.{txt,csv,svg}`, { cwd: FOLDER });
  expect([beside, others]).toEqual([expect.any(String), []]);
  expect(need(process.execPath, [program], FOLDER)).toBe(
    readFileSync(`${FOLDER}${beside}`, "utf8"),
  );
});

test("every example is listed on their page", () => {
  const page = readFileSync(`${FOLDER}README.md`, "utf8");
  expect(programs.length).toBeGreaterThan(5);
  for (const program of programs) expect(page).toContain(`[\`${program}\`](${program})`);
});
