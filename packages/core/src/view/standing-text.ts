import type { Reason } from "../engine/track/reason.ts";
import type { TargetStanding } from "../schema/target-standing.ts";
import { TRACKING_REASON_LABELS } from "./answer-labels.ts";
import { CLASS_LABELS } from "./labels.ts";
import { type Locale, say } from "./locale.ts";

/** Where a target stands, in words: every class that the values allow, or why none can be told. */
export function standingText({ classes, unchecked }: TargetStanding, locale: Locale): string {
  if (classes.length > 0)
    return classes
      .map((each) => say(CLASS_LABELS[each], locale))
      .join(locale === "zh" ? "或" : " or ");
  return say(TRACKING_REASON_LABELS[(unchecked ?? "no-evidence") as Reason], locale);
}
