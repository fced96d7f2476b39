import type { Day } from "../../units/day.ts";
import type { Exposure } from "./exposures.ts";
import { dayAt, exposureBefore, LONGEST_LAG, type Timeline } from "./timeline.ts";

/** The joined timeline as a table, one row a day, oldest first: for whoever wants to work the numbers out themselves. */
export interface JoinedDays {
  /** One name a column, with its unit: `descent_m_lag1` is the descent of the day before. */
  readonly columns: readonly string[];
  /** `NaN` is not known. */
  readonly rows: readonly { readonly day: Day; readonly values: readonly number[] }[];
}

/** Pain, function and each exposure so many days before; lag 0 is what began before that day's rating. */
export function joinedDays(timeline: Timeline): JoinedDays {
  const { exposures, painNow, painWorst, ability, ratedAtMs } = timeline;
  const told = [painNow, painWorst, ability, ratedAtMs];
  const lagged = exposures.flatMap((column) => lagsOf(column.exposure).map((lag) => ({ column, lag })));
  return {
    columns: [
      "pain_now_0_to_10",
      "pain_worst_0_to_10",
      "ability_0_to_10",
      "rated_at_ms",
      ...lagged.map(({ column, lag }) => nameOf(column.exposure, lag)),
    ],
    rows: Array.from({ length: timeline.days }, (_, place) => ({
      day: dayAt(timeline, place),
      values: [
        ...told.map((column) => column[place] ?? Number.NaN),
        ...lagged.map(({ column, lag }) => exposureBefore(column, place, lag)),
      ],
    })),
  };
}

/** Of life off the run nothing is known to lie before a rating of the same day. */
const lagsOf = ({ overRuns }: Exposure): readonly number[] => {
  const first = overRuns === "not-of-runs" ? 1 : 0;
  return Array.from({ length: LONGEST_LAG + 1 - first }, (_, at) => first + at);
};

/** Letters, digits and underscores only: every program takes it for a name. */
const nameOf = ({ id, unit }: Exposure, lag: number): string =>
  `${id}_${unit.replace("/", "_per_")}_lag${lag}`.replaceAll("-", "_");
