import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Activity } from "../src/engine/activity/activity.ts";
import { readActivities } from "../src/engine/activity/read-activities.ts";
import { isRun } from "../src/engine/run/classify.ts";
import { measureRun } from "../src/engine/run/measure-run.ts";
import type { RunMeasures } from "../src/engine/run/run-measures.ts";
import { realDataFolder, realFiles, WITHOUT_REAL_DATA } from "./real-data.ts";

const folder = realDataFolder();
if (folder === undefined) console.log(`measures-agreement: ${WITHOUT_REAL_DATA}`);

interface Measured {
  readonly activity: Activity;
  readonly measures: RunMeasures;
}

describe.skipIf(folder === undefined)("what we measure of real runs", () => {
  const runs = folder === undefined ? [] : runsIn(folder);

  it("is nowhere NaN, infinite or below zero", () => {
    expect(runs.length).toBeGreaterThan(150);
    for (const { measures } of runs) {
      const { drift: _, temperatureMeanC: __, ...sizes } = measures; // these two may well be negative
      for (const value of numbersIn(sizes)) expect(value).toBeGreaterThanOrEqual(0);
      for (const value of numbersIn(measures)) expect(Number.isFinite(value)).toBe(true);
    }
  });

  it("is the device's distance in nineteen of twenty", () => {
    const ratios = ratiosOf(
      runs,
      ({ distanceM }) => distanceM,
      ({ totals }) => totals.distanceM,
    );
    expect(ratios.at(0.03)).toBeGreaterThan(0.99);
    expect(ratios.at(0.97)).toBeLessThan(1.01);
  });

  it("is the device's count of steps within a few percent", () => {
    const ratios = ratiosOf(
      runs,
      ({ steps }) => steps,
      ({ totals }) => totals.steps,
    );
    expect(ratios.at(0.1)).toBeGreaterThan(0.95);
    expect(ratios.at(0.9)).toBeLessThan(1.05);
  });

  it("is close to the ascent a barometer's own device sums up on hills", () => {
    const ratios = ratiosOf(
      runs.filter(({ activity }) => (activity.totals.climbM ?? 0) > 50),
      ({ climb }) => (climb?.basis === "barometer" ? climb.ascentM : undefined),
      ({ totals }) => totals.climbM,
    );
    expect(ratios.at(0.25)).toBeGreaterThan(0.92);
    expect(ratios.at(0.75)).toBeLessThan(1.05);
  });

  it("has the cadence of people who run, and moves no longer than it lasts", () => {
    for (const { measures } of runs) {
      const { cadence, movingTimeS = 0, elapsedTimeS = 0 } = measures;
      if (cadence !== undefined) expect(cadence.medianSpm).toBeGreaterThan(135);
      if (cadence !== undefined) expect(cadence.medianSpm).toBeLessThan(205);
      expect(movingTimeS).toBeLessThanOrEqual(elapsedTimeS + 1e-6);
    }
  });
});

function runsIn(dataFolder: string): Measured[] {
  return realFiles(dataFolder, /\.(fit|tcx|gpx)(\.gz)?$/i).flatMap((name) => {
    const stored = readFileSync(join(dataFolder, name));
    const read = readActivities(/\.gz$/i.test(name) ? gunzipSync(stored) : stored);
    if (!read.ok) return [];
    const complete = read.value.filter((activity) => isRun(activity) && activity.partial === undefined);
    return complete.map((activity) => ({ activity, measures: measureRun(activity) }));
  });
}

function ratiosOf(
  runs: readonly Measured[],
  ours: (measures: RunMeasures) => number | undefined,
  theirs: (activity: Activity) => number | undefined,
): { at(share: number): number } {
  const ratios = runs
    .map(({ activity, measures }) => (ours(measures) ?? Number.NaN) / (theirs(activity) ?? Number.NaN))
    .filter(Number.isFinite)
    .sort((one, other) => one - other);
  expect(ratios.length).toBeGreaterThan(30);
  return { at: (share) => ratios[Math.floor(share * ratios.length)] ?? Number.NaN };
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
