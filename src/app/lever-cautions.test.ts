import { describe, expect, it } from "vitest";
import { NOW_MS } from "../../test/a-backstride.ts";
import { historyOf } from "../engine/history/history-of.ts";
import { aDay, aRun } from "../engine/history/make-run.ts";
import { drawBlocks } from "../engine/personal/experiment/draw-blocks.ts";
import { aProtocol } from "../engine/personal/experiment/make-experiment.ts";
import { someAnswers } from "../engine/triage/make-answers.ts";
import { addDays } from "../engine/units/day.ts";
import { planFor } from "./advice.ts";
import { readDiary } from "./diary.ts";
import { experimentsAnswer } from "./experiments.ts";
import { isLeverCautioned } from "./lever-cautions.ts";
import { triageOf } from "./tell.ts";

const TODAY = aDay("2024-06-01");
const answers = someAnswers({ "pain-since": "2024-05-20", "pain-now": 1 });
const ANSWERED = { kind: "answers", entryId: "a", enteredAtMs: NOW_MS, onDay: TODAY, answers } as const;
const told = readDiary([ANSWERED]);
const about = { told, triage: triageOf(told, TODAY), today: TODAY };

const ranWith = (cadenceSpm: number, daysAgo: readonly number[]) =>
  daysAgo.map((ago) =>
    aRun({
      ranOnDay: addDays(TODAY, -ago),
      speedMeanMps: 2.8,
      cadence: {
        meanSpm: cadenceSpm,
        medianSpm: cadenceSpm,
        p10Spm: cadenceSpm,
        p90Spm: cadenceSpm,
        bySpeed: [{ speedMps: 2.8, seconds: 1800, cadenceMeanSpm: cadenceSpm }],
      },
    }),
  );

describe("more steps a minute on trial", () => {
  const lever = { kind: "cadence-up", ratio: 1.05 } as const;
  const days = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from }, (_, at) => from + at);

  it("are not asked for where they were many before, by a trial that is on as by a new one", () => {
    const history = historyOf(ranWith(187, days(0, 40)));
    expect(isLeverCautioned(lever, { ...about, history })).toBe(true);
    expect(isLeverCautioned(lever, { ...about, history, firstDay: addDays(TODAY, -20) })).toBe(true);
  });

  it("go on being asked for, whatever the runs of the trial have made of the runner's cadence", () => {
    const history = historyOf([...ranWith(180, days(30, 42)), ...ranWith(189, days(0, 30))]);
    expect(isLeverCautioned(lever, { ...about, history })).toBe(true);
    const design = { seed: 5, pairs: 5, blockDays: 7, washOutDays: 0 };
    const protocol = aProtocol({ ...design, lever, blocks: drawBlocks(design, addDays(TODAY, -29)) });
    const event = { kind: "begun", protocol } as const;
    const begun = { entryId: "b", enteredAtMs: 0, onDay: addDays(TODAY, -30), event };
    const input = { ...about, told: readDiary([ANSWERED, { kind: "experiment", ...begun }]), history };
    const plan = planFor({ ...input, findings: [], wantsCadenceDrill: false });
    expect(experimentsAnswer({ ...input, plan, nowMs: NOW_MS }).experiments).toMatchObject([
      { standing: { kind: "running" }, asked: { isWashOut: false } },
    ]);
  });
});
