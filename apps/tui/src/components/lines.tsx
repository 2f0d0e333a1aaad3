import { Text, Transform } from "ink";
import { paintLine } from "../layout/ansi.ts";
import type { Line } from "../layout/line.ts";

/**
 * Lines that are already as wide as the terminal, drawn as they are. Ink lays out as many blank lines, and gets the painted ones in
 * their place: measuring what was measured costs it more than all else of a frame, most of all of the first.
 */
export function Lines({
  lines,
  colour,
}: {
  readonly lines: readonly Line[];
  readonly colour: boolean;
}) {
  const painted = lines.map((line) => paintLine(line, colour));
  return (
    <Transform transform={(_, row) => painted[row] ?? ""}>
      <Text>{" \n".repeat(Math.max(0, lines.length - 1))} </Text>
    </Transform>
  );
}
