import type { Told } from "../answers/told.ts";
import { isDistanceDoubtful } from "../history/doubtful-distance.ts";
import type { History } from "../history/history.ts";
import { runsBetween } from "../history/runs-between.ts";
import { addDays, type Day } from "../units/day.ts";
import { type RunWarning, warnOfRun } from "./recurrence.ts";

/** A run that was a jump when it was run, held against what the runner was used to by then. */
export interface Jump extends Omit<Extract<RunWarning, { kind: "spike" }>, "kind"> {
  readonly runId: string;
  readonly onDay: Day;
  readonly distanceM: number;
  /** The distance may be wrong, and no jump at all: history/doubtful-distance.ts. */
  readonly isDistanceDoubtful?: true;
}

/** For so long a jump is spoken of: a product choice. */
const SHOWN_DAYS = 7;

/** The newest jump of the last week; absent when there was none, or nothing before it to hold it against. */
export function newestJump(
  history: Pick<History, "runs">,
  told: Pick<Told, "checkIns">,
  today: Day,
): Jump | undefined {
  for (const run of runsBetween(history.runs, addDays(today, -SHOWN_DAYS), today).toReversed()) {
    const { id, ranOnDay, distanceM } = run;
    if (distanceM === undefined) continue;
    const before = { runs: history.runs.slice(0, history.runs.indexOf(run)) };
    const warning = warnOfRun({ history: before, told, today: ranOnDay, onDay: ranOnDay, distanceM });
    if (warning.kind !== "spike") continue;
    const { kind: _, ...rest } = warning;
    const doubt = isDistanceDoubtful(run, history.runs) ? { isDistanceDoubtful: true as const } : {};
    return { runId: id, onDay: ranOnDay, distanceM, ...doubt, ...rest };
  }
  return undefined;
}
