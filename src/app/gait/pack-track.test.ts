import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JOINTS } from "../../engine/gait/joints.ts";
import type { LandmarkTrack } from "../../engine/gait/track.ts";
import { packTrack, unpackTrack } from "./pack-track.ts";

const place = fc.oneof(fc.constant(Number.NaN), fc.double({ min: -500, max: 5000, noNaN: true }));
const columnOf = (value: fc.Arbitrary<number>, frames: number) =>
  fc.array(value, { minLength: frames, maxLength: frames }).map((values) => Float64Array.from(values));

const aTrack = fc.integer({ min: 0, max: 12 }).chain((frames) =>
  fc
    .tuple(
      fc.subarray([...JOINTS]),
      columnOf(place, frames),
      columnOf(place, frames),
      fc.option(columnOf(place, frames), { nil: undefined }),
      columnOf(fc.double({ min: 0, max: 1, noNaN: true }), frames),
      fc.option(fc.constant(new Uint8Array(frames).fill(2)), { nil: undefined }),
    )
    .map(
      ([joints, x, y, z, confidence, people]): LandmarkTrack => ({
        source: "blazepose",
        model: "pose_landmark_heavy",
        timesS: Float64Array.from({ length: frames }, (_, frame) => frame / 59.94),
        isRateAssumed: false,
        imageWidthPx: 1080,
        imageHeightPx: 1920,
        view: "side",
        landmarks: Object.fromEntries(
          joints.map((joint) => [joint, { x, y, ...(z !== undefined && { z }), confidence }]),
        ),
        ...(people !== undefined && { people }),
      }),
    ),
);

describe("a packed track", () => {
  it("comes back with every number within half its step, and unseen where it was unseen", () => {
    fc.assert(
      fc.property(aTrack, (track) => {
        const back = unpackTrack(packTrack(track));
        if (!back.ok) throw new Error(back.problem.kind);
        const isNear = (one: ArrayLike<number>, other: ArrayLike<number>, step: number) =>
          Array.from(one).every((value, at) =>
            Number.isNaN(value)
              ? Number.isNaN(other[at])
              : Math.abs(value - (other[at] ?? Number.NaN)) <= step / 2 + 1e-9,
          );
        expect(isNear(track.timesS, back.value.timesS, 1e-6)).toBe(true);
        expect(back.value.people).toEqual(track.people);
        expect(Object.keys(back.value.landmarks).sort()).toEqual(Object.keys(track.landmarks).sort());
        for (const joint of JOINTS) {
          const was = track.landmarks[joint];
          const is = back.value.landmarks[joint];
          if (was === undefined || is === undefined) continue;
          expect(isNear(was.x, is.x, 0.01) && isNear(was.y, is.y, 0.01)).toBe(true);
          expect(isNear(was.confidence, is.confidence, 0.005)).toBe(true);
          expect(
            was.z === undefined ? is.z === undefined : is.z !== undefined && isNear(was.z, is.z, 1),
          ).toBe(true);
        }
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it("loses nothing more when it is packed again", () => {
    fc.assert(
      fc.property(aTrack, (track) => {
        const once = unpackTrack(packTrack(track));
        expect(once.ok && unpackTrack(packTrack(once.value))).toEqual(once);
      }),
      { seed: 5, numRuns: 50 },
    );
  });

  it("is refused when bytes are missing, added or of another kind, and never throws", () => {
    const track = fc.sample(
      aTrack.filter(({ timesS }) => timesS.length > 3),
      { seed: 5, numRuns: 1 },
    )[0]!;
    const packed = packTrack(track);
    for (let length = 0; length < packed.length; length++)
      expect(unpackTrack(packed.subarray(0, length)).ok).toBe(false);
    expect(unpackTrack(Uint8Array.from([...packed, 0])).ok).toBe(false);
    expect(unpackTrack(new TextEncoder().encode('{"frames":1e99}')).ok).toBe(false);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: packed.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        (at, byte) => {
          const damaged = packed.slice();
          damaged[at] = byte;
          unpackTrack(damaged);
        },
      ),
      { seed: 5 },
    );
  });
});
