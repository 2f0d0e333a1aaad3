import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { type Followed, listFollowed, whatFollowed } from "@peakline/core";
import { FollowAnswer, Followed as FollowedSchema } from "@peakline/core/schema";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { promiseColumns } from "../columns/promises.ts";
import { listed, paged } from "../list.ts";
import { codes, ids, knownBy } from "../query.ts";
import { unknownRecord } from "../record.ts";
import { onlyParameters } from "../reject.ts";
import { answerListRoute, answerTableRoute, id, problem } from "../route.ts";
import { csvAnswer } from "../table.ts";
import { checkFilters } from "../vocabulary.ts";

const filters = {
  answer: codes(FollowAnswer, "What followed."),
  document: ids("documents", "Only promises of a document."),
  plan: ids("plans", "Only promises under a plan."),
  mechanism: ids("mechanisms", "Only promises of a mechanism."),
  ...knownBy,
};

const list = answerListRoute("promises", FollowedSchema, filters, {
  summary: "What followed from every commitment",
  description:
    "Every commitment that its own document does not call done, with what other documents say of the same plan, mechanism or result indicator: promised before, promised again, its plans prepared and issued, targets set, under way, done, reported. Links are never drawn by a theme or a sector alone. `direct` steps speak of this very thing and decide the answer.",
});
const table = answerTableRoute("promises", promiseColumns, filters);

const one = createRoute({
  method: "get",
  path: "/promises/{document}/{promise}",
  operationId: "getPromise",
  summary: "What followed from one commitment or target",
  tags: ["promises"],
  middleware: onlyParameters(Object.keys(knownBy)),
  request: {
    params: z.object({
      document: id("Id of the document."),
      promise: id("Key of the commitment, or of the claim that sets a target, in its document."),
    }),
    query: z.object(knownBy),
  },
  responses: {
    200: {
      description: "What followed.",
      content: {
        "application/json": {
          schema: FollowedSchema.extend({ version: listed.version }).meta({
            id: "PromiseAnswer",
            description: "What followed from a commitment or a target, with its release.",
          }),
        },
      },
    },
    400: problem("A parameter is unknown or has a value that it cannot have."),
    404: problem("There is no such commitment or target, or it was not yet published."),
  },
});

interface Asked {
  readonly answer?: readonly Followed["answer"][] | undefined;
  readonly document?: readonly string[] | undefined;
  readonly plan?: readonly string[] | undefined;
  readonly mechanism?: readonly string[] | undefined;
  readonly asOf?: string | undefined;
}

/** The promises that fit; a document, plan or mechanism that the record does not have is a problem. */
function promisesThatFit(catalogue: Catalogue, { answer, asOf, ...asked }: Asked): Followed[] {
  const { document = [], plan = [], mechanism = [] } = asked;
  checkFilters(catalogue, "commitments", { document, plan, mechanism });
  const fits = (wanted: readonly string[], values: readonly string[]) =>
    wanted.length === 0 || values.some((value) => wanted.includes(value));
  return listFollowed(catalogue.dataset, { asOf }).filter((followed) => {
    const commitment = catalogue.find("commitments", followed.promise);
    return (
      commitment !== undefined &&
      (answer === undefined || answer.includes(followed.answer)) &&
      fits(document, [commitment.document]) &&
      fits(plan, commitment.plans) &&
      fits(mechanism, commitment.mechanisms)
    );
  });
}

/** /v1/promises */
export const promises = (catalogue: Catalogue) => {
  const { dataset } = catalogue;
  const { version } = dataset;
  return new OpenAPIHono()
    .openapi(list, (c) => {
      const { limit, cursor, ...asked } = c.req.valid("query");
      const all = promisesThatFit(catalogue, asked);
      return c.json(
        { ...paged(c, all, ({ promise }) => promise, { limit, cursor }), version },
        200,
      );
    })
    .openapi(table, (c) => {
      const all = promisesThatFit(catalogue, c.req.valid("query"));
      return csvAnswer(c, `peakline-${version}-promises`, promiseColumns, all);
    })
    .openapi(one, (c) => {
      const { document, promise } = c.req.valid("param");
      const name = `${document}/${promise}`;
      const found = whatFollowed(dataset, name, c.req.valid("query"));
      if (found === null)
        throw unknownRecord("promise", name, catalogue.ids("commitments"), "/v1/promises");
      return c.json({ ...found, version }, 200);
    });
};
