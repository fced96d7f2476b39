import { type Body, middleOf, motionsOf } from "./body.ts";
import { MASSES, PARTS, type Part } from "./parts.ts";
import type { Coordinate } from "./pose.ts";
import { dot, lengthOf, minus, placeIn, plus, times, type Vector } from "./vector.ts";

/** A flat thing to rest on: the floor, a seat, a step, or a wall before or behind the figure. */
export interface Surface {
  /** The way the surface looks. */
  readonly faces: "up" | "back" | "forward";
  /** Its height, or its place along the floor, in body heights. */
  readonly at: number;
}

/** What must hold of a pose, beyond the angles that were wished for. */
export type Demand =
  | { readonly kind: "touches"; readonly part: Part; readonly surface: Surface }
  | { readonly kind: "stays"; readonly part: Part; readonly along: "x" | "y" | "z"; readonly at: number }
  | { readonly kind: "meets"; readonly part: Part; readonly other: Part }
  | { readonly kind: "balances"; readonly over: readonly Part[]; readonly along: "x" | "z" }
  | { readonly kind: "keeps-above"; readonly part: Part };

/** How far a demand is from holding, in body heights, and how each coordinate would change that. */
export interface Shortfall {
  readonly by: number;
  readonly slopes: ReadonlyMap<Coordinate, number>;
}

export const FLOOR: Surface = { faces: "up", at: 0 };

/** Absent when a one-sided demand holds anyway. */
export function shortfallOf(demand: Demand, body: Body): Shortfall | undefined {
  switch (demand.kind) {
    case "touches":
      return {
        by: gapBetween(body, demand.part, demand.surface),
        slopes: slopesOf(body, demand.part, NORMALS[demand.surface.faces]),
      };
    case "stays": {
      const direction = DIRECTIONS[demand.along];
      return {
        by: dot(middleOf(body, demand.part), direction) - demand.at,
        slopes: slopesOf(body, demand.part, direction),
      };
    }
    case "meets": {
      const apart = minus(middleOf(body, demand.part), middleOf(body, demand.other));
      const distance = lengthOf(apart);
      const direction = times(apart, 1 / Math.max(distance, 1e-6));
      return {
        by: distance - PARTS[demand.part].radius - PARTS[demand.other].radius,
        slopes: sumOf(
          slopesOf(body, demand.part, direction),
          slopesOf(body, demand.other, times(direction, -1)),
        ),
      };
    }
    case "balances":
      return imbalance(body, demand.over, DIRECTIONS[demand.along]);
    case "keeps-above": {
      const by = gapBetween(body, demand.part, FLOOR);
      return by < 0 ? { by, slopes: slopesOf(body, demand.part, NORMALS.up) } : undefined;
    }
  }
}

/** Air between a part and a surface; below zero where the part has sunk into it. */
export function gapBetween(body: Body, part: Part, surface: Surface): number {
  const normal = NORMALS[surface.faces];
  const level = surface.faces === "back" ? -surface.at : surface.at;
  return dot(middleOf(body, part), normal) - level - PARTS[part].radius;
}

/** Where the weight of the whole body acts. */
export function centreOfMass(body: Body): Vector {
  return MASSES.reduce<Vector>(
    (sum, { segment, at, share }) => plus(sum, times(placeIn(body.frames[segment], at), share)),
    [0, 0, 0],
  );
}

const NORMALS: Readonly<Record<Surface["faces"], Vector>> = {
  up: [0, 1, 0],
  back: [-1, 0, 0],
  forward: [1, 0, 0],
};
const DIRECTIONS: Readonly<Record<"x" | "y" | "z", Vector>> = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };

function slopesOf(body: Body, part: Part, direction: Vector): Map<Coordinate, number> {
  return new Map(
    motionsOf(body, PARTS[part].segment, middleOf(body, part)).map(([name, motion]) => [
      name,
      dot(motion, direction),
    ]),
  );
}

function imbalance(body: Body, over: readonly Part[], direction: Vector): Shortfall {
  const support = over.map((part) => slopesOf(body, part, times(direction, -1 / over.length)));
  const weights = MASSES.map(({ segment, at, share }) => {
    const motions = motionsOf(body, segment, placeIn(body.frames[segment], at));
    return new Map(motions.map(([name, motion]) => [name, dot(motion, direction) * share]));
  });
  const middle = over.reduce((sum, part) => sum + dot(middleOf(body, part), direction), 0) / over.length;
  return { by: dot(centreOfMass(body), direction) - middle, slopes: sumOf(...weights, ...support) };
}

function sumOf(...slopes: readonly ReadonlyMap<Coordinate, number>[]): Map<Coordinate, number> {
  const sum = new Map<Coordinate, number>();
  for (const some of slopes) for (const [name, slope] of some) sum.set(name, (sum.get(name) ?? 0) + slope);
  return sum;
}
