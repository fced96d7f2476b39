import { describe, expect, test } from "vitest";
import type { Activity, ColumnName } from "../activity/activity.ts";
import { dayFromMs, dayFromText } from "../units/day.ts";
import { recordCrossTraining, recordRun } from "./record-run.ts";
import { type SampleLifeId, sampleLives, simulateLife } from "./sample-lives.ts";
import type { PlannedRun, SimulatedLife } from "./simulated-life.ts";

const endsOnDay = dayFromText("2026-06-10");
if (endsOnDay === undefined) throw new Error("no day");

const lifeOf = (id: SampleLifeId): SimulatedLife => simulateLife(id, { endsOnDay });
const recorded = (life: SimulatedLife, wanted: (run: PlannedRun) => boolean): Activity => {
  const run = life.plannedRuns.find(wanted);
  if (run === undefined) throw new Error("no such run");
  return recordRun(life, run.index);
};

/** What a runner's watch shows, walking breaks included. */
const PLAUSIBLE: Readonly<Partial<Record<ColumnName, readonly [number, number]>>> = {
  speedMps: [0, 5.5],
  heartRateBpm: [60, 195],
  cadenceSpm: [80, 195],
  contactTimeS: [0.17, 0.34],
  verticalOscillationM: [0.05, 0.125],
  stepLengthM: [0.6, 1.7],
  verticalRatio: [0.03, 0.16],
  contactBalanceRatio: [0.48, 0.53],
  powerW: [0, 450],
  temperatureC: [-12, 45],
  altitudeM: [0, 2500],
};

describe("a recorded run", () => {
  test("is the same every time, whatever was recorded before it", () => {
    const life = lifeOf("steady-then-spike");
    const first = recordRun(life, 20);
    recordRun(life, 3);
    expect(recordRun(lifeOf("steady-then-spike"), 20)).toEqual(first);
  });

  test.each(sampleLives.map(({ id }) => id))("of %s stays within what bodies and devices do", (id) => {
    const life = lifeOf(id);
    for (let index = 2; index < life.plannedRuns.length; index += Math.ceil(life.plannedRuns.length / 8)) {
      const { columns } = recordRun(life, index).samples;
      for (const [name, [least, most]] of Object.entries(PLAUSIBLE)) {
        for (const value of columns[name as ColumnName] ?? []) {
          if (!Number.isNaN(value) && !(value >= least && value <= most)) {
            throw new Error(`run ${index}: ${name} ${value}`);
          }
        }
      }
    }
  });

  test("has steps as long as its speed and cadence say", () => {
    const { columns, count } = recorded(lifeOf("new-shoes"), (run) => run.kind === "intervals").samples;
    for (let row = 0; row < count; row += 13) {
      const [speed, cadence, step] = [columns.speedMps, columns.cadenceSpm, columns.stepLengthM].map(
        (column) => column?.[row] ?? Number.NaN,
      ) as [number, number, number];
      if (!Number.isNaN(step)) expect(step).toBeCloseTo((speed * 60) / cadence, 6);
    }
  });

  test("ends at its planned distance, on its planned local day", () => {
    const life = lifeOf("two-flare-ups");
    for (const run of life.plannedRuns.slice(0, 40)) {
      const activity = recordRun(life, run.index);
      expect(activity.totals.distanceM).toBeCloseTo(run.distanceM, 3);
      expect(dayFromMs(activity.startedAtMs, activity.utcOffsetS ?? 0)).toBe(run.day);
    }
  });

  test("stops at crossings, and its laps add up to it", () => {
    const life = lifeOf("steady-then-spike");
    const activity = recorded(life, (run) => run.kind === "long");
    const sum = (values: readonly (number | undefined)[]): number =>
      values.reduce<number>((total, value) => total + (value ?? 0), 0);
    const pausedS = sum(activity.pauses.map((pause) => (pause.toMs - pause.fromMs) / 1000));
    expect(activity.pauses.length).toBeGreaterThan(0);
    expect(activity.totals.elapsedTimeS).toBeCloseTo((activity.totals.movingTimeS ?? 0) + pausedS, 6);
    expect(sum(activity.laps.map((lap) => lap.distanceM))).toBeCloseTo(activity.totals.distanceM ?? 0, 6);
    expect(sum(activity.laps.map((lap) => lap.elapsedTimeS))).toBeCloseTo(
      activity.totals.elapsedTimeS ?? 0,
      6,
    );
    expect(sum(activity.laps.map((lap) => lap.movingTimeS))).toBeCloseTo(activity.totals.movingTimeS ?? 0, 6);
  });

  test("on a treadmill has no place and no height", () => {
    const activity = recorded(lifeOf("treadmill-runner"), (run) => run.terrain === "treadmill");
    expect(activity.subSport).toBe("treadmill");
    expect(activity.samples.columns).not.toHaveProperty("latitudeDeg");
    expect(activity.samples.columns).not.toHaveProperty("altitudeM");
  });

  test("from a small watch has no running dynamics and fewer rows", () => {
    const activity = recordRun(lifeOf("beginner"), 4);
    expect(activity.samples.columns).not.toHaveProperty("contactTimeS");
    expect(activity.samples.count).toBeLessThan((activity.totals.elapsedTimeS ?? 0) / 2);
  });

  test("with a glitch counts metres nobody ran", () => {
    const life = lifeOf("steady-then-spike");
    const run = life.plannedRuns.find(({ flaw }) => flaw === "gps-glitch");
    const activity = recordRun(life, run?.index ?? -1);
    expect((activity.totals.distanceM ?? 0) - (run?.distanceM ?? 0)).toBeCloseTo(6000, 3);
  });

  test("says that it is simulated", () => {
    const life = lifeOf("trail-runner");
    expect(recordRun(life, 0).device?.product).toBe("simulated");
    expect(recordCrossTraining(life, 0).device?.product).toBe("simulated");
  });
});
