/** Text that cannot be taken for markup. */
export const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Half a pixel is the finest that is seen. */
export const at = (value: number) => String(Math.round(value * 2) / 2);
