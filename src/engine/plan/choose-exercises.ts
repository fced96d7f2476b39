import { EXERCISES, exerciseById } from "../exercises/catalogue.ts";
import { doseAt, doseWithin, type GivenDose, halved, topLevelOf } from "../exercises/dose-at.ts";
import type { Equipment, Exercise, ExerciseId, Phase, Role } from "../exercises/exercise.ts";
import { adviceFor, type CautionContext, mayOffer } from "../exercises/may-offer.ts";
import type { LevelStand } from "./exercise-levels.ts";
import type { PlannedExercise } from "./plan.ts";

export interface ChoiceInput {
  readonly context: CautionContext;
  readonly phase: Phase;
  /** Movement that eases the back, by the direction test alone. */
  readonly direction?: "bending" | "arching";
  readonly has: ReadonlySet<Equipment>;
  readonly minutes: number;
  readonly isOver60: boolean;
  /** Running is locked, or a stressed bone is in question: nothing that strains. */
  readonly isGentleOnly: boolean;
  readonly hasTrunkFinding: boolean;
  readonly wantsBreathing: boolean;
  readonly levels: ReadonlyMap<ExerciseId, LevelStand>;
}

/** What can be done on a day of each kind, in the order of worth; the day takes what fits its minutes. */
export interface Menu {
  readonly daily: readonly ExerciseId[];
  /** By strength session, in turn. */
  readonly strength: readonly (readonly ExerciseId[])[];
  /** The legs are trained by other exercises than squat, lunge and step-up, or not at all. */
  readonly legs: "named" | "others" | "none";
  readonly leftOut: readonly { readonly exerciseId: ExerciseId; readonly ask: readonly string[] }[];
}

// Product choices, no study sets them: docs/evidence/plan.md.
/** From one exercise to the next. */
export const CHANGE_S = 30;
const BREATHING: ExerciseId = "E02";
const BREATHING_S = 300;
const THREE_BREATHS_S = 30;
export const GENTLE: readonly ExerciseId[] = ["E06", "E10", "E02", "E03"];
const LEGS: readonly ExerciseId[] = ["E23", "E24", "E25", "E26"];
/** Where knees or what is at hand keep all of these away: the nearest that load the legs and hips. */
const OTHER_LEGS: readonly ExerciseId[] = ["E31", "E27", "E28", "E11", "E17"];
const SESSIONS_IN_TURN = 3;

/** Everything that suits this runner now. An exercise that a caution speaks against, or could, is not in it. */
export function menuFor(input: ChoiceInput): Menu {
  const isOffered = offers(input);
  if (input.isGentleOnly) {
    return { daily: GENTLE.filter(isOffered), strength: [], legs: "none", leftOut: [] };
  }
  const daily = [
    ...ofRole("mobility", input, isOffered),
    ...(input.phase === "settle" ? (["E10"] as const).filter(isOffered) : []),
    ...(input.wantsBreathing || input.phase === "settle" ? ([BREATHING] as const) : []),
  ];
  if (input.phase === "settle") return { daily, strength: [], legs: "none", leftOut: leftOut(input) };

  const named = LEGS.filter((id) => isOffered(id) && isInPhase(exerciseById(id), input.phase));
  const others = OTHER_LEGS.filter(isOffered);
  const legs = named.length > 0 ? named : others;
  const calf = (["E31"] as const).filter((id) => isOffered(id) && named.length > 0);
  const ofPhase = ofRole("trunk", input, isOffered);
  // an earlier phase's exercise is never too hard
  const trunk = ofPhase.length > 0 ? ofPhase : (["E10"] as const).filter(isOffered);
  const hips = ofRole("hips", input, isOffered).filter((id) => !legs.includes(id));
  const stretch = ofRole("stretch", input, isOffered);
  const strength = Array.from({ length: SESSIONS_IN_TURN }, (_, turn) => [
    ...twoFrom(legs, turn),
    ...twoFrom(trunk, turn).slice(0, input.hasTrunkFinding ? 2 : 1),
    ...calf,
    ...twoFrom(trunk, turn).slice(input.hasTrunkFinding ? 2 : 1),
    ...twoFrom(hips, turn).slice(0, 1),
    ...stretch,
  ]);
  return {
    daily: daily.length > 0 ? daily : [BREATHING],
    strength,
    legs: named.length > 0 ? "named" : others.length > 0 ? "others" : "none",
    leftOut: leftOut(input),
  };
}

/** As many of the wanted exercises as the minutes hold, in their order, rest and changes counted. */
export function fitInto(
  wanted: readonly ExerciseId[],
  input: ChoiceInput,
  share: "whole" | "half",
): readonly PlannedExercise[] {
  const budgetS = input.minutes * 60;
  const chosen: { readonly exercise: Exercise; readonly base: GivenDose }[] = [];
  let usedS = 0;
  // Chosen by the least doses, so that which exercises a day holds does not hang on how they went.
  for (const exercise of wanted.map(exerciseById)) {
    const changeS = chosen.length === 0 ? 0 : CHANGE_S;
    const base = leastDose(exercise, input, budgetS - usedS - changeS);
    if (base === undefined) continue;
    chosen.push({ exercise, base });
    usedS += base.seconds + changeS;
  }
  return chosen.map(({ exercise, base }) => {
    const level = input.levels.get(exercise.id)?.level ?? 0;
    const wantedDose = exercise.dose.reps === undefined ? base : doseAt(exercise, level, input.isOver60);
    const dose =
      wantedDose.seconds <= base.seconds
        ? wantedDose
        : (doseWithin(exercise, wantedDose, base.seconds + budgetS - usedS) ?? base);
    usedS += Math.max(0, dose.seconds - base.seconds);
    return planned(
      exercise,
      share === "half" && exercise.dose.reps !== undefined ? halved(exercise, dose) : dose,
      level,
      input,
    );
  });
}

/** With the changes between them. */
export const secondsOf = (exercises: readonly PlannedExercise[]): number =>
  exercises.reduce((sum, { seconds }) => sum + seconds, 0) + Math.max(0, exercises.length - 1) * CHANGE_S;

/** The exercises that a question still keeps away. */
function leftOut(input: ChoiceInput): Menu["leftOut"] {
  return EXERCISES.filter((exercise) => isInPhase(exercise, input.phase) && suits(exercise, input)).flatMap(
    (exercise) => {
      const offer = mayOffer(exercise, input.context);
      return offer.kind === "no" && offer.ask.length > 0 ? [{ exerciseId: exercise.id, ask: offer.ask }] : [];
    },
  );
}

const offers =
  (input: ChoiceInput) =>
  (id: ExerciseId): boolean => {
    const exercise = exerciseById(id);
    return suits(exercise, input) && mayOffer(exercise, input.context).kind !== "no";
  };

/** At hand, and neutral unless the direction test showed that it eases. */
function suits({ needs, moves }: Exercise, { has, direction }: ChoiceInput): boolean {
  if (!needs.every((need) => has.has(need))) return false;
  if (moves === "neutral" || moves === "varies") return true;
  return direction !== undefined && (moves === direction || moves === "both");
}

/** Exercises of the build phase go on in the persistent one. */
const isInPhase = ({ phases }: Exercise, phase: Phase): boolean =>
  phases.includes(phase) || (phase === "persistent" && phases.includes("build"));

const ofRole = (
  role: Role,
  { phase, direction }: ChoiceInput,
  isOffered: (id: ExerciseId) => boolean,
): readonly ExerciseId[] =>
  EXERCISES.filter(
    (exercise) => exercise.role === role && isInPhase(exercise, phase) && isOffered(exercise.id),
  )
    // what eases comes first
    .toSorted((a, b) => Number(b.moves === direction) - Number(a.moves === direction))
    .map(({ id }) => id);

/** Two of them, others at the next turn. */
const twoFrom = (ids: readonly ExerciseId[], turn: number): readonly ExerciseId[] =>
  ids.length <= 2 ? ids : [0, 1].flatMap((place) => ids[(turn + place) % ids.length] ?? []);

/** The least that is worth doing within the seconds; breathing shrinks to three slow breaths. */
function leastDose(exercise: Exercise, input: ChoiceInput, withinS: number): GivenDose | undefined {
  if (exercise.dose.reps !== undefined)
    return doseWithin(exercise, doseAt(exercise, 0, input.isOver60), withinS);
  const seconds = withinS >= BREATHING_S ? BREATHING_S : THREE_BREATHS_S;
  return seconds <= withinS
    ? { sets: 1, reps: 1, holdS: seconds, sides: 1, liftS: 0, lowerS: 0, restS: 0, seconds }
    : undefined;
}

function planned(exercise: Exercise, dose: GivenDose, level: number, input: ChoiceInput): PlannedExercise {
  // Another form that is an exercise of its own is named only where that one suits as well.
  const suitsToo = (ids: readonly ExerciseId[]): boolean => ids.every(offers(input));
  const isEasier =
    mayOffer(exercise, input.context).kind === "easier-form" ||
    (level < 0 && suitsToo(exercise.regress.exerciseIds));
  const isBreathing = exercise.dose.reps === undefined;
  const isHarder =
    !isBreathing && level > topLevelOf(exercise, input.isOver60) && suitsToo(exercise.progress.exerciseIds);
  const form =
    isEasier || (isBreathing && dose.seconds < BREATHING_S) ? "easier" : isHarder ? "harder" : "named";
  return {
    exerciseId: exercise.id,
    form,
    level,
    ...dose,
    ...(isBreathing && dose.seconds >= 60 && { minutes: dose.seconds / 60 }),
    advice: adviceFor(exercise, input.context),
  };
}
