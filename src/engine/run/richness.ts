import { type Activity, COLUMN_NAMES, type ColumnName } from "../activity/activity.ts";

/** What a channel adds for finding out why a back hurts. Product choices; the rest count one. */
const WORTH: Readonly<Partial<Record<ColumnName, number>>> = {
  distanceM: 3,
  altitudeM: 3,
  cadenceSpm: 5,
  heartRateBpm: 3,
  contactTimeS: 3,
  verticalOscillationM: 2,
  contactBalanceRatio: 2,
};
const RATE_WORTH = 4;
const LAPS_WORTH = 1;
const TOTALS_WORTH = 1;
const PAUSES_WORTH = 1;
const OFFSET_WORTH = 1;
const DEVELOPER_FIELD_WORTH = 0.25;
const MOST_DEVELOPER_FIELDS = 4;
/** A damaged recording is kept only where the whole one tells much less. */
const PARTIAL_FACTOR = 0.5;

/**
 * How much a recording tells: its channels by worth and by the share of samples that have them, the
 * rate of sampling, laps, totals, stated pauses and offset. A partial file counts half. Of two
 * recordings of one run the one with the higher number is kept; the number has no unit.
 */
export function richnessOf(activity: Activity): number {
  const { samples, totals } = activity;
  let richness = 0;
  for (const name of COLUMN_NAMES) {
    const column = samples.columns[name];
    if (column !== undefined) richness += (WORTH[name] ?? 1) * knownShare(column);
  }
  richness += RATE_WORTH * ratePerSecond(activity);
  if (activity.laps.length > 0) richness += LAPS_WORTH;
  if (Object.keys(totals).length > 0) richness += TOTALS_WORTH;
  if (activity.pauses.length > 0) richness += PAUSES_WORTH;
  if (activity.utcOffsetS !== undefined) richness += OFFSET_WORTH;
  richness += DEVELOPER_FIELD_WORTH * Math.min(MOST_DEVELOPER_FIELDS, activity.developerFields.length);
  return activity.partial === undefined ? richness : richness * PARTIAL_FACTOR;
}

function knownShare(column: Float64Array): number {
  let known = 0;
  for (let index = 0; index < column.length; index++) if (!Number.isNaN(column[index]!)) known++; // in range
  return column.length === 0 ? 0 : known / column.length;
}

/** Samples per second, one at the most: more often than that tells a runner nothing more. */
function ratePerSecond({ samples }: Activity): number {
  const { count, timeMs } = samples;
  if (count < 2) return 0;
  const spanS = (timeMs[count - 1]! - timeMs[0]!) / 1000; // at least two samples: in range
  return spanS > 0 ? Math.min(1, (count - 1) / spanS) : 0;
}
