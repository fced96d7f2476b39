import type { Movement } from "../../../engine/exercises/figure/movement.ts";
import { MOVEMENTS } from "../../../engine/exercises/figure/movements.ts";
import { figureProgress } from "../../../engine/exercises/figure-progress.ts";
import { type SessionStep, type Side, tempoAt } from "../../../engine/exercises/session.ts";
import { isTimed } from "../exercise-keys.ts";
import { useExerciseWords } from "../exercise-words.ts";
import { Figure, useCycle } from "../figure/figure.tsx";
import { useReducedMotion } from "../figure/moving-figure.tsx";

/** Width by height of the picture in the player. */
const SHAPE = 1.25;
/** Where one side swings for minutes, the figure changes legs as often. */
const CHANGE_LEGS_S = 30;

/** The figure in step with the session: it moves with each repetition, and shows beforehand what comes next. */
export function PlayerFigure({
  exerciseId,
  step,
  inStepS,
}: {
  readonly exerciseId: string;
  readonly step: SessionStep;
  readonly inStepS: number;
}) {
  const movement = MOVEMENTS.get(exerciseId);
  const isStill = useReducedMotion();
  if (movement === undefined) return null;
  if (isStill) return <StillPoses movement={movement} side={sideOf(step, inStepS, movement)} />;
  return <InStep movement={movement} step={step} inStepS={inStepS} />;
}

function InStep({ movement, step, inStepS }: { movement: Movement; step: SessionStep; inStepS: number }) {
  const cycle = useCycle(movement, undefined);
  const isInStep = step.kind === "work" && !isTimed(step) && movement.flow === "to-and-fro";
  const progress = isInStep ? figureProgress(cycle, tempoAt(step, inStepS)) : (inStepS / cycle.durationS) % 1;
  return (
    <Figure movement={movement} progress={progress} side={sideOf(step, inStepS, movement)} shape={SHAPE} />
  );
}

/** For whoever asked for less motion: where it starts and where it ends. */
export function StillPoses({ movement, side }: { readonly movement: Movement; readonly side?: "L" | "R" }) {
  const { say } = useExerciseWords();
  const cycle = useCycle(movement, undefined);
  const end = figureProgress(cycle, { part: "hold", share: 0 });
  const given = side === undefined ? {} : { side };
  if (movement.flow === "through")
    return <Figure movement={movement} progress={0} shape={SHAPE} {...given} />;
  return (
    <div className="poses">
      <figure>
        <Figure movement={movement} progress={0} {...given} />
        <figcaption>{say("exercise.start-pose")}</figcaption>
      </figure>
      <figure>
        <Figure movement={movement} progress={end} {...given} />
        <figcaption>{say("exercise.end-pose")}</figcaption>
      </figure>
    </div>
  );
}

function sideOf(step: SessionStep, inStepS: number, movement: Movement): "L" | "R" {
  const letter = (side: Side | undefined): "L" | "R" => (side === "left" ? "L" : "R");
  if (step.kind !== "work") return letter(step.side);
  if (movement.sides === "each" && isTimed(step))
    return Math.floor(inStepS / CHANGE_LEGS_S) % 2 === 0 ? "R" : "L";
  return letter(step.side);
}
