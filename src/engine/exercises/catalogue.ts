import evidence from "../evidence/exercises.json" with { type: "json" };
import { printableReference } from "../evidence/references.ts";
import { ADVICE, CAUTIONS } from "./cautions.ts";
import type { Caution, Dose, Exercise, ExerciseId, Movement, Phase, Range, Step } from "./exercise.ts";
import { OWN } from "./forms.ts";

const MOVEMENT_BY_DIRECTION: Readonly<Record<string, Movement>> = {
  neutral: "neutral",
  flexion: "bending",
  extension: "arching",
  both: "both",
  varies: "varies",
};

/** "perform" is the old name of return and maintain (rules.json R4). */
const PHASES_BY_NAME: Readonly<Record<string, readonly Phase[]>> = {
  settle: ["settle"],
  build: ["build"],
  return: ["return"],
  maintain: ["maintain"],
  perform: ["return", "maintain"],
  persistent: ["persistent"],
};

/** Every exercise of the evidence base, in its order. */
export const EXERCISES: readonly Exercise[] = evidence.exercises.map(exerciseFrom);

/** The exercise of an id; throws on one that nobody wrote down. */
export function exerciseById(id: ExerciseId): Exercise {
  const exercise = exercisesById.get(id);
  if (exercise === undefined) throw new Error(`exercises.json has no ${id}`);
  return exercise;
}

const exercisesById: ReadonlyMap<string, Exercise> = new Map(
  EXERCISES.map((exercise) => [exercise.id, exercise]),
);

type Written = (typeof evidence.exercises)[number];

function exerciseFrom(written: Written): Exercise {
  const id = idFrom(written.id);
  const own = OWN[id];
  const cautions = CAUTIONS[id];
  if (own === undefined || cautions === undefined) throw new Error(`${id} has no form or no cautions`);
  const moves = movementFrom(written.direction);
  return {
    id,
    name: written.name,
    purpose: written.purpose,
    evidence: written.evidence,
    phases: phasesFrom(written.phase),
    role: own.role,
    needs: own.needs,
    dose: doseFrom(written),
    form: own.form,
    moves,
    regress: stepFrom(written.regress),
    progress: stepFrom(written.progress),
    stopRule: written.stop_if,
    cautions: [...cautions, ...cautionsOfMovement(moves, cautions)],
    advice: ADVICE[id] ?? [],
    references: written.refs.filter((reference) => printableReference(reference) !== undefined),
  };
}

/** Whatever bends or arches the back, even a little, is not for a back that this provokes. */
function cautionsOfMovement(moves: Movement, named: readonly Caution[]): readonly Caution[] {
  const needed = moves === "both" ? (["bending", "arching"] as const) : [moves];
  return needed
    .filter((movement) => movement === "bending" || movement === "arching")
    .filter(
      (movement) => !named.some((caution) => caution.kind === "worse-with" && caution.movement === movement),
    )
    .map((movement) => ({ kind: "worse-with", movement }));
}

/** "extension (mild)" and "flexion (hip hinge)" count in full: a caution asks for less, not for more. */
function movementFrom(direction: string): Movement {
  const first = direction.split(" ")[0];
  const movement = MOVEMENT_BY_DIRECTION[first ?? ""];
  if (movement === undefined) throw new Error(`exercises.json: unknown direction ${direction}`);
  return movement;
}

function phasesFrom(phases: readonly string[]): readonly Phase[] {
  return [...new Set(phases.flatMap((phase) => PHASES_BY_NAME[phase] ?? []))];
}

function doseFrom(written: Written): Dose {
  const dose: Readonly<Record<string, unknown>> = written.dose;
  const ranges = (["sets", "reps", "minutes"] as const).flatMap((name) => {
    const range = rangeFrom(dose[name]);
    return range === undefined ? [] : [[name, range] as const];
  });
  const holdS = rangeFrom(dose.hold_s);
  const holdOver60S = rangeFrom(dose.hold_s_over_60);
  const isSourced = written.dose_verified && written.dose_basis !== "product_default";
  return {
    ...Object.fromEntries(ranges),
    ...(holdS !== undefined && holdS.most > 0 && { holdS }),
    ...(holdOver60S !== undefined && { holdOver60S }),
    perWeek: rangeFrom(dose.per_week) ?? "each-run",
    basis: isSourced ? "evidence" : "product",
    references: isSourced ? written.dose_refs.filter((id) => printableReference(id) !== undefined) : [],
  };
}

function rangeFrom(value: unknown): Range | undefined {
  if (typeof value === "number") return { least: value, most: value };
  if (!Array.isArray(value)) return undefined;
  const [least, most] = value;
  return typeof least === "number" && typeof most === "number" ? { least, most } : undefined;
}

function stepFrom(wording: string): Step {
  return { wording, exerciseIds: [...wording.matchAll(/\bE\d{2}\b/g)].map(([id]) => idFrom(id)) };
}

function idFrom(text: string): ExerciseId {
  if (!/^E\d{2}$/.test(text)) throw new Error(`not the id of an exercise: ${text}`);
  return text as ExerciseId; // the pattern above is the type
}
