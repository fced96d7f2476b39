import { memo, useMemo } from "react";
import { type Body, bodyIn } from "../../../engine/exercises/figure/body.ts";
import { type Cycle, cycleOf, momentAt, stopOf } from "../../../engine/exercises/figure/cycle.ts";
import { filmOf } from "../../../engine/exercises/figure/film.ts";
import type { Movement } from "../../../engine/exercises/figure/movement.ts";
import type { Side } from "../../../engine/exercises/figure/pose.ts";
import { drawingOf } from "./drawing.ts";
import "./figure.css";
import { SCALE } from "./outline.ts";
import { Carried, Furniture } from "./props.tsx";
import { type Scene, sceneOf } from "./scene.ts";

export interface FigureProps {
  readonly movement: Movement;
  /** Share of the whole movement that is done; at 0 it starts. Absent shows the start and the aim, still. */
  readonly progress?: number;
  /** Seconds the aim is held, to follow a hold timer. Absent means as long as the movement shows it. */
  readonly holdS?: number;
  /** The side that works, where the movement has one. */
  readonly side?: Side;
  /** Width of the picture by its height. */
  readonly shape?: number;
  /** What a screen reader says. Absent where the words stand beside the picture. */
  readonly label?: string;
}

/** One moment of a movement: the figure over a ghost of its aim, its muscles and its props. */
export function Figure({ movement, progress = 0, holdS, side = "R", shape = 1, label }: FigureProps) {
  const cycle = useCycle(movement, holdS);
  const scene = useMemo(() => sceneOf(cycle, shape), [cycle, shape]);
  const poseAt = useMemo(() => filmOf(cycle), [cycle]);
  const body = bodyIn(poseAt(progress * cycle.durationS));
  const { left, top, width, height } = scene;
  const turnedRound = movement.sides === "each" && side === "L";
  const box = [left, top, width, height].map((value) => (value * SCALE).toFixed(1)).join(" ");
  return (
    <svg
      className="figure"
      viewBox={box}
      focusable="false"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <g {...(turnedRound && { transform: `translate(${(2 * left + width) * SCALE} 0) scale(-1 1)` })}>
        <Furniture props={movement.props} scene={scene} body={body} />
        <Ghost cycle={cycle} scene={scene} aim={aimAt(cycle, progress * cycle.durationS)} />
        <Painted body={body} scene={scene} movement={movement} />
        <Carried props={movement.props} scene={scene} body={body} />
      </g>
    </svg>
  );
}

/** The movement made ready, once. */
export function useCycle(movement: Movement, holdS: number | undefined): Cycle {
  return useMemo(() => cycleOf(movement, holdS === undefined ? {} : { holdS }), [movement, holdS]);
}

/** The stop that is aimed for: the mirrored one while the other side has its turn. */
function aimAt(cycle: Cycle, atS: number): number {
  const { aim, keyframes } = cycle.movement;
  return aim + (momentAt(cycle, atS).from >= keyframes.length ? keyframes.length : 0);
}

interface GhostProps {
  readonly cycle: Cycle;
  readonly scene: Scene;
  readonly aim: number;
}

/** Where the movement is going. Gaits go nowhere: they have none. */
const Ghost = memo(function Ghost({ cycle, scene, aim }: GhostProps) {
  if (cycle.movement.flow === "through") return null;
  const path = drawingOf(bodyIn(stopOf(cycle, aim).pose), scene.camera)
    .map((part) => part.path)
    .join("");
  return <path className="figure-ghost" d={path} />;
});

function Painted({
  body,
  scene,
  movement,
}: {
  readonly body: Body;
  readonly scene: Scene;
  readonly movement: Movement;
}) {
  const tint = { muscles: movement.muscles, sides: movement.sides === "each" ? "right" : "both" } as const;
  return (
    <g>
      {drawingOf(body, scene.camera, tint).map(({ key, path, kind, distance, strength }) => (
        <path
          key={key}
          className={`figure-${kind} figure-${distance}`}
          d={path}
          {...(kind === "muscle" && { opacity: strength.toFixed(2) })}
        />
      ))}
    </g>
  );
}
