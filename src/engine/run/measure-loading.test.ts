import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anActivity } from "../activity/make-activity.ts";
import { peakForceBodyWeights } from "../gait/peak-force.ts";
import { usualContactTimeS } from "./measure-loading.ts";
import { measureRun } from "./measure-run.ts";

describe("loading", () => {
  test("follows from contact and flight when the recording has contact time", () => {
    const stepS = 60 / 166;
    const { loading, steps = 0 } = measureRun(anActivity({ signals: { contactTimeS: 0.24 } }));
    expect(loading?.basis).toBe("contact-time");
    expect(loading?.peakForceBodyWeights).toBeCloseTo((Math.PI / 2) * ((stepS - 0.24) / 0.24 + 1), 9);
    expect(loading?.summedBodyWeights).toBeCloseTo((loading?.peakForceBodyWeights ?? 0) * steps, 3);
  });

  test("is an approximation from speed and cadence otherwise, and says so", () => {
    const { loading } = measureRun(anActivity());
    expect(loading?.basis).toBe("speed-and-cadence");
    expect(loading?.peakForceBodyWeights).toBeCloseTo(
      peakForceBodyWeights(usualContactTimeS(3, 166), 60 / 166),
      2,
    );
  });

  test("counts walked steps as little more than body weight", () => {
    const walks = (second: number) => second >= 900;
    const { loading, steps = 0 } = measureRun(
      anActivity({
        speedMps: (second) => (walks(second) ? 1.3 : 3),
        signals: { cadenceSpm: (second) => (walks(second) ? 110 : 166), contactTimeS: 0.25 },
      }),
    );
    expect(loading?.summedBodyWeights).toBeLessThan((loading?.peakForceBodyWeights ?? 0) * steps * 0.85);
    expect(loading?.summedBodyWeights).toBeGreaterThan(1.2 * steps);
  });

  test("is absent without cadence, which alone tells the steps", () => {
    expect(
      measureRun(anActivity({ without: ["cadenceSpm"], signals: { contactTimeS: 0.25 } })).loading,
    ).toBeUndefined();
  });

  test("is higher with shorter contact and with slower steps, and never below that of a step without flight", () => {
    const contact = fc.double({ min: 0.12, max: 0.4, noNaN: true });
    const step = fc.double({ min: 0.28, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(contact, step, (contactS, stepS) => {
        const peak = peakForceBodyWeights(contactS, stepS);
        expect(peakForceBodyWeights(contactS * 0.9, stepS)).toBeGreaterThanOrEqual(peak);
        expect(peakForceBodyWeights(contactS, stepS * 1.1)).toBeGreaterThanOrEqual(peak);
        expect(peak).toBeGreaterThanOrEqual(Math.PI / 2);
      }),
      { seed: 7 },
    );
  });
});
