import { publicationDay } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { JSDOM, type XmlElement } from "jsdom";
import { expect, test } from "vitest";
import { createApp } from "../src/app.ts";

const ATOM = "http://www.w3.org/2005/Atom";
const app = createApp(dataset);

async function feedOf(path: string) {
  const response = await app.request(path);
  // The parser of XML is strict: what is not well-formed throws.
  const { document } = new JSDOM(await response.text(), { contentType: "application/xml" }).window;
  return { response, feed: document.documentElement };
}

const children = (parent: XmlElement, name: string) =>
  [...parent.children].filter((each) => each.localName === name && each.namespaceURI === ATOM);
/** The text of an element that there is exactly once. */
function only(parent: XmlElement, name: string): string {
  const [first, second] = children(parent, name);
  expect([name, first !== undefined, second]).toEqual([name, true, undefined]);
  return first?.textContent ?? "";
}

// RFC 3339, with what RFC 4287, 3.3 adds: a capital T, and a capital Z where there is no offset.
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

test.each(["/v1/changes.atom", "/v1/changes.atom?lang=zh"])(
  "%s is an Atom feed by RFC 4287",
  async (path) => {
    const { response, feed } = await feedOf(path);
    expect(response.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
    expect([feed.localName, feed.namespaceURI]).toEqual(["feed", ATOM]);
    const entries = children(feed, "entry");
    expect(entries).toHaveLength(50);
    const ids = [feed, ...entries].map((each) => {
      // 4.1.1 and 4.1.2: one id, one title, one updated; 4.2.6: an id is an absolute IRI.
      expect(only(each, "title")).toBeTruthy();
      expect(only(each, "updated")).toMatch(INSTANT);
      const id = only(each, "id");
      expect(id).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      // 4.2.1: somebody wrote it, and has a name.
      expect(children(each, "author").map((author) => only(author, "name"))).toEqual([
        expect.stringMatching(/./),
      ]);
      return id;
    });
    expect(new Set(ids).size).toBe(ids.length);
    const self = children(feed, "link").filter((link) => link.getAttribute("rel") === "self");
    expect(self.map((link) => link.getAttribute("href"))).toEqual([path]);
    const updated = entries.map((entry) => only(entry, "updated"));
    expect(updated).toEqual([...updated].sort().reverse());
    expect(only(feed, "updated")).toBe(updated[0]);
    for (const entry of entries.slice(0, 5))
      for (const link of children(entry, "link")) {
        // 4.1.1: no two alternates of one type and language.
        expect(link.getAttribute("rel")).toBe("alternate");
        const { status, headers } = await app.request(link.getAttribute("href") ?? "");
        expect(status).toBe(200);
        expect(headers.get("Content-Type")).toContain(link.getAttribute("type"));
      }
  },
);

test("its first entries are the documents published last", async () => {
  const { feed } = await feedOf("/v1/changes.atom");
  const days = dataset.documents.map(({ published }) => publicationDay(published)).sort();
  expect(only(feed, "updated")).toBe(`${days.at(-1)}T00:00:00+08:00`);
});

test("the feed is the same wherever it is served", async () => {
  const one = await (await app.request("http://a.example/v1/changes.atom")).text();
  expect(await (await app.request("https://b.example/v1/changes.atom")).text()).toBe(one);
});
