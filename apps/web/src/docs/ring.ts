/** A part of the code that others import, and what it imports itself. */
export interface Ring {
  readonly id: string;
  /** How far above the lowest it stands. */
  readonly layer: number;
  readonly uses: readonly string[];
}

/** True where one ring stands on another, over others between them or at once. */
function reaches(from: string, to: string, rings: readonly Ring[]): boolean {
  const uses = rings.find(({ id }) => id === from)?.uses ?? [];
  return uses.some((each) => each === to || reaches(each, to, rings));
}

/** The imports that a drawing needs: what a ring reaches over another one goes without saying. */
export function linksOf(rings: readonly Ring[]): { from: string; to: string }[] {
  return rings.flatMap(({ id, uses }) =>
    uses
      .filter((used) => !uses.some((other) => other !== used && reaches(other, used, rings)))
      .map((used) => ({ from: used, to: id })),
  );
}
