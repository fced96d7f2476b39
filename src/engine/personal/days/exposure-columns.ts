import type { CheckIn } from "../../answers/check-in.ts";
import type { Told } from "../../answers/told.ts";
import { cadenceDeviation, linesOf } from "../../history/cadence-line.ts";
import { withoutDoubtful } from "../../history/doubtful-distance.ts";
import type { History } from "../../history/history.ts";
import { knownDescentM, knownDistanceM } from "../../history/known-distance.ts";
import { spikesOf } from "../../history/spikes-of.ts";
import type { Run } from "../../run/run.ts";
import { dayNumber, MS_PER_DAY } from "../../units/day.ts";
import { EXPOSURES, type Exposure, type ExposureId } from "./exposures.ts";
import { placeOf, type Span, unknownColumn } from "./rating-columns.ts";
import type { ExposureColumn } from "./timeline.ts";

/** Rated days, as far as exposures need to know them. */
export interface RatedSpan extends Span {
  readonly ratedAtMs: Float64Array;
}

/**
 * A day without a run is a rest day only with recordings near it on both sides; further off, nobody knows whether
 * nothing was run or nothing was recorded. Product choice.
 */
export const RECORDED_WITHIN_DAYS = 14;
/** Product choices: exposures.ts says what for. */
const NEW_SHOE_DAYS = 14;
const USUAL_SHOE_DAYS = 56;

interface LifeTold {
  readonly told: Told;
  readonly strengthExerciseIds: readonly string[] | undefined;
}

/** Each exposure by day, from the runs and from what was told. */
export function exposureColumns(
  history: History,
  life: LifeTold,
  span: RatedSpan,
): readonly ExposureColumn[] {
  const runs = history.runs.filter((run) => placeOf(run.ranOnDay, span) !== undefined);
  const places = runs.map((run) => placeOf(run.ranOnDay, span) ?? 0);
  const beforeMs = instantsBefore(runs, places, span);
  const values = runValues(history, runs);
  const isRest = restDays(places, span.days);
  return EXPOSURES.map((exposure) => {
    const ofRun = values[exposure.id];
    if (exposure.id === "sleep") return sleepColumn(exposure, life, { ...span, runs });
    if (ofRun === undefined) return lifeColumn(exposure, life, span);
    const all = dayValues(exposure, span.days);
    const before = dayValues(exposure, span.days);
    for (const [at, place] of places.entries()) {
      const value = ofRun[at] ?? Number.NaN;
      all.add(place, value);
      if ((runs[at]?.startedAtMs ?? 0) < (beforeMs[place] ?? Number.NaN)) before.add(place, value);
    }
    const byDay = all.column(isRest);
    // without a run before the rating, the day was a rest day up to it
    const beforeRating = before.column(isRest.map((rest, place) => rest || all.hasAny(place)));
    for (let place = 0; place < span.days; place++)
      if (Number.isNaN(beforeMs[place] ?? Number.NaN)) beforeRating[place] = Number.NaN;
    return { exposure, byDay, beforeRating };
  });
}

/**
 * Until when a run of the day counts for its rating. An entry made on a later day rates the day as it is remembered:
 * what of the day came before that is not known, so nothing is.
 */
function instantsBefore(runs: readonly Run[], places: readonly number[], span: RatedSpan): Float64Array {
  const beforeMs = span.ratedAtMs.slice();
  for (const [at, place] of places.entries())
    if ((beforeMs[place] ?? Number.NaN) >= endOfDayMs(span, place, runs[at])) beforeMs[place] = Number.NaN;
  return beforeMs;
}

/** When a day ended by the runner's clock, as the clock of a run near it stood. */
const endOfDayMs = ({ firstDay }: RatedSpan, place: number, near: Run | undefined): number =>
  (dayNumber(firstDay) + place + 1) * MS_PER_DAY - (near?.utcOffsetS ?? 0) * 1000;

/** One number per run for each exposure that is of runs. */
function runValues(
  history: History,
  runs: readonly Run[],
): Partial<Record<ExposureId, readonly (number | undefined)[]>> {
  const sure = withoutDoubtful(history.runs); // a distance in doubt is not known, and no run to stand against
  const ratios = new Map(
    spikesOf({ runs: sure }).map((score) => [
      score.run.id,
      score.kind === "scored" ? score.ratio : undefined,
    ]),
  );
  const lines = linesOf(runs);
  const shoes = shoeValues(history);
  return {
    distance: withoutDoubtful(runs, history.runs).map(knownDistanceM),
    "single-run-ratio": runs.map((run) => ratios.get(run.id)),
    steps: runs.map((run) => run.steps),
    "summed-loading": runs.map((run) => run.loading?.summedBodyWeights),
    descent: runs.map(knownDescentM),
    speed: runs.map((run) => run.speedMeanMps),
    "cadence-deviation": runs.map((run) => cadenceDeviation(run, lines)),
    trail: runs.map((run) => isOn("trail", run, run.isTrail)),
    treadmill: runs.map((run) => isOn("treadmill", run, run.isTreadmill)),
    "new-shoe": runs.map((run) => shoes.get(run.id)?.isNew),
    "other-shoe": runs.map((run) => shoes.get(run.id)?.isOther),
  };
}

const yesNo = (holds: boolean): number => (holds ? 1 : 0);

/** What a watch recorded as running was on no trail and no treadmill unless it says so; a run told by hand may have been. */
function isOn(
  ground: "trail" | "treadmill",
  { surface, source }: Run,
  isRecorded: boolean,
): number | undefined {
  if (isRecorded || surface === ground) return 1;
  const isUnknown = surface === undefined ? source === "by-hand" : surface === "mixed" && ground === "trail";
  return isUnknown ? undefined : 0;
}

/** Of each run in known shoes: are they new, and are they others than usual? The first pair of all is neither. */
function shoeValues({ runs }: History): ReadonlyMap<string, { isNew: number; isOther: number | undefined }> {
  const values = new Map<string, { isNew: number; isOther: number | undefined }>();
  const firstWornOn = new Map<string, number>();
  const recent: { readonly day: number; readonly shoeId: string }[] = [];
  const worn = new Map<string, number>();
  let from = 0;
  let firstShoe: string | undefined;
  for (const { id, shoeId, ranOnDay } of runs) {
    if (shoeId === undefined) continue;
    const day = dayNumber(ranOnDay);
    firstShoe ??= shoeId;
    for (let old = recent[from]; old !== undefined && old.day < day - USUAL_SHOE_DAYS; old = recent[++from])
      worn.set(old.shoeId, (worn.get(old.shoeId) ?? 1) - 1);
    const since = firstWornOn.get(shoeId) ?? day;
    firstWornOn.set(shoeId, since);
    const most = Math.max(0, ...worn.values());
    values.set(id, {
      isNew: yesNo(shoeId !== firstShoe && day - since < NEW_SHOE_DAYS),
      isOther: most === 0 ? undefined : yesNo((worn.get(shoeId) ?? 0) < most),
    });
    recent.push({ day, shoeId });
    worn.set(shoeId, (worn.get(shoeId) ?? 0) + 1);
  }
  return values;
}

/** Days without a run, of which the record says that nothing was run. */
function restDays(places: readonly number[], days: number): readonly boolean[] {
  const isRest = new Array<boolean>(days).fill(false);
  for (const [at, place] of places.entries()) {
    const next = places[at + 1];
    const until = next ?? Math.min(days, place + RECORDED_WITHIN_DAYS + 1);
    if (next !== undefined && next - place > RECORDED_WITHIN_DAYS) continue; // too long a silence
    for (let day = place + 1; day < until; day++) isRest[day] = true;
  }
  return isRest;
}

interface DayValues {
  add(place: number, value: number): void;
  hasAny(place: number): boolean;
  column(isRest: readonly boolean[]): Float64Array;
}

/** Gathers the runs of each day into one number. One run that is not known makes the day's sum not known. */
function dayValues({ onRestDays, overRuns }: Exposure, days: number): DayValues {
  const runs = new Float64Array(days);
  const known = new Float64Array(days);
  const values = new Float64Array(days);
  const isHighest = overRuns === "highest" || overRuns === "any";
  return {
    add(place, value) {
      runs[place] = (runs[place] ?? 0) + 1;
      if (Number.isNaN(value)) return;
      const before = values[place] ?? 0;
      values[place] = isHighest ? Math.max(before, value) : before + value;
      known[place] = (known[place] ?? 0) + 1;
    },
    hasAny: (place) => (runs[place] ?? 0) > 0,
    column: (isRest) =>
      values.map((value, place) => {
        const ran = runs[place] ?? 0;
        const told = known[place] ?? 0;
        if (ran === 0) return isRest[place] === true && onRestDays === "none" ? 0 : Number.NaN;
        if (overRuns === "mean") return told === 0 ? Number.NaN : value / told;
        return told < ran ? Number.NaN : value;
      }),
  };
}

/** What the check-in of a day says of that day; it was told with the rating, so it counts from the next day on. */
function lifeColumn(
  exposure: Exposure,
  { told, strengthExerciseIds }: LifeTold,
  span: RatedSpan,
): ExposureColumn {
  const valueIn = (entry: CheckIn): number | undefined => {
    switch (exposure.id) {
      case "stress":
        return entry.stress;
      case "sitting":
        return entry.sittingHours;
      case "strength-done":
        return (
          strengthExerciseIds &&
          entry.did &&
          yesNo(entry.did.some(({ exerciseId }) => strengthExerciseIds.includes(exerciseId)))
        );
      default:
        return undefined;
    }
  };
  const byDay = unknownColumn(span.days);
  for (const { place, value } of toldValues(told, span, valueIn)) byDay[place] = value;
  return { exposure, byDay, beforeRating: unknownColumn(span.days) };
}

/**
 * The night after each day, as the check-in of the next day tells it. A rating told before its own day was over came
 * before that night.
 */
function sleepColumn(
  exposure: Exposure,
  { told }: LifeTold,
  span: RatedSpan & { readonly runs: readonly Run[] },
): ExposureColumn {
  const byDay = unknownColumn(span.days);
  for (const { place, value } of toldValues(told, span, ({ sleepHours }) => sleepHours))
    if (place > 0) byDay[place - 1] = value;
  const beforeRating = unknownColumn(span.days);
  let nearest = 0;
  for (let place = 0; place < span.days; place++) {
    for (let next = span.runs[nearest + 1]; next !== undefined; next = span.runs[nearest + 1]) {
      if ((placeOf(next.ranOnDay, span) ?? 0) > place) break;
      nearest++;
    }
    const ratedAtMs = span.ratedAtMs[place] ?? Number.NaN;
    if (ratedAtMs < endOfDayMs(span, place, span.runs[nearest])) beforeRating[place] = 0;
  }
  return { exposure, byDay, beforeRating };
}

/** By place, what the check-ins tell, an older entry of a day before a newer. */
function toldValues(
  told: Told,
  span: Span,
  valueIn: (entry: CheckIn) => number | undefined,
): readonly { readonly place: number; readonly value: number }[] {
  return told.checkIns
    .toSorted((a, b) => a.enteredAtMs - b.enteredAtMs)
    .flatMap((entry) => {
      const place = placeOf(entry.onDay, span);
      const value = valueIn(entry);
      return place === undefined || value === undefined ? [] : [{ place, value }];
    });
}
