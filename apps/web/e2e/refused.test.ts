import { expect, test } from "vitest";
import { useBrowser } from "./browser.ts";

const { open } = useBrowser({ mayRefuse: /^$|\/(?:en\/method|(?:en|zh)\/claims)$/ });

test("a script and a style that are not files of the site are refused", async () => {
  const page = await open("/en/method");
  const broken = await page.evaluate(async () => {
    const found: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      found.push(effectiveDirective);
    });
    const script = document.createElement("script");
    script.textContent = "globalThis.ran = true";
    document.body.append(script);
    document.body.setAttribute("style", "color: red");
    await new Promise((done) => setTimeout(done, 100));
    return found;
  });
  expect(broken).toEqual(["script-src-elem", "style-src-attr"]);
  expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
});

test("what cannot be done with a page is said on a page", async () => {
  const page = await open("/en/");
  const answers = await page.evaluate(async () => {
    const ask = async (path: string, method: string) => {
      const response = await fetch(path, { method });
      return [response.status, (await response.text()).match(/<h1>([^<]+)/)?.[1]];
    };
    return [await ask("/en/claims", "POST"), await ask("/zh/claims", "PUT")];
  });
  expect(answers).toEqual([
    [405, "Pages can only be read"],
    [405, "页面只供阅读"],
  ]);
});
