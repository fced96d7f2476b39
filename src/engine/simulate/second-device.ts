import type { Activity } from "../activity/activity.ts";

const STARTED_LATER_ROWS = 4;
const ROW_STEP = 3;
/** Phones wander more, and so measure a little further. */
const DISTANCE_RATIO = 1.006;

/** The same run on the phone in the pocket: started a little later, fewer rows, no heart and no form. */
export function asPhoneSawIt(activity: Activity): Activity {
  const { samples, totals } = activity;
  const rows = Array.from(
    { length: Math.floor((samples.count - STARTED_LATER_ROWS) / ROW_STEP) },
    (_, n) => STARTED_LATER_ROWS + n * ROW_STEP,
  );
  const take = (values: Float64Array | undefined): Float64Array =>
    Float64Array.from(rows, (row) => values?.[row] ?? Number.NaN);
  const timeMs = take(samples.timeMs);
  const startM = samples.columns.distanceM?.[STARTED_LATER_ROWS] ?? 0;
  const distanceM = take(samples.columns.distanceM).map((metres) => (metres - startM) * DISTANCE_RATIO);
  const startedAtMs = timeMs[0] ?? activity.startedAtMs;
  const elapsedTimeS = ((timeMs.at(-1) ?? startedAtMs) - startedAtMs) / 1000;
  return {
    format: "fit",
    sport: activity.sport,
    startedAtMs,
    ...(activity.utcOffsetS !== undefined && { utcOffsetS: activity.utcOffsetS }),
    samples: {
      count: rows.length,
      timeMs,
      columns: {
        latitudeDeg: take(samples.columns.latitudeDeg),
        longitudeDeg: take(samples.columns.longitudeDeg),
        distanceM,
      },
    },
    laps: [],
    totals: {
      elapsedTimeS,
      movingTimeS: elapsedTimeS - ((totals.elapsedTimeS ?? 0) - (totals.movingTimeS ?? 0)),
      distanceM: distanceM.at(-1) ?? 0,
    },
    pauses: activity.pauses,
    device: { maker: "backstride", product: "simulated phone" },
    developerFields: [],
    name: `${activity.name ?? "Simulated run"} on the phone`,
  };
}
