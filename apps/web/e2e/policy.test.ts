import { expect, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { show, TEMPLATES } from "./templates.ts";

const { open, site } = useBrowser();

declare global {
  var broken: string[];
}

test.each(["en", "zh"])(
  "every template in %s works under its policy: nothing that it does is refused",
  async (locale) => {
    const page = await open(`/${locale}/`);
    await page.addInitScript(() => {
      globalThis.broken = [];
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        globalThis.broken.push(`${violatedDirective}: ${blockedURI}`);
      });
    });
    for (const [name, path] of Object.entries(TEMPLATES)) {
      await show(page, `${site}/${locale}${path}`);
      expect([name, await page.evaluate(() => globalThis.broken)]).toEqual([name, []]);
    }
  },
  180_000,
);
