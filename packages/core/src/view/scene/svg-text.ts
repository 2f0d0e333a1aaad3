// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text that cannot be taken for markup; what XML cannot hold is told as a replacement character. */
export const escaped = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(UNWRITABLE, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Half a pixel is the finest that is seen. */
export const at = (value: number) => String(Math.round(value * 2) / 2);
