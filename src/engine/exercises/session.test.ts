import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXERCISES } from "./catalogue.ts";
import { cuesBetween, cuesOfSession } from "./cues.ts";
import { doseAt, topLevelOf } from "./dose-at.ts";
import { type Cycle, cycleOf, momentAt } from "./figure/cycle.ts";
import { MOVEMENTS } from "./figure/movements.ts";
import { figureProgress } from "./figure-progress.ts";
import { cuesOfRunWalk, runWalkTimeline } from "./run-walk-timeline.ts";
import { type DosedExercise, doneOf, type SessionStep, sessionOf, tempoAt } from "./session.ts";
import { standAt, totalSOf } from "./timeline.ts";

const COUNTED = EXERCISES.filter(({ dose }) => dose.reps !== undefined);
const someExercises = fc.array(
  fc.record({ exercise: fc.constantFrom(...COUNTED), level: fc.integer({ min: -1, max: 12 }) }).map(
    ({ exercise, level }): DosedExercise => ({
      exerciseId: exercise.id,
      dose: doseAt(exercise, Math.min(level, topLevelOf(exercise, false)), false),
    }),
  ),
  { minLength: 1, maxLength: 5 },
);

describe("a session", () => {
  it("holds the dose's time, and beside it only what it takes to get ready, to change sides and to go on", () => {
    fc.assert(
      fc.property(someExercises, (exercises) => {
        const { steps } = sessionOf(exercises);
        const dosed = steps.filter(({ kind }) => kind === "work" || kind === "rest");
        const seconds = exercises.reduce((sum, { dose }) => sum + dose.seconds, 0);
        expect(totalSOf(dosed)).toBeCloseTo(seconds, 6);
        expect(steps.filter(({ kind }) => kind === "get-ready").length).toBe(1);
        expect(steps.filter(({ kind }) => kind === "next").length).toBe(exercises.length - 1);
      }),
    );
  });

  it("does every set, and both sides of each as often", () => {
    fc.assert(
      fc.property(someExercises, (exercises) => {
        const session = sessionOf(exercises);
        for (const [at, { dose, exerciseId }] of exercises.entries()) {
          const works = worksIn(session.steps).filter(({ exercise }) => exercise === at);
          const reps = (side: string | undefined) =>
            works.filter((work) => work.side === side).reduce((sum, work) => sum + work.reps, 0);
          expect(new Set(works.map(({ set }) => set)).size).toBe(dose.sets);
          if (dose.sides === 1) expect(reps(undefined)).toBe(dose.sets * dose.reps);
          else if (MOVEMENTS.get(exerciseId)?.sides === "alternate")
            expect(reps(undefined)).toBe(2 * dose.sets * dose.reps);
          else {
            expect(reps("right")).toBe(dose.sets * dose.reps);
            expect(reps("left")).toBe(reps("right"));
          }
        }
      }),
    );
  });

  it("never puts two stretches of work side by side, and rests only between sets", () => {
    fc.assert(
      fc.property(someExercises, (exercises) => {
        const kinds = sessionOf(exercises).steps.map(({ kind }) => kind);
        for (const [at, kind] of kinds.entries()) expect(kind === "work").toBe(at % 2 === 1);
        expect(kinds.at(-1)).toBe("work");
      }),
    );
  });

  it("played through is done to the last set; with one set skipped, all but that one", () => {
    fc.assert(
      fc.property(someExercises, fc.nat(), (exercises, pick) => {
        const session = sessionOf(exercises);
        const start = { kind: "start", atMs: 0 } as const;
        const whole = standAt(session.steps, [start], 1e9);
        const works = worksIn(session.steps);
        const skipped = works[pick % works.length];
        if (skipped === undefined) return;
        const place = session.steps.indexOf(skipped);
        const atMs = totalSOf(session.steps.slice(0, place)) * 1000 + 1;
        const short = standAt(session.steps, [start, { kind: "skip", atMs }], 1e9);
        for (const at of exercises.keys()) {
          const { done, planned } = doneOf(session, whole, at);
          expect(done).toBe(planned);
          expect(doneOf(session, short, at).done).toBe(planned - (at === skipped.exercise ? 1 : 0));
        }
      }),
    );
  });

  it("goes through lift, hold and lower of every repetition without a gap", () => {
    fc.assert(
      fc.property(someExercises, fc.double({ min: 0, max: 0.999, noNaN: true }), (exercises, share) => {
        for (const work of worksIn(sessionOf(exercises).steps)) {
          const inStepS = work.durationS * share;
          const { rep, part, share: ofPart } = tempoAt(work, inStepS);
          const before = part === "lift" ? 0 : part === "hold" ? work.liftS : work.liftS + work.holdS;
          const length = part === "lift" ? work.liftS : part === "hold" ? work.holdS : work.lowerS;
          const repS = work.liftS + work.holdS + work.lowerS;
          expect(rep * repS + before + ofPart * length).toBeCloseTo(inStepS, 6);
        }
      }),
    );
  });

  it("lets sides that take turns do so within a set, starting with the right", () => {
    const birdDog = COUNTED.find(({ id }) => id === "E12");
    if (birdDog === undefined) throw new Error("no bird-dog");
    const [work] = worksIn(sessionOf([{ exerciseId: "E12", dose: doseAt(birdDog, 0, false) }]).steps);
    if (work === undefined) throw new Error("no work");
    const repS = work.liftS + work.holdS + work.lowerS;
    expect([0, 1, 2].map((rep) => tempoAt(work, rep * repS + 1).side)).toEqual(["right", "left", "right"]);
  });
});

describe("cues", () => {
  it("come in order, count down three beats before each stretch of work, and end once", () => {
    fc.assert(
      fc.property(someExercises, (exercises) => {
        const { steps } = sessionOf(exercises);
        const cues = cuesOfSession(steps);
        expect(cues.map(({ atS }) => atS)).toEqual(cues.map(({ atS }) => atS).toSorted((a, b) => a - b));
        const count = (kind: string): number => cues.filter((cue) => cue.kind === kind).length;
        expect(count("begin")).toBe(worksIn(steps).length);
        expect(count("count")).toBe(3 * count("begin"));
        expect(count("done")).toBe(1);
        expect(cues.at(-1)?.atS).toBeCloseTo(totalSOf(steps), 6);
      }),
    );
  });

  it("cut into windows are the same cues, each once", () => {
    fc.assert(
      fc.property(someExercises, fc.integer({ min: 1, max: 40 }), (exercises, windowS) => {
        const { steps } = sessionOf(exercises);
        const cues = cuesOfSession(steps);
        const windows = Math.ceil(totalSOf(steps) / windowS) + 1;
        const cut = Array.from({ length: windows }, (_, at) =>
          cuesBetween(cues, at * windowS, (at + 1) * windowS),
        ).flat();
        expect(cut).toEqual(cues);
      }),
    );
  });
});

describe("running and walking in turn", () => {
  it("has as many runs as walks, and the minutes of all of them", () => {
    const stretches = runWalkTimeline({ runMinutes: 2, walkMinutes: 1, repeats: 8, warmUpMinutes: 5 });
    expect(totalSOf(stretches)).toBe((8 * 3 + 5) * 60);
    expect(stretches.filter(({ kind }) => kind === "run").length).toBe(8);
    expect(stretches.filter(({ kind }) => kind === "walk").length).toBe(8);
    expect(stretches[0]?.kind).toBe("warm-up");
    expect(cuesOfRunWalk(stretches).filter(({ kind }) => kind === "begin").length).toBe(8);
  });

  it("leaves out what has no minutes", () => {
    const stretches = runWalkTimeline({ runMinutes: 9, walkMinutes: 1, repeats: 1, warmUpMinutes: 0 });
    expect(stretches.map(({ kind }) => kind)).toEqual(["run", "walk"]);
  });
});

describe("the figure of a repetition", () => {
  const cycles = [...MOVEMENTS.values()]
    .filter(({ flow }) => flow === "to-and-fro")
    .map((movement) => [movement.id, cycleOf(movement)] as const);

  it.each(cycles)("%s begins at its start, is at the aim while it is held, and comes back", (_, cycle) => {
    for (const side of ["right", "left"] as const) {
      const turn =
        cycle.movement.sides === "alternate" && side === "left" ? cycle.movement.keyframes.length : 0;
      const aim = cycle.movement.aim + turn;
      expect(shownAt(cycle, { part: "lift", share: 0, side }).from).toBe(turn);
      const reached = shownAt(cycle, { part: "hold", share: 0.5, side });
      expect(reached.from === aim || (reached.to === aim && reached.share > 0.999)).toBe(true);
      const back = shownAt(cycle, { part: "lower", share: 1, side });
      expect(back.to % cycle.movement.keyframes.length).toBe(0);
      expect(back.share).toBeGreaterThan(0.99);
    }
  });
});

const worksIn = (steps: readonly SessionStep[]) => steps.filter((step) => step.kind === "work");

const shownAt = (cycle: Cycle, tempo: Parameters<typeof figureProgress>[1]) =>
  momentAt(cycle, figureProgress(cycle, tempo) * cycle.durationS);
