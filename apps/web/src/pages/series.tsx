import type { RecordView } from "@peakline/core/view";
import { Show } from "solid-js";
import { Block } from "../components/block.tsx";
import { Derived } from "../components/derived.tsx";
import { Facts } from "../components/facts.tsx";
import { Sections } from "../components/record-parts.tsx";
import { Tables } from "../components/tables.tsx";
import { useSite } from "../site/site.ts";

/** A series: what is stated over time, what follows, what only an assumption gives, what was known when, and whether it adds up. */
export function SeriesBody(props: { view: RecordView }) {
  const { messages } = useSite();
  const { facts, derived, sections, tables } = props.view;
  const isStated = ({ basis }: (typeof sections)[number]) => basis === "stated";
  return (
    <>
      <Sections sections={sections.filter(isStated)} />
      <Show when={derived}>{(section) => <Derived section={section()} series={false} />}</Show>
      <Tables tables={tables ?? []} />
      <Sections sections={sections.filter((section) => !isStated(section))} />
      <Block heading={messages.claim.about}>
        <Facts facts={facts} />
      </Block>
    </>
  );
}
