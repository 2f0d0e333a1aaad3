import fc from "fast-check";
import { expect, test } from "vitest";
import { claim, commitment, plan, record } from "../../../test/followed-record.ts";
import { dataset as whole } from "../../data.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Followed } from "../../schema/followed.ts";
import { chainOf } from "./chain-of.ts";
import { whatFollowed } from "./followed.ts";

const pick = <const T>(...values: readonly [T, ...T[]]) => fc.constantFrom(...values);
const some = (...values: string[]) => fc.subarray(values);
const documents = pick("b21", "a22", "b24");
const links = { mechanisms: some("m", "n"), plans: some("p", "q") };

const commitments = fc.array(
  fc.record({
    document: documents,
    action: pick("issue", "formulate", "implement", "promote"),
    status: pick("announced", "under-way", "done"),
    sectors: fc.subarray(["industry", "steel", "cement"], { minLength: 1 }),
    results: some("energy"),
    ...links,
  }),
  { maxLength: 8 },
);
const claims = fc.array(
  fc.record({
    document: documents,
    modality: pick("actual", "target"),
    period: pick("2016/2020", "2021", "2022", "2025"),
    sector: pick("industry", "steel", "cement"),
    ...links,
  }),
  { maxLength: 8 },
);
const days = { b21: "2021-07-16", a22: "2022-12-12", b24: "2024-07-05" } as const;
const history = fc.array(
  fc
    .record({
      document: documents,
      state: pick("announced", "drafting", "compiled", "issued", "under-way"),
    })
    .map((event) => ({ ...event, on: days[event.document], paragraph: 1 })),
  { maxLength: 4 },
);
const plans = fc.record({ p: history, q: history, issued: pick(null, "2021-12-03", "2022-12-01") });

/** Small records of every kind. */
const records = fc.record({ commitments, claims, plans }).map((made) =>
  record({
    commitments: made.commitments.map((each, at) => commitment(`${each.document}/c${at}`, each)),
    claims: made.claims.map((each, at) => claim(`${each.document}/k${at}`, each)),
    plans: [
      plan("p", { history: made.plans.p, issued: made.plans.issued }),
      plan("q", { history: made.plans.q, mechanisms: ["m"] }),
    ],
  }),
);
const DAYS = ["2021-07-22", "2022-01-01", "2022-12-12", "2024-07-23", "2024-07-24"];
const promises = ({ commitments, claims }: Dataset) => [...commitments, ...claims];

function holdsInTime({ on, promise, steps }: Followed): void {
  const [document] = promise.split("/");
  for (const step of steps) {
    if (step.relation === "promised-before") expect(step.on < on).toBe(true);
    else if (step.relation === "reported-with") expect(step.document).toBe(document);
    else expect(step.on > on).toBe(true);
  }
  expect(steps.map((step) => step.on)).toEqual(steps.map((step) => step.on).sort());
}

test("every step lies before or after the promise as its relation says, and steps are in order of time", () => {
  fc.assert(
    fc.property(records, (dataset) => {
      for (const { id } of promises(dataset)) {
        const found = whatFollowed(dataset, id);
        if (found !== null) holdsInTime(found);
      }
    }),
  );
});

test("the same holds for every promise of the record", () => {
  for (const { id } of promises(whole)) {
    const found = whatFollowed(whole, id);
    if (found !== null) holdsInTime(found);
  }
});

test("an earlier day never shows more", () => {
  fc.assert(
    fc.property(records, (dataset) => {
      for (const { id } of promises(dataset)) {
        const shown = DAYS.map((asOf) =>
          (whatFollowed(dataset, id, { asOf })?.steps ?? []).map((step) => JSON.stringify(step)),
        );
        for (const [at, steps] of shown.entries())
          if (at > 0) expect(steps).toEqual(expect.arrayContaining(shown[at - 1] ?? []));
      }
      for (const id of ["p", "q"]) {
        const counts = DAYS.map((asOf) => {
          const chain = chainOf(dataset, { noun: "plans", id }, { asOf });
          return chain.promised.length + chain.carried.length + chain.reported.length;
        });
        expect(counts).toEqual([...counts].sort((a, b) => a - b));
      }
    }),
  );
});

test("every step shares with the promise each record that is said to link them", () => {
  fc.assert(
    fc.property(records, (dataset) => {
      for (const { id } of dataset.commitments) {
        const own = dataset.commitments.find((each) => each.id === id);
        const named = [...(own?.mechanisms ?? []), ...(own?.plans ?? []), ...(own?.results ?? [])];
        for (const { through } of whatFollowed(dataset, id)?.steps ?? [])
          expect(named).toEqual(expect.arrayContaining(through.map((link) => link.id)));
      }
    }),
  );
});
