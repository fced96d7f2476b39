import { isDistanceDoubtful } from "../history/doubtful-distance.ts";
import type { History } from "../history/history.ts";
import { knownDistanceM } from "../history/known-distance.ts";
import { runsBetween } from "../history/runs-between.ts";
import { SPIKE_WINDOW_DAYS } from "../history/spikes-of.ts";
import type { Run } from "../run/run.ts";
import { addDays, type Day, daysBetween } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import { type Diary, morningAfter } from "./diary.ts";

/** `settled`: pain within the limit and no worse the next morning, both known. What is not known is neither. */
export type Judgement = "settled" | "painful" | "worse-next-morning" | "not-known";

/** docs/evidence/plan.md. */
export const PAIN_LIMIT = 3;
export const GROWTH_RATIO = 1.1;
/** A spike that brought no trouble for so long counts as a run like others: a product choice. */
const SPIKE_SETTLES_DAYS = 14;
/** Older runs do not reach the bound of any day of the plan. */
const DAYS_JUDGED = 400;

/** How the back took a run. */
export function judgeRun(run: Run, diary: Diary, limit = PAIN_LIMIT): Judgement {
  const pain = painIn(run, diary);
  const morning = morningAfter(diary, run.ranOnDay);
  if (pain !== undefined && pain > limit) return "painful";
  if (morning === "worse") return "worse-next-morning";
  return pain !== undefined && morning !== undefined ? "settled" : "not-known";
}

/** Pain during a run: of entries that name this run and entries for the whole day, the higher one. */
function painIn(run: Run, { entriesByDay }: Diary): number | undefined {
  const ofDay = (entriesByDay.get(run.ranOnDay) ?? []).filter(
    ({ painDuringRun }) => painDuringRun !== undefined,
  );
  const pains = [
    ofDay.filter(({ runId }) => runId === run.id).at(-1),
    ofDay.filter(({ runId }) => runId === undefined).at(-1),
  ].flatMap((entry) => entry?.painDuringRun ?? []);
  return pains.length === 0 ? undefined : Math.max(...pains);
}

export interface RunBound {
  /** No run may be longer. */
  readonly boundM: number;
  readonly basis: "longest-of-30-days" | "only-painful-or-spiking-runs";
  readonly longestM: number;
  readonly longestRunId: string;
}

/** The bound of any day from today on, from the runs recorded by then. */
export type BoundOn = (day: Day) => RunBound | undefined;

/**
 * A tenth above the longest run of the 30 days before. Runs that hurt, that were worse the next morning, or
 * that were spikes themselves do not raise it. With no other run in those days the shortest one stays the bound,
 * without growth; without any run there is none, and running starts again. A distance that may be wrong sets none: with
 * it and without it, the lower bound counts.
 */
export function boundsFrom(history: Pick<History, "runs">, diary: Diary, today: Day): BoundOn {
  const judged = runsBetween(history.runs, addDays(today, -DAYS_JUDGED), today);
  const certain = judged.filter((run) => !isDistanceDoubtful(run, judged));
  const firstScoredDay = scoredFrom(history);
  const withoutDoubt = boundsOf(certain, diary, firstScoredDay);
  if (certain.length === judged.length) return withoutDoubt;
  const withDoubt = boundsOf(judged, diary, firstScoredDay);
  return (day) => {
    const [one, other] = [withoutDoubt(day), withDoubt(day)];
    return one === undefined || other === undefined || one.boundM <= other.boundM ? one : other;
  };
}

function boundsOf(runs: readonly Run[], diary: Diary, firstScoredDay: Day): BoundOn {
  const raising = raisingRuns(runs, diary, firstScoredDay);
  return (day) => {
    const longest = longestOf(windowOf(raising, day));
    if (longest !== undefined)
      return {
        boundM: longest.distanceM * GROWTH_RATIO,
        basis: "longest-of-30-days",
        longestM: longest.distanceM,
        longestRunId: longest.run.id,
      };
    const shortest = shortestOf(windowOf(runs, day));
    return (
      shortest && {
        boundM: shortest.distanceM,
        basis: "only-painful-or-spiking-runs",
        longestM: shortest.distanceM,
        longestRunId: shortest.run.id,
      }
    );
  };
}

/**
 * The runs a bound may rest on, oldest first. A spike is held against runs that are not spikes, and against older
 * spikes once they have been two weeks without trouble: so that a jump does not excuse the next one, and a
 * distance run every week does not stay a jump for ever.
 */
function raisingRuns(runs: readonly Run[], diary: Diary, firstScoredDay: Day): readonly Run[] {
  const raising: Run[] = [];
  const spikes: Run[] = [];
  for (const run of runs) {
    const distanceM = knownDistanceM(run);
    if (distanceM === undefined) continue;
    const judged = judgeRun(run, diary);
    if (judged === "painful" || judged === "worse-next-morning") continue;
    const taken = spikes.filter(({ ranOnDay }) => daysBetween(ranOnDay, run.ranOnDay) >= SPIKE_SETTLES_DAYS);
    const reference =
      longestOf([...windowOf(raising, run.ranOnDay), ...windowOf(taken, run.ranOnDay)]) ??
      shortestOf(windowOf(runs, run.ranOnDay));
    const isSpike =
      reference !== undefined &&
      run.ranOnDay >= firstScoredDay &&
      isAbove(distanceM / reference.distanceM, GROWTH_RATIO);
    (isSpike ? spikes : raising).push(run);
  }
  return raising;
}

/** In the first 30 days of a record no run is scored (rules.json R1). */
const scoredFrom = ({ runs }: Pick<History, "runs">): Day =>
  addDays(runs[0]?.ranOnDay ?? ("0000-01-01" as Day), SPIKE_WINDOW_DAYS); // no runs: nothing is compared

const windowOf = (runs: readonly Run[], day: Day): readonly Run[] =>
  runsBetween(runs, addDays(day, -SPIKE_WINDOW_DAYS), addDays(day, -1));

interface Measured {
  readonly run: Run;
  readonly distanceM: number;
}

const withDistance = (runs: readonly Run[]): readonly Measured[] =>
  runs.flatMap((run) => {
    const distanceM = knownDistanceM(run);
    return distanceM === undefined ? [] : [{ run, distanceM }];
  });

const longestOf = (runs: readonly Run[]): Measured | undefined =>
  withDistance(runs).reduce<Measured | undefined>(
    (longest, one) => (longest === undefined || one.distanceM >= longest.distanceM ? one : longest),
    undefined,
  );

const shortestOf = (runs: readonly Run[]): Measured | undefined =>
  withDistance(runs).reduce<Measured | undefined>(
    (shortest, one) => (shortest === undefined || one.distanceM < shortest.distanceM ? one : shortest),
    undefined,
  );
