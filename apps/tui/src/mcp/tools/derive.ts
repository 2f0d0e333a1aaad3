import { read } from "@peakline/api/client";
import { IsoPeriod, Modality } from "@peakline/core/schema";
import * as z from "zod";
import { answerPage } from "../../answer-page.ts";
import { placesOf } from "../cite.ts";
import { asOfInput, idInput } from "../inputs.ts";
import { viewSheet } from "../sheet.ts";
import { tool } from "../tool.ts";

/** What follows for a level or a change. */
export const derive = tool({
  name: "derive",
  title: "What follows",
  description:
    "The tightest interval that the claims of a series imply for a level in a period, or with a baseline for the change from it, with every step and the claims it rests on; or a named reason why nothing follows, and for a half-year what would follow under a declared assumption (marked assumed, never stated).",
  input: {
    series: idInput("Id of the series, from `series` or `claim`."),
    period: IsoPeriod.describe(
      "The period: 2022, 2022-01/2022-06, 2016/2020 (ends inclusive), or a day.",
    ),
    baseline: IsoPeriod.optional().describe(
      "Against which period: asks for the change. Left out: asks for the level.",
    ),
    modality: z.enum(Modality.options).default("actual").describe("Reported values by default."),
    asOf: asOfInput,
  },
  run: async ({ series, period, baseline, modality, asOf }, { dataset, client, locale, at }) => {
    const query = {
      series,
      period,
      modality,
      ...(baseline !== undefined && { baseline }),
      ...(asOf !== undefined && { asOf }),
    };
    const answer = await read(client.v1.derive.$get({ query }));
    const claims = answer.found ? answer.stated : (answer.assuming?.stated ?? []);
    return {
      ...viewSheet(dataset, answerPage(dataset, answer, locale), locale, {
        web: at(`/${locale}/series/${series}`),
        api: at(`/v1/derive?${new URLSearchParams(query)}`),
        narrower: {
          en: "Or ask `claim` for one of the claims.",
          zh: "也可用 claim 查询其中一项陈述。",
        },
      }),
      places: claims.flatMap((id) => placesOf(dataset, "claims", id)),
    };
  },
});
