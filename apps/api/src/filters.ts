import type { Noun } from "@peakline/core";
import {
  Action,
  Actor,
  Authority,
  CommitmentStatus,
  Document,
  FollowAnswer,
  Indicator,
  Measure,
  Mechanism,
  Modality,
  Plan,
  Standing,
  TrackingClass,
  Verdict,
} from "@peakline/core/schema";
import * as z from "zod";
import { codes, ids } from "./query.ts";

const authority = codes(Authority, "Authority of the document.");

/**
 * The filters of each noun as parameters.
 * Core's FILTERS say which values of a record each compares with; a test holds the names together.
 */
export const filters = {
  documents: {
    publisher: ids("actors", "Who published it."),
    authority,
    language: codes(Document.shape.language, "Language of the text at hand."),
  },
  claims: {
    document: ids("documents", "The document that states it."),
    indicator: ids("indicators", "What it measures."),
    sector: ids("sectors", "The sector it speaks of."),
    boundary: ids("boundaries", "Over what it is taken."),
    product: ids("products", "The product it speaks of."),
    place: ids("places", "The place it holds for."),
    modality: codes(Modality, "Whether it reports, sets a goal or expects."),
    measure: codes(Measure, "How it measures."),
    standing: codes(Standing, "How far it may carry a verdict."),
    authority,
    theme: ids("themes", "What it is about."),
    plan: ids("plans", "A plan it states a goal, content or result of."),
    mechanism: ids("mechanisms", "A mechanism it states a result of."),
    speaker: ids("actors", "Who said it."),
    verdict: codes(
      z.enum([...Verdict.options, ...TrackingClass.options]),
      "What its checks found, and for a target where it stands.",
    ),
  },
  commitments: {
    document: ids("documents", "The document that states it."),
    action: codes(Action, "What is to be done."),
    status: codes(CommitmentStatus, "Where it stands according to its document."),
    sector: ids("sectors", "Where."),
    theme: ids("themes", "What it is about."),
    plan: ids("plans", "Under, or to make, which plan."),
    mechanism: ids("mechanisms", "By which mechanism."),
    actor: ids("actors", "Who does it."),
    authority,
    speaker: ids("actors", "Who said it."),
    result: ids("indicators", "An indicator that would show its effect."),
    followed: codes(FollowAnswer, "What followed from it."),
  },
  indicators: {
    theme: ids("themes", "What it is about."),
    aggregation: codes(Indicator.shape.aggregation, "How its values combine over time."),
  },
  plans: {
    kind: codes(Plan.shape.kind, "What kind of plan it is."),
    sector: ids("sectors", "A sector it covers."),
    theme: ids("themes", "What it is about."),
    mechanism: ids("mechanisms", "A mechanism that carries it."),
    issuer: ids("actors", "Who issued it."),
    parent: ids("plans", "The plan it belongs to."),
  },
  mechanisms: {
    kind: codes(Mechanism.shape.kind, "What kind of mechanism it is."),
    sector: ids("sectors", "A sector it acts on."),
    theme: ids("themes", "What it is about."),
    plan: ids("plans", "A plan it carries."),
    actor: ids("actors", "Who takes part in it."),
  },
  sectors: { parent: ids("sectors", "The sector that contains it.") },
  actors: {
    kind: codes(Actor.shape.kind, "What kind of actor it is."),
    parent: ids("actors", "The organisation it is part of."),
  },
} satisfies Record<Noun, Record<string, z.ZodType>>;
