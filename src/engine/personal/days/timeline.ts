import type { Told } from "../../answers/told.ts";
import type { History } from "../../history/history.ts";
import { addDays, type Day, dayNumber } from "../../units/day.ts";
import { exposureColumns } from "./exposure-columns.ts";
import type { Exposure } from "./exposures.ts";
import { type RatingColumns, ratingColumns } from "./rating-columns.ts";

/**
 * Every day of one runner, without a gap: how the back was, and what came before it. Column by column, one place for
 * each day; `NaN` is a day on which it is not known. A day without a check-in is not a day without pain.
 */
export interface Timeline extends RatingColumns {
  readonly firstDay: Day;
  /** The length of every column. */
  readonly days: number;
  readonly exposures: readonly ExposureColumn[];
}

export interface ExposureColumn {
  readonly exposure: Exposure;
  /** Of the whole day. */
  readonly byDay: Float64Array;
  /**
   * Of what began before that day's rating, lag 0: runs; of the night after it nothing, unless the rating was told
   * later. `NaN` where there is no rating or no instant.
   */
  readonly beforeRating: Float64Array;
}

export interface TimelineInput {
  readonly history: History;
  readonly told: Told;
  /** The last day; whatever lies after it is not known yet. */
  readonly onDay: Day;
  /** Ids of the exercises that build strength; absent, no day is known to have had any or none. */
  readonly strengthExerciseIds?: readonly string[];
}

/** Longest time a rating is asked to reach back to what was done, in days. */
export const LONGEST_LAG = 3;

/** Joins runs and diary, from the first day either knows of to the day asked about. */
export function timelineOf({ history, told, onDay, strengthExerciseIds }: TimelineInput): Timeline {
  const firstDay = firstKnownDay(history, told, onDay);
  const days = dayNumber(onDay) - dayNumber(firstDay) + 1;
  const span = { firstDay, days };
  const ratings = ratingColumns(told, span);
  const known = { told, strengthExerciseIds };
  return { ...span, ...ratings, exposures: exposureColumns(history, known, { ...span, ...ratings }) };
}

/** The day of a place in the columns. */
export const dayAt = (timeline: Pick<Timeline, "firstDay">, place: number): Day =>
  addDays(timeline.firstDay, place);

/**
 * What came before the rating of a day, so many days before it (0 to 3). Lag 0 is what was done that day before
 * the rating; what came after it counts for the next day. `NaN` when not known.
 */
export function exposureBefore(column: ExposureColumn, place: number, lag: number): number {
  return (lag === 0 ? column.beforeRating[place] : column.byDay[place - lag]) ?? Number.NaN;
}

const firstKnownDay = (history: History, told: Told, onDay: Day): Day => {
  const first = (days: readonly Day[]): Day => days.reduce((a, b) => (b < a ? b : a), onDay);
  return first([
    ...history.runs.slice(0, 1).map((run) => run.ranOnDay), // oldest first
    ...told.checkIns.map((checkIn) => checkIn.onDay),
    ...told.weeklyChecks.map((check) => check.onDay),
  ]);
};
