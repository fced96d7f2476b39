import type { Activity } from "../activity/activity.ts";

const STARTED_LATER_ROWS = 4;
const ROW_STEP = 3;

/** The same run on the phone in the pocket: started a little later, fewer rows, nothing but positions. */
export function asPhoneSawIt(activity: Activity): Activity {
  const { samples } = activity;
  const rows = Array.from(
    { length: Math.floor((samples.count - STARTED_LATER_ROWS) / ROW_STEP) },
    (_, n) => STARTED_LATER_ROWS + n * ROW_STEP,
  );
  const take = (values: Float64Array | undefined): Float64Array =>
    Float64Array.from(rows, (row) => values?.[row] ?? Number.NaN);
  const timeMs = take(samples.timeMs);
  return {
    format: "gpx",
    sport: activity.sport,
    startedAtMs: timeMs[0] ?? activity.startedAtMs,
    ...(activity.utcOffsetS !== undefined && { utcOffsetS: activity.utcOffsetS }),
    samples: {
      count: rows.length,
      timeMs,
      columns: {
        latitudeDeg: take(samples.columns.latitudeDeg).map(asPhonesWrite),
        longitudeDeg: take(samples.columns.longitudeDeg).map(asPhonesWrite),
      },
    },
    laps: [],
    totals: {},
    pauses: activity.pauses,
    device: { maker: "backstride", product: "simulated phone" },
    developerFields: [],
    name: `${activity.name ?? "Simulated run"} on the phone`,
  };
}

const asPhonesWrite = (degrees: number): number => Number(degrees.toFixed(7));
