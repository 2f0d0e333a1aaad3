import { For, Show } from "solid-js";
import { Text } from "../components/text.tsx";
import { LANG } from "../site/href.ts";
import { useSite } from "../site/site.ts";
import { inChinese } from "./contract-zh.ts";

/** A text with what stands in backticks as code. */
function WithCode(props: { children: string }) {
  return (
    <For each={props.children.split("`")}>
      {(part, index) => (
        <Show when={index() % 2 === 1} fallback={<Text>{part}</Text>}>
          <code>{part}</code>
        </Show>
      )}
    </For>
  );
}

/** A text of the contract in the language of the page; where there is none yet it says that it is English. */
export function Told(props: { children: string }) {
  const { locale } = useSite();
  const chinese = () => (locale === "zh" ? inChinese(props.children) : props.children);
  return (
    <Show when={chinese()} fallback={<span lang={LANG.en}>{props.children}</span>}>
      {(text) => <WithCode>{text()}</WithCode>}
    </Show>
  );
}
