import type { TextLink } from "@peakline/core/view";
import { Match, Switch } from "solid-js";
import { recordHref } from "../site/href.ts";
import { useSite } from "../site/site.ts";
import { Text } from "./text.tsx";

/** A piece of text that leads to a record, to an address outside, or nowhere. */
export function Linked(props: { link: TextLink }) {
  const { locale } = useSite();
  return (
    <Switch fallback={<Text>{props.link.text}</Text>}>
      <Match when={props.link.to}>
        {(to) => (
          <a href={recordHref(locale, to())}>
            <Text>{props.link.text}</Text>
          </a>
        )}
      </Match>
      <Match when={props.link.href}>
        {(href) => (
          <a href={href()} rel="external">
            <Text>{props.link.text}</Text>
          </a>
        )}
      </Match>
    </Switch>
  );
}
