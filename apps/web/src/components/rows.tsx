import type { Row } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { recordHref } from "../site/href.ts";
import { useSite } from "../site/site.ts";
import { Figure } from "./figure.tsx";
import { Inferred } from "./inferred.tsx";
import { Tags } from "./tags.tsx";
import { Text } from "./text.tsx";

/** What stands under the title of a row, without what the context has said already. */
function Meta(props: { row: Row; source: boolean }) {
  const { tags, period, source } = props.row;
  if (tags.length === 0 && period === "" && (!props.source || source === "")) return null;
  return (
    <p class="row-meta">
      <Tags tags={props.row.tags} />
      <Show when={props.row.period}>
        <span>
          <Inferred when={props.row.inferred.includes("period")} quiet>
            {props.row.period}
          </Inferred>
        </span>
      </Show>
      <Show when={props.source && props.row.source}>
        <span>
          <Text>{props.row.source}</Text>
        </span>
      </Show>
    </p>
  );
}

/** The nouns whose value is a verdict. */
const JUDGED: readonly Row["to"]["noun"][] = ["targets", "checks"];
/** The nouns whose value is what a reader looks for: a number, or a verdict; that of others counts what hangs on them. */
const VALUED: readonly Row["to"]["noun"][] = ["claims", "commitments", ...JUDGED];

/** One record in a list: claims with their value in front, other records by name. */
export function RowItem(props: { row: Row; source?: boolean; heading?: string | undefined }) {
  const { locale } = useSite();
  const { noun } = props.row.to;
  const isSaid = props.row.value.toLowerCase() === props.heading?.toLowerCase();
  return (
    <li class="row" data-noun={noun}>
      <Show when={props.row.value !== "" && !isSaid}>
        <p
          class="row-value"
          classList={{ "row-usage": !VALUED.includes(noun) }}
          data-tone={JUDGED.includes(noun) ? props.row.tags[0]?.tone : undefined}
        >
          <Show when={noun === "claims"} fallback={props.row.value}>
            <Figure value={props.row.value} hedgeInferred={props.row.inferred.includes("value")} />
            <Show when={props.row.interval}>
              <small class="row-interval">{props.row.interval}</small>
            </Show>
          </Show>
        </p>
      </Show>
      <div class="row-body">
        <a class="row-title" href={recordHref(locale, props.row.to)}>
          <Text>{props.row.title}</Text>
        </a>
        <Show when={props.row.detail}>
          {(detail) => (
            <p class="row-detail">
              <Text>{detail()}</Text>
            </p>
          )}
        </Show>
        <Meta row={props.row} source={props.source ?? true} />
      </div>
    </li>
  );
}

/** Records in a list; a verdict that the heading says is not said again. */
export function Rows(props: { rows: readonly Row[]; source?: boolean; heading?: string }) {
  return (
    <ul class="rows">
      <For each={props.rows}>
        {(row) => <RowItem row={row} source={props.source ?? true} heading={props.heading} />}
      </For>
    </ul>
  );
}
