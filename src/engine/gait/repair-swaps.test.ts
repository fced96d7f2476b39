import { describe, expect, test } from "vitest";
import { seededRandom } from "../units/random.ts";
import type { Side } from "./joints.ts";
import { makeTrack } from "./make-track.ts";
import { findSwaps, type LegColumns } from "./repair-swaps.ts";

const PARTS = ["hip", "knee", "ankle", "heel", "toe"] as const;
const LEG_PX = 340;

function swapped(framesPerSecond: number, ratio: number, burst: number, seed: number) {
  const { track } = makeTrack({ framesPerSecond, noisePx: 3, seconds: 4, seed });
  const leg = (side: Side): LegColumns => {
    const columns = PARTS.flatMap((part) => track.landmarks[`${side}-${part}`] ?? []);
    return { x: columns.map(({ x }) => x), y: columns.map(({ y }) => y) };
  };
  const [left, right] = [leg("left"), leg("right")];
  const random = seededRandom(seed + 1000);
  const truth = new Uint8Array(track.timesS.length);
  for (let i = 0; i < truth.length; i++) if (random() < ratio / burst) truth.fill(1, i, i + burst);
  for (const axis of ["x", "y"] as const)
    left[axis].forEach((column, part) => {
      const other = right[axis][part];
      truth.forEach((isSwapped, i) => {
        if (isSwapped === 1 && other !== undefined) [column[i], other[i]] = [other[i] ?? 0, column[i] ?? 0];
      });
    });
  return { left, right, truth };
}

describe("legs taken for each other", () => {
  test.each([
    [30, 0, 1],
    [30, 0.2, 1],
    [60, 0.2, 1],
    [60, 0.2, 6],
    [120, 0.3, 3],
  ])("are found at %d frames a second when %d are exchanged in bursts of %d", (fps, ratio, burst) => {
    for (let seed = 1; seed <= 5; seed++) {
      const { left, right, truth } = swapped(fps, ratio, burst, seed);
      const wrong = findSwaps(left, right, LEG_PX).filter((isSwapped, i) => isSwapped !== truth[i]).length;
      expect(wrong / truth.length).toBeLessThan(0.01);
    }
  });

  test("are left as they are where nothing is seen", () => {
    const nothing: LegColumns = {
      x: [new Float64Array(10).fill(Number.NaN)],
      y: [new Float64Array(10).fill(Number.NaN)],
    };
    expect(Array.from(findSwaps(nothing, nothing, LEG_PX))).toEqual(new Array(10).fill(0));
    expect(findSwaps({ x: [], y: [] }, { x: [], y: [] }, LEG_PX)).toHaveLength(0);
  });
});
