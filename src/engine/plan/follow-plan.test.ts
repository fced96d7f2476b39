import { describe, expect, it } from "vitest";
import type { CheckIn } from "../answers/check-in.ts";
import type { Answers } from "../answers/question.ts";
import { historyOf } from "../history/history-of.ts";
import { spikesOf } from "../history/spikes-of.ts";
import type { Run } from "../run/run.ts";
import { clear } from "../triage/cleared-triage.ts";
import { triage } from "../triage/triage.ts";
import { addDays, type Day, dayNumber } from "../units/day.ts";
import { makePlan } from "./make-plan.ts";
import { anInput, ranAgo, TODAY } from "./make-told.ts";
import type { Plan, PlanDay } from "./plan.ts";

/** Numbers between 0 and 1 that are the same in every run of the tests. */
function chance(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 4_294_967_296;
  };
}

interface Followed {
  readonly plans: readonly Plan[];
  readonly runs: readonly Run[];
  readonly started: number;
}

/** A runner who does what the plan of each day says and logs it; `trouble` is how often a run goes badly. */
function follow(seed: number, trouble: number, before: readonly Run[], days = 84): Followed {
  const random = chance(seed);
  const base = anInput({ runs: before, answers: { "pain-since": TODAY, course: "same" } });
  const runs = [...before];
  const checkIns: CheckIn[] = [];
  const plans: Plan[] = [];
  let wasBad = false;
  for (let place = 0; place < days; place++) {
    const today = addDays(TODAY, place);
    const answers: Answers = base.told.answers;
    const cleared = clear(triage({ answers, today }));
    if (!cleared.ok) break;
    const painNow = place < 4 ? 4 : wasBad ? 3 : Math.max(1, 3 - Math.floor(place / 20));
    const enteredAtMs = dayNumber(today) * 86_400_000;
    const morning: CheckIn = { onDay: today, enteredAtMs, painNow, morningAfter: wasBad ? "worse" : "same" };
    const told = { ...base.told, checkIns: [...checkIns, morning] };
    const answer = makePlan({ ...base, cleared: cleared.value, told, history: historyOf(runs), today });
    if (answer.kind !== "plan") throw new Error(answer.because);
    plans.push(answer.plan);
    const run = ranAs(answer.plan.today, today);
    wasBad = run !== undefined && random() < trouble;
    checkIns.push({
      ...morning,
      ...(run !== undefined && { painDuringRun: wasBad ? 4 : 2 }),
      did: answer.plan.today.exercises.map(({ exerciseId }) => ({
        exerciseId,
        isComplete: true,
        effort: 6,
        pain: 1,
      })),
    });
    if (run !== undefined) runs.push(run);
  }
  return { plans, runs, started: before.length };
}

function ranAs({ run }: PlanDay, today: Day): Run | undefined {
  if (run === undefined) return undefined;
  const distanceM =
    run.kind === "run" ? run.distanceM : run.repeats * 60 * (run.runMinutes * 2.6 + run.walkMinutes * 1.5);
  return {
    ...ranAgo(0, Math.min(distanceM, run.distanceAtMostM ?? distanceM)),
    id: `on-${today}`,
    ranOnDay: today,
    startedAtMs: dayNumber(today) * 86_400_000,
    longestUnbrokenS: run.kind === "run" ? distanceM / 2.6 : run.runMinutes * 60,
  };
}

const beginner: readonly Run[] = [];
const regular = Array.from({ length: 40 }, (_, index) => ranAgo(80 - index * 2, 6000 + (index % 4) * 1500));

describe("a runner who follows the plan", () => {
  it.each([
    ["who did not run before", beginner, 0],
    ["who ran regularly", regular, 0],
    ["who ran regularly and has trouble now and then", regular, 0.2],
    ["with trouble in every second run", regular, 0.5],
  ])("%s never runs a spike, and always has something to do", (_, before, trouble) => {
    for (let seed = 1; seed <= 2; seed++) {
      const { plans, runs, started } = follow(seed, trouble, before);
      expect(plans).toHaveLength(84);
      for (const score of spikesOf({ runs }).slice(started))
        if (score.kind === "scored") expect(score.ratio).toBeLessThanOrEqual(1.1 + 1e-9);
      for (const { today } of plans)
        expect(today.exercises.length > 0 || today.walk !== undefined || today.run !== undefined).toBe(true);
    }
  });

  it("comes from a minute of running to running without walking when all goes well", () => {
    const { plans } = follow(1, 0, beginner);
    const steps = plans.flatMap(({ running }) => running.runWalkStep ?? []);
    expect(steps[0]).toBe(0);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(plans.at(-1)?.running.mode).toBe("graded");
    expect(plans[0]?.phase.phase).toBe("settle");
    expect(new Set(plans.map(({ phase }) => phase.phase))).toEqual(new Set(["settle", "build", "return"]));
  });

  it("does not come further with trouble in every second run than without", () => {
    const reach = (trouble: number): number =>
      Math.max(...follow(3, trouble, beginner).plans.map(({ running }) => running.runWalkStep ?? 99));
    expect(reach(0.5)).toBeLessThan(5);
  });
});
