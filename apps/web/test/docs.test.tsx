import { readFileSync } from "node:fs";
import { dataset } from "@peakline/core/data";
import { JSDOM } from "jsdom";
import { renderToString } from "solid-js/web";
import { expect, test } from "vitest";
import { docsRoutes } from "../src/docs/routes.ts";
import { DOCS } from "../src/messages/docs.ts";
import { MESSAGES } from "../src/messages.ts";
import { render } from "../src/server.tsx";
import { type Site, SiteContext } from "../src/site/site.ts";
import { assets } from "./assets.ts";

const textOf = (path: string) =>
  new JSDOM(render(path, assets) ?? "").window.document
    .querySelector("main")
    ?.textContent?.replaceAll("\u00a0", " ") ?? "";

test("the engine's page shows what the engine computes of the record, in both languages", () => {
  for (const locale of ["en", "zh"])
    expect(textOf(`/${locale}/docs/engine`)).toContain("0.986236103");
  expect(textOf("/en/docs/engine")).toContain("2022 against 2021: −1.377 to −1.165 %");
});

test("every way of the documentation leads to a page", () => {
  for (const [path] of docsRoutes) {
    const { document } = new JSDOM(render(`/en${path}`, assets) ?? "").window;
    for (const link of document.querySelectorAll('main a[href^="/en/"]')) {
      const href = link.getAttribute("href")?.split("#")[0] ?? "";
      expect([path, href, render(href, assets) !== null]).toEqual([path, href, true]);
    }
  }
}, 120_000);

test("every command of the steps to add a document is one of the repository", () => {
  const file = new URL("../../../package.json", import.meta.url);
  const { scripts } = JSON.parse(readFileSync(file, "utf8")) as { scripts: object };
  const commands = DOCS.en.adding.stepsText.flatMap(([, , command]) =>
    command.startsWith("pnpm ") ? [command.replace(/^pnpm (?:run )?/, "").split(" ")[0]] : [],
  );
  expect(commands).toEqual(["doctor", "new-document", "lock", "check", "data"]);
  for (const command of commands) expect(Object.keys(scripts)).toContain(command);
});

test("a correction stands on the page of errata, the newest first; without one it says so", () => {
  const page = docsRoutes.find(([path]) => path === "/docs/errata")?.[1];
  const erratum = (on: string) => ({
    on,
    field: "period",
    was: "2021",
    why: { en: "Misread.", zh: "误读。" },
  });
  const drawn = (claims: Site["dataset"]["claims"]) => {
    const site: Site = {
      dataset: { ...dataset, claims },
      locale: "en",
      messages: MESSAGES.en,
      path: "/docs/errata",
    };
    const html = renderToString(() => (
      <SiteContext.Provider value={site}>{page?.(site).body()}</SiteContext.Provider>
    ));
    return new JSDOM(html).window.document.querySelector("#corrections");
  };
  const [claim] = dataset.claims;
  if (claim === undefined) throw new Error("the record is empty");
  const corrected = { ...claim, errata: [erratum("2026-01-02"), erratum("2026-02-03")] };
  const cells = [...(drawn([corrected])?.querySelectorAll("tbody td:nth-child(2)") ?? [])];
  expect(cells.map((cell) => cell.textContent)).toEqual(["3 February 2026", "2 January 2026"]);
  expect(drawn([])?.textContent).toContain(
    "None of the published records has been corrected so far.",
  );
});
