import type { Activity, ColumnName, Lap } from "../activity.ts";
import { isOnFoot } from "../sport.ts";
import { element, escapeXml, isoTime } from "../xml/write-xml.ts";

/** The activity as TCX. Temperature and running dynamics have no place there; an activity without laps gets one. */
export function writeTcx(activity: Activity): Uint8Array<ArrayBuffer> {
  const laps = lapsOf(activity);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"',
    ' xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">',
    `<Activities><Activity Sport="${SPORT_WORDS[activity.sport] ?? "Other"}">`,
    element("Id", isoTime(activity.startedAtMs)),
  ];
  let row = 0;
  laps.forEach((lap, index) => {
    const next = laps[index + 1]?.startedAtMs ?? Number.POSITIVE_INFINITY;
    let end = row;
    while (end < activity.samples.count && (activity.samples.timeMs[end] ?? next) < next) end++;
    writeLap(lines, activity, lap, row, end);
    row = end;
  });
  lines.push(element("Notes", activity.name), creator(activity));
  lines.push("</Activity></Activities></TrainingCenterDatabase>", "");
  return new TextEncoder().encode(lines.join("\n"));
}

const SPORT_WORDS: Readonly<Partial<Record<Activity["sport"], string>>> = {
  running: "Running",
  cycling: "Biking",
  walking: "Walking",
  hiking: "Hiking",
  swimming: "Swimming",
};

const KILOCALORIE_J = 4184;

function lapsOf(activity: Activity): readonly Lap[] {
  if (activity.laps.length > 0) return activity.laps;
  const { movingTimeS, distanceM } = activity.totals;
  const { timeMs, count } = activity.samples;
  const spanS = ((timeMs[count - 1] ?? activity.startedAtMs) - activity.startedAtMs) / 1000;
  return [
    {
      startedAtMs: activity.startedAtMs,
      movingTimeS: movingTimeS ?? spanS,
      ...(distanceM !== undefined && { distanceM }),
    },
  ];
}

function writeLap(lines: string[], activity: Activity, lap: Lap, from: number, to: number): void {
  const isFirst = from === 0;
  const energyJ = isFirst ? activity.totals.energyJ : undefined;
  const heartRate = lap.heartRateMeanBpm;
  const perFoot = isOnFoot(activity.sport) ? 2 : 1;
  lines.push(
    `<Lap StartTime="${isoTime(lap.startedAtMs)}">`,
    element("TotalTimeSeconds", lap.movingTimeS ?? lap.elapsedTimeS ?? 0),
    element("DistanceMeters", lap.distanceM ?? 0),
    element("Calories", energyJ === undefined ? 0 : Math.round(energyJ / KILOCALORIE_J)),
    heartRate === undefined
      ? ""
      : `<AverageHeartRateBpm>${element("Value", heartRate)}</AverageHeartRateBpm>`,
    "<Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod>",
    "<Track>",
  );
  let pause = activity.pauses.findIndex((one) => one.toMs > (activity.samples.timeMs[from] ?? 0));
  for (let row = from; row < to; row++) {
    const timeMs = activity.samples.timeMs[row] ?? Number.NaN;
    const resumesMs = activity.pauses[pause]?.toMs;
    if (resumesMs !== undefined && timeMs >= resumesMs) {
      lines.push("</Track><Track>");
      pause++;
    }
    lines.push(pointText(activity, row, timeMs, perFoot));
  }
  const cadence =
    lap.cadenceMeanSpm === undefined ? "" : element("ns3:AvgRunCadence", lap.cadenceMeanSpm / perFoot);
  lines.push("</Track>", cadence && `<Extensions><ns3:LX>${cadence}</ns3:LX></Extensions>`, "</Lap>");
}

function pointText(activity: Activity, row: number, timeMs: number, perFoot: number): string {
  const valueAt = (name: ColumnName): number => activity.samples.columns[name]?.[row] ?? Number.NaN;
  const latitude = valueAt("latitudeDeg");
  const position = Number.isNaN(latitude)
    ? ""
    : `<Position>${element("LatitudeDegrees", latitude)}${element("LongitudeDegrees", valueAt("longitudeDeg"))}</Position>`;
  const heartRate = element("Value", valueAt("heartRateBpm"));
  const turns = valueAt("cadenceSpm") / perFoot;
  const extension =
    element("ns3:Speed", valueAt("speedMps")) +
    (perFoot === 2 ? element("ns3:RunCadence", turns) : "") +
    element("ns3:Watts", valueAt("powerW"));
  return (
    `<Trackpoint>${element("Time", isoTime(timeMs, activity.utcOffsetS))}${position}` +
    element("AltitudeMeters", valueAt("altitudeM")) +
    element("DistanceMeters", valueAt("distanceM")) +
    (heartRate && `<HeartRateBpm>${heartRate}</HeartRateBpm>`) +
    (perFoot === 1 ? element("Cadence", turns) : "") +
    (extension && `<Extensions><ns3:TPX>${extension}</ns3:TPX></Extensions>`) +
    "</Trackpoint>"
  );
}

function creator({ device }: Activity): string {
  if (device?.product === undefined) return "";
  return `<Creator><Name>${escapeXml(device.product)}</Name>${element("UnitId", device.serial)}</Creator>`;
}
