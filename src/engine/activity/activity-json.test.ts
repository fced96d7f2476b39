import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isActivityJson, readActivityJson, writeActivityJson } from "./activity-json.ts";
import { anActivity, aSummary } from "./make-activity.ts";
import { readActivities } from "./read-activities.ts";

describe("an activity as text", () => {
  const full = anActivity({
    format: "apple-health",
    subSport: "trail",
    utcOffsetS: 7200,
    signals: { heartRateBpm: (s) => (s % 5 === 0 ? 140 : Number.NaN) },
    isAltitudeBarometric: true,
    totals: { elapsedTimeS: 1800, steps: 4800 },
    laps: [{ startedAtMs: Date.UTC(2024, 4, 4, 6, 30), distanceM: 1000 }],
    pauses: [{ fromMs: 1000, toMs: 2000 }],
    device: { maker: "Made up", product: "Watch" },
    developerFields: [{ name: "Form", unit: "W", values: new Float64Array(1801).fill(7) }],
    name: "Morning run",
    partial: { atByte: 77 },
  });

  it("is read back as it was", () => {
    for (const activity of [full, anActivity(), aSummary({ distanceM: 5000 })]) {
      const bytes = writeActivityJson(activity);
      expect(readActivities(bytes)).toEqual({ ok: true, value: [activity] });
      const [again] = (readActivityJson(bytes) as { value: readonly (typeof activity)[] }).value;
      expect(writeActivityJson(again ?? full)).toEqual(bytes);
    }
  });

  it("of anybody's making is never believed unseen", () => {
    const mark = new TextDecoder().decode(writeActivityJson(full)).slice(0, 31);
    const anyRest = fc
      .json()
      .map((json) => `${mark}"format":"fit","sport":"running","startedAtMs":1e12,"samples":${json}}`);
    fc.assert(
      fc.property(
        fc.oneof(
          anyRest,
          fc.string().map((rest) => mark + rest),
        ),
        (text) => {
          const bytes = new TextEncoder().encode(text);
          if (isActivityJson(bytes)) readActivityJson(bytes);
        },
      ),
    );
    const backwards = writeActivityJson({
      ...full,
      samples: { ...full.samples, timeMs: full.samples.timeMs.toReversed() },
    });
    expect(readActivityJson(backwards)).toMatchObject({ ok: false });
    expect(readActivityJson(writeActivityJson({ ...full, startedAtMs: 0 }))).toMatchObject({
      problem: { kind: "absurd-time" },
    });
  });
});
