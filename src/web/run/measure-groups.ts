import { type AbsentKey, MEASURES, type MeasureId } from "../../engine/run/measures.ts";
import type { Run } from "../../engine/run/run.ts";
import type { Format, Shown } from "../words/format.ts";

/** The measures as the run screen groups them. Those that lead the screen as big numbers are not repeated. */
const GROUPS = {
  steps: [
    "steps",
    "cadence.medianSpm",
    "cadence.easySpm",
    "cadence.steadySpm",
    "cadence.fastSpm",
    "stepLengthMeanM",
    "longestUnbrokenS",
  ],
  climb: [
    "climb.ascentM",
    "climb.descentM",
    "climb.steepDescentDistanceM",
    "climb.steepDescentRatio",
    "gradeAdjustedSpeedMps",
  ],
  form: [
    "dynamics.contactTimeMeanS",
    "dynamics.contactBalanceMeanRatio",
    "dynamics.verticalOscillationMeanM",
    "dynamics.verticalRatioMean",
  ],
  drift: [
    "drift.cadenceSpm",
    "drift.contactTimeS",
    "drift.verticalOscillationM",
    "drift.contactBalanceRatio",
    "drift.heartRateBpm",
  ],
  effort: ["heartRateMaxBpm", "heartRateLoad", "powerMeanW", "temperatureMeanC"],
  load: ["loading.peakForceBodyWeights", "loading.summedBodyWeights"],
} as const satisfies Readonly<Record<string, readonly MeasureId[]>>;

export type GroupName = keyof typeof GROUPS;
export type ShownMeasureId = (typeof GROUPS)[GroupName][number];

export interface MeasureRow {
  readonly id: ShownMeasureId;
  readonly shown: Shown;
}

export interface MeasureGroup {
  readonly name: GroupName;
  readonly rows: readonly MeasureRow[];
}

/** What this run tells, by group; groups of which it tells nothing are left out. */
export function measureGroups(run: Run, format: Format): readonly MeasureGroup[] {
  return groupNames
    .map((name) => ({
      name,
      rows: GROUPS[name].flatMap((id: ShownMeasureId) => {
        const value = measuredValue(run, id);
        return value === undefined ? [] : [{ id, shown: shownOf(id, value, format) }];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Why something is not told, each reason once with the measures it silences. */
export function absentMeasures(run: Run): ReadonlyMap<AbsentKey, readonly ShownMeasureId[]> {
  const byReason = new Map<AbsentKey, ShownMeasureId[]>();
  for (const name of groupNames)
    for (const id of GROUPS[name]) {
      if (measuredValue(run, id) !== undefined) continue;
      const { absentWhen } = MEASURES[id];
      byReason.set(absentWhen, [...(byReason.get(absentWhen) ?? []), id]);
    }
  return byReason;
}

const groupNames: readonly GroupName[] = ["steps", "climb", "form", "drift", "effort", "load"];

function measuredValue(run: Run, id: MeasureId): number | undefined {
  let value: unknown = run;
  for (const key of id.split("."))
    value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof value === "number" ? value : undefined;
}

function shownOf(id: ShownMeasureId, value: number, format: Format): Shown {
  const signed = ({ number, unit }: Shown): Shown => {
    if (!/[1-9]/.test(number)) return { number: number.replace(/^[-−]/, ""), unit }; // too small to show: no direction
    return { number: value > 0 ? `+${number}` : number, unit };
  };
  switch (id) {
    case "climb.ascentM":
    case "climb.descentM":
      return format.height(value);
    case "climb.steepDescentDistanceM":
      return format.distance(value);
    case "climb.steepDescentRatio":
    case "dynamics.verticalRatioMean":
    case "dynamics.contactBalanceMeanRatio":
      return { number: format.number(value * 100, 1), unit: "%" };
    case "drift.contactBalanceRatio":
      return signed({ number: format.number(value * 100, 1), unit: "%" });
    case "dynamics.verticalOscillationMeanM":
      return format.smallLength(value);
    case "drift.verticalOscillationM":
      return signed(format.smallLength(value));
    case "drift.contactTimeS":
    case "drift.heartRateBpm":
    case "drift.cadenceSpm":
      return signed(format.quantity(value, unitOf(id)));
    default:
      return format.quantity(value, unitOf(id));
  }
}

const unitOf = (id: ShownMeasureId) => {
  const { unit } = MEASURES[id];
  return unit === "h" || unit === "text" || unit === "table" ? "count" : unit;
};
