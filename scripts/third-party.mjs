// A plugin for rolldown: what a bundle brings of other packages goes with their licences, as most of them ask.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const NAME = "THIRD-PARTY-LICENSES.txt";

/** The folder of the package that a module belongs to, or null where it is of this repository. */
export function packageFolder(module) {
  if (!module.includes("/node_modules/")) return null;
  for (let folder = dirname(module); folder.includes("/node_modules/"); folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file) && JSON.parse(readFileSync(file, "utf8")).name !== undefined)
      return folder;
  }
  return null;
}

/** What a package says of its licence: name, version, who made it, and the text. */
function notice(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const file = readdirSync(folder).find((each) => /^licen[sc]e(?:\.(?:md|txt))?$/i.test(each));
  const by = typeof author === "object" ? author.name : author;
  const text =
    file === undefined
      ? `By ${by ?? "its authors"}.`
      : readFileSync(join(folder, file), "utf8").trim();
  return `${name} ${version} (${license ?? "see below"})\n\n${text}\n`;
}

/** Writes the licences of all packages that are in the bundle beside it. */
export function thirdParty() {
  return {
    name: "third-party",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((part) =>
        part.type === "chunk" ? part.moduleIds : [],
      );
      const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== null));
      const notices = [...new Set([...folders].map(notice))].sort();
      this.emitFile({
        type: "asset",
        fileName: NAME,
        source: notices.join(`\n${"-".repeat(80)}\n\n`),
      });
    },
  };
}
