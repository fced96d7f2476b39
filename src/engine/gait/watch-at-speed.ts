import { addDays, type Day } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import { LIKE_SPEED_MPS } from "./compare-clips.ts";
import type { WatchForm } from "./match-clip.ts";
import { medianOf } from "./signal.ts";

/** What has to be known of a run to stand beside a clip; every run of the history has it. */
export interface RunForm {
  readonly id: string;
  readonly ranOnDay: Day;
  readonly isTreadmill: boolean;
  readonly speedMeanMps?: number;
  readonly cadence?: {
    readonly bySpeed: readonly {
      readonly speedMps: number;
      readonly seconds: number;
      readonly cadenceMeanSpm: number;
    }[];
  };
  readonly dynamics?: {
    readonly contactTimeMeanS?: number;
    readonly verticalOscillationMeanM?: number;
    readonly stepLengthMeanM?: number;
    readonly contactBalanceMeanRatio?: number;
  };
}

/** The clip's speed, day and ground, and the run it was filmed in, which is not counted. */
export interface ClipMoment {
  readonly speedMps: number;
  readonly filmedOnDay: Day;
  readonly isTreadmill?: boolean;
  readonly runId?: string;
}

/** What the watch usually says at a speed: the middle of the runs that say something. */
export interface WatchAtSpeed {
  readonly form: WatchForm;
  /** How many runs each value of `form` is the middle of. */
  readonly runs: Readonly<Partial<Record<keyof WatchForm, number>>>;
}

/** Weeks in which a runner's form is taken to be the same: a product choice. */
const WINDOW_DAYS = 42;
const RUNS_NEEDED = 3;
const SECONDS_NEEDED = 60;
/** Steps a minute gained with each metre a second (gait.json, `expected_cadence`). */
const SPM_PER_MPS = 5.6;

/**
 * The watch's form at the clip's speed in other runs of the six weeks up to the clip, for a clip that no run was
 * matched to, or to see whether that run was usual. Cadence is read where each run was at like speed and moved to the
 * clip's; the rest is known of whole runs only, of those at like speed in the mean. Absent where fewer than three
 * runs say it.
 */
export function watchAtSpeed(clip: ClipMoment, runs: readonly RunForm[]): WatchAtSpeed {
  const recent = runs.filter(
    ({ id, ranOnDay, isTreadmill }) =>
      id !== clip.runId &&
      ranOnDay <= clip.filmedOnDay &&
      ranOnDay > addDays(clip.filmedOnDay, -WINDOW_DAYS) &&
      (clip.isTreadmill === undefined || isTreadmill === clip.isTreadmill),
  );
  const isLike = (speedMps: number | undefined) =>
    speedMps !== undefined && !isAbove(Math.abs(speedMps - clip.speedMps), LIKE_SPEED_MPS);
  const steady = recent.filter(({ speedMeanMps }) => isLike(speedMeanMps));
  const said: Readonly<Partial<Record<keyof WatchForm, readonly number[]>>> = {
    cadenceSpm: recent.flatMap((run) => cadenceAt(run, clip.speedMps, isLike) ?? []),
    contactTimeS: steady.flatMap(({ dynamics }) => dynamics?.contactTimeMeanS ?? []),
    verticalOscillationM: steady.flatMap(({ dynamics }) => dynamics?.verticalOscillationMeanM ?? []),
    stepLengthM: steady.flatMap(({ dynamics }) => dynamics?.stepLengthMeanM ?? []),
    contactBalanceRatio: steady.flatMap(({ dynamics }) => dynamics?.contactBalanceMeanRatio ?? []),
  };
  const known = Object.entries(said).filter(([, values]) => values.length >= RUNS_NEEDED);
  return {
    form: Object.fromEntries(known.map(([key, values]) => [key, medianOf(values)])),
    runs: Object.fromEntries(known.map(([key, values]) => [key, values.length])),
  };
}

function cadenceAt(
  { cadence }: RunForm,
  speedMps: number,
  isLike: (speedMps: number) => boolean,
): number | undefined {
  let [seconds, summed] = [0, 0];
  for (const bin of cadence?.bySpeed ?? []) {
    if (!isLike(bin.speedMps)) continue;
    seconds += bin.seconds;
    summed += bin.seconds * (bin.cadenceMeanSpm + SPM_PER_MPS * (speedMps - bin.speedMps));
  }
  return seconds < SECONDS_NEEDED ? undefined : summed / seconds;
}
