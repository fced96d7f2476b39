import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COLUMN_NAMES, type Totals } from "../activity/activity.ts";
import { anActivity, type Signal } from "../activity/make-activity.ts";
import { type MeasureSettings, measureRun } from "./measure-run.ts";
import { MEASURES, type MeasureId, type Need } from "./measures.ts";

const FULL_SETTINGS: MeasureSettings = {
  maxHeartRateBpm: 188,
  restingHeartRateBpm: 52,
  utcOffsetS: 7200,
};
const FULL_TOTALS: Totals = {
  elapsedTimeS: 1830,
  movingTimeS: 1800,
  distanceM: 5400,
  climbM: 60,
  descentM: 58,
  steps: 5000,
  heartRateMeanBpm: 150,
  heartRateMaxBpm: 171,
  cadenceMeanSpm: 166,
  powerMeanW: 240,
  temperatureMeanC: 16,
};
const wavy: Signal = (second) => 3 + 0.4 * Math.sin(second / 30);
const EVERYTHING: Readonly<Record<string, Signal>> = {
  latitudeDeg: (second) => 47 + second * 0.000027,
  altitudeM: (second) => 400 + 6 * Math.sin(second / 150),
  cadenceSpm: (second) => 165 + 3 * Math.sin(second / 30),
  powerW: 240,
  temperatureC: 16,
  verticalOscillationM: 0.085,
  contactTimeS: 0.25,
  contactBalanceRatio: 0.505,
  stepLengthM: 1.1,
  verticalRatio: 0.08,
  stancePercentRatio: 0.35,
};

const isMet = (needs: readonly Need[], given: ReadonlySet<string>): boolean =>
  needs.every((need) => given.has(need));

/** The value at `climb.ascentM`, or undefined; an empty table counts as absent. */
function valueAt(measures: object, id: string): unknown {
  let value: unknown = measures;
  for (const key of id.split(".")) value = (value as Record<string, unknown> | undefined)?.[key];
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe("measures", () => {
  test("are all told by a recording that has everything", () => {
    const measures = measureRun(
      anActivity({ durationS: 2400, speedMps: wavy, signals: EVERYTHING, totals: FULL_TOTALS }),
      FULL_SETTINGS,
    );
    const absent = Object.keys(MEASURES).filter((id) => valueAt(measures, id) === undefined);
    expect(absent).toEqual([]);
  });

  test("are absent whenever what they need is missing, and never NaN or infinite", () => {
    const columns = fc.subarray([...COLUMN_NAMES]);
    const totals = fc.subarray(Object.keys(FULL_TOTALS) as (keyof Totals)[]);
    const settings = fc.subarray(Object.keys(FULL_SETTINGS) as (keyof MeasureSettings)[]);
    fc.assert(
      fc.property(
        columns,
        totals,
        settings,
        fc.boolean(),
        (hasColumns, hasTotals, hasSettings, isRecorded) => {
          const recorded = anActivity({
            durationS: 1500,
            everyS: 2,
            speedMps: wavy,
            signals: EVERYTHING,
            without: COLUMN_NAMES.filter((name) => !hasColumns.includes(name)),
            totals: Object.fromEntries(hasTotals.map((name) => [name, FULL_TOTALS[name]])),
          });
          const activity = isRecorded
            ? recorded
            : { ...recorded, samples: { count: 0, timeMs: new Float64Array(0), columns: {} } };
          const measures = measureRun(
            activity,
            Object.fromEntries(hasSettings.map((name) => [name, FULL_SETTINGS[name]])),
          );
          const given = new Set<string>([
            ...(isRecorded ? ["samples", ...hasColumns] : []),
            ...hasTotals.map((name) => `totals.${name}`),
            ...hasSettings.map((name) => `settings.${name}`),
          ]);
          for (const [id, { needs }] of Object.entries(MEASURES))
            if (!needs.some((set) => isMet(set, given)))
              expect([id, valueAt(measures, id)]).toEqual([id, undefined]);
          expect(numbersIn(measures).every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });

  test("survive columns of nothing but NaN and wild values", () => {
    const wild = fc.constantFrom(Number.NaN, 0, -1, 1e-9, 70, 166, 1e6, -1e6, Number.POSITIVE_INFINITY);
    fc.assert(
      fc.property(
        fc.array(wild, { minLength: 40, maxLength: 40 }),
        fc.integer({ min: 1, max: 39 }),
        (values, turn) => {
          const signals = Object.fromEntries(
            COLUMN_NAMES.map((name, column) => [
              name,
              (second: number) => values[(second * turn + column) % 40] ?? 0,
            ]),
          );
          const activity = anActivity({ durationS: 400, signals });
          expect(numbersIn(measureRun(activity, FULL_SETTINGS)).every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });

  test("are listed in docs/formats/measures.md as they are declared", () => {
    const page = readFileSync(new URL("../../../docs/formats/measures.md", import.meta.url), "utf8");
    const rows = (Object.keys(MEASURES) as MeasureId[]).map((id) => rowOf(id)).join("\n");
    expect(page).toContain(rows);
    for (const { method } of Object.values(MEASURES))
      expect(page.toLowerCase().replaceAll(" ", "-")).toContain(`\n##-${method}\n`);
  });
});

/** One line of the table in the docs: copy the expected text there when a declaration changes. */
function rowOf(id: MeasureId): string {
  const { unit, needs, absentWhen, method } = MEASURES[id];
  return `| \`${id}\` | ${unit} | ${inWays(needs)} | ${absentWhen} | [how](#${method}) |`;
}

/** Three sets that differ only in how the way is told are one set that needs the way. */
function inWays(needs: readonly (readonly Need[])[]): string {
  const sets = needs.map((set) =>
    set.includes("longitudeDeg")
      ? ["way", ...set.filter((need) => !need.endsWith("tudeDeg"))]
      : set.map((need) => (need === "distanceM" || need === "speedMps" ? "way" : need)),
  );
  return [...new Set(sets.map((set) => set.join(" + ")))].join("; or ");
}
