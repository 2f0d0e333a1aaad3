import type { Field, RecordView } from "@peakline/core/view";
import { Show } from "solid-js";
import { Block } from "../components/block.tsx";
import { Facts } from "../components/facts.tsx";
import { pick, without } from "../components/pick.ts";
import { Sections } from "../components/record-parts.tsx";
import { Side } from "../components/side.tsx";
import { Tables } from "../components/tables.tsx";
import { useSite } from "../site/site.ts";

const ASKED: readonly Field[] = ["deadline", "from", "speaker", "document", "plan"];
const KNOWN: readonly Field[] = ["evidence", "rests"];
const SIDES: readonly Field[] = ["threshold", "known", ...ASKED, ...KNOWN];

/** A target: what it demands beside what is known, how that is judged, and the statements behind both. */
export function TargetBody(props: { view: RecordView }) {
  const { messages } = useSite();
  const { facts, sections, tables } = props.view;
  const [threshold] = pick(facts, ["threshold"]);
  const [known] = pick(facts, ["known"]);
  return (
    <>
      <div class="pair">
        <Show when={threshold}>{(fact) => <Side fact={fact()} facts={pick(facts, ASKED)} />}</Show>
        <Show when={known}>{(fact) => <Side fact={fact()} facts={pick(facts, KNOWN)} />}</Show>
      </div>
      <Tables tables={tables ?? []} />
      <Sections sections={sections} />
      <Block heading={messages.belongs}>
        <Facts facts={without(facts, SIDES)} />
      </Block>
    </>
  );
}
