import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyInput } from "../../../test/any-runner.ts";
import { addDays, type Day } from "../units/day.ts";
import { makePlan } from "./make-plan.ts";
import { anInput, daysAgo, ranAgo, TODAY } from "./make-told.ts";
import { moveSession } from "./move-session.ts";
import type { Plan } from "./plan.ts";
import { type PlanMove, withMoves } from "./with-moves.ts";

const planOf = (runAgo: readonly number[]): Plan => {
  const runs = runAgo.map((ago) => ranAgo(ago, 8000, { longestUnbrokenS: 2400 }));
  const answer = makePlan(anInput({ runs }));
  if (answer.kind !== "plan") throw new Error("no plan");
  return answer.plan;
};
const EVERY_OTHER_DAY = Array.from({ length: 15 }, (_, index) => 29 - index * 2);
const runDays = (plan: Plan): readonly Day[] => plan.days.filter(({ run }) => run).map(({ day }) => day);
const move = (from: Day, to: Day, movedAtMs = 1): PlanMove => ({ from, to, movedAtMs });

describe("a plan with moves", () => {
  it("is the plan itself without any, or when their days have passed", () => {
    const plan = planOf(EVERY_OTHER_DAY);
    expect(withMoves(plan, [])).toEqual({ plan });
    expect(withMoves(plan, [move(daysAgo(1), TODAY)])).toEqual({ plan });
    expect(withMoves(plan, [move(TODAY, daysAgo(1))])).toEqual({ plan });
  });

  it("follows each move as if it had been made alone, one after the other", () => {
    const plan = planOf(EVERY_OTHER_DAY);
    const [, second = TODAY] = runDays(plan);
    const to = addDays(second, 1);
    const once = moveSession(plan, second, to);
    if (!once.ok) throw new Error("not moved");
    const moved = withMoves(plan, [move(second, to)]);
    expect(moved.plan).toEqual(once.value);
    expect(moved.moves).toEqual({ kept: [move(second, to)], dropped: [], unmoved: plan.days });
    const on = moveSession(once.value, to, addDays(to, 1));
    expect(withMoves(plan, [move(second, to), move(to, addDays(to, 1), 2)]).plan).toEqual(
      on.ok ? on.value : once.value,
    );
  });

  it("leaves out a move that has become unsafe, and says why", () => {
    const ranYesterday = planOf([...EVERY_OTHER_DAY, 1].toSorted((a, b) => b - a));
    const [first = TODAY] = runDays(ranYesterday);
    const moved = withMoves(ranYesterday, [move(first, TODAY)]);
    expect(moved.plan).toEqual(ranYesterday);
    expect(moved.moves?.dropped).toMatchObject([
      { from: first, to: TODAY, refusal: { kind: "needs-a-day-between" } },
    ]);
  });

  it("keeps or names every move ahead and never holds a run that the plan does not bound", () => {
    const ahead = fc.integer({ min: -2, max: 15 });
    const law = fc.property(anyInput, fc.array(fc.tuple(ahead, ahead), { maxLength: 5 }), (input, steps) => {
      const answer = makePlan(input);
      if (answer.kind !== "plan") return;
      const { plan } = answer;
      const today = plan.today.day;
      const moves = steps.map(([from, to], at) => move(addDays(today, from), addDays(today, to), at));
      const moved = withMoves(plan, moves);
      const { kept = [], dropped = [] } = moved.moves ?? {};
      const stillAhead = moves.filter(({ from, to }) => from >= today && to >= today);
      expect(kept.length + dropped.length).toBe(stillAhead.length);
      const ranOn = new Set<Day>([...plan.running.ranOnDays, ...runDays(moved.plan)]);
      for (const { day, run, runBoundM } of moved.plan.days) {
        if (run === undefined) continue;
        const metres = run.kind === "run" ? run.distanceM : run.distanceAtMostM;
        if (runBoundM !== undefined && metres !== undefined)
          expect(metres).toBeLessThanOrEqual(runBoundM + 1e-6);
        if (plan.running.hasRestDayBetween) expect(ranOn.has(addDays(day, -1))).toBe(false);
        expect(day >= (plan.running.noRunBefore ?? today)).toBe(true);
      }
    });
    fc.assert(law, { seed: 5, numRuns: 150 });
  });
});
