import { existsSync } from "node:fs";
import { aptGet, aptInstall } from "./apt.mjs";

const FONT = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

const advice =
  "Share images need a font with Chinese characters " +
  "(Debian, Ubuntu: sudo apt-get install fonts-noto-cjk), or set SHARE_FONTS to the files of one.";

/** The font that share images are drawn with: what SHARE_FONTS names, or Debian's Noto CJK; null where there is none. */
export function fontPlace() {
  return process.env.SHARE_FONTS || (existsSync(FONT) ? FONT : null);
}

/** Installs Debian's Noto CJK, which share images are drawn with, where it is missing and that can be done without asking. */
export function ensureFont() {
  const apt = fontPlace() !== null ? null : aptGet();
  if (!apt) return;
  console.log("no font with Chinese characters found: installing fonts-noto-cjk");
  aptInstall(apt, "fonts-noto-cjk", advice);
}
