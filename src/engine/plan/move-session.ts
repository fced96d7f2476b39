import { addDays, type Day } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import { bad, ok, type Result } from "../units/result.ts";
import type { Plan, PlanDay, RunSession } from "./plan.ts";

/** Why a session stays where it is. */
export type MoveRefusal =
  /** One of the days is not among the fourteen. */
  | { readonly kind: "not-in-plan"; readonly day: Day }
  | { readonly kind: "nothing-to-move"; readonly day: Day }
  /** There is a run on that day already, planned or done. */
  | { readonly kind: "day-is-taken"; readonly day: Day }
  /** The day before or after has a run, and there has to be a day between. */
  | { readonly kind: "needs-a-day-between"; readonly other: Day }
  /** Seven days would hold more runs than they may. */
  | { readonly kind: "too-many-runs"; readonly atMost: number }
  /** By then the bound of a single run is lower. */
  | { readonly kind: "above-bound"; readonly boundM: number }
  /** Something was worse: no running before this day. */
  | { readonly kind: "too-early"; readonly earliest: Day };

/**
 * The plan with the run of one day on another, or the reason why not. Runs after it give way where a rest day
 * asks for it: to the next day that is free, never to an earlier one, and the last may fall behind the fourteen
 * days. Exercises stay where they are.
 */
export function moveSession(plan: Plan, from: Day, to: Day): Result<Plan, MoveRefusal> {
  const source = plan.days.find(({ day }) => day === from);
  const target = plan.days.find(({ day }) => day === to);
  if (source === undefined) return bad({ kind: "not-in-plan", day: from });
  if (target === undefined) return bad({ kind: "not-in-plan", day: to });
  const { run } = source;
  if (run === undefined) return bad({ kind: "nothing-to-move", day: from });
  if (from === to) return ok(plan);

  const others = plan.days.filter(({ day, run: planned }) => planned !== undefined && day !== from);
  const ranOn = new Set<Day>(plan.running.ranOnDays);
  for (const { day } of others) if (day < to) ranOn.add(day);
  const refusal = refusalFor(plan, run, { target, ranOn, isTaken: others.some(({ day }) => day === to) });
  if (refusal !== undefined) return bad(refusal);

  const runs = new Map<Day, RunSession>([[to, run]]);
  for (const other of others) if (other.day < to && other.run !== undefined) runs.set(other.day, other.run);
  ranOn.add(to);
  for (const other of others) {
    if (other.day < to || other.run === undefined) continue;
    const next = plan.days.find(
      ({ day }) => day >= other.day && clashAt(day, ranOn, plan.running) === undefined,
    );
    if (next === undefined) continue;
    ranOn.add(next.day);
    runs.set(next.day, within(other.run, next.runBoundM));
  }
  const days = plan.days.map((day) => withRun(day, runs.get(day.day)));
  const [today] = days;
  return today === undefined ? bad({ kind: "not-in-plan", day: to }) : ok({ ...plan, today, days });
}

function refusalFor(
  { running }: Plan,
  run: RunSession,
  {
    target,
    ranOn,
    isTaken,
  }: { readonly target: PlanDay; readonly ranOn: ReadonlySet<Day>; readonly isTaken: boolean },
): MoveRefusal | undefined {
  const to = target.day;
  if (running.noRunBefore !== undefined && to < running.noRunBefore)
    return { kind: "too-early", earliest: running.noRunBefore };
  if (isTaken) return { kind: "day-is-taken", day: to };
  const clash = clashAt(to, ranOn, running);
  if (clash !== undefined) return clash;
  const distanceM = run.kind === "run" ? run.distanceM : run.distanceAtMostM;
  const boundM = target.runBoundM;
  return boundM !== undefined && distanceM !== undefined && isAbove(distanceM, boundM)
    ? { kind: "above-bound", boundM }
    : undefined;
}

/** What the runs before a day have against one on it. */
function clashAt(
  day: Day,
  ranOn: ReadonlySet<Day>,
  { hasRestDayBetween, runsAWeek }: Plan["running"],
): MoveRefusal | undefined {
  if (ranOn.has(day)) return { kind: "day-is-taken", day };
  const dayBefore = addDays(day, -1);
  if (hasRestDayBetween && ranOn.has(dayBefore)) return { kind: "needs-a-day-between", other: dayBefore };
  const before = Array.from({ length: 6 }, (_, back) => addDays(day, -back - 1)).filter((one) =>
    ranOn.has(one),
  );
  return before.length >= runsAWeek ? { kind: "too-many-runs", atMost: runsAWeek } : undefined;
}

/** No longer than the day it has come to allows. */
function within(run: RunSession, boundM: number | undefined): RunSession {
  if (boundM === undefined) return run;
  const distanceAtMostM = Math.min(run.distanceAtMostM ?? boundM, boundM);
  return run.kind === "run"
    ? { ...run, distanceAtMostM, distanceM: Math.min(run.distanceM, boundM) }
    : { ...run, distanceAtMostM };
}

/** A walk makes room for a run. A day that loses its run stays free of both. */
function withRun({ run: before, ...day }: PlanDay, run: RunSession | undefined): PlanDay {
  if (run === undefined) return day;
  if (run === before) return { ...day, run };
  const { walk: _, crossTraining: __, ...rest } = day;
  return { ...rest, run };
}
