import { everyRecord } from "@peakline/api/client";
import { NOUNS, type Noun } from "@peakline/core";
import { rowView } from "@peakline/core/view";
import * as z from "zod";
import { findRecord } from "../../page.ts";
import { recordPart } from "../sheet.ts";
import { tool } from "../tool.ts";
import { SAID } from "../words.ts";

const AT_ONCE = "200";

/** Full text over the record. */
export const search = tool({
  name: "search",
  title: "Search the record",
  description:
    'Full-text search in English and Chinese over claims, documents, commitments, indicators, plans, mechanisms, sectors and actors; best first. Every word must occur. Narrow with name:value, as in sector:cement modality:target period:2021/2025; "quotes" keep words together; a minus leaves out. Start here to find ids.',
  input: {
    query: z
      .string()
      .trim()
      .min(1, "what shall be searched for?")
      .max(200, "a query has at most 200 characters")
      .describe('Words and name:value terms: "green factories", "能耗 sector:iron-and-steel".'),
    noun: z.enum(NOUNS).optional().describe("Only records of this noun."),
  },
  run: async ({ query, noun }, { dataset, client, locale, at }) => {
    const narrowed = noun === undefined ? {} : { noun };
    const parts = [];
    const hits = everyRecord((cursor) =>
      client.v1.search.$get({
        query: { q: query, limit: AT_ONCE, ...narrowed, ...(cursor !== undefined && { cursor }) },
      }),
    );
    for await (const { noun: found, id } of hits) {
      const record = findRecord(dataset, found, id);
      if (record === undefined) continue;
      parts.push(recordPart(dataset, rowView<Noun>(dataset, found, record, locale)));
    }
    const asked = new URLSearchParams({ q: query, ...narrowed });
    return {
      kind: SAID[locale].search,
      title: `${query}${SAID[locale].colon}${parts.length === 0 ? SAID[locale].nothing : SAID[locale].results(parts.length)}`,
      parts,
      places: [],
      web: at(`/${locale}/search?${asked}`),
      api: at(`/v1/search?${asked}`),
      narrower: {
        en: "Or add words, a noun, or a term such as sector:cement.",
        zh: "也可增加词语、记录类型或“行业：水泥”之类的条件。",
      },
    };
  },
});
