import type { CheckIn } from "../../answers/check-in.ts";
import type { Told } from "../../answers/told.ts";
import { type Day, dayNumber } from "../../units/day.ts";

export interface Span {
  readonly firstDay: Day;
  readonly days: number;
}

export interface RatingColumns {
  /**
   * The rating the model explains, 0 to 10: `painNow` or `painWorst`, one of the two on all days, whichever was
   * told on more of them (`painNow` when alike, since what came before a rating of now is certain).
   */
  readonly pain: Float64Array;
  readonly painIs: "now" | "worst";
  readonly painNow: Float64Array;
  readonly painWorst: Float64Array;
  /** Epoch milliseconds of the day's rating; `NaN` without one. */
  readonly ratedAtMs: Float64Array;
  /** Mean ability of the weekly check, 0 to 10, on the day it was told and no other. */
  readonly ability: Float64Array;
}

/** What was told of pain and ability, by day. Of two entries for a day the newer one counts, field by field. */
export function ratingColumns(told: Told, span: Span): RatingColumns {
  const painNow = unknownColumn(span.days);
  const painWorst = unknownColumn(span.days);
  const nowAtMs = unknownColumn(span.days);
  const worstAtMs = unknownColumn(span.days);
  for (const entry of told.checkIns.toSorted(byMoment)) {
    const place = placeOf(entry.onDay, span);
    if (place === undefined) continue;
    if (entry.painNow !== undefined) {
      painNow[place] = entry.painNow;
      nowAtMs[place] = entry.toldAtMs?.painNow ?? entry.enteredAtMs;
    }
    if (entry.painWorst !== undefined) {
      painWorst[place] = entry.painWorst;
      worstAtMs[place] = entry.toldAtMs?.painWorst ?? entry.enteredAtMs;
    }
  }
  const painIs = knownIn(painWorst) > knownIn(painNow) ? "worst" : "now";
  return {
    pain: painIs === "now" ? painNow : painWorst,
    painIs,
    painNow,
    painWorst,
    ratedAtMs: painIs === "now" ? nowAtMs : worstAtMs,
    ability: abilityColumn(told, span),
  };
}

/** A column in which nothing is known yet. */
export const unknownColumn = (days: number): Float64Array => new Float64Array(days).fill(Number.NaN);

/** The place of a day in the columns; absent when it lies outside them. */
export function placeOf(day: Day, { firstDay, days }: Span): number | undefined {
  const place = dayNumber(day) - dayNumber(firstDay);
  return place >= 0 && place < days ? place : undefined;
}

/** How many days of a column are known. */
export const knownIn = (column: Float64Array): number =>
  column.reduce((known, value) => known + (Number.isNaN(value) ? 0 : 1), 0);

const byMoment = (a: CheckIn, b: CheckIn): number => a.enteredAtMs - b.enteredAtMs;

function abilityColumn({ weeklyChecks }: Told, span: Span): Float64Array {
  const ability = unknownColumn(span.days);
  for (const { onDay, activities } of weeklyChecks.toSorted((a, b) => a.enteredAtMs - b.enteredAtMs)) {
    const place = placeOf(onDay, span);
    if (place === undefined || activities === undefined || activities.length === 0) continue;
    ability[place] = activities.reduce((sum, one) => sum + one.ability, 0) / activities.length;
  }
  return ability;
}
