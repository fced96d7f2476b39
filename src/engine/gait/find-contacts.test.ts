import { describe, expect, test } from "vitest";
import { findContacts } from "./find-contacts.ts";
import { type MadeMotion, makeTrack } from "./make-track.ts";
import { type Motion, prepareMotion } from "./motion.ts";
import type { LandmarkTrack } from "./track.ts";

const readied = (track: LandmarkTrack, from = 0): Motion =>
  prepareMotion(track, { view: "side", from, to: track.timesS.length });

const timesOf = (motion: Motion): readonly number[] =>
  findContacts(motion).contacts.map(({ at }) => motion.startS + at / motion.rateHz);

const offFrom = (timeS: number, made: readonly { readonly timeS: number }[]): number =>
  made.reduce(
    (least, one) => (Math.abs(timeS - one.timeS) < Math.abs(least) ? timeS - one.timeS : least),
    Number.POSITIVE_INFINITY,
  );

const RUNNERS = (["heel", "forefoot"] as const).flatMap((landing) =>
  [2, 3, 4, 5.5].map((speedMps) => ({
    landing,
    speedMps,
    cadenceSpm: 150 + 8 * speedMps,
    dutyFactor: 0.46 - 0.05 * speedMps,
  })),
);

describe.each(RUNNERS)("a made runner on the $landing at $speedMps m/s", (runner) => {
  test.each([30, 60, 240])("has its contacts within 20 ms at %d frames a second, both ways", (rate) => {
    for (const heading of ["left", "right"] as const) {
      const still: MadeMotion = { ...runner, heading, framesPerSecond: rate, seconds: 4 };
      for (const made of [makeTrack(still), makeTrack({ ...still, noisePx: 2, swapRatio: 0.2, seed: 5 })]) {
        const inside = made.contacts.filter(({ timeS }) => timeS > 0.1 && timeS < 3.8);
        const times = timesOf(readied(made.track));
        for (const { timeS } of inside)
          expect(
            Math.abs(
              offFrom(
                timeS,
                times.map((one) => ({ timeS: one })),
              ),
            ),
          ).toBeLessThan(0.02);
        for (const timeS of times) expect(Math.abs(offFrom(timeS, made.contacts))).toBeLessThan(0.02);
      }
    }
  });
});

describe("a clip that starts in the middle of a landing", () => {
  test.each([5, 15, 25, 40])("has that contact %d ms after its first frame", (leadMs) => {
    const made = makeTrack({ landing: "forefoot", framesPerSecond: 200, seconds: 4 });
    const contact = made.contacts[2]?.timeS ?? Number.NaN;
    const from = Math.round((contact - leadMs / 1000) * 200);
    const [first] = timesOf(readied(made.track, from));
    expect(Math.abs((first ?? Number.NaN) - contact)).toBeLessThan(0.02);
  });

  test("has no contact of before it", () => {
    const made = makeTrack({ landing: "forefoot", framesPerSecond: 200, seconds: 4 });
    const contact = made.contacts[2]?.timeS ?? Number.NaN;
    const next = made.contacts[3]?.timeS ?? Number.NaN;
    const [first] = timesOf(readied(made.track, Math.round((contact + 0.06) * 200)));
    expect(Math.abs((first ?? Number.NaN) - next)).toBeLessThan(0.02);
  });
});

test("Contacts are the same whichever leg is called left", () => {
  const { track } = makeTrack({ seconds: 4, noisePx: 2, seed: 3 });
  const landmarks = Object.fromEntries(
    Object.entries(track.landmarks).map(([joint, column]) => [
      joint.replace(/^(left|right)/, (side) => (side === "left" ? "right" : "left")),
      column,
    ]),
  );
  expect(timesOf(readied({ ...track, landmarks }))).toEqual(timesOf(readied(track)));
});
