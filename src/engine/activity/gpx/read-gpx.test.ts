import { describe, expect, it } from "vitest";
import { anActivity } from "../../../../test/an-activity.ts";
import type { Activity } from "../activity.ts";
import { readGpx } from "./read-gpx.ts";
import { writeGpx } from "./write-gpx.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function activitiesIn(content: string | Uint8Array): readonly Activity[] {
  const result = readGpx(typeof content === "string" ? bytesOf(content) : content);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function problemIn(content: string | Uint8Array): unknown {
  const result = readGpx(typeof content === "string" ? bytesOf(content) : content);
  return result.ok ? `${result.value.length} activities` : result.problem;
}

function only(content: string | Uint8Array): Activity {
  const [activity, ...others] = activitiesIn(content);
  if (activity === undefined || others.length > 0) throw new Error(`${others.length + 1} activities`);
  return activity;
}

const point = (time: string, inside = "", place = 'lat="47.1" lon="8.5"'): string =>
  `<trkpt ${place}>${time && `<time>${time}</time>`}${inside}</trkpt>`;
const minute = (at: number, inside = ""): string =>
  point(`2024-05-01T06:${String(at).padStart(2, "0")}:00Z`, inside);
const track = (points: string, inside = "<type>running</type>"): string =>
  `<trk>${inside}<trkseg>${points}</trkseg></trk>`;
const gpx = (content: string): string => `<gpx version="1.1">${content}</gpx>`;
const two = minute(0) + minute(1);

describe("reading GPX", () => {
  it("gives back what was written", () => {
    const written = anActivity(600);
    const read = only(writeGpx(written));
    expect(read.samples).toEqual(written.samples);
    expect(read).toMatchObject({ sport: "running", startedAtMs: written.startedAtMs, name: written.name });
    expect(read.partial).toBeUndefined();
  });

  it("gives back pauses and the offset", () => {
    const startedAtMs = anActivity().startedAtMs;
    const pauses = [{ fromMs: startedAtMs + 9000, toMs: startedAtMs + 10_000 }];
    const read = only(writeGpx(anActivity(30, { pauses, utcOffsetS: -12_600 })));
    expect(read.pauses).toEqual(pauses);
    expect(read.utcOffsetS).toBe(-12_600);
    expect(read.startedAtMs).toBe(startedAtMs);
  });

  it("reads extensions whatever their prefix, the first value of each", () => {
    const extensions = `<extensions><heartrate>150</heartrate><x:TrackPointExtension><y:hr>151</y:hr><cad>85</cad>
      <wtemp>11</wtemp></x:TrackPointExtension><g:PowerInWatts>230</g:PowerInWatts><speed>2.5</speed><d:distance>7</d:distance></extensions>`;
    const { columns } = only(gpx(track(minute(0, `<ele>400</ele>${extensions}`) + minute(1)))).samples;
    const first = Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values[0]]));
    expect(first).toEqual({
      latitudeDeg: 47.1,
      longitudeDeg: 8.5,
      altitudeM: 400,
      distanceM: 7,
      speedMps: 2.5,
      heartRateBpm: 150,
      cadenceSpm: 170,
      powerW: 230,
      temperatureC: 11,
    });
  });

  it("keeps cadence that already counts steps, and turns of a bicycle", () => {
    const at = (cadence: number, type: string): number | undefined => {
      const inside = `<extensions><cad>${cadence}</cad></extensions>`;
      return only(gpx(track(minute(0, inside) + minute(1, inside), `<type>${type}</type>`))).samples.columns
        .cadenceSpm?.[0];
    };
    expect(at(84, "run")).toBe(168);
    expect(at(168, "run")).toBe(168);
    expect(at(84, "cycling")).toBe(84);
  });

  it("reads files with marks, blanks, other encodings, GPX 1.0 and undeclared prefixes", () => {
    const text = gpx(`<trk><name>Frühlauf</name><trkseg>${two}</trkseg></trk>`);
    const wide = (declared: string): Uint8Array =>
      new Uint8Array(Uint16Array.from(`\ufeff${declared}${text}`, (c) => c.charCodeAt(0)).buffer);
    const latin = `<?xml version="1.0" encoding="ISO-8859-1"?>${text}`;
    const files = [
      bytesOf(`\ufeff<?xml version="1.0"?>${text}`),
      bytesOf(`\n\n   ${text}`),
      wide('<?xml version="1.0" encoding="UTF-16"?>'),
      wide(""),
      Uint8Array.from(latin, (c) => c.charCodeAt(0)),
      bytesOf(`<?xml version="1.0" encoding="utf-16"?>${text}`),
      bytesOf(`<?xml version="1.0" encoding="no-such-thing"?>${text}`),
    ];
    for (const file of files) expect(only(file).name).toBe("Frühlauf");
  });

  it("makes segments one activity with a pause, and tracks far apart several", () => {
    const segments = `<trk><trkseg>${two}</trkseg><trkseg></trkseg><trkseg>${minute(4) + minute(5)}</trkseg></trk>`;
    const paused = only(gpx(segments));
    expect(paused.samples.count).toBe(4);
    expect(paused.pauses.map((pause) => pause.toMs - pause.fromMs)).toEqual([180_000]);

    const close = only(gpx(track(two) + track(minute(10) + minute(11))));
    expect(close.pauses.map((pause) => pause.toMs - pause.fromMs)).toEqual([540_000]);

    expect(activitiesIn(gpx(track(two) + track(minute(30) + minute(31)))).length).toBe(2);
    expect(activitiesIn(gpx(track(two) + track(minute(3) + minute(4), "<type>cycling</type>"))).length).toBe(
      2,
    );
  });

  it("puts shuffled points in order and drops those without time, place or sense", () => {
    const points = [
      minute(1),
      minute(0),
      minute(1),
      point("", "<ele>5</ele>"),
      point("2024-05-01T06:02:00Z", "<ele>99999</ele>", 'lat="95" lon="8"'),
      point("1970-01-01T00:00:01Z"),
      minute(3, "<extensions><hr>0</hr></extensions>"),
    ];
    const { samples } = only(gpx(track(points.join(""))));
    expect([...samples.timeMs].map((ms) => new Date(ms).getUTCMinutes())).toEqual([0, 1, 2, 3]);
    expect(samples.columns.latitudeDeg?.[2]).toBeNaN();
    expect(Object.keys(samples.columns)).toEqual(["latitudeDeg", "longitudeDeg"]);
  });

  it("keeps the run when one stamp of many is years away", () => {
    const points = Array.from({ length: 20 }, (_, at) => minute(at)).join("");
    const activity = only(gpx(track(`${point("2004-09-16T00:00:00Z")}${points}`)));
    expect(activity.samples.count).toBe(20);
    expect(activity.startedAtMs).toBe(Date.UTC(2024, 4, 1, 6));
  });

  it("calls altitude that is zero everywhere absent", () => {
    expect(
      only(gpx(track(minute(0, "<ele>0.0</ele>") + minute(1, "<ele>0</ele>")))).samples.columns.altitudeM,
    ).toBeUndefined();
  });

  it("names the sport by type, else by title and speed", () => {
    const running = Array.from({ length: 60 }, (_, i) =>
      point(
        new Date(Date.UTC(2024, 4, 1) + i * 5000).toISOString(),
        "",
        `lat="${47 + i * 0.000135}" lon="8"`,
      ),
    ).join("");
    expect(only(gpx(track(running, "<type>9</type>"))).sportBasis).toBeUndefined();
    expect(only(gpx(track(running, "<name>Morning Run</name>")))).toMatchObject({
      sport: "running",
      sportBasis: "name",
    });
    expect(only(gpx(track(running, "")))).toMatchObject({ sport: "running", sportBasis: "speed" });
    expect(only(gpx(track(running, "<type>Yoga</type>"))).sport).toBe("other");
  });

  it("says what a file without a run is", () => {
    expect(problemIn(gpx(track(point("") + point(""), "<name>Round the lake</name>")))).toEqual({
      kind: "is-a-route",
      name: "Round the lake",
    });
    expect(
      problemIn(gpx('<metadata><name>Plan</name></metadata><rte><rtept lat="1" lon="2"/></rte>')),
    ).toEqual({ kind: "is-a-route", name: "Plan" });
    expect(problemIn(gpx(""))).toEqual({ kind: "no-samples" });
    expect(problemIn(gpx(track(point("7519-04-30T22:23:24Z") + point("1970-01-01T00:00:01Z"))))).toEqual({
      kind: "absurd-time",
      atMs: Date.UTC(7519, 3, 30, 22, 23, 24),
    });
    expect(problemIn("<kml/>")).toEqual({ kind: "not-this-format", expected: "gpx" });
    expect(problemIn("")).toEqual({ kind: "not-this-format", expected: "gpx" });
  });

  it("gives what a cut file holds, marked, wherever it was cut", () => {
    const whole = writeGpx(anActivity(40));
    let most = 0;
    for (let length = 0; length < whole.length - 10; length += 7) {
      const result = readGpx(whole.subarray(0, length));
      if (!result.ok) continue;
      const [activity] = result.value;
      expect(activity?.partial?.atByte).toBeLessThanOrEqual(length);
      expect(activity?.samples.count).toBeGreaterThanOrEqual(most);
      most = activity?.samples.count ?? 0;
    }
    expect(most).toBe(40);
  });

  it("is not harmed by entities that multiply or files made to fill memory", () => {
    const bomb = `<!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${gpx(track(two, "<name>&b;</name>"))}`;
    expect(only(bomb).name).toBe("&b;");
    expect(activitiesIn(gpx(track(two) + "<trk><trkpt/></trk>".repeat(200_000))).length).toBe(1);
    expect(problemIn(gpx("<trkpt>".repeat(500_000)))).toMatchObject({ kind: "is-a-route" });
  });

  it("finds points again after damage", () => {
    const points = Array.from({ length: 10 }, (_, at) => minute(at));
    points[4] = '<trkpt lat="47 lon="8.5"><ti\u0000me>2024-05-01T06:04:00Z</time>';
    const activity = only(gpx(track(points.join(""))));
    expect(activity.samples.count).toBeGreaterThanOrEqual(9);
  });
});
