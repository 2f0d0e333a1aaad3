import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const WORKFLOWS = new URL("../.github/workflows/", import.meta.url);
const texts = readdirSync(WORKFLOWS).map((name) => [
  name,
  readFileSync(new URL(name, WORKFLOWS), "utf8"),
]);

test.each(texts)(
  "%s takes each action by its commit, and says of which version it is",
  (_name, text) => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(uses).not.toEqual([]);
    for (const action of uses)
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  },
);

test.each(texts)("%s says what it may do, and no job may do more than it needs", (_name, text) => {
  expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m);
  expect(text).not.toMatch(/write-all|pull_request_target/);
});
