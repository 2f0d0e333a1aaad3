import type { Role } from "./layout/line.ts";

/** How a role looks: one of the terminal's own colours, never a background, and weight. */
export interface Look {
  readonly color?: "green" | "yellow" | "cyan" | "magenta" | "red";
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly underline?: boolean;
}

/** Pine green for what leads on and what was reported, ochre for targets, as on the web. */
const THEME: Readonly<Record<Role, Look>> = {
  neutral: {},
  actual: { color: "green" },
  target: { color: "yellow" },
  forecast: { color: "cyan" },
  // As on the web, where it is a dotted underline: it must show without colour too.
  inferred: { color: "magenta", underline: true },
  good: { color: "green" },
  // Heavier, so that what does not add up stands out without colour too.
  warning: { color: "red", bold: true },
  title: { bold: true },
  value: { bold: true },
  accent: { color: "green", bold: true },
  link: { color: "green" },
  key: { bold: true },
  label: { dim: true },
  faint: { dim: true },
};

/** The look of a role; without colour, weight remains. */
export function lookOf(role: Role, colour: boolean): Look {
  if (colour) return THEME[role];
  const { color: _, ...weight } = THEME[role];
  return weight;
}
