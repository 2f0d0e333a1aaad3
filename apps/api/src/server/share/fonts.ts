import { existsSync } from "node:fs";

/** Where systems keep a font with Chinese characters, the regular face and where it is a file of its own the bold one. */
const PLACES: readonly (readonly string[])[] = [
  [
    // Debian, Ubuntu: fonts-noto-cjk
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc",
  ],
  [
    // Alpine: font-noto-cjk; Arch: noto-fonts-cjk
    "/usr/share/fonts/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/noto/NotoSansCJK-Bold.ttc",
  ],
  [
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Bold.ttc",
  ],
  // Fedora: google-noto-sans-cjk-vf-fonts
  ["/usr/share/fonts/google-noto-sans-cjk-vf-fonts/NotoSansCJK-VF.ttc"],
  ["/System/Library/Fonts/Hiragino Sans GB.ttc"],
  ["C:\\Windows\\Fonts\\msyh.ttc", "C:\\Windows\\Fonts\\msyhbd.ttc"],
];

/** What to do where no font is found. */
export const FONT_ADVICE =
  "No font with Chinese characters was found, so share images are served as SVG, which few networks show. Install one (Debian, Ubuntu: sudo apt-get install fonts-noto-cjk), or name the files of one in SHARE_FONTS, with commas between them.";

/**
 * The files of a font for share images; none where none is found.
 * @param named files that the environment names, with commas between them
 */
export function findFonts(named: string | undefined): readonly string[] {
  const own = named?.split(",").map((file) => file.trim());
  const places = own === undefined ? PLACES : [own];
  const found = places.find(([regular]) => regular !== undefined && existsSync(regular));
  return found?.filter((file) => existsSync(file)) ?? [];
}
