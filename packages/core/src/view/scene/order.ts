/** Something that stands in a layer: a node, or a place where a link passes through. */
export interface Slot {
  readonly id: string;
  readonly layer: number;
  readonly height: number;
  readonly isWay: boolean;
}

/** A step of a link from one layer to the next. */
export interface Leg {
  readonly from: string;
  readonly to: string;
}

const SWEEPS = 4;

/** Links that pass over layers, cut into legs with a slot in every layer between (Sugiyama, Tagawa and Toda 1981). */
export function withWays(
  slots: readonly Slot[],
  links: readonly Leg[],
  height: number,
): { slots: Slot[]; legs: Leg[]; ways: string[][] } {
  const layerOf = new Map(slots.map(({ id, layer }) => [id, layer]));
  const added: Slot[] = [];
  const legs: Leg[] = [];
  const ways = links.map(({ from, to }, index) => {
    const [first, last] = [layerOf.get(from) ?? 0, layerOf.get(to) ?? 0];
    const between = Array.from(
      { length: Math.max(0, last - first - 1) },
      (_, step): Slot => ({
        id: `way ${index} ${step}`,
        layer: first + step + 1,
        height,
        isWay: true,
      }),
    );
    added.push(...between);
    const way = [from, ...between.map(({ id }) => id), to];
    legs.push(...way.slice(1).map((id, step) => ({ from: way[step] ?? from, to: id })));
    return way;
  });
  return { slots: [...slots, ...added], legs, ways };
}

/** Layers ordered so that few legs cross: each slot moves to the mean place of what it is joined to, back and forth. */
export function orderLayers(
  slots: readonly Slot[],
  legs: readonly Leg[],
  layers: number,
): Slot[][] {
  const columns = Array.from({ length: layers }, (_, layer) =>
    slots.filter((slot) => slot.layer === layer),
  );
  const joined = new Map<string, { before: string[]; after: string[] }>();
  const sides = (id: string) => {
    const known = joined.get(id) ?? { before: [], after: [] };
    joined.set(id, known);
    return known;
  };
  for (const { from, to } of legs) {
    sides(from).after.push(to);
    sides(to).before.push(from);
  }
  const sweep = (side: "before" | "after") => {
    const places = new Map(
      columns.flatMap((column) => column.map(({ id }, index) => [id, index] as const)),
    );
    const order = side === "before" ? [...columns.keys()] : [...columns.keys()].reverse();
    for (const layer of order) {
      const column = columns[layer] ?? [];
      const mean = ({ id }: Slot, own: number) => {
        const others = sides(id)[side];
        // What is joined to nothing stands last.
        if (sides(id).before.length + sides(id).after.length === 0) return Number.POSITIVE_INFINITY;
        return others.length === 0
          ? own
          : others.reduce((sum, other) => sum + (places.get(other) ?? 0), 0) / others.length;
      };
      const sorted = column
        .map((slot, index) => ({ slot, at: mean(slot, index), index }))
        .sort((a, b) => (a.at === b.at ? a.index - b.index : a.at - b.at))
        .map(({ slot }) => slot);
      columns[layer] = sorted;
      sorted.forEach(({ id }, index) => {
        places.set(id, index);
      });
    }
  };
  for (let count = 0; count < SWEEPS; count += 1) sweep(count % 2 === 0 ? "before" : "after");
  return columns;
}

/**
 * Places in order that are as near as can be to those wanted, in the least squares sense, and lie at least as far apart as
 * their sizes ask: neighbours that would overlap move as one (pool adjacent violators; Barlow et al. 1972).
 */
export function apart(wanted: readonly number[], sizes: readonly number[]): number[] {
  const blocks: { sum: number; count: number }[] = [];
  let offset = 0;
  wanted.forEach((place, index) => {
    let block = { sum: place - offset, count: 1 };
    offset += sizes[index] ?? 0;
    for (
      let last = blocks.at(-1);
      last !== undefined && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      block = { sum: block.sum + last.sum, count: block.count + last.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const levels = blocks.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => sum / count),
  );
  let before = 0;
  return levels.map((level, index) => {
    const place = level + before;
    before += sizes[index] ?? 0;
    return place;
  });
}

/** Tops of the slots: each near the middle of what it is joined to, none on another, the first at the start. */
export function stack(
  columns: readonly (readonly Slot[])[],
  legs: readonly Leg[],
  gap: number,
  start: number,
): Map<string, number> {
  const tops = new Map<string, number>();
  const heights = new Map(columns.flat().map(({ id, height }) => [id, height]));
  const middle = (id: string) => (tops.get(id) ?? 0) + (heights.get(id) ?? 0) / 2;
  for (const column of columns) {
    let top = 0;
    for (const { id, height } of column) {
      tops.set(id, top);
      top += height + gap;
    }
  }
  const joined = (id: string, side: "from" | "to") =>
    legs.flatMap((leg) =>
      (side === "from" ? leg.to : leg.from) === id ? [side === "from" ? leg.from : leg.to] : [],
    );
  const settle = (column: readonly Slot[], side: "from" | "to") => {
    const wanted = column.map(({ id, height }) => {
      const others = joined(id, side);
      return others.length === 0
        ? (tops.get(id) ?? 0)
        : others.reduce((sum, other) => sum + middle(other), 0) / others.length - height / 2;
    });
    apart(
      wanted,
      column.map(({ height }) => height + gap),
    ).forEach((top, index) => {
      tops.set(column[index]?.id ?? "", top);
    });
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (const column of sweep % 2 === 0 ? [...columns].reverse() : columns)
      settle(column, sweep % 2 === 0 ? "to" : "from");
  const least = Math.min(...tops.values());
  return new Map([...tops].map(([id, top]) => [id, top - least + start]));
}
