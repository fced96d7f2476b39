import { describe, expect, it } from "vitest";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { cadenceRetraining } from "./cadence-retraining.ts";
import { historyOf } from "./history-of.ts";
import { aDay, aRun } from "./make-run.ts";

const SINCE = aDay("2026-04-01");
const TODAY = aDay("2026-04-29");
const SPEED_MPS = 2.8;

const ran = (day: number, cadenceSpm: number, fields: Partial<Run> = {}): Run =>
  aRun({
    id: `run ${day}`,
    ranOnDay: addDays(SINCE, day),
    speedMeanMps: SPEED_MPS,
    cadence: {
      meanSpm: cadenceSpm,
      medianSpm: cadenceSpm,
      p10Spm: cadenceSpm,
      p90Spm: cadenceSpm,
      bySpeed: [{ speedMps: SPEED_MPS, cadenceMeanSpm: cadenceSpm, seconds: 1800 }],
    },
    dynamics: { contactTimeMeanS: 0.25 + (day % 3) * 0.001 - (day >= 0 ? 0.02 : 0) },
    ...fields,
  });

const BEFORE = Array.from({ length: 12 }, (_, at) => ran(-3 - at * 4, 160));
const asked = { sinceDay: SINCE, today: TODAY, riseRatio: 1.05 };
const ask = (since: readonly Run[]) => {
  const answer = cadenceRetraining(historyOf([...BEFORE, ...since]), asked);
  if (answer.kind !== "known") throw new Error(answer.because);
  return answer;
};

describe("cadence retraining", () => {
  it("counts the share of easy time at the target, from the line as it stood before", () => {
    const { easy, ownSpm, targetSpm, runs } = ask([ran(1, 168), ran(5, 168), ran(9, 160), ran(13, 160)]);
    expect(ownSpm).toBeCloseTo(160, 6);
    expect(targetSpm).toBeCloseTo(168, 6);
    expect(easy.atTargetRatio).toBeCloseTo(0.5, 9);
    expect(easy.riseRatio).toBeCloseTo(0.025, 9);
    expect(runs.map(({ atTargetRatio }) => atTargetRatio)).toEqual([1, 1, 0, 0]);
  });

  it("takes two steps a minute below the target as reached, and three as not", () => {
    expect(ask([ran(1, 166)]).easy.atTargetRatio).toBe(1);
    expect(ask([ran(1, 165)]).easy.atTargetRatio).toBe(0);
  });

  it("leaves out fast running and treadmills", () => {
    const fast = ran(3, 200, {
      speedMeanMps: 4.2,
      cadence: {
        meanSpm: 200,
        medianSpm: 200,
        p10Spm: 200,
        p90Spm: 200,
        bySpeed: [{ speedMps: 4.2, cadenceMeanSpm: 200, seconds: 9000 }],
      },
    });
    const { easy } = ask([ran(1, 160), fast, ran(5, 190, { isTreadmill: true })]);
    expect(easy.secondsAtTarget).toBe(0);
  });

  it("shows the watch's dynamics before and since only with three runs each, at like speed", () => {
    const [effect] = ask([ran(1, 168), ran(5, 168), ran(9, 168)]).effects;
    expect(effect).toMatchObject({ key: "contact-time", runsBefore: 12, runsSince: 3, isBeyondChance: true });
    expect((effect?.since ?? 0) - (effect?.before ?? 0)).toBeCloseTo(-0.02, 2);
    expect(ask([ran(1, 168), ran(5, 168)]).effects).toEqual([]);
    const slower = [1, 5, 9].map((day) => ran(day, 168, { speedMeanMps: 2.2 }));
    expect(ask(slower).effects).toEqual([]);
  });

  it("is not known without a line before, or without a run since", () => {
    expect(cadenceRetraining(historyOf(BEFORE.slice(0, 9)), asked)).toEqual({
      kind: "not-known",
      because: "no-line-before",
    });
    expect(cadenceRetraining(historyOf(BEFORE), asked)).toEqual({
      kind: "not-known",
      because: "no-runs-since",
    });
  });
});
