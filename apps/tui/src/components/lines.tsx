import { Box, Text } from "ink";
import { memo } from "react";
import { paintLine } from "../layout/ansi.ts";
import type { Line } from "../layout/line.ts";

// One text for a line, not one for each of its pieces: most lines stay the same from key to key, and are then left alone.
const PaintedLine = memo(({ text }: { readonly text: string }) => (
  <Text wrap="truncate">{text}</Text>
));

/** Lines that are already as wide as the terminal, drawn as they are. */
export function Lines({
  lines,
  colour,
}: {
  readonly lines: readonly Line[];
  readonly colour: boolean;
}) {
  return (
    <Box flexDirection="column">
      {lines.map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place on the screen.
        <PaintedLine key={row} text={paintLine(line, colour)} />
      ))}
    </Box>
  );
}
