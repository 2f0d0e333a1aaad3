import { sceneSvg, standaloneStyle } from "@peakline/core/view";
import { architectureScene } from "../../src/docs/architecture-graph.ts";
import type { Ring } from "../../src/docs/ring.ts";
import { readImports } from "./imports.ts";
import { ringsOf } from "./rings.ts";

const table = (rings: readonly Ring[]) =>
  [
    "| ring | imports |",
    "|---|---|",
    ...rings.map(
      ({ id, uses }) => `| \`${id}\` | ${uses.map((each) => `\`${each}\``).join(" ")} |`,
    ),
  ].join("\n");

const markdown = (
  rings: readonly Ring[],
) => `<!-- The drawing and the table are made from the imports of the code: \`pnpm architecture\`. A test fails where they are stale. -->
# Architecture

*Quantity is the arithmetic, schema holds the nouns, engine holds the verbs, view holds the words; data is text; apps are
faces.* Imports run one way:

\`\`\`text
quantity <- schema <- extract <- engine <- view <- apps
\`\`\`

![Who imports whom, from the arithmetic to the faces](architecture.svg)

${table(rings)}

The drawing leaves out what goes without saying: who imports the engine may import what the engine stands on. Types count as
imports. \`record\` is what the build makes of the text files in \`packages/core/data\`; the rest up to \`view\` is
\`packages/core/src\`.

- **Pure.** Core reads no file, clock or network; the record is an argument of every function. Files are read by scripts, by
  the server and by the terminal.
- **Parsed once.** Data passes the Zod schemas when it is built; above \`schema\` they are types only, so that no Zod reaches
  a browser.
- **Answers, not exceptions.** What the world can do (a missing value, a unit that does not fit) is a value with a named
  reason. Every answer carries its inputs and steps.
- **Words and pictures once.** Labels, sentences, rows and charts are made in \`view\`; each face only draws them.
- **One contract.** The API is described by the schemas; the web and the terminal ask it through its typed client, in the same
  process where there is no server.

Where the line is held: \`scripts/lint/imports.grit\` for each import, this page for all of them together, \`knip\` for what
nobody imports.
`;

/** The files that tell of the architecture, by their path from the root of the repository. */
export function architectureFiles(root: string): Record<string, string> {
  const rings = ringsOf(readImports(root));
  const svg = sceneSvg(architectureScene(rings, "en"), {
    id: "architecture",
    style: standaloneStyle(),
  });
  return {
    "docs/architecture.md": markdown(rings),
    "docs/architecture.svg": `${svg}\n`,
    "apps/web/src/docs/architecture.json": `${JSON.stringify(rings, null, 2)}\n`,
  };
}
