import { read } from "@peakline/api/client";
import { type Bilingual, NOUNS } from "@peakline/core";
import * as z from "zod";
import { pageOf } from "../../page.ts";
import { idInput, segmentsOf, statementInput } from "../inputs.ts";
import { Refusal } from "../refusal.ts";
import { type Sheet, viewSheet } from "../sheet.ts";
import { type Desk, tool } from "../tool.ts";

type Page = Parameters<typeof pageOf>[1];

/** The page of a record or an answer that the API has. */
export function pageSheet(
  noun: Page,
  id: string,
  { dataset, locale, at }: Desk,
  narrower: Bilingual,
): Sheet {
  const view = pageOf(dataset, noun, id, locale);
  if (view === undefined) throw new Refusal(`There is no page of ${noun} "${id}".`);
  return viewSheet(dataset, view, locale, {
    web: at(`/${locale}/${noun}/${id}`),
    api: at(`/v1/${noun}/${id}`),
    narrower,
  });
}

/** One claim whole. */
export const claim = tool({
  name: "claim",
  title: "One claim",
  description:
    "One statement of a source with its value, every value that its wording allows, period, baseline, boundary, place in the source, how it was read, and the claims beside it. A field marked inferred is not printed in the source. Its fact Series has the id that `series` and `derive` take.",
  input: { id: statementInput("Id of the claim, document/key, as `search` gives it.") },
  run: async ({ id }, desk) => {
    const [document = "", key = ""] = segmentsOf(id);
    await read(
      desk.client.v1.claims[":document"][":claim"].$get({
        param: { document, claim: key },
        query: {},
      }),
    );
    return pageSheet("claims", id, desk, {
      en: "Or ask `series` for what follows from its series.",
      zh: "也可用 series 查询其序列可推得的内容。",
    });
  },
});

const OTHERS = NOUNS.filter((noun) => noun !== "claims");

/** Asks the API for a record, which says what is wrong with an id that there is not. Each noun has an address of its own. */
async function readRecord(noun: (typeof OTHERS)[number], id: string, { client }: Desk) {
  const { v1 } = client;
  const [document = "", commitment = ""] = segmentsOf(id);
  switch (noun) {
    case "documents":
      return read(
        v1.documents[":document"].$get({ param: { document: encodeURIComponent(id) }, query: {} }),
      );
    case "commitments":
      return read(
        v1.commitments[":document"][":commitment"].$get({
          param: { document, commitment },
          query: {},
        }),
      );
    case "indicators":
      return read(
        v1.indicators[":indicator"].$get({ param: { indicator: encodeURIComponent(id) } }),
      );
    case "plans":
      return read(v1.plans[":plan"].$get({ param: { plan: encodeURIComponent(id) } }));
    case "mechanisms":
      return read(
        v1.mechanisms[":mechanism"].$get({ param: { mechanism: encodeURIComponent(id) } }),
      );
    case "sectors":
      return read(v1.sectors[":sector"].$get({ param: { sector: encodeURIComponent(id) } }));
    case "actors":
      return read(v1.actors[":actor"].$get({ param: { actor: encodeURIComponent(id) } }));
  }
}

/** Any other record that a search finds. */
export const record = tool({
  name: "record",
  title: "One record that is not a claim",
  description:
    "A document, commitment, indicator, plan, mechanism, sector or actor that `search` found, with its facts and the claims and commitments that hang on it.",
  input: {
    noun: z.enum(OTHERS).describe("What it is."),
    id: idInput("Its id, as `search` gives it."),
  },
  run: async ({ noun, id }, desk) => {
    await readRecord(noun, id, desk);
    return pageSheet(noun, id, desk, {
      en: "Or `search` for the part that you need.",
      zh: "也可用 search 查找所需部分。",
    });
  },
});
