import { defineConfig } from "vite";
import solid from "vite-plugin-solid";

// Pages are rendered once, at build time, and never hydrated: islands draw themselves anew.
// So neither side carries hydration marks.
export default defineConfig({
  plugins: [solid({ ssr: true, solid: { hydratable: false } })],
  appType: "custom",
  build: {
    // light-dark() and :has() stay as written: both are in every browser since 2024.
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    manifest: true,
    modulePreload: false,
    rolldownOptions: {
      input: {
        chrome: "src/islands/chrome.ts",
        search: "src/islands/search.tsx",
        explorer: "src/islands/explorer.tsx",
        instrument: "src/islands/instrument.tsx",
        main: "src/styles/main.css",
      },
    },
  },
});
