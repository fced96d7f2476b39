import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Press, standAt, startOf, type Timed, totalSOf } from "./timeline.ts";

const STEPS: readonly Timed[] = [
  { durationS: 5, isWork: false },
  { durationS: 20, isWork: true },
  { durationS: 10, isWork: false },
  { durationS: 20, isWork: true },
];

const someSteps = fc.array(fc.record({ durationS: fc.integer({ min: 1, max: 90 }), isWork: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
});
const somePresses = fc
  .array(
    fc.record({
      kind: fc.constantFrom("start", "pause", "skip", "back"),
      waitMs: fc.integer({ min: 0, max: 60_000 }),
    }),
    { maxLength: 25 },
  )
  .map((pressed) => {
    let atMs = 1000;
    return pressed.map(({ kind, waitMs }): Press => {
      atMs += waitMs;
      return { kind: kind as Press["kind"], atMs }; // one of the four above
    });
  });
const LATER_MS = 100_000_000;

describe("timeline", () => {
  it("waits at its start until it is started", () => {
    expect(standAt(STEPS, [], 5000)).toMatchObject({ at: 0, elapsedS: 0, isRunning: false, isDone: false });
  });

  it.each([
    { afterMs: 4999, at: 0, leftS: 0.001 },
    { afterMs: 5000, at: 1, leftS: 20 },
    { afterMs: 25_000, at: 2, leftS: 10 },
    { afterMs: 54_999, at: 3, leftS: 0.001 },
    { afterMs: 55_000, at: 4, leftS: 0 },
  ])("stands at $at after $afterMs ms", ({ afterMs, at, leftS }) => {
    expect(standAt(STEPS, [{ kind: "start", atMs: 100 }], 100 + afterMs)).toMatchObject({ at, leftS });
  });

  it("does not move while it is paused, however long, and goes on from there", () => {
    const presses: readonly Press[] = [
      { kind: "start", atMs: 0 },
      { kind: "pause", atMs: 7000 },
      { kind: "start", atMs: 900_000 },
    ];
    expect(standAt(STEPS, presses.slice(0, 2), 800_000)).toMatchObject({ elapsedS: 7, isRunning: false });
    expect(standAt(STEPS, presses, 901_000)).toMatchObject({ elapsedS: 8, isRunning: true });
  });

  it("goes back to the start of the work under way, then to the one before", () => {
    const at = (afterMs: number, backs: number): number =>
      standAt(
        STEPS,
        [
          { kind: "start", atMs: 0 },
          ...Array.from({ length: backs }, (): Press => ({ kind: "back", atMs: afterMs })),
        ],
        afterMs,
      ).elapsedS;
    expect(at(45_000, 1)).toBe(35);
    expect(at(45_000, 2)).toBe(5);
    expect(at(37_000, 1)).toBe(5);
    expect(at(30_000, 1)).toBe(5);
    expect(at(45_000, 3)).toBe(0);
  });

  it("counts a stretch that was skipped out of as not passed, and one done twice once", () => {
    const presses: readonly Press[] = [
      { kind: "start", atMs: 0 },
      { kind: "skip", atMs: 10_000 },
      { kind: "back", atMs: 12_000 },
    ];
    expect([...standAt(STEPS, presses, 12_000).passed]).toEqual([0]);
    expect([...standAt(STEPS, presses, 40_000).passed]).toEqual([0, 1]);
    expect([...standAt(STEPS, [...presses, { kind: "back", atMs: 40_000 }], 80_000).passed]).toEqual([
      0, 1, 2,
    ]);
  });

  it("takes exactly as long as its parts when nothing but start is pressed, and passes all of them", () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const totalS = totalSOf(steps);
        const start: readonly Press[] = [{ kind: "start", atMs: 0 }];
        expect(totalS).toBe(steps.reduce((sum, { durationS }) => sum + durationS, 0));
        expect(standAt(steps, start, totalS * 1000 - 1).isDone).toBe(false);
        const end = standAt(steps, start, totalS * 1000);
        expect(end.isDone).toBe(true);
        expect(end.passed.size).toBe(steps.length);
      }),
    );
  });

  it("is always somewhere in itself, whatever is pressed, and says the same when asked twice", () => {
    fc.assert(
      fc.property(someSteps, somePresses, fc.integer({ min: 0, max: 600_000 }), (steps, presses, waitMs) => {
        const nowMs = (presses.at(-1)?.atMs ?? 0) + waitMs;
        const stand = standAt(steps, presses, nowMs);
        expect(stand).toEqual(standAt(steps, presses, nowMs));
        expect(stand.elapsedS).toBeGreaterThanOrEqual(0);
        expect(stand.elapsedS).toBeLessThanOrEqual(totalSOf(steps));
        expect(stand.elapsedS + stand.leftInAllS).toBeCloseTo(totalSOf(steps), 6);
        expect(stand.inStepS + startOf(steps, stand.at)).toBeCloseTo(stand.elapsedS, 6);
        expect(stand.isDone).toBe(stand.at === steps.length);
      }),
    );
  });

  it("never loses a passed stretch, whatever is pressed afterwards", () => {
    fc.assert(
      fc.property(someSteps, somePresses, (steps, presses) => {
        let before: ReadonlySet<number> = new Set();
        for (const [at, press] of presses.entries()) {
          const { passed } = standAt(steps, presses.slice(0, at + 1), press.atMs);
          for (const known of before) expect(passed.has(known)).toBe(true);
          before = passed;
        }
      }),
    );
  });

  it("played on after any presses, passes everything that was not skipped", () => {
    fc.assert(
      fc.property(someSteps, somePresses, (steps, presses) => {
        const last = presses.at(-1)?.atMs ?? 0;
        const { at } = standAt(steps, presses, last);
        const played = standAt(steps, [...presses, { kind: "start", atMs: last }], last + LATER_MS);
        expect(played.isDone).toBe(true);
        for (let place = at + 1; place < steps.length; place++) expect(played.passed.has(place)).toBe(true);
        const again: readonly Press[] = [
          ...presses,
          ...steps.map((): Press => ({ kind: "back", atMs: last })),
        ];
        const whole = standAt(steps, [...again, { kind: "start", atMs: last }], last + LATER_MS);
        for (const [place, { isWork }] of steps.entries())
          if (isWork) expect(whole.passed.has(place)).toBe(true);
      }),
    );
  });

  it("stands still when the clock jumps back", () => {
    const start: readonly Press[] = [{ kind: "start", atMs: 10_000 }];
    expect(standAt(STEPS, start, 4000)).toMatchObject({ elapsedS: 0 });
  });
});
