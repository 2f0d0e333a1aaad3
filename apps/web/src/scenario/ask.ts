import { ApiError, type Client, read } from "@peakline/api/client";
import type { Locale, PathYear, ScenarioView } from "@peakline/core/view";
import type { questionOf } from "./input.ts";
import { FIELDS, type Field } from "./state.ts";

type Question = ReturnType<typeof questionOf>;
type NoPath = "period-reversed" | "start-not-positive" | "rate-cannot-reach-zero" | "year-missing";

/** Something that a hypothesis cannot be: which one, from 0, and in which field; another member has none. */
export interface FieldIssue {
  readonly hypothesis: number;
  readonly field: Field | "other";
}

/** What came of asking: an answer in words, what is wrong with the entries, or nothing at all. */
export type Outcome =
  | {
      readonly kind: "answer";
      readonly told: ScenarioView;
      readonly path: readonly PathYear[] | NoPath | null;
      /** Hypotheses without a place in the record, from 0, with the reason. */
      readonly homeless: readonly { readonly hypothesis: number; readonly reason: string }[];
    }
  | { readonly kind: "refused"; readonly issues: readonly FieldIssue[] }
  | { readonly kind: "failed" };

/** A member of the body as the field in which it is entered: that of a change is the direction. */
function fieldOf(member: string): FieldIssue["field"] {
  if (member === "change") return "direction";
  return FIELDS.find((field) => field === member) ?? "other";
}

/**
 * The field of an issue by its path in the body.
 * @example issueAt("hypotheses.0.printed", [2]) // { hypothesis: 2, field: "printed" }
 */
export function issueAt(path: string, places: readonly number[]): FieldIssue {
  const [, at = "", member = ""] = path.split(".");
  return { hypothesis: places[Number(at)] ?? places[0] ?? 0, field: fieldOf(member) };
}

/** Asks the API what a scenario comes to. */
export async function askScenario(
  client: Client,
  { input, places }: Question,
  lang: Locale,
): Promise<Outcome> {
  try {
    const answer = await read(client.v1.scenario.$post({ query: { lang }, json: input }));
    if (answer.told === undefined) return { kind: "failed" };
    const told = answer.told as ScenarioView;
    const homeless = told.unusable.map(({ hypothesis, reason }) => ({
      hypothesis: places[hypothesis - 1] ?? 0,
      reason,
    }));
    return { kind: "answer", told, path: answer.path, homeless };
  } catch (error) {
    const issues = error instanceof ApiError ? (error.problem?.issues ?? []) : [];
    if (issues.length === 0) return { kind: "failed" };
    return { kind: "refused", issues: issues.map(({ path }) => issueAt(path, places)) };
  }
}
