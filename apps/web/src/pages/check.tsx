import type { Field, RecordView } from "@peakline/core/view";
import { Show } from "solid-js";
import { Block } from "../components/block.tsx";
import { Facts } from "../components/facts.tsx";
import { pick, without } from "../components/pick.ts";
import { Notes, Sections } from "../components/record-parts.tsx";
import { Side } from "../components/side.tsx";
import { Tables } from "../components/tables.tsx";
import { useSite } from "../site/site.ts";

const COMPARED: readonly Field[] = ["stated", "implied"];
/** What it comes to; without any of these, only where it belongs is left to say. */
const RESULT: readonly Field[] = ["follows", "difference", "tolerance", "differs"];

/** A check: what is stated beside what it is held against, then how they compare, then every step. */
export function CheckBody(props: { view: RecordView }) {
  const { messages } = useSite();
  const { facts, notes, sections, tables } = props.view;
  const [left, right] = pick(facts, COMPARED);
  const [tested, against] = sections;
  return (
    <>
      <Show when={left}>
        {(fact) => (
          <div class="pair">
            <Side fact={fact()} rows={tested?.rows ?? []} />
            <Show when={right}>
              {(other) => <Side fact={other()} rows={against?.rows ?? []} />}
            </Show>
          </div>
        )}
      </Show>
      <Notes notes={notes} />
      <Show when={!left}>
        <Sections sections={sections} />
      </Show>
      <Block heading={pick(facts, RESULT).length > 0 ? messages.compared : messages.belongs}>
        <Facts facts={without(facts, COMPARED)} />
      </Block>
      <Tables tables={tables ?? []} />
    </>
  );
}
