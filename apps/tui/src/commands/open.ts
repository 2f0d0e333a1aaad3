import { isOn } from "../arguments.ts";
import { openAddress } from "../desktop.ts";
import { EXIT, Failure } from "../failure.ts";
import { addressOf } from "../source.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { namedBy } from "./named.ts";
import { pageAddress } from "./page-address.ts";

/** peakline open [noun] <id> */
export async function open({ given, origin, terminal, locale, write, remark }: Run): Promise<void> {
  const onlyPrint = isOn(given, "print");
  const dataset = await origin.record();
  const to = namedBy(dataset, given.words, "open");
  const address =
    pageAddress(origin, to, locale) ?? addressOf(dataset, { kind: "record", ...to }, undefined);
  if (address === null)
    throw new Failure(EXIT.failure, WORDS[locale].noAddress, `peakline show ${to.noun} ${to.id}`);
  if (!onlyPrint && terminal.isTerminal && openAddress(address))
    return remark(WORDS[locale].opened(address));
  write(`${address}\n`);
}
