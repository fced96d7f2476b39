import { describe, expect, test } from "vitest";
import { anActivity } from "../activity/make-activity.ts";
import type { Day } from "../units/day.ts";
import { besideWatch, clipTrend, compareClips } from "./compare-clips.ts";
import type { GaitClip } from "./gait-clip.ts";
import { type MadeMotion, makeTrack } from "./make-track.ts";
import { matchClip, watchFormAt } from "./match-clip.ts";
import { measureGait } from "./measure-gait.ts";

const aClip = (made: MadeMotion = {}, more: Partial<GaitClip> = {}): GaitClip => {
  const speedMps = made.speedMps ?? 2.8;
  const result = measureGait(makeTrack({ noisePx: 1, ...made }).track, { speedMps, legLengthM: 0.92 });
  if (!result.ok) throw new Error(result.problem.kind);
  return { id: "clip", filmedOnDay: "2026-04-01" as Day, speedMps, result: result.value, ...more };
};

describe("before and after", () => {
  test("a change of nine degrees is noise, one of twelve is a change", () => {
    const lean = (deg: number) => aClip({ trunkLeanDeg: deg });
    const change = (deg: number) =>
      compareClips(lean(3), lean(3 + deg)).changes.find(({ key }) => key === "trunk-lean");
    expect(change(9)).toMatchObject({ verdict: "noise", noise: 10 });
    expect(change(12)).toMatchObject({ verdict: "changed" });
    expect(change(12)?.difference).toBeCloseTo(12, 0);
  });

  test("a higher cadence at the same speed is a change, the same one again is not", () => {
    const change = (cadenceSpm: number) =>
      compareClips(aClip({ seed: 1 }), aClip({ cadenceSpm, seed: 2 })).changes.find(
        ({ key }) => key === "cadence",
      )?.verdict;
    expect(change(174)).toBe("changed");
    expect(change(166)).toBe("noise");
  });

  test("at another speed, or one that is not known, nothing is more than perhaps", () => {
    const faster = compareClips(aClip(), aClip({ speedMps: 3.4, cadenceSpm: 176 }));
    expect(faster.doubts).toEqual(["speed-differs"]);
    expect(faster.changes.map(({ verdict }) => verdict)).not.toContain("changed");
    const { speedMps: _, ...unknown } = aClip({ cadenceSpm: 176 });
    expect(compareClips(aClip(), unknown).doubts).toEqual(["speed-not-known"]);
    expect(compareClips(aClip({}, { isTreadmill: true }), aClip({}, { isTreadmill: false })).doubts).toEqual([
      "one-on-a-treadmill",
    ]);
  });

  test("what can only be a trend is never called changed", () => {
    const far = compareClips(aClip(), aClip({ speedMps: 2.9, trunkLeanDeg: 40, cadenceSpm: 140 }));
    for (const { before, verdict } of far.changes)
      if (before.confidence === "trend-only" || before.confidence === "low")
        expect(verdict).not.toBe("changed");
  });

  test("without a standard error every difference but an angle's is noise", () => {
    const bare = (clip: GaitClip): GaitClip => ({
      ...clip,
      result: { ...clip.result, measures: clip.result.measures.map(({ standardError: _, ...one }) => one) },
    });
    const comparison = compareClips(bare(aClip()), bare(aClip({ cadenceSpm: 190, trunkLeanDeg: 30 })));
    for (const { before, noise, verdict } of comparison.changes) {
      expect(noise).toBe(before.unit === "deg" ? 10 : undefined);
      if (noise === undefined) expect(verdict).toBe("noise");
    }
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });

  test("two views are not held against each other", () => {
    expect(compareClips(aClip(), aClip({ view: "rear" })).changes).toEqual([]);
  });
});

describe("a trend over clips", () => {
  test("holds the clips at like speed in order, whatever order they come in", () => {
    const clips = [
      aClip({ cadenceSpm: 166 }, { id: "a", filmedOnDay: "2026-01-01" as Day }),
      aClip({ cadenceSpm: 190, speedMps: 4.5 }, { id: "b", filmedOnDay: "2026-02-01" as Day }),
      aClip({ cadenceSpm: 174 }, { id: "c", filmedOnDay: "2026-03-01" as Day }),
    ];
    const trend = clipTrend(clips.toReversed(), "cadence");
    expect(trend.points.map(({ clip }) => clip.id)).toEqual(["a", "c"]);
    expect(trend.change?.difference).toBeCloseTo(8, 0);
    expect(clipTrend(clips, "cadence")).toEqual(trend);
  });

  test("of one clip has no change, of none no point", () => {
    expect(clipTrend([aClip()], "cadence").change).toBeUndefined();
    expect(clipTrend([], "cadence").points).toEqual([]);
  });
});

describe("a clip beside the watch", () => {
  test("has what both measure, and nothing else", () => {
    const { result } = aClip();
    const rows = besideWatch(result, { cadenceSpm: 165, contactTimeS: 0.25, contactBalanceRatio: 0.5 });
    expect(rows.map(({ key }) => key)).toEqual(["cadence", "contact-time", "contact-balance"]);
    expect(rows[0]?.differenceRatio).toBeCloseTo(1 / 165, 2);
    expect(rows[2]?.clip).toBeCloseTo(0.5, 1);
    expect(besideWatch(result, {})).toEqual([]);
  });

  test("is taken from the middle of half a minute around the moment", () => {
    const startedAtMs = Date.UTC(2026, 4, 4, 6);
    const { samples } = anActivity({
      startedAtMs,
      durationS: 600,
      signals: { cadenceSpm: (s) => (s < 300 ? 160 : 176) },
      speedMps: (s) => (s < 300 ? 2.5 : 3.5),
    });
    const early = watchFormAt(samples, startedAtMs + 100_000);
    const late = watchFormAt(samples, startedAtMs + 500_000);
    expect([early.cadenceSpm, late.cadenceSpm]).toEqual([160, 176]);
    expect(late.speedMps).toBeCloseTo(3.5, 6);
    expect(late.contactTimeS).toBeUndefined();
    expect(watchFormAt(samples, startedAtMs + 9_000_000)).toEqual({});
  });
});

describe("the run a clip belongs to", () => {
  const start = Date.UTC(2026, 4, 4, 6, 30);
  const run = { id: "run", startedAtMs: start, elapsedTimeS: 3600, utcOffsetS: 7200 };
  const minutes = (count: number) => start + count * 60_000;
  const match = (filmedAtMs: number, runs = [run]) => matchClip({ filmedAtMs, durationS: 10 }, runs);

  test.each([
    [0, "during"],
    [59, "during"],
    [-2, "during"],
    [61, "during"],
    [-3, "none"],
    [63, "none"],
    [120, "local-time"],
    [179, "local-time"],
    [200, "none"],
  ] as const)("filmed %d minutes after its start is %s", (after, kind) => {
    expect(match(minutes(after)).kind).toBe(kind);
  });

  test("gives a clip on wall time its instant back", () => {
    expect(match(minutes(130))).toEqual({ kind: "local-time", runId: "run", filmedAtMs: minutes(10) });
  });

  test("is asked for when two runs fit, in any order", () => {
    const second = { ...run, id: "again" };
    expect(match(minutes(5), [run, second])).toEqual({ kind: "several", runIds: ["again", "run"] });
    expect(match(minutes(5), [second, run])).toEqual(match(minutes(5), [run, second]));
    expect(match(minutes(5), [])).toEqual({ kind: "none" });
  });
});
