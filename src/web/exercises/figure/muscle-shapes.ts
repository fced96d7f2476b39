import type { Muscle } from "../../../engine/exercises/figure/movement.ts";
import type { Segment } from "../../../engine/exercises/figure/skeleton.ts";
import type { Vector } from "../../../engine/exercises/figure/vector.ts";
import type { Chain, Layer } from "./body-shape.ts";

/** Where a working muscle is tinted. It is seen from the side it looks to, not through the body. */
export interface MuscleShape {
  readonly layer: Layer;
  readonly balls: Chain["balls"];
  readonly faces: { readonly segment: Segment; readonly to: Vector };
}

type Spot = readonly [segment: Segment, at: Vector, reach: number | Vector];

const FORWARD: Vector = [1, 0, 0];
const BACK: Vector = [-1, 0, 0];

/** A muscle on both sides is written for the right one. */
const RIGHT: Readonly<Record<Muscle, readonly (readonly [Layer, Vector, readonly Spot[]])[]>> = {
  abdominals: [
    [
      "trunk",
      FORWARD,
      [
        ["pelvis", [0.026, 0.03, 0.016], 0.017],
        ["belly", [0.012, 0, 0.018], 0.018],
        ["thorax", [0.036, 0.03, 0.018], 0.019],
      ],
    ],
  ],
  "deep-abdominals": [
    [
      "trunk",
      FORWARD,
      [
        ["pelvis", [0.026, 0.035, 0.016], 0.016],
        ["belly", [0.01, -0.005, 0.02], 0.022],
        ["belly", [0.006, 0.035, 0.02], 0.018],
      ],
    ],
  ],
  diaphragm: [
    [
      "trunk",
      FORWARD,
      [
        ["belly", [0.006, 0.03, 0.015], 0.022],
        ["thorax", [0.012, 0.03, 0.02], 0.032],
      ],
    ],
  ],
  obliques: [
    [
      "trunk",
      [0.3, 0, 1],
      [
        ["lumbar", [0.012, 0.0, 0.056], [0.02, 0.02, 0.018]],
        ["lumbar", [0.006, 0.05, 0.052], [0.022, 0.02, 0.018]],
        ["thorax", [0.002, 0.03, 0.056], [0.024, 0.02, 0.018]],
      ],
    ],
  ],
  "back-extensors": [
    [
      "trunk",
      BACK,
      [
        ["pelvis", [-0.052, 0.05, 0.02], 0.014],
        ["lumbar", [-0.028, 0.05, 0.022], 0.016],
        ["thorax", [-0.034, 0.02, 0.022], 0.016],
        ["thorax", [-0.044, 0.075, 0.022], 0.012],
      ],
    ],
  ],
  gluteals: [
    [
      "legR",
      BACK,
      [
        ["pelvis", [-0.036, 0.02, 0.042], 0.03],
        ["pelvis", [-0.036, -0.01, 0.042], 0.034],
      ],
    ],
  ],
  "side-gluteals": [
    [
      "legR",
      [0, 0, 1],
      [
        ["pelvis", [-0.01, 0.032, 0.062], [0.026, 0.018, 0.022]],
        ["pelvis", [-0.004, -0.004, 0.068], [0.018, 0.016, 0.022]],
      ],
    ],
  ],
  "hip-flexors": [
    [
      "legR",
      FORWARD,
      [
        ["pelvis", [0.026, 0.035, 0.04], 0.016],
        ["thighR", [0.028, -0.02, 0], 0.018],
        ["thighR", [0.026, -0.085, 0], 0.013],
      ],
    ],
  ],
  quadriceps: [
    [
      "legR",
      FORWARD,
      [
        ["thighR", [0.02, -0.06, 0], 0.025],
        ["thighR", [0.018, -0.14, 0], 0.023],
        ["thighR", [0.01, -0.205, 0], 0.017],
      ],
    ],
  ],
  hamstrings: [
    [
      "legR",
      BACK,
      [
        ["thighR", [-0.022, -0.06, 0], 0.023],
        ["thighR", [-0.018, -0.14, 0], 0.02],
        ["thighR", [-0.013, -0.21, 0], 0.014],
      ],
    ],
  ],
  calves: [
    [
      "legR",
      BACK,
      [
        ["shankR", [-0.016, -0.035, 0], 0.016],
        ["shankR", [-0.018, -0.08, 0], 0.02],
        ["shankR", [-0.01, -0.15, 0], 0.011],
      ],
    ],
  ],
  shins: [
    [
      "legR",
      FORWARD,
      [
        ["shankR", [0.009, -0.05, 0], 0.012],
        ["shankR", [0.006, -0.15, 0], 0.011],
      ],
    ],
  ],
  shoulders: [
    [
      "armR",
      [0.2, 0, 1],
      [
        ["upperArmR", [0, 0, 0], 0.026],
        ["upperArmR", [0, -0.06, 0], 0.016],
      ],
    ],
  ],
};

/** The shapes of a muscle, on the right side alone or on both sides of the body. */
export function shapesOf(muscle: Muscle, sides: "both" | "right"): readonly MuscleShape[] {
  return RIGHT[muscle].flatMap(([layer, to, spots]) => {
    const right = shapeOf(layer, to, spots);
    if (sides === "right") return [right];
    const left = shapeOf(
      leftOf(layer),
      [to[0], to[1], -to[2]],
      spots.map(([segment, at, reach]) => [leftOf(segment), [at[0], at[1], -at[2]], reach] as const),
    );
    return [left, right];
  });
}

function shapeOf(layer: Layer, to: Vector, spots: readonly Spot[]): MuscleShape {
  const segment = spots.at(-1)?.[0] ?? "pelvis";
  return {
    layer,
    balls: spots.map(([on, at, reach]) => ({ segment: on, at, reach })),
    faces: { segment, to },
  };
}

// Safe: names that end in R have a twin that ends in L.
const leftOf = <Name extends string>(name: Name): Name => name.replace(/R$/, "L") as Name;
