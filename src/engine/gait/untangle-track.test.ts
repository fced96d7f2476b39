import { expect, it } from "vitest";
import { makeTrack } from "./make-track.ts";
import { untangleTrack } from "./untangle-track.ts";

it("puts legs back on their side in all but few frames, and touches nothing in a clean track", () => {
  const clean = makeTrack({ seconds: 4 }).track;
  const tangled = makeTrack({ seconds: 4, swapRatio: 0.2 }).track;
  const wrong = (track: typeof clean) =>
    clean.timesS.filter((_, frame) => {
      const [is, was] = [track.landmarks["left-ankle"]?.x[frame], clean.landmarks["left-ankle"]?.x[frame]];
      return Math.abs((is ?? 0) - (was ?? 0)) > 20;
    }).length;
  expect(wrong(tangled)).toBeGreaterThan(20);
  expect(wrong(untangleTrack(tangled))).toBeLessThan(4);
  expect(wrong(untangleTrack(clean))).toBe(0);
});
