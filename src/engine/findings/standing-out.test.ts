import { describe, expect, it } from "vitest";
import type { GaitClip } from "../gait/gait-clip.ts";
import { type MadeMotion, makeTrack } from "../gait/make-track.ts";
import { measureGait } from "../gait/measure-gait.ts";
import type { Day } from "../units/day.ts";
import { whatStandsOut } from "./standing-out.ts";

const clip = (filmedOnDay: string, motion: MadeMotion): GaitClip => {
  const result = measureGait(makeTrack({ noisePx: 1, ...motion }).track, { heightM: 1.75 });
  if (!result.ok) throw new Error(result.problem.kind);
  const speedMps = motion.speedMps ?? 2.8;
  return { id: filmedOnDay, filmedOnDay: filmedOnDay as Day, speedMps, result: result.value };
};

describe("what stands out in a clip", () => {
  it("is nothing in an even run that is like the one before", () => {
    const [before, now] = [clip("2026-03-01", { seed: 1 }), clip("2026-04-01", { seed: 1 })];
    expect(whatStandsOut(now, [before, now]).kind).toBe("nothing");
  });

  it("is that steps differ from side to side, before any change", () => {
    const before = clip("2026-03-01", { cadenceSpm: 160 });
    const now = clip("2026-04-01", { cadenceSpm: 172, asymmetryRatio: 0.12 });
    expect(whatStandsOut(now, [before, now])).toMatchObject({ kind: "uneven-steps" });
  });

  it("is what changed most beyond noise since the clip before, never since a later one", () => {
    const before = clip("2026-03-01", { cadenceSpm: 160 });
    const now = clip("2026-04-01", { cadenceSpm: 172 });
    const later = clip("2026-05-01", { cadenceSpm: 150 });
    expect(whatStandsOut(now, [later, now, before])).toMatchObject({
      kind: "changed",
      since: { id: "2026-03-01" },
    });
    expect(whatStandsOut(before, [later, now, before]).kind).toBe("nothing");
  });

  it("is the foot landing farther ahead than in the own clip before, never the angle by itself", () => {
    const withShank = (one: GaitClip, value: number): GaitClip => ({
      ...one,
      result: {
        ...one.result,
        measures: one.result.measures.map((measure) =>
          measure.key === "shank-angle" ? { ...measure, value } : measure,
        ),
      },
    });
    const before = withShank(clip("2026-03-01", { seed: 1 }), 3);
    const now = withShank(clip("2026-04-01", { seed: 1 }), 14);
    expect(whatStandsOut(now, [])).toMatchObject({ kind: "nothing" });
    expect(whatStandsOut(now, [before])).toMatchObject({
      kind: "lands-ahead",
      change: { after: { value: 14 } },
    });
    expect(whatStandsOut({ ...now, speedMps: 3.8 }, [before])).toMatchObject({ kind: "nothing" });
  });

  it("says nothing of a clip with few steps but that they are few", () => {
    const short = clip("2026-03-01", { seconds: 2.2, asymmetryRatio: 0.12 });
    expect(whatStandsOut(short, [])).toEqual({
      kind: "too-few-steps",
      steps: short.result.steps,
      needed: 6,
    });
  });
});
