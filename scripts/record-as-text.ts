import type { Plugin } from "rolldown";

/** The doors of core that are data, and the file that each becomes. */
const DOORS: Readonly<Record<string, { readonly name: string; readonly file: string }>> = {
  "@peakline/core/data": { name: "dataset", file: "record.json" },
  "@peakline/core/files": { name: "files", file: "files.json" },
};

/**
 * Puts the record beside a program as JSON text, which is read several times faster than a module.
 * @param folder where the files lie, as seen from the code that reads them
 */
export const recordAsText = (folder: "./" | "../"): Plugin => ({
  name: "record-as-text",
  resolveId: (id) => (id in DOORS ? `\0${id}` : null),
  async load(id) {
    const door = DOORS[id.slice(1)];
    if (!id.startsWith("\0") || door === undefined) return null;
    const { [door.name]: value } = (await import(id.slice(1))) as Record<string, unknown>;
    this.emitFile({ type: "asset", fileName: door.file, source: JSON.stringify(value) });
    return `import { readFileSync } from "node:fs";
export const ${door.name} = JSON.parse(readFileSync(new URL("${folder}${door.file}", import.meta.url), "utf8"));`;
  },
});
