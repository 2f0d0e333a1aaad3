import type { Dataset } from "@peakline/core";
import { type Locale, nameOf, say } from "@peakline/core/view";
import type { Change } from "./routes/changes.ts";

/** How many documents the feed holds: readers ask for it often, and for what is older there is /v1/changes. */
const ENTRIES = 50;

/** Name space for ids of this feed (RFC 9562, version 5 of the URL name space), chosen once: an id never changes. */
const NAMESPACE = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

const WORDS = {
  en: {
    title: "Peakline: what came into the record",
    subtitle: "China's industrial green transition as checkable data",
    brought: (claims: number, commitments: number) =>
      `${claims} ${claims === 1 ? "claim" : "claims"}, ${commitments} ${commitments === 1 ? "commitment" : "commitments"}`,
  },
  zh: {
    title: "Peakline：新入记录的内容",
    subtitle: "中国工业绿色转型：可核对的数据",
    brought: (claims: number, commitments: number) => `陈述${claims}条，举措${commitments}条`,
  },
} as const;

/** A text inside XML 1.0: marks are written as references, and characters that it does not know are left out. */
function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}

/** The UUID of a name (RFC 9562, 5.5): the same wherever the feed is served, so that no reader sees an entry twice. */
async function uuidOf(name: string): Promise<string> {
  const space = NAMESPACE.replaceAll("-", "").match(/../g) ?? [];
  const bytes = [
    ...space.map((byte) => Number.parseInt(byte, 16)),
    ...new TextEncoder().encode(name),
  ];
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-1", new Uint8Array(bytes))).slice(
    0,
    16,
  );
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

const idOf = async (name: string) => `urn:uuid:${await uuidOf(`peakline:${name}`)}`;

/** A day of the Beijing calendar as the instant at which it begins. */
const instantOf = (day: string) => `${day}T00:00:00+08:00`;

/**
 * What came into the record as an Atom feed (RFC 4287), the newest document first. Addresses are relative, so that the feed is
 * the same wherever it is served.
 * @param changes Documents, each before what it brought.
 */
export async function atomOf(
  dataset: Dataset,
  changes: readonly Change[],
  locale: Locale,
): Promise<string> {
  const words = WORDS[locale];
  const documents = changes.filter(({ noun }) => noun === "documents").slice(0, ENTRIES);
  const counted = (document: string, noun: Change["noun"]) =>
    changes.filter((change) => change.document === document && change.noun === noun).length;
  const entries = documents.map(async ({ id, on, title, address }) => {
    const publisher = dataset.documents.find((each) => each.id === id)?.publisher ?? "";
    const brought = words.brought(counted(id, "claims"), counted(id, "commitments"));
    return `  <entry>
    <id>${await idOf(`documents/${id}`)}</id>
    <title>${escapeXml(say(title, locale))}</title>
    <updated>${instantOf(on)}</updated>
    <author><name>${escapeXml(nameOf(dataset, "actors", publisher, locale))}</name></author>
    <link rel="alternate" type="application/json" href="${escapeXml(address)}"/>
    <link rel="alternate" type="text/markdown" href="${escapeXml(`${address}.md?lang=${locale}`)}"/>
    <summary>${escapeXml(brought)}</summary>
  </entry>
`;
  });
  const updated = documents[0]?.on ?? "1970-01-01";
  const self = `/v1/changes.atom${locale === "en" ? "" : `?lang=${locale}`}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${await idOf(`changes/${locale}`)}</id>
  <title>${words.title}</title>
  <subtitle>${words.subtitle}</subtitle>
  <updated>${instantOf(updated)}</updated>
  <author><name>Peakline</name></author>
  <rights>CC BY 4.0</rights>
  <generator version="${escapeXml(dataset.version)}">Peakline</generator>
  <link rel="self" type="application/atom+xml" href="${self}"/>
  <link rel="alternate" type="application/json" href="/v1/changes"/>
${(await Promise.all(entries)).join("")}</feed>
`;
}
