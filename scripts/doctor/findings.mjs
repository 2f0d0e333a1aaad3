// What `pnpm run doctor` looks at, as plain judgements over facts: `needed` stops the work, `wanted` only a part of it.

/** The Node whose type stripping runs the scripts. */
const LEAST = [22, 18];

const isOld = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1]);
};

/**
 * What each fact means for a newcomer: a row that is fine, or one that says what is missing and what to do.
 * @typedef {{ what: string, ok: boolean, need: "needed" | "wanted", found: string, todo: string }} Finding
 * @returns {Finding[]}
 */
export function findingsOf(facts) {
  const { node, pnpm, installed, stale, built, browser, zsh, font, texts, port } = facts;
  const row = (what, need, ok, found, todo) => ({ what, ok, need, found, todo: ok ? "" : todo });
  return [
    row(
      "Node",
      "needed",
      !isOld(node),
      node,
      "Start through pnpm (npx -y pnpm@12 run doctor), which brings Node 26; if that download failed, `npx -y pnpm@12 install --force`, or install Node 22.18 or newer.",
    ),
    row(
      "pnpm",
      "needed",
      pnpm === null || Number(pnpm.split(".")[0]) >= 12,
      pnpm ?? "not asked: started without it",
      "Any pnpm 12 will do: `npx -y pnpm@12 <command>`, or `npm install -g pnpm@12`.",
    ),
    row(
      "Dependencies",
      "needed",
      installed && !stale,
      !installed ? "not installed" : stale ? "older than pnpm-lock.yaml" : "installed",
      "npx -y pnpm@12 install",
    ),
    row(
      "Build",
      "needed",
      built.missing.length === 0,
      built.missing.length === 0 ? "there" : `missing: ${built.missing.join(", ")}`,
      "pnpm build",
    ),
    row(
      "Browser",
      "wanted",
      browser !== null,
      browser ?? "none",
      "For the browser tests: chromium (Debian: apt-get install chromium), or CHROME_PATH. `pnpm test` installs it where it may.",
    ),
    row(
      "zsh",
      "wanted",
      zsh,
      zsh ? "there" : "none",
      "For the tests of completion: apt-get install zsh. `pnpm test` installs it where it may.",
    ),
    row(
      "Chinese font",
      "wanted",
      font !== null,
      font ?? "none",
      "For share images: apt-get install fonts-noto-cjk, or SHARE_FONTS with the files of another font.",
    ),
    row(
      "Texts",
      "wanted",
      texts.count > 0,
      texts.folder === null ? "PEAKLINE_TEXTS is not set" : `${texts.count} in ${texts.folder}`,
      "Only to add or verify documents: put their texts into a folder outside the repository and `export PEAKLINE_TEXTS=<folder>`.",
    ),
    row(
      `Port ${port.number}`,
      "wanted",
      port.free,
      port.free ? "free" : "in use",
      `\`pnpm start\` cannot listen there: stop what does, or choose another, PORT=${port.number + 1} pnpm start.`,
    ),
  ];
}

/** The findings as lines, what is missing with what to do under it, and one line that sums up. */
export function report(findings) {
  const width = Math.max(...findings.map(({ what }) => what.length));
  const lines = findings.flatMap(({ what, ok, need, found, todo }) => [
    `${ok ? "ok     " : need === "needed" ? "MISSING" : "without"}  ${what.padEnd(width)}  ${found}`,
    ...(todo === "" ? [] : [`${" ".repeat(11 + width)}${todo}`]),
  ]);
  const missing = findings.filter(({ ok, need }) => !ok && need === "needed");
  const without = findings.filter(({ ok, need }) => !ok && need === "wanted");
  const names = (rows) => rows.map(({ what }) => what).join(", ");
  const sum =
    missing.length > 0
      ? `Needed and missing: ${names(missing)}.`
      : without.length > 0
        ? `Everything needed is there; without ${names(without)} some tests or commands cannot run.`
        : "Everything is there.";
  return [...lines, "", sum];
}
