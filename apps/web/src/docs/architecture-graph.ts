import type { Bilingual } from "@peakline/core";
import { type GraphSpec, type Locale, type Medium, say, scene, WIDE } from "@peakline/core/view";
import { linksOf, type Ring } from "./ring.ts";

const TITLE: Bilingual = { en: "Who imports whom", zh: "导入关系" };

/** Six layers of short names need more room than a chart has. */
const BROAD: Medium = { ...WIDE, width: 860 };

/** The rings as a graph: what is imported stands left of what imports it. */
function architectureGraph(rings: readonly Ring[], locale: Locale): GraphSpec {
  const count = Math.max(...rings.map(({ layer }) => layer)) + 1;
  return {
    kind: "plan",
    locale,
    title: say(TITLE, locale),
    // What stands beside each other has no name in common: the places say enough.
    layers: Array.from({ length: count }, () => ""),
    nodes: rings.map(({ id, layer }) => ({
      id,
      name: id,
      layer,
      when: "",
      value: "",
      allows: "",
      what: "",
      tone: "neutral",
      basis: "stated",
    })),
    links: linksOf(rings),
    root: "first",
  };
}

/** The same in a sentence, for whoever does not see it. */
function architectureSentence(rings: readonly Ring[], locale: Locale): string {
  const parts = rings
    .filter(({ uses }) => uses.length > 0)
    .map(({ id, uses }) =>
      locale === "zh" ? `${id} 导入 ${uses.join("、")}` : `${id} imports ${uses.join(", ")}`,
    );
  return locale === "zh" ? `${parts.join("；")}。` : `${parts.join("; ")}.`;
}

/** The graph laid out, for a page or for a file of its own. */
export const architectureScene = (
  rings: readonly Ring[],
  locale: Locale,
  medium: Medium = BROAD,
) => ({
  ...scene(architectureGraph(rings, locale), medium),
  sentence: architectureSentence(rings, locale),
});
