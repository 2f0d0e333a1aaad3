import type { Row } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { recordHref } from "../site/href.ts";
import { useSite } from "../site/site.ts";
import { Explained, Figure } from "./figure.tsx";
import { type Cut, cut, Fold } from "./fold.tsx";
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

/** A row without what the heading above it says already. */
function under(row: Row, { heading = "", saysValue = false }: Under): Row {
  const said = heading.toLowerCase();
  return {
    ...row,
    value: saysValue || row.value.toLowerCase() === said ? "" : row.value,
    tags: row.tags.filter(({ text }) => !said.includes(text.toLowerCase())),
  };
}

/** What stands above a list. */
interface Under {
  readonly heading?: string | undefined;
  /** True where the heading says the value of every row. */
  readonly saysValue?: boolean | undefined;
}

/** What stands in front of a row that is no claim: a verdict leads to what it rests on. */
function Value(props: { row: Row }) {
  return (
    <Show when={JUDGED.includes(props.row.to.noun)} fallback={props.row.value}>
      <Explained to={props.row.to}>{props.row.value}</Explained>
    </Show>
  );
}

/** One record in a list: claims with their value in front, other records by name. */
export function RowItem(props: { row: Row; source?: boolean }) {
  const { locale } = useSite();
  const { noun } = props.row.to;
  return (
    <li class="row" data-noun={noun}>
      <Show when={props.row.value !== ""}>
        <p
          class="row-value"
          classList={{ "row-usage": !VALUED.includes(noun) }}
          data-tone={JUDGED.includes(noun) ? props.row.tone : undefined}
        >
          <Show when={noun === "claims"} fallback={<Value row={props.row} />}>
            <Explained to={props.row.to}>
              <Figure
                value={props.row.value}
                hedgeInferred={props.row.inferred.includes("value")}
              />
            </Explained>
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

const ROWS: Cut = { first: 12, most: 18 };

/** Records in a list, what is too many to take in folded away; what the heading says is not said again. */
export function Rows(props: { rows: readonly Row[]; source?: boolean; cut?: Cut } & Under) {
  const [first, rest] = cut(
    props.rows.map((row) => under(row, props)),
    props.cut ?? ROWS,
  );
  const List = (list: { rows: readonly Row[] }) => (
    <ul class="rows">
      <For each={list.rows}>{(row) => <RowItem row={row} source={props.source ?? true} />}</For>
    </ul>
  );
  return (
    <>
      <List rows={first} />
      <Fold count={rest.length}>
        <List rows={rest} />
      </Fold>
    </>
  );
}
