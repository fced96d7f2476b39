import { type MoveRefusal, moveSession } from "../../engine/plan/move-session.ts";
import type { Plan } from "../../engine/plan/plan.ts";
import { type Day, daysBetween } from "../../engine/units/day.ts";

/** What would become of a run on another day. */
export type MoveTried =
  | { readonly kind: "fits"; readonly plan: Plan; readonly givesWay: boolean }
  | { readonly kind: "refused"; readonly refusal: MoveRefusal }
  | { readonly kind: "here" };

export function tryMove(plan: Plan, from: Day, to: Day): MoveTried {
  if (from === to) return { kind: "here" };
  const moved = moveSession(plan, from, to);
  if (!moved.ok) return { kind: "refused", refusal: moved.problem };
  const others = (days: Plan["days"], left: Day): string =>
    days.flatMap(({ day, run }) => (run !== undefined && day !== left ? [day] : [])).join(" ");
  const givesWay = others(plan.days, from) !== others(moved.value.days, to);
  return { kind: "fits", plan: moved.value, givesWay };
}

/** The first later day that can take the run; nothing when none can. */
export function nextDayFor(plan: Plan, from: Day): Day | undefined {
  return plan.days.find(({ day }) => daysBetween(from, day) > 0 && tryMove(plan, from, day).kind === "fits")
    ?.day;
}
