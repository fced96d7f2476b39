import type { Day } from "../../units/day.ts";
import { type ExperimentRecord, type ExperimentStanding, lastDayThatCounts } from "./experiment-record.ts";
import { blockOn } from "./protocol.ts";
import { isAskedAbout } from "./was-changed.ts";

/** Why the runner's word on a day would change nothing. */
export type NoteProblem =
  /** Shoes, ground, steps and distance are read from the runs themselves. */
  | "read-from-runs"
  | "day-to-come"
  /** Before the first day, after the last, or after the end. */
  | "not-its-day"
  /** A day that is lived and not counted. */
  | "wash-out"
  /** The result was shown: it stays as it was. */
  | "result-shown";

/** Would a note on this day count? Absent: it would, once there is a run on it. */
export function noteProblem(
  { protocol, result }: ExperimentRecord,
  standing: ExperimentStanding,
  { onDay, today }: { readonly onDay: Day; readonly today: Day },
): NoteProblem | undefined {
  if (!isAskedAbout(protocol.lever)) return "read-from-runs";
  if (result !== undefined) return "result-shown";
  if (onDay > today) return "day-to-come";
  const block = blockOn(protocol, onDay);
  if (block === undefined || onDay > lastDayThatCounts(standing, today)) return "not-its-day";
  return onDay < block.countsFromDay ? "wash-out" : undefined;
}
