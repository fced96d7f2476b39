import { describe, expect, it } from "vitest";
import { anActivity } from "../../../../test/an-activity.ts";
import type { Activity } from "../activity.ts";
import { readTcx } from "./read-tcx.ts";
import { writeTcx } from "./write-tcx.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function only(content: string | Uint8Array): Activity {
  const result = readTcx(typeof content === "string" ? bytesOf(content) : content);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const [activity, ...others] = result.value;
  if (activity === undefined || others.length > 0) throw new Error(`${others.length + 1} activities`);
  return activity;
}

const problemIn = (content: string): unknown => {
  const result = readTcx(bytesOf(content));
  return result.ok ? `${result.value.length} activities` : result.problem;
};

const START = "2024-05-01T06:00:00Z";
const START_MS = Date.parse(START);
const at = (second: number): string => new Date(START_MS + second * 1000).toISOString();
const point = (second: number, inside = ""): string =>
  `<Trackpoint><Time>${at(second)}</Time>${inside}</Trackpoint>`;
const points = (from: number, to: number, inside?: (second: number) => string): string =>
  Array.from({ length: to - from }, (_, i) => point(from + i, inside?.(from + i))).join("");
const lap = (second: number, seconds: number, content: string): string =>
  `<Lap StartTime="${at(second)}"><TotalTimeSeconds>${seconds}</TotalTimeSeconds>${content}</Lap>`;
const activity = (content: string, sport = "Running"): string =>
  `<Activity Sport="${sport}"><Id>${START}</Id>${content}</Activity>`;
const tcx = (content: string): string =>
  `<TrainingCenterDatabase><Activities>${content}</Activities></TrainingCenterDatabase>`;

describe("reading TCX", () => {
  it("gives back what was written", () => {
    const written = anActivity(600);
    const read = only(writeTcx(written));
    expect(read.samples).toEqual(written.samples);
    expect(read).toMatchObject({ sport: "running", startedAtMs: written.startedAtMs, name: written.name });
  });

  it("gives back laps, device and energy", () => {
    const { startedAtMs } = anActivity();
    const laps = [0, 30].map((second) => ({
      startedAtMs: startedAtMs + second * 1000,
      movingTimeS: 30,
      distanceM: 100,
      heartRateMeanBpm: 140,
      cadenceMeanSpm: 164,
    }));
    const device = { product: "Watch & Co", serial: "123" };
    const read = only(writeTcx(anActivity(60, { laps, device, totals: { energyJ: 41_840 } })));
    expect(read.laps).toEqual(laps);
    expect(read.device).toEqual(device);
    expect(read.totals).toEqual({
      movingTimeS: 60,
      distanceM: 200,
      energyJ: 41_840,
      heartRateMeanBpm: 140,
      cadenceMeanSpm: 164,
    });
  });

  it("doubles both cadence elements for a run and neither for a ride", () => {
    const inside = (second: number): string =>
      second % 2
        ? "<Cadence>84</Cadence>"
        : "<Extensions><n:TPX><n:RunCadence>84</n:RunCadence></n:TPX></Extensions>";
    const content = lap(0, 10, `<Track>${points(0, 10, inside)}</Track>`);
    expect(only(tcx(activity(content))).samples.columns.cadenceSpm?.every((value) => value === 168)).toBe(
      true,
    );
    expect(
      only(tcx(activity(content, "Biking"))).samples.columns.cadenceSpm?.every((value) => value === 84),
    ).toBe(true);
  });

  it("makes a new track inside a lap a pause, and finds stops that only the lap's time tells", () => {
    const split = lap(0, 20, `<Track>${points(0, 10)}</Track><Track>${points(40, 50)}</Track>`);
    expect(only(tcx(activity(split))).pauses).toEqual([{ fromMs: START_MS + 9000, toMs: START_MS + 40_000 }]);

    const silent = lap(0, 20, `<Track>${points(0, 10)}${points(40, 50)}</Track>`);
    expect(only(tcx(activity(silent))).pauses).toEqual([
      { fromMs: START_MS + 9000, toMs: START_MS + 40_000 },
    ]);

    const smart = lap(0, 49, `<Track>${points(0, 10)}${points(40, 50)}</Track>`);
    expect(only(tcx(activity(smart))).pauses).toEqual([]);

    const between =
      lap(0, 10, `<Track>${points(0, 10)}</Track>`) + lap(100, 10, `<Track>${points(100, 110)}</Track>`);
    expect(only(tcx(activity(between))).pauses).toEqual([
      { fromMs: START_MS + 9000, toMs: START_MS + 100_000 },
    ]);
  });

  it("carries on a distance that begins again with each lap, and refuses one of single seconds", () => {
    const distance = (valueAt: (second: number) => number) => (second: number) =>
      `<DistanceMeters>${valueAt(second)}</DistanceMeters>`;
    const again = lap(
      0,
      100,
      `<Track>${points(
        0,
        200,
        distance((second) => (second % 100) * 3),
      )}</Track>`,
    );
    const carried = only(tcx(activity(again))).samples.columns.distanceM;
    expect(carried?.[199]).toBe(99 * 3 * 2);
    const single = lap(
      0,
      100,
      `<Track>${points(
        0,
        100,
        distance((second) => 3 + (second % 3)),
      )}</Track>`,
    );
    expect(only(tcx(activity(single))).samples.columns.distanceM).toBeUndefined();
  });

  it("does not believe a lap's distance that its points contradict", () => {
    const inside = (second: number): string => `<DistanceMeters>${second * 3}</DistanceMeters>`;
    const kilometres = lap(
      0,
      100,
      `<DistanceMeters>0.3</DistanceMeters><Track>${points(0, 100, inside)}</Track>`,
    );
    expect(only(tcx(activity(kilometres))).totals.distanceM).toBeUndefined();
  });

  it("keeps a run that has laps but no points", () => {
    const read = only(tcx(activity(lap(0, 1800, "<DistanceMeters>5000</DistanceMeters>"))));
    expect(read).toMatchObject({ startedAtMs: START_MS, totals: { movingTimeS: 1800, distanceM: 5000 } });
    expect(read.samples.count).toBe(0);
  });

  it("reads several activities and legs of a multisport session", () => {
    const run = activity(lap(0, 10, `<Track>${points(0, 10)}</Track>`));
    const ride = activity(lap(60, 10, `<Track>${points(60, 70)}</Track>`), "Biking");
    const result = readTcx(
      bytesOf(
        tcx(
          `<MultiSportSession><FirstSport>${run}</FirstSport><NextSport>${ride}</NextSport></MultiSportSession>`,
        ),
      ),
    );
    expect(result.ok && result.value.map((one) => one.sport)).toEqual(["running", "cycling"]);
  });

  it("says what a file without a run is", () => {
    const course =
      "<TrainingCenterDatabase><Courses><Course><Name>Hill</Name></Course></Courses></TrainingCenterDatabase>";
    expect(problemIn(course)).toEqual({ kind: "is-a-route", name: "Hill" });
    expect(
      problemIn("<TrainingCenterDatabase><Workouts><Workout/></Workouts></TrainingCenterDatabase>"),
    ).toEqual({ kind: "not-an-activity", holds: "workout" });
    expect(problemIn(tcx(""))).toEqual({ kind: "no-samples" });
    expect(
      problemIn(
        tcx(activity("<Lap><Track><Trackpoint><Time>1970-01-01T00:00:00Z</Time></Trackpoint></Track></Lap>")),
      ),
    ).toEqual({ kind: "absurd-time", atMs: 0 });
    expect(problemIn("<gpx/>")).toEqual({ kind: "not-this-format", expected: "tcx" });
  });

  it("gives what a cut file holds, marked", () => {
    const whole = writeTcx(anActivity(40));
    let most = 0;
    for (let length = 0; length < whole.length - 40; length += 11) {
      const result = readTcx(whole.subarray(0, length));
      if (!result.ok) continue;
      expect(result.value[0]?.partial?.atByte).toBeLessThanOrEqual(length);
      expect(result.value[0]?.samples.count).toBeGreaterThanOrEqual(most);
      most = result.value[0]?.samples.count ?? 0;
    }
    expect(most).toBe(40);
  });
});
