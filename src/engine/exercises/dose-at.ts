import type { Exercise, Range } from "./exercise.ts";

/** How much of one exercise on one day. */
export interface GivenDose {
  readonly sets: number;
  readonly reps: number;
  /** Absent where nothing is held. */
  readonly holdS?: number;
  readonly sides: 1 | 2;
  readonly liftS: number;
  readonly lowerS: number;
  /** Between sets. */
  readonly restS: number;
  /** All of it, rest between the sets included. */
  readonly seconds: number;
}

/** One step easier than the named exercise at its smallest dose. */
export const EASIER_LEVEL = -1;

const LONGER_HOLD_S = 5;
const MORE_REPS = 2;

/**
 * The dose at a level: 0 is the least the evidence base gives, each level above adds hold, then repetitions,
 * then a set; below 0 the easier form with half the sets. Levels beyond the last stay there.
 */
export function doseAt(exercise: Exercise, level: number, isOver60: boolean): GivenDose {
  const rungs = rungsOf(exercise, isOver60);
  const rung = rungs[Math.max(0, Math.min(level, rungs.length - 1))];
  if (rung === undefined) throw new Error(`${exercise.id} has no sets and repetitions`);
  const sets = level <= EASIER_LEVEL ? half(rung.sets) : rung.sets;
  return given(exercise, { ...rung, sets });
}

/** The same with as many sets as fit the seconds; nothing when not even one does. */
export function doseWithin(exercise: Exercise, dose: GivenDose, seconds: number): GivenDose | undefined {
  for (let sets = dose.sets; sets >= 1; sets--) {
    const fewer = given(exercise, { ...dose, sets });
    if (fewer.seconds <= seconds) return fewer;
  }
  return undefined;
}

/** "Regress one step or halve the dose": half the sets, or half the repetitions of a single set. */
export function halved(exercise: Exercise, dose: GivenDose): GivenDose {
  return dose.sets > 1
    ? given(exercise, { ...dose, sets: half(dose.sets) })
    : given(exercise, { ...dose, reps: half(dose.reps) });
}

/** Levels before the dose is at its most and the harder form is next. */
export const topLevelOf = (exercise: Exercise, isOver60: boolean): number =>
  rungsOf(exercise, isOver60).length - 1;

const half = (count: number): number => Math.max(1, Math.floor(count / 2));

interface Rung {
  readonly sets: number;
  readonly reps: number;
  readonly holdS?: number;
}

const ONE: Range = { least: 1, most: 1 };

function rungsOf({ dose }: Exercise, isOver60: boolean): readonly Rung[] {
  const sets = dose.sets ?? ONE;
  const reps = dose.reps ?? ONE;
  const hold = isOver60 && dose.holdOver60S !== undefined ? dose.holdOver60S : dose.holdS;
  const held = (holdS: number | undefined): { holdS?: number } => (holdS === undefined ? {} : { holdS });
  const rungs: Rung[] = [{ sets: sets.least, reps: reps.least, ...held(hold?.least) }];
  for (const holdS of stepsOf(hold, LONGER_HOLD_S))
    rungs.push({ sets: sets.least, reps: reps.least, ...held(holdS) });
  for (const count of stepsOf(reps, MORE_REPS))
    rungs.push({ sets: sets.least, reps: count, ...held(hold?.most) });
  for (const count of stepsOf(sets, 1)) rungs.push({ sets: count, reps: reps.most, ...held(hold?.most) });
  return rungs;
}

/** From above the least to the most, the most always among them. */
function stepsOf(range: Range | undefined, by: number): readonly number[] {
  const steps: number[] = [];
  if (range === undefined) return steps;
  for (let value = range.least + by; value < range.most; value += by) steps.push(value);
  if (range.most > range.least) steps.push(range.most);
  return steps;
}

function given({ form }: Exercise, { sets, reps, holdS }: Rung): GivenDose {
  const repetitionS = form.liftS + (holdS ?? 0) + form.lowerS;
  return {
    sets,
    reps,
    ...(holdS !== undefined && { holdS }),
    sides: form.sides,
    liftS: form.liftS,
    lowerS: form.lowerS,
    restS: form.restS,
    seconds: sets * reps * form.sides * repetitionS + (sets - 1) * form.restS,
  };
}
