import { CHART_STYLE } from "@peakline/core/view";
import { defineConfig, type Plugin } from "vite";
import solid from "vite-plugin-solid";
import { classProps } from "./scripts/class-props.ts";

/** The rules of drawings come from core, with the drawing; the page adds where it stands. */
const chartStyle: Plugin = {
  name: "chart-style",
  enforce: "pre",
  transform: (code, id) =>
    id.endsWith("/styles/main.css") ? `${code}\n${CHART_STYLE}` : undefined,
};

// Pages are rendered once, at build time, and never hydrated: islands draw themselves anew.
// So neither side carries hydration marks.
export default defineConfig({
  plugins: [chartStyle, solid({ ssr: true, solid: { hydratable: false } }), classProps],
  appType: "custom",
  build: {
    // light-dark() and :has() stay as written: both are in every browser since 2024.
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    manifest: true,
    modulePreload: false,
    rolldownOptions: {
      output: {
        // The address of a worker is its name for ever: under another it would be another worker.
        entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
      },
      input: {
        chrome: "src/islands/chrome.ts",
        reader: "src/islands/reader.ts",
        search: "src/islands/search.tsx",
        explorer: "src/islands/explorer.tsx",
        instrument: "src/islands/instrument.tsx",
        compare: "src/islands/compare.tsx",
        scenario: "src/islands/scenario.tsx",
        targets: "src/islands/targets.tsx",
        palette: "src/islands/palette.tsx",
        verify: "src/islands/verify.tsx",
        sw: "worker/sw.ts",
        main: "src/styles/main.css",
        embed: "src/styles/embed.css",
      },
    },
  },
});
