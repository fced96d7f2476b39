import { offsetInZone } from "../engine/run/local-day.ts";
import { type Day, dayFromText, dayNumber, MS_PER_DAY } from "../engine/units/day.ts";
import { ok, type Result } from "../engine/units/result.ts";
import type { RequestProblem, RunByHand, RunCorrection } from "./answers.ts";
import { MEASURES_VERSION } from "./measure-original.ts";
import { badField, isIn } from "./settings.ts";
import type { KeptActivity, KeptCorrection } from "./store.ts";

const DISTANCE_M = [1, 1_000_000] as const;
const TIME_S = [1, 7 * 86_400] as const;
const EXERTION = [0, 10] as const;
const LONGEST_NAME = 200;
const EARLIEST_DAY = "1950-01-01" as Day; // a day of the calendar
const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;
const SURFACES: ReadonlySet<string> = new Set([
  "road",
  "track",
  "trail",
  "grass",
  "sand",
  "treadmill",
  "mixed",
]);
const SPORTS: ReadonlySet<string> = new Set([
  "running",
  "walking",
  "hiking",
  "cycling",
  "swimming",
  "strength",
  "rowing",
  "skiing",
  "other",
]);

/** Refuses what cannot be; whether the shoe is there is asked by who knows the shoes. */
export function checkRunByHand(run: RunByHand, today: Day): Result<RunByHand, RequestProblem> {
  if (dayFromText(run.ranOnDay) === undefined) return badField("ranOnDay", "not-a-day");
  if (run.ranOnDay > today) return badField("ranOnDay", "in-the-future");
  if (run.ranOnDay < EARLIEST_DAY) return badField("ranOnDay", "too-long-ago");
  if (run.distanceM === undefined && run.movingTimeS === undefined)
    return badField("distanceM", "distance-or-time-needed");
  if (run.movingTimeS !== undefined && !isIn(run.movingTimeS, TIME_S))
    return badField("movingTimeS", "out-of-range");
  if (run.perceivedExertion !== undefined && !isIn(run.perceivedExertion, EXERTION))
    return badField("perceivedExertion", "0-to-10");
  if (run.startedAt !== undefined && !CLOCK.test(run.startedAt)) return badField("startedAt", "not-a-time");
  const shared = checkCorrection(run);
  return shared.ok ? ok(run) : shared;
}

/** The same for what may be corrected on any run. */
export function checkCorrection(
  correction: Pick<RunCorrection, "distanceM" | "surface" | "name" | "sport">,
): Result<undefined, RequestProblem> {
  const { distanceM, surface, name, sport } = correction;
  if (typeof distanceM === "number" && !isIn(distanceM, DISTANCE_M))
    return badField("distanceM", "out-of-range");
  if (typeof surface === "string" && !SURFACES.has(surface)) return badField("surface", "unknown-surface");
  if (typeof sport === "string" && !SPORTS.has(sport)) return badField("sport", "unknown-sport");
  if (typeof name === "string" && name.length > LONGEST_NAME) return badField("name", "too-long");
  return ok(undefined);
}

/** What was corrected before with what is corrected now; `null` takes a field back. */
export function corrected(before: KeptCorrection, change: RunCorrection): KeptCorrection {
  const entries = Object.entries({ ...before, ...change });
  return Object.fromEntries(
    entries.filter(([, value]) => value !== null && value !== undefined && value !== false),
  );
}

/** Without a time of day the run stands at noon, and its hour stays unknown. */
export function activityByHand(run: RunByHand, id: string, timeZone: string): KeptActivity {
  const [, hour = "12", minute = "00"] = CLOCK.exec(run.startedAt ?? "") ?? [];
  const localMs = dayNumber(run.ranOnDay) * MS_PER_DAY + (Number(hour) * 60 + Number(minute)) * 60_000;
  const utcOffsetS = offsetInZone(timeZone, localMs) ?? 0;
  const { distanceM, movingTimeS, surface, perceivedExertion, name, shoeId } = run;
  return {
    measured: {
      activityId: id,
      index: 0,
      format: "by-hand",
      sport: "running",
      startedAtMs: localMs - utcOffsetS * 1000,
      utcOffsetS,
      onDay: run.ranOnDay,
      dayBasis: "by-hand",
      measures: {
        ...(distanceM !== undefined && { distanceM }),
        ...(movingTimeS !== undefined && { movingTimeS }),
        ...(distanceM !== undefined &&
          movingTimeS !== undefined && { speedMeanMps: distanceM / movingTimeS }),
        ...(run.startedAt !== undefined && { localStartHour: Number(hour) + Number(minute) / 60 }),
      },
      ...(movingTimeS !== undefined && { durationS: movingTimeS }),
      ...(distanceM !== undefined && { distanceM }),
      ...(perceivedExertion !== undefined && { perceivedExertion }),
      isTreadmill: surface === "treadmill",
      isTrail: surface === "trail",
      ...(surface !== undefined && { surface }),
      ...(name !== undefined && { name }),
      richness: 0,
    },
    measuresVersion: MEASURES_VERSION,
    ...(shoeId !== undefined && { shoeId }),
  };
}
