import { expect, test } from "vitest";
import { robotsOf, sitemapOf } from "./sitemap.ts";

test("each page is there in each language, with the same page in the others", () => {
  const map = sitemapOf("https://x.example", ["/", "/claims/a"]);
  expect(map.match(/<loc>[^<]+/g)).toEqual([
    "<loc>https://x.example/en/",
    "<loc>https://x.example/zh/",
    "<loc>https://x.example/en/claims/a",
    "<loc>https://x.example/zh/claims/a",
  ]);
  expect(map).toContain(
    '<loc>https://x.example/zh/claims/a</loc><xhtml:link rel="alternate" hreflang="en" href="https://x.example/en/claims/a"/><xhtml:link rel="alternate" hreflang="zh-Hans" href="https://x.example/zh/claims/a"/></url>',
  );
});

test("robots may read all, and are told of the sitemap where there is one", () => {
  expect(robotsOf(undefined)).toBe("User-agent: *\nAllow: /\n");
  expect(robotsOf("https://x.example")).toContain("\nSitemap: https://x.example/sitemap.xml\n");
});
