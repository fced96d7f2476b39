import type { Format } from "../words/format.ts";

/** Whole, round numbers of the runner's own unit, at most so many steps. */
export function distanceSplits(format: Format, maxM: number, steps = 5): number[] {
  const { unitM } = format;
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((every) => maxM / unitM / every <= steps) ?? 200;
  const splits: number[] = [];
  for (let at = 0; at <= maxM; at += step * unitM) splits.push(at);
  return splits;
}
