import { readFileSync } from "node:fs";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import spectral from "@stoplight/spectral-core";
import rulesets from "@stoplight/spectral-rulesets";
import { expect, test } from "vitest";

const source = readFileSync(new URL("../openapi.json", import.meta.url), "utf8");

/** What the recommended rules of spectral:oas find. */
function spectralFindings(text: string) {
  const linter = new spectral.Spectral();
  // Its own rule set lacks what its type of a rule set asks for.
  const rules = rulesets.oas as Parameters<typeof linter.setRuleset>[0];
  linter.setRuleset({ extends: [[rules, "recommended"]] } as typeof rules);
  return linter.run(text);
}

test("Spectral finds nothing in the contract by spectral:oas", async () => {
  const found = await spectralFindings(source);
  expect(found.map(({ code, path, message }) => `${code} ${path.join("/")}: ${message}`)).toEqual(
    [],
  );
}, 60_000);

test("Redocly finds nothing in the contract by its recommended rules", async () => {
  const config = await createConfig({ extends: ["recommended"] });
  const found = await lintFromString({ source, config, absoluteRef: "openapi.json" });
  expect(found.map(({ ruleId, message, location }) => [ruleId, message, location[0]])).toEqual([]);
}, 60_000);

test("what the linters are there for they find", async () => {
  const broken = JSON.stringify({ ...JSON.parse(source), info: { title: "x", version: "1" } });
  const found = await spectralFindings(broken);
  expect(found.map(({ code }) => code)).toContain("info-contact");
}, 60_000);
