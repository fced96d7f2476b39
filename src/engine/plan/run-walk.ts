import type { Run } from "../run/run.ts";
import type { Day } from "../units/day.ts";
import type { Diary } from "./diary.ts";
import { type Judgement, judgeRun } from "./run-judgement.ts";

/** One step of the way back to running. */
export interface RunWalkStep {
  readonly runMinutes: number;
  readonly walkMinutes: number;
}

/**
 * From one minute of running and two of walking, a minute of running more at each step (E33). The frame of half an
 * hour three times a week is a trial's; the first ratio, the steps and the shorter walks from five minutes
 * on are the product's own.
 */
export const RUN_WALK_STEPS: readonly RunWalkStep[] = Array.from({ length: 9 }, (_, step) => ({
  runMinutes: step + 1,
  walkMinutes: step < 4 ? 2 : 1,
}));

export const RUN_WALK_MINUTES = 30;
const WENT_WELL_TWICE = 2;
/** Where the runner's own speeds are not known: an easy jog, and a brisk walk. */
const JOG_MPS = 2.6;
const WALK_MPS = 1.5;

/** About how far rounds of running and walking go, in metres, at the runner's easy speed where it is known. */
export const runWalkDistanceM = (
  { runMinutes, walkMinutes, repeats }: RunWalkStep & { readonly repeats: number },
  easySpeedMps = JOG_MPS,
): number => 60 * repeats * (runMinutes * easySpeedMps + walkMinutes * WALK_MPS);

export interface RunWalkReplay {
  /** The step to do next; past the last one running goes on without walking. */
  readonly step: number;
  /** The last time it changed; absent while it never has. */
  readonly changed?: { readonly onDay: Day; readonly to: "up" | "back" };
}

export const isPastLastStep = (step: number): boolean => step >= RUN_WALK_STEPS.length;

/** Where the sessions so far have led: two in a row that went well go up, one that did not goes back, unknown ones stay. */
export function replayRunWalk(runs: readonly Run[], diary: Diary, painLimit: number): RunWalkReplay {
  let step = 0;
  let wentWell = 0;
  let changed: RunWalkReplay["changed"];
  for (const [onDay, judged] of judgedByDay(runs, diary, painLimit)) {
    if (judged === "settled") {
      wentWell++;
      if (wentWell === WENT_WELL_TWICE) {
        wentWell = 0;
        step = Math.min(step + 1, RUN_WALK_STEPS.length);
        changed = { onDay, to: "up" };
      }
      continue;
    }
    wentWell = 0;
    if (judged !== "not-known" && step > 0) {
      step--;
      changed = { onDay, to: "back" };
    }
  }
  return { step, ...(changed !== undefined && { changed }) };
}

/** Runs of one day are one session, and the worst of them counts. */
function judgedByDay(runs: readonly Run[], diary: Diary, painLimit: number): ReadonlyMap<Day, Judgement> {
  const byDay = new Map<Day, Judgement>();
  for (const run of runs) {
    const judged = judgeRun(run, diary, painLimit);
    const other = byDay.get(run.ranOnDay);
    byDay.set(run.ranOnDay, other === undefined || BADNESS[judged] > BADNESS[other] ? judged : other);
  }
  return byDay;
}

const BADNESS: Readonly<Record<Judgement, number>> = {
  settled: 0,
  "not-known": 1,
  "worse-next-morning": 2,
  painful: 3,
};
