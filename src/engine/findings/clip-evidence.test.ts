import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NOTHING_TOLD } from "../answers/told.ts";
import type { GaitClip } from "../gait/gait-clip.ts";
import type { GaitMeasure, GaitMeasureKey } from "../gait/gait-result.ts";
import { historyOf } from "../history/history-of.ts";
import { aDay } from "../history/make-run.ts";
import { findAll } from "./all-findings.ts";
import type { Finding } from "./finding.ts";
import { contributionOf, LOG_ODDS, weightOf } from "./ranking.ts";

const PAIN = aDay("2026-05-01");
const TODAY = aDay("2026-05-10");
const KEYS = [
  "cadence",
  "step-time-asymmetry",
  "over-stride",
  "shank-angle",
  "foot-inclination",
  "knee-flexion-at-contact",
  "hip-extension",
  "trunk-lean",
  "trunk-pelvis-angle",
  "vertical-oscillation",
  "contact-time",
  "pelvic-drop",
  "step-width",
] as const satisfies readonly GaitMeasureKey[];

const aMeasure = (key: GaitMeasureKey, value: number, more: Partial<GaitMeasure> = {}): GaitMeasure => ({
  key,
  value,
  unit: "deg",
  confidence: "medium",
  reasons: [],
  standardError: 0.001,
  steps: 20,
  ...more,
});

const aClip = (measures: readonly GaitMeasure[], more: Partial<GaitClip> = {}): GaitClip => ({
  id: "clip-1",
  filmedOnDay: aDay("2026-04-20"),
  result: {
    view: "side",
    stretch: { fromS: 0, toS: 8 },
    steps: 20,
    contacts: [],
    measures,
    curves: [],
    quality: {
      frames: 480,
      framesPerSecond: 60,
      isRateAssumed: false,
      missingRatio: 0,
      swapsRepaired: 0,
      slowMotionFactor: 1,
    },
  },
  ...more,
});

const findings = (clips: readonly GaitClip[], options?: readonly string[]): readonly Finding[] =>
  findAll({
    history: historyOf([]),
    painSince: PAIN,
    onDay: TODAY,
    clips,
    ...(options === undefined ? {} : { told: { ...NOTHING_TOLD, answers: { "posture-habits": options } } }),
  });

const find = (id: string, clips: readonly GaitClip[], options?: readonly string[]): Finding => {
  const found = findings(clips, options).find(({ rule }) => rule.id === id);
  if (found === undefined) throw new Error(`no finding ${id}`);
  return found;
};

describe("a clip of running form", () => {
  test("never raises a cause above low, whatever it measured", () => {
    const anyValue = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const anyMeasure = fc
      .tuple(
        fc.constantFrom(...KEYS),
        anyValue,
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0, max: 10, noNaN: true }),
      )
      .map(([key, value, steps, standardError]) => aMeasure(key, value, { steps, standardError }));
    const anyClip = fc
      .tuple(
        fc.uniqueArray(anyMeasure, { selector: ({ key }) => key }),
        fc.constantFrom("2026-03-01", "2026-05-01", "2026-05-09"),
      )
      .map(([measures, day]) => aClip(measures, { filmedOnDay: aDay(day) }));
    const without = new Map(findings([]).map((finding) => [finding.rule.id, finding]));
    fc.assert(
      fc.property(fc.array(anyClip, { maxLength: 3 }), (clips) => {
        const numbered = clips.map((clip, i) => ({ ...clip, id: `clip-${i}` }));
        for (const finding of findings(numbered)) {
          if (JSON.stringify(finding) === JSON.stringify(without.get(finding.rule.id))) continue;
          expect(finding.verdict).not.toBe("likely");
          expect(LOG_ODDS[weightOf(finding)]).toBeLessThanOrEqual(LOG_ODDS.low);
          expect(contributionOf(finding)).toBeLessThan(0.1);
          expect(finding.caveats).toContain("gait-alone");
        }
      }),
      { seed: 20260, numRuns: 150 },
    );
  });

  const AT_SPEED = { speedMps: 3.5, isTreadmill: false };
  const earlier = (measure: GaitMeasure, more: Partial<GaitClip> = {}): GaitClip =>
    aClip([measure], { id: "earlier", filmedOnDay: aDay("2026-03-01"), ...AT_SPEED, ...more });

  test.each([
    [30, "cannot-tell", "context"],
    [5, "cannot-tell", "context"],
    [0, "unlikely", "against"],
    [-4, "unlikely", "against"],
  ] as const)(
    "alone, with the ankle %d degrees ahead of the knee, makes over-striding %s: no limit holds for everybody",
    (angle, verdict, side) => {
      const finding = find("over-striding", [aClip([aMeasure("shank-angle", angle)], AT_SPEED)]);
      expect(finding.verdict).toBe(verdict);
      expect(finding.evidence[0]).toMatchObject({ measure: "clip-shank-angle", side, clipId: "clip-1" });
      expect(finding.evidence[0]?.threshold).toBeUndefined();
      expect(finding.missing).toEqual(verdict === "cannot-tell" ? ["posture-habits"] : []);
    },
  );

  test.each([
    ["11 degrees farther than in the own clip before", 16, {}, "possible", "for"],
    ["10 degrees farther, which two days of filming differ", 15, {}, "cannot-tell", "context"],
    ["11 degrees less far", 16 - 22, {}, "unlikely", "against"],
    ["farther, at a speed that is 0.5 m/s off", 30, { speedMps: 3 }, "cannot-tell", "context"],
    ["farther, against a clip of no known speed", 30, { speedMps: undefined }, "cannot-tell", "context"],
    ["farther, against a treadmill", 30, { isTreadmill: true }, "cannot-tell", "context"],
  ] as const)("with the ankle ahead by %s makes over-striding so", (_, angle, more, verdict, side) => {
    const { speedMps, ...rest } = { ...AT_SPEED, ...more };
    const before = aClip([aMeasure("shank-angle", 5)], {
      id: "earlier",
      filmedOnDay: aDay("2026-03-01"),
      ...rest,
      ...(speedMps === undefined ? {} : { speedMps }),
    });
    const finding = find("over-striding", [aClip([aMeasure("shank-angle", angle)], AT_SPEED), before]);
    expect(finding.verdict).toBe(verdict);
    expect(finding.evidence[0]).toMatchObject({ side, clipId: "clip-1" });
  });

  test("takes nothing back that somebody saw", () => {
    const upright = [aClip([aMeasure("shank-angle", -5), aMeasure("trunk-lean", 5)])];
    expect(find("over-striding", upright, ["over-strides"]).verdict).toBe("possible");
    expect(find("trunk-lean", upright, ["leans-forward"]).verdict).toBe("possible");
  });

  test("can calm about leaning and never blames it", () => {
    expect(find("trunk-lean", [aClip([aMeasure("trunk-lean", 12)])]).verdict).toBe("unlikely");
    for (const lean of [40, -20])
      expect(find("trunk-lean", [aClip([aMeasure("trunk-lean", lean)])]).verdict).toBe("cannot-tell");
  });

  test.each([
    [0.06, 0.01, 0, "possible"],
    [-0.06, 0.01, 0, "possible"],
    [0.06, 0.01, 0.05, "cannot-tell"],
    [0.06, 0.01, undefined, "cannot-tell"],
    [0.06, 0.03, 0, "cannot-tell"],
    [0.04, 0.001, 0, "unlikely"],
    [0.01, 0.001, undefined, "unlikely"],
  ] as const)(
    "with steps uneven by %d, known to %d, and by %s in the own clip before, makes side to side %s",
    (value, standardError, before, verdict) => {
      const uneven = (by: number, error: number) =>
        aMeasure("step-time-asymmetry", by, { unit: "ratio", standardError: error });
      const clips = [
        aClip([uneven(value, standardError)], AT_SPEED),
        ...(before === undefined ? [] : [earlier(uneven(before, 0.005))]),
      ];
      expect(find("side-to-side", clips).verdict).toBe(verdict);
    },
  );

  test("of fewer than six steps says nothing", () => {
    const few = aClip([aMeasure("shank-angle", 20, { steps: 5 })]);
    expect(find("over-striding", [few])).toEqual(find("over-striding", []));
  });

  test("filmed before the pain is heard before a newer one, and one since says that it may follow from it", () => {
    const before = aClip([aMeasure("shank-angle", 20)], { id: "before", filmedOnDay: aDay("2026-04-30") });
    const since = aClip([aMeasure("shank-angle", -5)], { id: "since", filmedOnDay: PAIN });
    expect(find("over-striding", [since, before]).evidence[0]?.clipId).toBe("before");
    expect(find("over-striding", [since, before]).caveats).not.toContain("may-follow-from-the-pain");
    expect(find("over-striding", [since]).caveats).toContain("may-follow-from-the-pain");
  });

  test("of tomorrow is not known yet", () => {
    const later = aClip([aMeasure("shank-angle", 20)], { filmedOnDay: aDay("2026-05-11") });
    expect(find("over-striding", [later])).toEqual(find("over-striding", []));
  });

  test("leaves an arched back without weight", () => {
    const arched = find("arched-back", [aClip([aMeasure("trunk-pelvis-angle", 80)])]);
    expect(arched.verdict).toBe("cannot-tell");
    expect(contributionOf(arched)).toBe(0);
  });
});
