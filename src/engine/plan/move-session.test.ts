import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyInput } from "../../../test/any-runner.ts";
import { addDays, type Day } from "../units/day.ts";
import { makePlan } from "./make-plan.ts";
import { anInput, daysAgo, ranAgo, TODAY } from "./make-told.ts";
import { moveSession } from "./move-session.ts";
import type { Plan } from "./plan.ts";

const aPlan = (): Plan => {
  const runs = Array.from({ length: 20 }, (_, index) =>
    ranAgo(1 + index * 2, 8000, { longestUnbrokenS: 2400 }),
  );
  const answer = makePlan(anInput({ runs }));
  if (answer.kind !== "plan") throw new Error("no plan");
  return answer.plan;
};
const runDays = (plan: Plan): readonly Day[] => plan.days.filter(({ run }) => run).map(({ day }) => day);

describe("moving a session", () => {
  it("brings the run to the other day and leaves everything else", () => {
    const plan = aPlan();
    const last = runDays(plan).at(-1) ?? TODAY;
    const moved = moveSession(plan, last, addDays(last, 1));
    if (last === plan.days.at(-1)?.day) return;
    expect(moved.ok && runDays(moved.value)).toEqual([...runDays(plan).slice(0, -1), addDays(last, 1)]);
  });

  it("lets later runs give way", () => {
    const plan = aPlan();
    const [, second, third] = runDays(plan);
    if (second === undefined || third === undefined) throw new Error("no runs");
    expect(addDays(second, 2)).toBe(third);
    const moved = moveSession(plan, second, addDays(second, 1));
    const days = moved.ok ? runDays(moved.value) : [];
    expect(days).toContain(addDays(second, 1));
    expect(days).not.toContain(addDays(second, 2));
  });

  it("is refused with the reason", () => {
    const plan = aPlan();
    const [first, second] = runDays(plan);
    if (first === undefined || second === undefined) throw new Error("no runs");
    const kindOf = (from: Day, to: Day) => {
      const moved = moveSession(plan, from, to);
      return moved.ok ? "moved" : moved.problem.kind;
    };
    expect(kindOf(first, daysAgo(1))).toBe("not-in-plan");
    expect(kindOf(addDays(first, 1), second)).toBe("nothing-to-move");
    expect(kindOf(first, second)).toBe("day-is-taken");
    expect(kindOf(second, addDays(first, 1))).toBe("needs-a-day-between");
    expect(kindOf(first, first)).toBe("moved");
  });

  it("never breaks the rest days or the bound of a day, whatever is moved where", () => {
    const plans = fc.sample(anyInput, { numRuns: 400, seed: 11 }).flatMap((input) => {
      const answer = makePlan(input);
      return answer.kind === "plan" ? [answer.plan] : [];
    });
    let moves = 0;
    for (const plan of plans)
      for (const from of runDays(plan))
        for (const { day: to } of plan.days) {
          const moved = moveSession(plan, from, to);
          if (!moved.ok || from === to) continue;
          moves++;
          expect(runDays(moved.value)).toContain(to);
          expect(runDays(moved.value).length).toBeLessThanOrEqual(runDays(plan).length);
          expectKept(moved.value);
        }
    expect(moves).toBeGreaterThan(200);
  });
});

/** Rest days and the bounds of the days. */
function expectKept({ running, days }: Plan): void {
  const planned = days.flatMap(({ day, run }) => (run === undefined ? [] : [day]));
  const ran = new Set<Day>([...running.ranOnDays, ...planned]);
  for (const { day, run, runBoundM } of days) {
    if (run === undefined) continue;
    const week = Array.from({ length: 7 }, (_, back) => addDays(day, -back)).filter((one) => ran.has(one));
    expect(week.length).toBeLessThanOrEqual(running.runsAWeek);
    if (running.hasRestDayBetween) expect(ran.has(addDays(day, -1))).toBe(false);
    const metres = run.kind === "run" ? run.distanceM : run.distanceAtMostM;
    if (runBoundM !== undefined && metres !== undefined) expect(metres).toBeLessThanOrEqual(runBoundM + 1e-6);
  }
}
