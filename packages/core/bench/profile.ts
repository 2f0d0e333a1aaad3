import { Session } from "node:inspector/promises";
import { basename } from "node:path";

/** Where the time of some work goes: the share of each source file in the samples of the profiler, most first. */
export async function timeByFile(work: () => void): Promise<{ file: string; share: number }[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  work();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  const files = new Map(profile.nodes.map(({ id, callFrame }) => [id, fileOf(callFrame)]));
  const times = new Map<string, number>();
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const file = files.get(id) ?? null;
    if (file === null) continue;
    times.set(file, (times.get(file) ?? 0) + (profile.timeDeltas?.[index] ?? 0));
  }
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .map(([file, time]) => ({ file, share: time / all }))
    .sort((a, b) => b.share - a.share);
}

/** The file of a sample; null for Node's own modules, idling and what has no script: the profiler's work, not the engine's. */
function fileOf({ url, functionName }: { url: string; functionName: string }): string | null {
  if (url !== "") return url.startsWith("node:") ? null : basename(url);
  return ["(idle)", "(program)", "(root)"].includes(functionName) ? null : functionName;
}
