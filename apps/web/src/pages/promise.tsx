import type { RecordView } from "@peakline/core/view";
import { Block } from "../components/block.tsx";
import { Facts } from "../components/facts.tsx";
import { Tables } from "../components/tables.tsx";
import { useSite } from "../site/site.ts";

/** A promise: what followed step by step, then what it belongs to. */
export function PromiseBody(props: { view: RecordView }) {
  const { messages } = useSite();
  return (
    <>
      <Tables tables={props.view.tables ?? []} />
      <Block heading={messages.belongs}>
        <Facts facts={props.view.facts} />
      </Block>
    </>
  );
}
