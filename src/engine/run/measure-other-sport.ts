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

/** Nothing moved by a body is faster for long: product choice. */
const FASTEST_ON_WHEELS_MPS = 40;

/** The device's own sums come first: its sport knows better what is possible. */
function wayOf(activity: Activity, activeS: Float64Array): number | undefined {
  const { samples, totals } = activity;
  if (totals.distanceM !== undefined && totals.distanceM > 0) return totals.distanceM;
  return traceDistance(activity, activeS, FASTEST_ON_WHEELS_MPS)?.distanceM[samples.count - 1];
}
