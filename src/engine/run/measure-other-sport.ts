import type { Activity } from "../activity/activity.ts";
import { activeClock } from "./active-clock.ts";
import { measureHeart } from "./measure-heart.ts";
import type { MeasureSettings } from "./measure-run.ts";
import { traceDistance } from "./trace-distance.ts";

/** What cross-training keeps of a recording: how long and how hard. Absent where it does not tell. */
export interface OtherSportMeasures {
  /** Time with the timer running. */
  readonly durationS?: number;
  readonly distanceM?: number;
  /** In the units of a run's load: see measures.ts. */
  readonly heartRateLoad?: number;
}

/** Any sport that is not running, measured as far as it loads the body. */
export function measureOtherSport(activity: Activity, settings: MeasureSettings = {}): OtherSportMeasures {
  const { samples, totals } = activity;
  const activeS = activeClock(activity);
  const spans = activeS.map((second, index) => (index === 0 ? 0 : second - activeS[index - 1]!)); // index > 0: in range
  const recordedS = activeS[activeS.length - 1] ?? 0;
  const durationS = recordedS > 0 ? recordedS : (totals.movingTimeS ?? totals.elapsedTimeS ?? 0);
  const distanceM = wayOf(activity, activeS);
  const { heartRateLoad } = measureHeart({ samples, totals }, spans, settings);
  return {
    ...(durationS > 0 && { durationS }),
    ...(distanceM !== undefined && { distanceM }),
    ...(heartRateLoad !== undefined && { heartRateLoad }),
  };
}

/** Wheels and skis are faster than the limits that a runner's way is held to: the device's sums come first. */
function wayOf({ samples, totals, startedAtMs }: Activity, activeS: Float64Array): number | undefined {
  if (totals.distanceM !== undefined && totals.distanceM > 0) return totals.distanceM;
  const lastM = samples.columns.distanceM?.findLast((metres) => metres > 0); // false for NaN
  return lastM ?? traceDistance(samples, activeS, startedAtMs)?.distanceM[samples.count - 1];
}
