import { expect, test } from "vitest";
import {
  type Contract,
  type JsonSchema,
  type Parameter,
  readContract,
} from "../conformance/contract.ts";
import { breaks } from "./breaks.ts";

const sector: Parameter = { name: "sector", in: "query", schema: { enum: ["cement", "steel"] } };
const claim = {
  type: "object",
  properties: { id: { type: "string" }, value: { type: ["number", "null"] } },
  required: ["id"],
};

/** A contract of one list, of what it takes and answers with. */
const contract = (
  parameters: readonly Parameter[],
  schema: JsonSchema = claim,
  media = "application/json",
): Contract => ({
  paths: {
    "/v1/claims": {
      get: {
        operationId: "listClaims",
        parameters,
        responses: { 200: { content: { [media]: {} } } },
      },
    },
  },
  components: { schemas: { Claim: schema }, responses: {} },
});

test("what is new breaks nobody", () => {
  const place: Parameter = { name: "place", in: "query", schema: {} };
  const wider = { ...sector, schema: { enum: ["cement", "glass", "steel"] } };
  const more = { ...claim, properties: { ...claim.properties, unit: { type: "string" } } };
  expect(breaks(contract([sector]), contract([wider, place], more))).toEqual([]);
  expect(breaks(readContract(), readContract())).toEqual([]);
});

test("an address, a parameter, a value or a form that is gone is told", () => {
  const nothing: Contract = { paths: {}, components: contract([]).components };
  expect(breaks(contract([]), nothing)).toEqual(["GET /v1/claims is gone"]);
  expect(breaks(contract([sector]), contract([]))).toEqual([
    "GET /v1/claims: no longer takes the query parameter sector",
  ]);
  const narrower = { ...sector, schema: { enum: ["steel"] } };
  expect(breaks(contract([sector]), contract([narrower]))).toEqual([
    "GET /v1/claims: the query parameter sector can no longer be cement",
  ]);
  expect(breaks(contract([]), contract([], claim, "text/csv"))).toEqual([
    "GET /v1/claims: no longer answers as application/json",
  ]);
});

test("a parameter that has to be given from now on is told", () => {
  expect(breaks(contract([]), contract([{ ...sector, required: true }]))).toEqual([
    "GET /v1/claims: now demands the query parameter sector",
  ]);
});

test("a member that is gone, may be missing or is of another type is told by its place", () => {
  const other = {
    type: "object",
    properties: { id: { type: "integer" } },
  };
  expect(breaks(contract([]), contract([], other))).toEqual([
    "Claim.id may now be missing",
    "Claim.id was string and is integer",
    "Claim.value is gone",
  ]);
  const list = (items: JsonSchema) => ({ type: "array", items });
  expect(breaks(contract([], list(claim)), contract([], list(other)))).toContain(
    "Claim[].value is gone",
  );
});
