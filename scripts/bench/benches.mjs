/** Every benchmark: where it is, and what it takes to be quick about it: fewer rounds, the same limits. */
export const BENCHES = {
  core: { file: "packages/core/bench/bench.ts", quick: ["--quick"] },
  charts: { file: "packages/core/bench/charts.ts", quick: [] },
  terminal: { file: "apps/tui/bench/terminal.ts", quick: ["5", "0"] },
  explorer: { file: "apps/tui/bench/explorer.ts", quick: ["3"] },
  load: { file: "apps/api/bench/load.ts", quick: ["1", "1"] },
  web: { file: "apps/web/bench/pages.ts", quick: [] },
};
