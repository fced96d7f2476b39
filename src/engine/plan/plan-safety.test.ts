import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyInput } from "../../../test/any-runner.ts";
import { exerciseById } from "../exercises/catalogue.ts";
import type { ExerciseId } from "../exercises/exercise.ts";
import { mayOffer } from "../exercises/may-offer.ts";
import { STRENGTH_EXERCISE_IDS } from "../exercises/strength-exercises.ts";
import type { Run } from "../run/run.ts";
import { addDays, type Day, daysBetween } from "../units/day.ts";
import { diaryOf } from "./diary.ts";
import { makePlan, type PlanInput } from "./make-plan.ts";
import { ranAgo, TODAY } from "./make-told.ts";
import type { Plan, PlanDay } from "./plan.ts";
import { cautionContext } from "./standing.ts";

/** Some thousand runners, made once: every law below holds for all of them. */
const RUNNERS = fc.sample(anyInput, { numRuns: 2200, seed: 20_260_506 }).flatMap((input) => {
  const answer = makePlan(input);
  return answer.kind === "plan" ? [{ input, plan: answer.plan }] : [];
});

/** Holds for the plan of every runner who gets one. */
const always = (holds: (plan: Plan, input: PlanInput) => void): void => {
  for (const { plan, input } of RUNNERS) holds(plan, input);
};

const contextOf = (input: PlanInput) => cautionContext(input, diaryOf(input.told.checkIns, input.today));

/** Every exercise that a plan names anywhere, and whether only its easier form. */
const offeredIn = (plan: Plan): readonly { readonly id: ExerciseId; readonly isEasier: boolean }[] =>
  plan.days.flatMap((day) => [
    ...day.exercises.map(({ exerciseId, form }) => ({ id: exerciseId, isEasier: form === "easier" })),
    ...(day.walk === undefined ? [] : [{ id: "E01" as const, isEasier: false }]),
    ...(day.crossTraining === undefined ? [] : [{ id: "E32" as const, isEasier: false }]),
    ...(day.run === undefined
      ? []
      : [
          { id: "E33" as const, isEasier: false },
          { id: day.run.warmUp.exerciseId, isEasier: day.run.warmUp.form === "easier" },
          ...(day.run.cadenceDrill === undefined ? [] : [{ id: "E34" as const, isEasier: false }]),
        ]),
    ...plan.choices.map((id) => ({ id, isEasier: false })),
  ]);

const runDays = (plan: Plan): readonly Day[] => plan.days.filter(({ run }) => run).map(({ day }) => day);

/** How long a planned run can get. */
const longest = ({ run }: PlanDay): number =>
  run === undefined ? 0 : run.kind === "run" ? run.distanceM : (run.distanceAtMostM ?? 0);

describe("a plan for any runner whom triage clears", () => {
  it("exists unless something logged sends back to the danger questions", () => {
    expect(RUNNERS.length).toBeGreaterThan(2000);
    const modes = new Set(RUNNERS.map(({ plan }) => `${plan.phase.phase} ${plan.running.mode}`));
    for (const phase of ["build", "return", "maintain", "persistent"])
      for (const mode of ["none", "run-walk", "graded"]) expect(modes).toContain(`${phase} ${mode}`);
    expect(modes).toContain("settle none");
    for (const { plan } of RUNNERS) if (plan.phase.phase === "settle") expect(plan.today.run).toBeUndefined();
  });

  it("never holds a run while running is locked", () => {
    let locked = 0;
    always((plan, { cleared }) => {
      if (cleared.locks === "none") return;
      locked++;
      expect(runDays(plan)).toEqual([]);
      expect(plan.outline.every(({ runs }) => runs === 0)).toBe(true);
      expect(plan.running.mode).toBe("none");
    });
    expect(locked).toBeGreaterThan(100);
  });

  it("never offers an exercise whose caution is met or not known", () => {
    always((plan, input) => {
      const context = contextOf(input);
      for (const { id, isEasier } of offeredIn(plan)) {
        const offer = mayOffer(exerciseById(id), context).kind;
        expect(offer === "yes" || (offer === "easier-form" && isEasier), `${id} ${offer}`).toBe(true);
      }
    });
  });

  it("never bends or arches a back that this provokes, nor the other way than what eases", () => {
    always((plan, input) => {
      const worseWith = input.told.answers["worse-with"];
      const isFree = (movement: string): boolean =>
        typeof worseWith === "object" && !worseWith.includes(movement);
      for (const { id } of offeredIn(plan)) {
        const { moves, role } = exerciseById(id);
        if (moves === "bending" || moves === "both") expect(isFree("bending"), id).toBe(true);
        if (moves === "arching" || moves === "both") expect(isFree("arching"), id).toBe(true);
        if (moves === "bending" || moves === "arching") expect(input.direction.confirmed, id).toBe(moves);
        if (role === "class") expect(isFree("arching") && isFree("bending")).toBe(true);
      }
    });
  });

  it("never plans a run above the bound of its day", () => {
    let bounded = 0;
    always((plan, input) => {
      for (const day of plan.days) {
        if (day.run === undefined) continue;
        const oracle = boundByHand(input, day.day);
        if (oracle === undefined) continue;
        bounded++;
        expect(longest(day)).toBeLessThanOrEqual(oracle + 1e-6);
      }
    });
    expect(bounded).toBeGreaterThan(500);
  });

  it("starts again with run-walk after 30 days without running", () => {
    always((plan, { history }) => {
      const last = history.runs.at(-1);
      if (last !== undefined && daysBetween(last.ranOnDay, TODAY) <= 30) return;
      for (const { run } of plan.days)
        if (run !== undefined) expect(run).toMatchObject({ kind: "run-walk", step: 0 });
    });
  });

  it("keeps its rest days, days already run included", () => {
    always((plan, { history }) => {
      const ran = new Set([...history.runs.map(({ ranOnDay }) => ranOnDay), ...runDays(plan)]);
      for (const day of runDays(plan)) {
        const before = Array.from({ length: 6 }, (_, back) => addDays(day, -1 - back)).filter((one) =>
          ran.has(one),
        );
        expect(before.length).toBeLessThan(plan.running.runsAWeek);
        expect(plan.running.runsAWeek).toBeLessThanOrEqual(6);
        if (plan.phase.phase !== "maintain" || plan.running.mode === "run-walk")
          expect(ran.has(addDays(day, -1))).toBe(false);
      }
    });
  });

  it("keeps to the minutes a day, rest between sets and changes counted", () => {
    always((plan) => {
      for (const { exercises, exerciseS } of plan.days) {
        const counted =
          exercises.reduce((sum, one) => {
            const repetition = one.liftS + (one.holdS ?? 0) + one.lowerS;
            return sum + one.sets * one.reps * one.sides * repetition + (one.sets - 1) * one.restS;
          }, 0) +
          Math.max(0, exercises.length - 1) * 30;
        expect(exerciseS).toBe(counted);
        expect(counted).toBeLessThanOrEqual(plan.minutesADay.minutes * 60);
      }
    });
  });

  it("counts no fewer strength sessions in rough lines than stand in the days, and none while it settles", () => {
    let began = 0;
    always((plan) => {
      for (const { week, strengthSessions } of plan.outline.slice(0, 2)) {
        const strong = plan.days
          .slice(week * 7, week * 7 + 7)
          .filter(({ exercises }) =>
            exercises.some(({ exerciseId }) => STRENGTH_EXERCISE_IDS.includes(exerciseId)),
          );
        expect(strong.length).toBeLessThanOrEqual(strengthSessions);
        if (plan.phase.phase === "settle" && strong.length > 0) began++;
      }
    });
    expect(began).toBeGreaterThan(10);
  });

  it("always has something safe to do, every day", () => {
    always((plan) => {
      expect(plan.days).toHaveLength(14);
      expect(plan.outline).toHaveLength(12);
      for (const day of plan.days) {
        expect(day.relief.length).toBeGreaterThan(0);
        if (plan.minutesADay.minutes > 0)
          expect(
            day.exercises.length > 0 || day.walk !== undefined || day.run !== undefined || day.isRunDone,
          ).toBe(true);
      }
    });
  });

  it("has leg strength from the build phase on wherever any leg exercise suits", () => {
    let trained = 0;
    always((plan, input) => {
      if (plan.phase.phase === "settle" || input.cleared.locks === "running" || plan.minutesADay.minutes < 5)
        return;
      const context = contextOf(input);
      if (context.boneStress === "suspected" || context.boneStress === "cannot-tell") return;
      // lunge and heel raise need nothing at hand
      const suits = ["E24", "E31"].some(
        (id) => mayOffer(exerciseById(id as ExerciseId), context).kind === "yes",
      );
      if (!suits) return;
      trained++;
      const legs = offeredIn(plan).filter(({ id }) => exerciseById(id).role === "legs");
      expect(legs.length).toBeGreaterThan(0);
    });
    expect(trained).toBeGreaterThan(300);
  });

  it("is the same to the byte, whatever the order of the log", () => {
    fc.assert(
      fc.property(anyInput, fc.integer(), (input, seed) => {
        const text = JSON.stringify(makePlan(input));
        expect(JSON.stringify(makePlan(input))).toBe(text);
        const shuffled = input.told.checkIns.toSorted((a, b) => hash(a, seed) - hash(b, seed));
        expect(JSON.stringify(makePlan({ ...input, told: { ...input.told, checkIns: shuffled } }))).toBe(
          text,
        );
      }),
      { numRuns: 200 },
    );
  });

  it("does not know what is logged after its day, nor after the next, which may have begun elsewhere", () => {
    fc.assert(
      fc.property(anyInput, fc.nat({ max: 20 }), (input, ahead) => {
        const later = {
          onDay: addDays(TODAY, ahead + 2),
          enteredAtMs: 9e15,
          painNow: 9,
          hasNewLegSymptoms: true,
        };
        const told = { ...input.told, checkIns: [...input.told.checkIns, later] };
        const runs = [...input.history.runs, ranAgo(-ahead - 1, 30_000)];
        const history = { ...input.history, runs };
        expect(makePlan({ ...input, told, history })).toEqual(makePlan(input));
      }),
      { numRuns: 200 },
    );
  });

  it("runs on no pain at all after a stressed bone", () => {
    always((plan, input) => {
      const context = contextOf(input);
      if (context.boneStress !== "cleared") return;
      for (const { run } of plan.days) {
        if (run === undefined) continue;
        expect(context.painNow).toBe(0);
        expect(run.painLimit).toBe(0);
        expect(run.gates.map(({ pain }) => pain).filter((pain) => pain !== undefined)).toEqual([0, 0]);
      }
    });
  });

  it("is only gentle movement while running is locked", () => {
    always((plan, { cleared }) => {
      if (cleared.locks === "none") return;
      const allowed = ["E01", "E02", "E03", "E06", "E10"];
      expect(offeredIn(plan).filter(({ id }) => !allowed.includes(id))).toEqual([]);
    });
  });
});

describe("what was logged", () => {
  it("never raises tomorrow's load by a worse morning", () => {
    let compared = 0;
    fc.assert(
      fc.property(anyInput, fc.constantFrom("same", "better", undefined), (input, otherwise) => {
        const planAfter = (morning: "worse" | "same" | "better" | undefined): Plan | undefined => {
          const checkIn = {
            onDay: TODAY,
            enteredAtMs: 9e15,
            ...(morning !== undefined && { morningAfter: morning }),
          };
          const earlier = input.told.checkIns.filter(({ onDay }) => onDay < TODAY);
          const answer = makePlan({ ...input, told: { ...input.told, checkIns: [...earlier, checkIn] } });
          return answer.kind === "plan" ? answer.plan : undefined;
        };
        const worse = planAfter("worse")?.days;
        const other = planAfter(otherwise)?.days;
        if (worse === undefined || other === undefined) return;
        compared++;
        for (const place of [0, 1]) {
          expect(longest(worse[place] ?? missing())).toBe(0);
          expect(worse[place]?.run).toBeUndefined();
          expect(worse[place]?.exerciseS).toBeLessThanOrEqual(other[place]?.exerciseS ?? 0);
        }
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  it("never raises the bound by a run that hurt, that was worse next morning, or that was a spike", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        anyInput,
        fc.integer({ min: 1, max: 29 }),
        fc.double({ min: 1, max: 40, noNaN: true }),
        fc.constantFrom("hurt", "worse", "spike"),
        (input, ago, km, how) => {
          const before = makePlan(input);
          if (before.kind !== "plan" || before.plan.running.boundBasis !== "longest-of-30-days") return;
          const onDay = addDays(TODAY, -ago);
          const boundM = before.plan.running.boundM ?? 0;
          const earlier = input.history.runs.filter(({ ranOnDay }) => ranOnDay < onDay);
          const month = earlier.filter(({ ranOnDay }) => daysBetween(ranOnDay, onDay) <= 30);
          const longestBeforeM = Math.max(0, ...month.map(({ distanceM }) => distanceM ?? 0));
          const isScored = daysBetween(earlier[0]?.ranOnDay ?? onDay, onDay) >= 30 && longestBeforeM > 0;
          // two weeks later it counts like any other run
          if (how === "spike" && (!isScored || ago >= 14)) return;
          compared++;
          const run: Run = {
            ...(input.history.runs[0] ?? missing()),
            id: "added",
            ranOnDay: onDay,
            startedAtMs: 1,
            distanceM: how === "spike" ? longestBeforeM * 1.11 + km * 1000 : km * 1000,
          };
          const late = { enteredAtMs: 9e15, runId: "added" };
          const notes =
            how === "hurt"
              ? [{ ...late, onDay, painDuringRun: 5 }]
              : how === "worse"
                ? [{ ...late, onDay: addDays(onDay, 1), morningAfter: "worse" as const }]
                : [];
          // everything else of those days stays as it was told
          const runs = [...input.history.runs, run].toSorted((a, b) =>
            a.ranOnDay < b.ranOnDay ? -1 : a.ranOnDay > b.ranOnDay ? 1 : 0,
          );
          const after = makePlan({
            ...input,
            history: { ...input.history, runs },
            told: { ...input.told, checkIns: [...input.told.checkIns, ...notes] },
          });
          if (after.kind !== "plan") return;
          expect(after.plan.running.boundM ?? 0).toBeLessThanOrEqual(boundM + 1e-6);
        },
      ),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it("sends back to the danger questions instead of planning, for 7 of 10 or new leg signs", () => {
    fc.assert(
      fc.property(
        anyInput,
        fc.constantFrom({ painNow: 7 }, { painWorst: 8 }, { painDuringRun: 9 }, { hasNewLegSymptoms: true }),
        (input, alarm) => {
          const told = {
            ...input.told,
            checkIns: [...input.told.checkIns, { onDay: TODAY, enteredAtMs: 5, ...alarm }],
          };
          expect(makePlan({ ...input, told }).kind).toBe("needs-triage");
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** The bound by a plain search: the longest of the 30 days before, without runs that hurt or were spikes. */
function boundByHand({ history, told }: PlanInput, day: Day): number | undefined {
  const diary = diaryOf(told.checkIns, TODAY);
  const known = history.runs.filter(({ distanceM }) => (distanceM ?? 0) > 0);
  const within = (runs: readonly Run[], until: Day): readonly Run[] =>
    runs.filter(({ ranOnDay }) => ranOnDay < until && daysBetween(ranOnDay, until) <= 30);
  const metres = (runs: readonly Run[]): number =>
    Math.max(0, ...runs.map(({ distanceM }) => distanceM ?? 0));
  const firstDay = history.runs[0]?.ranOnDay ?? TODAY;
  const raising = known.filter((run) => {
    const notes = diary.byDay.get(run.ranOnDay);
    const isPainful = (notes?.painDuringRun ?? 0) > 3;
    const isWorse = diary.byDay.get(addDays(run.ranOnDay, 1))?.morningAfter === "worse";
    const before = metres(within(known, run.ranOnDay));
    const isSpike =
      daysBetween(firstDay, run.ranOnDay) >= 30 && before > 0 && (run.distanceM ?? 0) > before * 1.1 + 1e-6;
    return !isPainful && !isWorse && !isSpike;
  });
  const bound = metres(within(raising, day)) * 1.1;
  if (bound > 0) return bound;
  const any = metres(within(known, day));
  return any > 0 ? any * 1.1 : undefined;
}

function missing(): never {
  throw new Error("not there");
}

const hash = (value: unknown, seed: number): number =>
  [...JSON.stringify(value)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, seed);
