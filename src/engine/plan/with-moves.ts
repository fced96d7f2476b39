import type { Day } from "../units/day.ts";
import { type MoveRefusal, moveSession } from "./move-session.ts";
import type { Plan, PlanDay } from "./plan.ts";

/** The runner put the run of one day on another. */
export interface PlanMove {
  readonly from: Day;
  readonly to: Day;
  /** Epoch milliseconds: moves stand in the order in which they were made. */
  readonly movedAtMs: number;
}

/** What became of the moves that are still ahead. */
export interface PlanMoves {
  readonly kept: readonly PlanMove[];
  /** What was safe when it was made is not any more: the run stays where the plan has it. */
  readonly dropped: readonly (PlanMove & { readonly refusal: MoveRefusal })[];
  /** The fourteen days without any move, so that one can be taken back at once. */
  readonly unmoved: readonly PlanDay[];
}

/**
 * The plan with the runner's own moves, each held against the plan as it is now, in the order in which they were
 * made. One that has become unsafe is left out and named; one whose days have passed is spent.
 */
export function withMoves(
  plan: Plan,
  moves: readonly PlanMove[],
): { readonly plan: Plan; readonly moves?: PlanMoves } {
  const ahead = moves.filter(({ from, to }) => from >= plan.today.day && to >= plan.today.day);
  if (ahead.length === 0) return { plan };
  let moved = plan;
  const kept: PlanMove[] = [];
  const dropped: PlanMoves["dropped"][number][] = [];
  for (const move of ahead) {
    const next = moveSession(moved, move.from, move.to);
    if (next.ok) {
      moved = next.value;
      kept.push(move);
    } else dropped.push({ ...move, refusal: next.problem });
  }
  return { plan: moved, moves: { kept, dropped, unmoved: plan.days } };
}
