import { dataset } from "@peakline/core/data";
import { INSTRUMENTS } from "@peakline/core/instruments";
import { expect, expectTypeOf, test } from "vitest";
import { createApp } from "../src/app.ts";
import { createClient } from "../src/client.ts";
import { Problem } from "../src/problem.ts";
import { sample } from "./sample-instrument.ts";

const app = createApp(dataset, { instruments: [sample] });
const ANSWER = "/v1/instruments/sample-replacement/answer";

async function get(path: string) {
  const response = await app.request(path);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function problem(path: string) {
  const response = await app.request(path);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  return Problem.parse(await response.json());
}

test("the list says what each instrument asks, and gives the address of its example", async () => {
  const { body } = await get("/v1/instruments");
  expect(body).toMatchObject({
    total: 1,
    version: dataset.version,
    data: [
      {
        id: "sample-replacement",
        name: { en: "Sample replacement", zh: "示例置换" },
        inputs: [{ id: "sector", kind: "choice" }, { id: "region" }, { id: "retired" }, {}],
        example: `${ANSWER}?sector=steel&region=key&retired=3&year=2021`,
      },
    ],
  });
});

test("one instrument gives the choices of its inputs, and when it asks them", async () => {
  const { status, body } = await get("/v1/instruments/sample-replacement");
  expect(status).toBe(200);
  expect((body.inputs as unknown[])[1]).toEqual({
    id: "region",
    name: { en: "Region", zh: "地区" },
    description: null,
    kind: "choice",
    unit: null,
    choices: [
      { id: "key", name: { en: "Key region", zh: "重点区域" } },
      { id: "other", name: { en: "Elsewhere", zh: "其他地区" } },
    ],
    required: true,
    example: "key",
    when: { input: "sector", is: ["steel"] },
  });
});

test("an answer has its sentence, values and steps, and its sources with title and address", async () => {
  const { status, body } = await get(`${ANSWER}?sector=steel&region=key&retired=%203&year=`);
  const [claim] = dataset.claims;
  const [document] = dataset.documents;
  const own = dataset.documents.find(({ id }) => id === claim?.document);
  expect([status, body]).toEqual([
    200,
    {
      instrument: "sample-replacement",
      given: { sector: "steel", region: "key", retired: "3" },
      tone: "good",
      sentence: { en: "At most 2 Mt may be built.", zh: "至多可建2百万吨。" },
      values: [
        {
          id: "most",
          name: { en: "New capacity", zh: "新建产能" },
          text: { en: "2", zh: "2" },
          value: 2,
          unit: { en: "Mt", zh: "百万吨" },
        },
      ],
      steps: [{ en: "3 ÷ 1.5 = 2", zh: "3 ÷ 1.5 = 2" }],
      sources: [
        {
          role: { en: "the ratio", zh: "比例" },
          claim: claim?.id,
          document: claim?.document,
          title: own?.title,
          statement: claim?.statement,
          address: `/v1/claims/${claim?.id}`,
        },
        {
          role: { en: "the rule", zh: "规则" },
          claim: null,
          document: document?.id,
          title: document?.title,
          statement: null,
          address: `/v1/documents/${document?.id}`,
        },
      ],
      notes: [{ en: "A made-up rule.", zh: "虚构的规则。" }],
      version: dataset.version,
    },
  ]);
});

test("everything that is wrong with the inputs is told at once, in both languages", async () => {
  expect(
    await problem(`${ANSWER}?sector=steal&retired=many&yeer=2021&year=2020&year=2021`),
  ).toEqual({
    type: "/v1/problems#bad-inputs",
    title: "The instrument cannot answer these inputs",
    status: 400,
    detail: "year: year is given more than once. There are 3 more issues.",
    param: "year",
    issues: [
      {
        path: "year",
        message: "year is given more than once.",
        reason: "given-twice",
        sentence: { en: "year is given more than once.", zh: "year 重复给出。" },
      },
      {
        path: "yeer",
        message: "There is no input “yeer”.",
        reason: "unknown-input",
        sentence: { en: "There is no input “yeer”.", zh: "没有名为“yeer”的输入。" },
        allowed: ["sector", "region", "retired", "year"],
        didYouMean: "year",
      },
      {
        path: "sector",
        message: "“steal” is no sector.",
        reason: "not-a-choice",
        sentence: { en: "“steal” is no sector.", zh: "“steal”不可选。" },
        allowed: ["steel", "cement"],
        didYouMean: "steel",
      },
      {
        path: "retired",
        message: "“many” is not a number.",
        reason: "not-a-number",
        sentence: { en: "“many” is not a number.", zh: "“many”不是数字。" },
        allowed: [],
      },
    ],
  });
});

test("an input that is too long is refused, and so is a name that no input can have", async () => {
  const long = await problem(`${ANSWER}?sector=cement&retired=${"1".repeat(501)}`);
  expect(long.issues?.map(({ path, message }) => [path, message])).toEqual([
    ["retired", "This has 501 characters; at most 500 are read."],
  ]);
  const odd = await problem(`${ANSWER}?sector=cement&retired=1&__proto__=x`);
  expect(odd.issues?.map(({ path }) => path)).toEqual(["__proto__"]);
});

test.each(["/v1/instruments/sample-replacment", "/v1/instruments/sample-replacment/answer"])(
  "an instrument that is not there suggests the one that was meant: %s",
  async (path) => {
    expect(await problem(path)).toMatchObject({
      status: 404,
      detail: 'There is no instrument "sample-replacment". Did you mean "sample-replacement"?',
      see: "/v1/instruments",
      didYouMean: "sample-replacement",
    });
  },
);

test("the client asks an instrument, typed", async () => {
  const client = createClient("http://peakline.test", { fetch: app.request });
  const response = await client.v1.instruments[":instrument"].answer.$get({
    param: { instrument: "sample-replacement" },
    query: { sector: "cement", retired: "2" },
  });
  if (!response.ok) throw new Error("the instrument did not answer");
  const { sentence, tone } = await response.json();
  expectTypeOf(tone).toEqualTypeOf<"good" | "bad" | "open" | "plain">();
  expect(sentence.en).toBe("At most 2 Mt may be built.");
});

test("an instrument describes itself over a record without any claim", async () => {
  const empty = {
    ...dataset,
    documents: [],
    claims: [],
    commitments: [],
    rules: [],
    explanations: [],
    findings: [],
  };
  const response = await createApp(empty).request("/v1/instruments");
  expect([response.status, ((await response.json()) as { total: number }).total]).toEqual([
    200,
    INSTRUMENTS.length,
  ]);
});

const own = createApp(dataset);
const asks = async (path: string) => {
  const response = await own.request(`/v1/instruments/${path}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

test("steel capacity is replaced at 1.5 to 1 in a key region: 140 for 100 is 10 too little", async () => {
  const { status, body } = await asks(
    "capacity-replacement/answer?sector=steel&edition=2021&region=key&retired=140&planned=100",
  );
  expect([status, body.tone]).toEqual([200, "bad"]);
  expect((body.sentence as { en: string }).en).toBe(
    "Not allowed. Building 100 takes 150 retired at 1.5 to 1; 10 are missing.",
  );
  expect(body.sources).not.toEqual([]);
});

test("a battery code of the wrong length is refused with the lengths that there are", async () => {
  const { status, body } = await asks("battery-code/answer?code=X12");
  expect([status, body.detail]).toEqual([
    400,
    "code: This has 3 characters; a code has 24, or 18 in second use.",
  ]);
});

test("every instrument answers its own example, with an address that a link can hold", async () => {
  const list = (await (await own.request("/v1/instruments")).json()) as {
    data: { id: string; example: string }[];
  };
  for (const { id, example } of list.data)
    expect([id, (await own.request(example)).status]).toEqual([id, 200]);
  expect(list.data).toHaveLength(7);
});
