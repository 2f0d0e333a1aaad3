import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Milliseconds: on the clock, and of processor, the collector's threads with it. */
export interface Took {
  readonly clock: number;
  readonly processor: number;
}

/** Runs some work and says how long it took. */
export function timed<T>(work: () => T): [Took, T] {
  const [used, start] = [process.cpuUsage(), performance.now()];
  const result = work();
  const [clock, { user, system }] = [performance.now() - start, process.cpuUsage(used)];
  return [{ clock, processor: (user + system) / 1000 }, result];
}

setFlagsFromString("--expose-gc");

/** Collects garbage, so that what one part leaves behind is not charged to the next. */
export const collectGarbage: () => void = runInNewContext("gc");

/** The middle value; the upper of two. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The exponent of growth: least squares of the logarithm of time on that of size. */
export function growth(points: readonly { size: number; time: number }[]): number {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const mean = (of: "x" | "y") => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [x, y] = [mean("x"), mean("y")];
  const over = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0);
  return over / logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
}
