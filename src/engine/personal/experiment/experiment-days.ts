import type { CheckIn } from "../../answers/check-in.ts";
import { cadenceLine } from "../../history/cadence-line.ts";
import type { History } from "../../history/history.ts";
import { runsBetween } from "../../history/runs-between.ts";
import type { Run } from "../../run/run.ts";
import { addDays, type Day } from "../../units/day.ts";
import { type Arm, blockOn, daysOfProtocol, type ExperimentOutcome, type Protocol } from "./protocol.ts";
import { wasChanged } from "./was-changed.ts";

/** What an experiment is read from: the runs, the check-ins (one a day), and the days asked about. */
export interface ExperimentDiary {
  readonly history: Pick<History, "runs">;
  readonly checkIns: readonly CheckIn[];
  /** The runner's word on days of which the data cannot tell whether the change was made. */
  readonly noted: readonly { readonly onDay: Day; readonly wasChanged: boolean }[];
}

/** One day of an experiment with a run on it, wash-out left out. */
export interface ExperimentDay {
  readonly day: Day;
  readonly pair: number;
  readonly arm: Arm;
  readonly runIds: readonly string[];
  /** The outcome, 0 to 10; absent when it was not told. */
  readonly rating?: number;
  /** Was the change made? Absent when nothing tells. */
  readonly wasChanged?: boolean;
}

/** The days that count, up to a day, oldest first. */
export function experimentDays(
  protocol: Protocol,
  diary: ExperimentDiary,
  upTo: Day,
): readonly ExperimentDay[] {
  const { from, to } = daysOfProtocol(protocol);
  const lines = cadenceLine(diary.history, from);
  const checkInByDay = new Map(diary.checkIns.map((checkIn) => [checkIn.onDay, checkIn]));
  const toldByDay = new Map(diary.noted.map((note) => [note.onDay, note.wasChanged]));
  const runs = runsBetween(diary.history.runs, from, to < upTo ? to : upTo);
  return [...runsByDay(runs)].flatMap(([day, runs]): ExperimentDay[] => {
    const block = blockOn(protocol, day);
    if (block === undefined || day < block.countsFromDay) return [];
    const did = checkInByDay.get(day)?.did?.map(({ exerciseId }) => exerciseId);
    const told = toldByDay.get(day);
    const rating = ratingOf(protocol.outcome, day, checkInByDay, upTo);
    const changed = wasChanged(protocol.lever, {
      runs,
      lines,
      ...(did !== undefined && { did }),
      ...(told !== undefined && { told }),
    });
    return [
      {
        day,
        pair: block.pair,
        arm: block.arm,
        runIds: runs.map(({ id }) => id),
        ...(rating !== undefined && { rating }),
        ...(changed !== undefined && { wasChanged: changed }),
      },
    ];
  });
}

/** The outcome of a day with a run; absent when it was not told by then. */
export function ratingOf(
  outcome: ExperimentOutcome,
  day: Day,
  checkInByDay: ReadonlyMap<Day, CheckIn>,
  upTo: Day,
): number | undefined {
  if (outcome === "pain-during-run") return checkInByDay.get(day)?.painDuringRun;
  const next = addDays(day, 1);
  return next > upTo ? undefined : worstPain(checkInByDay.get(next));
}

/** The highest pain told for a day; pain in a run is another matter. */
export function worstPain(checkIn: CheckIn | undefined): number | undefined {
  const told = [checkIn?.painNow, checkIn?.painWorst].filter((pain) => pain !== undefined);
  return told.length === 0 ? undefined : Math.max(...told);
}

export function runsByDay(runs: readonly Run[]): ReadonlyMap<Day, readonly Run[]> {
  const byDay = new Map<Day, Run[]>();
  for (const run of runs) byDay.set(run.ranOnDay, [...(byDay.get(run.ranOnDay) ?? []), run]);
  return byDay;
}
