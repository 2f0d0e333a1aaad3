import { addressesOf } from "../address.ts";
import type { Context } from "../context.ts";
import type { Layout } from "../frame.ts";
import { type Block, text } from "../layout/block.ts";
import { blocksContent, GUTTER } from "../layout/content.ts";
import { BLANK, line, segment } from "../layout/line.ts";
import { wrap, wrapLine } from "../layout/wrap.ts";
import type { AddressPlace } from "../place.ts";

/** The command and the paths that lead to the view beneath, each to be copied. */
export function addressLayout(
  { dataset, locale, size, words }: Context,
  place: AddressPlace,
): Layout {
  const width = size.columns - GUTTER;
  const { command, page, api } = addressesOf(dataset, place.of, locale);
  const entry = (label: string, value: string | null, missing: string): Block[] => [
    text(...wrap(label, width).map((each) => line(each, "label"))),
    value === null
      ? text(...wrap(missing, width).map((each) => line(each, "faint")))
      : {
          stop: { kind: "copy", text: value },
          lines: wrapLine([{ ...segment(value, "value"), selectable: true }], width),
        },
    text(BLANK),
  ];
  const blocks = [
    ...entry(words.theCommand, command, words.noCommand),
    ...entry(words.thePage, page, words.noPage),
    ...entry(words.theApi, api, words.noPage),
  ];
  return {
    crumbs: ["Peakline", words.address],
    head: [],
    panes: [{ title: "", width: size.columns, content: blocksContent(blocks) }],
    beside: false,
  };
}
