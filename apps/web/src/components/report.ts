import type { Target } from "@peakline/core/view";

const DATA = "packages/core/data";

/** The file of the repository in which a record is written; null for what is computed. */
export function fileOf({ noun, id }: Target): string | null {
  const [document = ""] = id.split("/");
  switch (noun) {
    case "claims":
    case "commitments":
      return `${DATA}/documents/${document}/${noun}.toml`;
    case "targets":
      return `${DATA}/documents/${document}/claims.toml`;
    case "promises":
      return `${DATA}/documents/${document}/commitments.toml`;
    case "documents":
      return `${DATA}/documents/${id}/document.toml`;
    case "indicators":
    case "plans":
    case "mechanisms":
      return `${DATA}/${noun}/${id}.toml`;
    case "sectors":
    case "actors":
    case "findings":
      return `${DATA}/${noun}.toml`;
    default:
      return null;
  }
}
