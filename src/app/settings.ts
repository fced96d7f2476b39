import { bad, ok, type Result } from "../engine/units/result.ts";
import type { RequestProblem, Settings } from "./answers.ts";

/** What holds for a runner who has set nothing. */
export const settingsOf = (saved: Partial<Settings>, timeZone: string): Settings => ({
  distanceUnit: "km",
  timeZone,
  firstWeekday: 0,
  ...saved,
});

/** Refuses what no runner can have; names the first such field. */
export function checkSettings(settings: Partial<Settings>): Result<Partial<Settings>, RequestProblem> {
  const { distanceUnit, massUnit, timeZone, firstWeekday, flareThreshold } = settings;
  if (distanceUnit !== undefined && distanceUnit !== "km" && distanceUnit !== "mi")
    return badField("distanceUnit", "km-or-mi");
  if (massUnit !== undefined && massUnit !== "kg" && massUnit !== "lb")
    return badField("massUnit", "kg-or-lb");
  if (timeZone !== undefined && !isTimeZone(timeZone)) return badField("timeZone", "unknown-time-zone");
  if (firstWeekday !== undefined && !(Number.isInteger(firstWeekday) && isIn(firstWeekday, [0, 6])))
    return badField("firstWeekday", "0-to-6");
  if (
    typeof flareThreshold === "number" &&
    !(Number.isInteger(flareThreshold) && isIn(flareThreshold, [0, 9]))
  )
    return badField("flareThreshold", "0-to-9");
  for (const field of Object.keys(RANGES) as (keyof typeof RANGES)[]) {
    const value = settings[field];
    if (value !== undefined && !isIn(value, RANGES[field]))
      return badField(field, RANGES[field].join("-to-"));
  }
  const { restingHeartRateBpm, maxHeartRateBpm } = settings;
  if (restingHeartRateBpm !== undefined && maxHeartRateBpm !== undefined)
    if (restingHeartRateBpm >= maxHeartRateBpm)
      return badField("restingHeartRateBpm", "not-below-the-highest");
  return ok(settings);
}

/** Does this change alter what recordings measure up to? */
export const changesMeasures = (before: Partial<Settings>, after: Partial<Settings>): boolean =>
  MEASURED_WITH.some((field) => before[field] !== after[field]);

const MEASURED_WITH = ["timeZone", "bodyMassKg", "maxHeartRateBpm", "restingHeartRateBpm"] as const;

export const badField = (
  field: string,
  reason: string,
): { readonly ok: false; readonly problem: RequestProblem } => bad({ kind: "bad-field", field, reason });

export const isIn = (value: number, [low, high]: readonly [number, number]): boolean =>
  value >= low && value <= high;

/** Wide enough for every grown-up and growing runner; only slips of the hand are outside. */
const RANGES = {
  bodyMassKg: [20, 300],
  heightM: [0.9, 2.5],
  maxHeartRateBpm: [90, 240],
  restingHeartRateBpm: [25, 120],
} as const satisfies Partial<Record<keyof Settings, readonly [number, number]>>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false; // the only way to ask; the name comes from outside
  }
}
