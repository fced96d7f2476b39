import type { GivenDose } from "./dose-at.ts";
import { MOVEMENTS } from "./figure/movements.ts";
import type { Stand, Timed } from "./timeline.ts";

/** An exercise with how much of it. The dose may come from a plan or be the least of the catalogue. */
export interface DosedExercise {
  readonly exerciseId: string;
  readonly dose: GivenDose;
}

export type Side = "left" | "right";

/** One stretch of a session. */
export type SessionStep = Timed & {
  /** Which of the session's exercises it belongs to; a `next` belongs to the one that follows. */
  readonly exercise: number;
} & (
    | { readonly kind: "get-ready"; readonly side?: Side }
    | (Work & { readonly kind: "work" })
    | { readonly kind: "change-side"; readonly side: Side }
    | { readonly kind: "rest"; readonly side?: Side }
    | { readonly kind: "next"; readonly side?: Side }
  );

/** One set of one side. */
export interface Work {
  /** From 0. */
  readonly set: number;
  readonly sets: number;
  /** Absent where both sides work together or in turn. */
  readonly side?: Side;
  readonly isAlternating: boolean;
  /** Of this stretch: with sides in turn, both are counted. */
  readonly reps: number;
  readonly liftS: number;
  readonly holdS: number;
  readonly lowerS: number;
}

export interface Session {
  readonly exercises: readonly DosedExercise[];
  readonly steps: readonly SessionStep[];
}

// Product choices, no study sets them: docs/evidence/exercises.md.
export const GET_READY_S = 5;
const CHANGE_SIDE_S = 8;
/** From one exercise to the next; the plan counts on it too. */
const NEXT_EXERCISE_S = 30;

/** The exercises one after the other: set by set, side by side, with rest between and time to get ready. */
export function sessionOf(exercises: readonly DosedExercise[]): Session {
  const steps = exercises.flatMap(({ exerciseId, dose }, exercise): readonly SessionStep[] => {
    const works = worksOf(exerciseId, dose);
    const lead: SessionStep = {
      kind: exercise === 0 ? "get-ready" : "next",
      exercise,
      durationS: exercise === 0 ? GET_READY_S : NEXT_EXERCISE_S,
      isWork: false,
      ...sideOf(works[0]),
    };
    return [lead, ...works.flatMap((work, at) => between(works[at - 1], work, dose.restS, exercise))];
  });
  return { exercises, steps };
}

/** How much of one exercise was done: stretches of work that ran to their end. */
export function doneOf(
  { steps }: Session,
  { passed }: Pick<Stand, "passed">,
  exercise: number,
): { readonly done: number; readonly planned: number } {
  const works = steps.flatMap((step, at) => (step.kind === "work" && step.exercise === exercise ? [at] : []));
  return { done: works.filter((at) => passed.has(at)).length, planned: works.length };
}

/** The work that comes next, or is under way. */
export const workFrom = ({ steps }: Session, at: number): (SessionStep & { kind: "work" }) | undefined =>
  steps.slice(at).find((step) => step.kind === "work");

/** Where one stands within a set. */
export interface Tempo {
  /** From 0. */
  readonly rep: number;
  readonly part: "lift" | "hold" | "lower";
  /** Of this part, 0 to 1. */
  readonly share: number;
  readonly leftInPartS: number;
  readonly side?: Side;
}

/** The repetition and its part at some seconds into a stretch of work. */
export function tempoAt(work: Work, inStepS: number): Tempo {
  const { reps, liftS, holdS, lowerS } = work;
  const repS = repetitionS(work);
  const rep = Math.max(0, Math.min(reps - 1, Math.floor(inStepS / repS)));
  const inRepS = Math.max(0, Math.min(repS, inStepS - rep * repS));
  const side = work.isAlternating ? (rep % 2 === 0 ? "right" : "left") : work.side;
  const shared = { rep, ...(side !== undefined && { side }) };
  if (inRepS < liftS) return { ...shared, part: "lift", share: inRepS / liftS, leftInPartS: liftS - inRepS };
  const held = inRepS - liftS;
  if (held < holdS) return { ...shared, part: "hold", share: held / holdS, leftInPartS: holdS - held };
  const lowered = held - holdS;
  const share = lowerS === 0 ? 1 : Math.min(1, lowered / lowerS);
  return { ...shared, part: "lower", share, leftInPartS: Math.max(0, lowerS - lowered) };
}

const repetitionS = ({ liftS, holdS, lowerS }: Pick<Work, "liftS" | "holdS" | "lowerS">): number =>
  liftS + holdS + lowerS;

type WorkStep = Work & { readonly durationS: number };

/** The right side first; sides that take turns within a set stay in one stretch. */
function worksOf(exerciseId: string, dose: GivenDose): readonly WorkStep[] {
  const isAlternating = MOVEMENTS.get(exerciseId)?.sides === "alternate";
  const isInTurn = isAlternating || dose.sides === 1;
  const sides: readonly (Side | undefined)[] = isInTurn ? [undefined] : ["right", "left"];
  const reps = isAlternating ? dose.reps * dose.sides : dose.reps;
  const { sets, liftS, lowerS, holdS = 0 } = dose;
  const durationS = reps * repetitionS({ liftS, holdS, lowerS });
  return Array.from({ length: sets }, (_, set) =>
    sides.map((side) => ({
      set,
      sets,
      ...(side !== undefined && { side }),
      isAlternating,
      reps,
      liftS,
      holdS,
      lowerS,
      durationS,
    })),
  ).flat();
}

function between(
  before: WorkStep | undefined,
  work: WorkStep,
  restS: number,
  exercise: number,
): readonly SessionStep[] {
  const step: SessionStep = { kind: "work", exercise, isWork: true, ...work };
  if (before === undefined) return [step];
  if (before.set === work.set && work.side !== undefined)
    return [
      { kind: "change-side", exercise, durationS: CHANGE_SIDE_S, isWork: false, side: work.side },
      step,
    ];
  return [{ kind: "rest", exercise, durationS: restS, isWork: false, ...sideOf(work) }, step];
}

const sideOf = (work: WorkStep | undefined): { side?: Side } =>
  work?.side === undefined ? {} : { side: work.side };
