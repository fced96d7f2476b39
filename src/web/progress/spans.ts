import type { Outcomes } from "../../engine/plan/outcomes.ts";
import { addDays, type Day } from "../../engine/units/day.ts";

export const SPANS = ["episode", "quarter", "year", "all"] as const;
export type Span = (typeof SPANS)[number];

/** What every chart of the screen stands over. */
export interface DaysShown {
  readonly from: Day;
  readonly to: Day;
}

/** So much of what came before the pain belongs to its picture. */
const DAYS_BEFORE = 14;
const LEAST_DAYS = 28;

/** The days of a span that ends today. The present stretch of pain is shown with what came just before it. */
export function daysOfSpan(span: Span, outcomes: Outcomes, firstDay: Day | undefined, today: Day): DaysShown {
  const first = firstToldDay(outcomes);
  switch (span) {
    case "episode": {
      const began = outcomes.episodes.at(-1)?.beganOnDay ?? first ?? today;
      return { from: earlier(addDays(began, -DAYS_BEFORE), addDays(today, -LEAST_DAYS)), to: today };
    }
    case "quarter":
      return { from: addDays(today, -91), to: today };
    case "year":
      return { from: addDays(today, -365), to: today };
    case "all":
      return { from: earlier(first ?? today, firstDay ?? addDays(today, -LEAST_DAYS)), to: today };
  }
}

export const isShown = ({ from, to }: DaysShown, day: Day): boolean => day >= from && day <= to;

const firstToldDay = ({ pain, ability, confidence }: Outcomes): Day | undefined =>
  [pain.byDay[0]?.day, ability.byCheck[0]?.day, confidence[0]?.day]
    .filter((day) => day !== undefined)
    .sort()[0];

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
