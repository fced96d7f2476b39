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
 * The plan with the run of one day on another, or the reason why not. Exercises and walks stay where they
 * are; only the two days change.
 */
export function moveSession(plan: Plan, from: Day, to: Day): Result<Plan, MoveRefusal> {
  const source = plan.days.find(({ day }) => day === from);
  const target = plan.days.find(({ day }) => day === to);
  if (source === undefined) return bad({ kind: "not-in-plan", day: from });
  if (target === undefined) return bad({ kind: "not-in-plan", day: to });
  const { run } = source;
  if (run === undefined) return bad({ kind: "nothing-to-move", day: from });
  if (from === to) return ok(plan);
  const refusal = refusalFor(plan, run, { from, target });
  if (refusal !== undefined) return bad(refusal);
  const days = plan.days.map((day) => {
    if (day.day === from) return withoutRun(day);
    return day.day === to ? withRun(day, run) : day;
  });
  const [today] = days;
  return today === undefined ? bad({ kind: "not-in-plan", day: to }) : ok({ ...plan, today, days });
}

function refusalFor(
  { days, running }: Plan,
  run: RunSession,
  { from, target }: { readonly from: Day; readonly target: PlanDay },
): MoveRefusal | undefined {
  const to = target.day;
  if (running.noRunBefore !== undefined && to < running.noRunBefore)
    return { kind: "too-early", earliest: running.noRunBefore };
  const ranOn = new Set<Day>([
    ...running.ranOnDays,
    ...days.filter(({ day, run: planned }) => planned !== undefined && day !== from).map(({ day }) => day),
  ]);
  if (ranOn.has(to)) return { kind: "day-is-taken", day: to };
  if (running.hasRestDayBetween) {
    const beside = [addDays(to, -1), addDays(to, 1)].find((day) => ranOn.has(day));
    if (beside !== undefined) return { kind: "needs-a-day-between", other: beside };
  }
  ranOn.add(to);
  for (let ahead = 0; ahead < 7; ahead++) {
    const lastDay = addDays(to, ahead);
    const inWeek = Array.from({ length: 7 }, (_, back) => addDays(lastDay, -back)).filter((day) =>
      ranOn.has(day),
    );
    if (inWeek.length > running.runsAWeek) return { kind: "too-many-runs", atMost: running.runsAWeek };
  }
  const distanceM = run.kind === "run" ? run.distanceM : run.distanceAtMostM;
  const boundM = target.runBoundM;
  if (boundM !== undefined && distanceM !== undefined && isAbove(distanceM, boundM))
    return { kind: "above-bound", boundM };
  return undefined;
}

const withoutRun = ({ run: _, ...day }: PlanDay): PlanDay => day;

/** The walk of that day makes room for the run; the run's own bound becomes the day's where that is known. */
const withRun = ({ walk: _, crossTraining: __, ...day }: PlanDay, run: RunSession): PlanDay => ({
  ...day,
  run,
});
