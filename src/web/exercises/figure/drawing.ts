import type { Body } from "../../../engine/exercises/figure/body.ts";
import type { Muscle } from "../../../engine/exercises/figure/movement.ts";
import { dot, type Vector } from "../../../engine/exercises/figure/vector.ts";
import { CHAINS, type Chain, type Cloth, type Layer } from "./body-shape.ts";
import type { Camera } from "./camera.ts";
import { shapesOf } from "./muscle-shapes.ts";
import { discOf, facing, outlineOf } from "./outline.ts";

/** How far away a limb is: the far one is lighter; `even` where both sides are as near. */
export type Distance = "near" | "far" | "even";

export interface Drawn {
  readonly key: string;
  readonly path: string;
  readonly kind: Cloth | "muscle";
  readonly distance: Distance;
  /** Share of the tint, fading where a muscle turns away. */
  readonly strength: number;
}

/** Muscles to tint: those of the working right side, or of both sides. */
export interface Tint {
  readonly muscles: readonly Muscle[];
  readonly sides: "both" | "right";
}

/** Everything to paint of one body, the farthest first. Without a tint no muscle is shown. */
export function drawingOf(body: Body, camera: Camera, tint?: Tint): readonly Drawn[] {
  const tints = (tint?.muscles ?? []).flatMap((muscle) =>
    shapesOf(muscle, tint?.sides ?? "both").map((shape, at) => ({ key: `${muscle}-${at}`, ...shape })),
  );
  return LAYERS.map((layer) => ({ layer, depth: depthOf(body, camera, layer) }))
    .sort((a, b) => a.depth - b.depth)
    .flatMap(({ layer }) => {
      const distance = distanceOf(body, camera, layer);
      const flesh = CHAINS.filter((chain) => chain.layer === layer).map(
        ({ balls, cloth }, at): Drawn => ({
          key: `${layer}-${at}`,
          path: pathOf(body, camera, balls),
          kind: cloth,
          distance,
          strength: 1,
        }),
      );
      const worked = tints
        .filter((shape) => shape.layer === layer)
        .map(({ key, balls, faces }): Drawn => {
          const turnedTo = facing(camera, body.frames[faces.segment], faces.to);
          return {
            key: `${layer}-${key}`,
            path: pathOf(body, camera, balls),
            kind: "muscle",
            distance,
            strength: Math.min(1, Math.max(0, (turnedTo + 0.55) / 0.4)) * (distance === "far" ? FAR_TINT : 1),
          };
        })
        .filter(({ strength }) => strength > 0);
      return [...flesh, ...worked];
    });
}

/** Seen from the front, thighs are painted over the hips they hang from. */
const BEFORE_HIPS = 0.08;

/** What the far side does is seen, but does not call. */
const FAR_TINT = 0.4;

const LAYERS: readonly Layer[] = ["legL", "armL", "trunk", "head", "legR", "armR"];

const pathOf = (body: Body, camera: Camera, balls: Chain["balls"]): string =>
  outlineOf(balls.map((ball) => discOf(camera, body.frames[ball.segment], ball)));

/** Limbs count as near as their outer joints are: a hand before the chest is painted over it. */
function depthOf(body: Body, camera: Camera, layer: Layer): number {
  const depthAt = (place: Vector): number => dot(place, camera.order);
  const { thorax, pelvis, head } = body.frames;
  switch (layer) {
    case "trunk":
      return (depthAt(thorax.origin) + depthAt(pelvis.origin)) / 2;
    case "head":
      return depthAt(head.origin) + 0.001;
    case "armL":
    case "armR": {
      const side = layer === "armL" ? "L" : "R";
      const joints = [
        body.frames[`upperArm${side}`],
        body.frames[`forearm${side}`],
        body.frames[`hand${side}`],
      ];
      return mean(joints.map(({ origin }) => depthAt(origin)));
    }
    case "legL":
    case "legR": {
      const side = layer === "legL" ? "L" : "R";
      const joints = [body.frames[`thigh${side}`], body.frames[`shank${side}`], body.frames[`foot${side}`]];
      return (
        mean(joints.map(({ origin }) => depthAt(origin))) +
        (distanceOf(body, camera, layer) === "even" ? BEFORE_HIPS : 0)
      );
    }
  }
}

function distanceOf({ frames }: Body, camera: Camera, layer: Layer): Distance {
  if (layer === "trunk" || layer === "head") return "even";
  const [left, right] = layer.startsWith("arm")
    ? [frames.upperArmL, frames.upperArmR]
    : [frames.thighL, frames.thighR];
  const apart = dot(right.origin, camera.near) - dot(left.origin, camera.near);
  if (Math.abs(apart) < 0.05) return "even";
  return apart > 0 === layer.endsWith("R") ? "near" : "far";
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
