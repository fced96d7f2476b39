import type { Activity, ColumnName } from "../activity.ts";
import { isOnFoot } from "../sport.ts";
import { element, escapeXml, isoTime } from "../xml/write-xml.ts";

/**
 * The activity as GPX 1.1 with Garmin's track point extension. GPX keeps positions only: samples
 * without one are left out, and so are laps and totals. Each pause begins a new segment.
 */
export function writeGpx(activity: Activity): Uint8Array<ArrayBuffer> {
  const { samples } = activity;
  const valueAt = (name: ColumnName, row: number): number => samples.columns[name]?.[row] ?? Number.NaN;
  const turnsPerCadence = isOnFoot(activity.sport) ? 2 : 1;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gpx version="1.1" creator="${escapeXml(activity.device?.product ?? "Backstride")}"`,
    ' xmlns="http://www.topografix.com/GPX/1/1"',
    ' xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">',
    `<trk>${element("name", activity.name)}${element("type", activity.sport)}<trkseg>`,
  ];
  let pause = 0;
  for (let row = 0; row < samples.count; row++) {
    const latitude = valueAt("latitudeDeg", row);
    const longitude = valueAt("longitudeDeg", row);
    if (Number.isNaN(latitude) || Number.isNaN(longitude)) continue;
    const timeMs = samples.timeMs[row] ?? Number.NaN;
    if (timeMs >= (activity.pauses[pause]?.toMs ?? Number.POSITIVE_INFINITY)) {
      lines.push("</trkseg><trkseg>");
      while (timeMs >= (activity.pauses[pause]?.toMs ?? Number.POSITIVE_INFINITY)) pause++;
    }
    const extension =
      element("gpxtpx:atemp", valueAt("temperatureC", row)) +
      element("gpxtpx:hr", valueAt("heartRateBpm", row)) +
      element("gpxtpx:cad", valueAt("cadenceSpm", row) / turnsPerCadence) +
      element("gpxtpx:speed", valueAt("speedMps", row));
    const inExtensions =
      element("power", valueAt("powerW", row)) +
      (extension && `<gpxtpx:TrackPointExtension>${extension}</gpxtpx:TrackPointExtension>`);
    lines.push(
      `<trkpt lat="${latitude}" lon="${longitude}">${element("ele", valueAt("altitudeM", row))}` +
        element("time", isoTime(timeMs, activity.utcOffsetS)) +
        `${inExtensions && `<extensions>${inExtensions}</extensions>`}</trkpt>`,
    );
  }
  lines.push("</trkseg></trk></gpx>", "");
  return new TextEncoder().encode(lines.join("\n"));
}
