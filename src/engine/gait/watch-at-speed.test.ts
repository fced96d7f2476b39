import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../units/day.ts";
import { besideWatch } from "./compare-clips.ts";
import { makeTrack } from "./make-track.ts";
import { measureGait } from "./measure-gait.ts";
import { type ClipMoment, type RunForm, watchAtSpeed } from "./watch-at-speed.ts";

const DAY = "2026-04-20" as Day; // a plain day
const CLIP: ClipMoment = { speedMps: 3, filmedOnDay: DAY, isTreadmill: false, runId: "of-the-clip" };

const aRun = (number: number, more: Partial<RunForm> = {}): RunForm => ({
  id: `run-${number}`,
  ranOnDay: addDays(DAY, -number),
  isTreadmill: false,
  speedMeanMps: 3.1,
  cadence: {
    bySpeed: [
      { speedMps: 2.5, seconds: 900, cadenceMeanSpm: 150 },
      { speedMps: 3, seconds: 300, cadenceMeanSpm: 165 + number },
      { speedMps: 3.25, seconds: 300, cadenceMeanSpm: 165 + number + 5.6 / 4 },
    ],
  },
  dynamics: { contactTimeMeanS: 0.25 + number / 1000, verticalOscillationMeanM: 0.08 },
  ...more,
});

describe("the watch at the clip's speed in other runs", () => {
  const three = [aRun(1), aRun(2), aRun(6)];

  test("is the middle of them, cadence moved to that speed", () => {
    const { form, runs } = watchAtSpeed(CLIP, three);
    expect(form.cadenceSpm).toBeCloseTo(167, 9);
    expect(form.contactTimeS).toBeCloseTo(0.252, 9);
    expect(form.verticalOscillationM).toBe(0.08);
    expect(form.stepLengthM).toBeUndefined();
    expect(runs).toEqual({ cadenceSpm: 3, contactTimeS: 3, verticalOscillationM: 3 });
  });

  test.each([
    ["the clip's own", { id: "of-the-clip" }],
    ["one after it", { ranOnDay: addDays(DAY, 1) }],
    ["one of six weeks ago", { ranOnDay: addDays(DAY, -42) }],
    ["one on a treadmill", { isTreadmill: true }],
  ] as const)("leaves out %s", (_, more) => {
    expect(watchAtSpeed(CLIP, [aRun(1), aRun(2), aRun(3, more)])).toEqual({ form: {}, runs: {} });
  });

  test("needs three runs at like speed for what is known of whole runs only", () => {
    const { form } = watchAtSpeed(CLIP, [aRun(1), aRun(2), aRun(3, { speedMeanMps: 3.26 })]);
    expect(form.contactTimeS).toBeUndefined();
    expect(form.cadenceSpm).toBeCloseTo(167, 9);
    expect(watchAtSpeed(CLIP, [aRun(1), aRun(2), aRun(3, { speedMeanMps: 3.25 })]).form.contactTimeS).toBe(
      0.252,
    );
  });

  test("needs a minute of each run at that speed for cadence", () => {
    const short = (seconds: number) =>
      aRun(3, { cadence: { bySpeed: [{ speedMps: 3, seconds, cadenceMeanSpm: 180 }] } });
    expect(watchAtSpeed(CLIP, [aRun(1), aRun(2), short(59)]).form.cadenceSpm).toBeUndefined();
    expect(watchAtSpeed(CLIP, [aRun(1), aRun(2), short(60)]).form.cadenceSpm).toBeCloseTo(167, 9);
  });

  test("stands beside the clip as the run's own watch does", () => {
    const result = measureGait(makeTrack({ cadenceSpm: 167 }).track);
    if (!result.ok) throw new Error(result.problem.kind);
    const pairs = besideWatch(result.value, watchAtSpeed(CLIP, three).form);
    expect(pairs.map(({ key }) => key)).toEqual(["cadence", "contact-time"]);
    expect(Math.abs(pairs[0]?.differenceRatio ?? 1)).toBeLessThan(0.005);
  });
});
