import type { Target } from "@peakline/core/view";
import { type JSX, Show } from "solid-js";
import { recordHref } from "../site/href.ts";
import { useSite } from "../site/site.ts";
import { Inferred } from "./inferred.tsx";

/** A value in words, taken apart for setting: what leads to the number, the number, its unit, as they stand. */
export interface FigureParts {
  readonly lead: string;
  readonly number: string;
  readonly unit: string;
}

/**
 * Takes a value in words apart; joined again, the parts are the value. What has no number is all number.
 * @example figureParts("down about 16 %") // { lead: "down about ", number: "16", unit: " %" }
 */
export function figureParts(value: string): FigureParts {
  const match = /^(\D*?)([−+]?\d[\d.,]*)(.*)$/u.exec(value);
  // 第1位 reads as one word: its first character does not lead to the number.
  if (match === null || match[1] === "第") return { lead: "", number: value, unit: "" };
  const [, lead = "", number = "", unit = ""] = match;
  return { lead, number, unit };
}

/** The headline value, set large; a hedge that the source does not print is marked. */
export function Figure(props: { value: string; hedgeInferred?: boolean }) {
  const parts = figureParts(props.value);
  const lead = parts.lead.trimEnd();
  return (
    <span class="figure" classList={{ "figure-words": !/\d/.test(props.value) }}>
      <Show when={lead !== ""}>
        <span class="figure-lead">
          <Inferred when={props.hedgeInferred ?? false} quiet>
            {lead}
          </Inferred>
        </span>
        {parts.lead.slice(lead.length)}
      </Show>
      <span class="figure-number">{parts.number}</span>
      <Show when={parts.unit !== ""}>
        <span class="figure-unit">{parts.unit}</span>
      </Show>
    </span>
  );
}

/**
 * A value that leads to what explains it. The title beside it leads there too, so the keyboard passes by once: it shows
 * there what a pointer finds here.
 */
export function Explained(props: { to: Target; children: JSX.Element }) {
  const { locale } = useSite();
  return (
    <a class="explained" href={recordHref(locale, props.to)} tabindex={-1}>
      {props.children}
    </a>
  );
}
