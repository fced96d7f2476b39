import { describe, expect, test } from "vitest";
import { makeTrack } from "./make-track.ts";
import { measureGait } from "./measure-gait.ts";
import type { LandmarkTrack } from "./track.ts";
import { trustedFrames } from "./trusted-frames.ts";

const forgotten = ({ landmarks }: LandmarkTrack): readonly number[] =>
  Array.from(landmarks["left-ankle"]?.x ?? []).flatMap((x, frame) => (Number.isNaN(x) ? [frame] : []));

/** A model that cannot tell the legs apart puts both where one half of each would be. */
function undecided(track: LandmarkTrack, frames: readonly number[]): LandmarkTrack {
  const landmarks = { ...track.landmarks };
  for (const part of ["knee", "ankle", "heel", "toe"] as const) {
    const [left, right] = [landmarks[`left-${part}`], landmarks[`right-${part}`]];
    if (left === undefined || right === undefined) continue;
    const between = (own: Float64Array, other: Float64Array) =>
      own.map((value, frame) => (frames.includes(frame) ? (value + (other[frame] ?? value)) / 2 : value));
    landmarks[`left-${part}`] = { ...left, x: between(left.x, right.x) };
    landmarks[`right-${part}`] = { ...right, x: between(right.x, left.x) };
  }
  return { ...track, landmarks };
}

/** The same frames, seen through a narrower picture. */
const narrowed = (track: LandmarkTrack, imageWidthPx: number): LandmarkTrack => ({ ...track, imageWidthPx });

describe("trusted frames", () => {
  test("are all frames of a body that is well seen, at any rate and speed, swapped or not", () => {
    for (const framesPerSecond of [24, 30, 60, 240])
      for (const speedMps of [2, 3.5, 6]) {
        const cadenceSpm = speedMps === 6 ? 200 : 166;
        const { track } = makeTrack({
          seconds: 4,
          framesPerSecond,
          speedMps,
          cadenceSpm,
          noisePx: 2,
          swapRatio: 0.2,
        });
        expect(forgotten(trustedFrames(track, "side")), `${framesPerSecond}, ${speedMps}`).toEqual([]);
      }
  });

  test("leave out single frames in which both legs were put between the two", () => {
    const { track, contacts } = makeTrack({ seconds: 4, framesPerSecond: 30 });
    const at = contacts.slice(2, 7).map(({ timeS }) => Math.round(timeS * 30)); // feet are farthest apart there
    expect(forgotten(trustedFrames(undecided(track, at), "side"))).toEqual(at);
  });

  test("keep such frames out of the measures", () => {
    const { track, contacts, cadenceSpm, overStride } = makeTrack({
      seconds: 5,
      framesPerSecond: 30,
      swapRatio: 0.1,
    });
    const result = measureGait(
      undecided(
        track,
        [contacts[3], contacts[8]].map((one) => Math.round((one?.timeS ?? 0) * 30)),
      ),
    );
    if (!result.ok) throw new Error(result.problem.kind);
    const of = (key: string) => result.value.measures.find((one) => one.key === key)?.value ?? Number.NaN;
    expect(Math.abs(of("cadence") - cadenceSpm)).toBeLessThan(2);
    expect(Math.abs(of("over-stride") - overStride)).toBeLessThan(0.04);
  });

  test("leave out a body whose feet reach beyond the picture's side", () => {
    const { track } = makeTrack({ seconds: 2, framesPerSecond: 30, isOverground: true });
    const hip = track.landmarks["left-hip"]?.x ?? new Float64Array(0);
    const width = hip[40] ?? Number.NaN;
    const gone = forgotten(trustedFrames(narrowed(track, width), "side"));
    expect(gone).toContain(40);
    expect(gone).toContain(37); // 0.3 m from the edge: the foot in front is out of sight
    expect(gone).not.toContain(30);
  });
});
