import type { Side } from "../../../engine/exercises/figure/pose.ts";
import type { Segment } from "../../../engine/exercises/figure/skeleton.ts";
import type { Ball } from "./outline.ts";

export type Limb = `arm${Side}` | `leg${Side}`;
/** What is drawn in one go, before or behind the others. */
export type Layer = Limb | "trunk" | "head";
/** Plain running kit, so that hips and shoulders can be told apart. */
export type Cloth = "skin" | "shirt" | "shorts" | "shoe";

/** Balls with skin stretched from each to the next. */
export interface Chain {
  readonly layer: Layer;
  readonly cloth: Cloth;
  readonly balls: readonly (Ball & { readonly segment: Segment })[];
}

const ball = (segment: Segment, at: Ball["at"], reach: Ball["reach"]) => ({ segment, at, reach });

/** In drawing order within a layer. Sizes in body heights. */
export const CHAINS: readonly Chain[] = [
  {
    layer: "head",
    cloth: "skin",
    balls: [ball("neck", [-0.004, -0.004, 0], 0.031), ball("neck", [0.004, 0.035, 0], 0.029)],
  },
  {
    layer: "head",
    cloth: "skin",
    balls: [
      ball("head", [0.001, 0.054, 0], [0.049, 0.052, 0.044]),
      ball("head", [0.016, 0.02, 0], [0.033, 0.032, 0.031]),
    ],
  },
  {
    layer: "trunk",
    cloth: "shirt",
    balls: [
      ball("lumbar", [0.003, 0.005, 0], [0.056, 0.025, 0.081]),
      ball("lumbar", [0.005, 0.05, 0], [0.052, 0.04, 0.075]),
      ball("thorax", [0.004, 0.02, 0], [0.057, 0.04, 0.08]),
      ball("thorax", [0, 0.075, 0], [0.064, 0.05, 0.094]),
      ball("thorax", [-0.006, 0.118, 0], [0.047, 0.034, 0.1]),
      ball("thorax", [-0.008, 0.14, 0], [0.036, 0.022, 0.06]),
    ],
  },
  {
    layer: "trunk",
    cloth: "shirt",
    balls: [
      ball("lumbar", [0, 0.02, 0], [0.05, 0.03, 0.06]),
      ball("belly", [0, 0, 0], [0.036, 0.045, 0.06]),
      ball("thorax", [0.004, 0.02, 0], [0.052, 0.03, 0.06]),
    ],
  },
  {
    layer: "trunk",
    cloth: "shorts",
    balls: [
      ball("pelvis", [-0.004, -0.028, 0], [0.05, 0.032, 0.07]),
      ball("pelvis", [-0.01, 0.012, 0], [0.06, 0.04, 0.09]),
      ball("lumbar", [0.003, 0.006, 0], [0.0565, 0.008, 0.0825]),
    ],
  },
  { layer: "trunk", cloth: "shorts", balls: [ball("pelvis", [-0.028, -0.006, 0.04], 0.047)] },
  { layer: "trunk", cloth: "shorts", balls: [ball("pelvis", [-0.028, -0.006, -0.04], 0.047)] },
  ...limbs("L"),
  ...limbs("R"),
];

function limbs(side: Side): readonly Chain[] {
  const right = side === "R" ? 1 : -1;
  return [
    {
      layer: `leg${side}`,
      cloth: "shoe",
      balls: [
        ball(`foot${side}`, [0, 0.002, 0], 0.021),
        ball(`foot${side}`, [-0.026, -0.019, 0], 0.02),
        ball(`foot${side}`, [0.03, -0.019, 0], 0.02),
        ball(`foot${side}`, [0.072, -0.022, 0], 0.017),
        ball(`toes${side}`, [0.034, -0.001, 0], 0.012),
      ],
    },
    {
      layer: `leg${side}`,
      cloth: "shoe",
      balls: [ball(`foot${side}`, [0, 0.004, 0], 0.021), ball(`foot${side}`, [0.05, -0.02, 0], 0.018)],
    },
    {
      layer: `leg${side}`,
      cloth: "skin",
      balls: [
        ball(`thigh${side}`, [0, -0.08, 0], 0.046),
        ball(`thigh${side}`, [0.003, -0.15, 0], 0.041),
        ball(`shank${side}`, [0, 0, 0], 0.031),
        ball(`shank${side}`, [-0.009, -0.07, 0], 0.031),
        ball(`shank${side}`, [-0.004, -0.15, 0], 0.0245),
        ball(`foot${side}`, [0, 0, 0], 0.019),
      ],
    },
    {
      layer: `leg${side}`,
      cloth: "shorts",
      balls: [
        ball(`thigh${side}`, [-0.004, 0.004, right * -0.004], 0.05),
        ball(`thigh${side}`, [0.002, -0.07, 0], 0.0495),
        ball(`thigh${side}`, [0.003, -0.135, 0], [0.047, 0.006, 0.047]),
      ],
    },
    {
      layer: `arm${side}`,
      cloth: "skin",
      balls: [
        ball(`upperArm${side}`, [0, -0.03, 0], 0.029),
        ball(`upperArm${side}`, [0.001, -0.09, 0], 0.0265),
        ball(`forearm${side}`, [0, 0, 0], 0.0215),
        ball(`forearm${side}`, [0.002, -0.045, 0], 0.0225),
        ball(`hand${side}`, [0, 0, 0], 0.0145),
        ball(`hand${side}`, [0, -0.035, 0], 0.0165),
        ball(`hand${side}`, [0, -0.075, 0], 0.01),
      ],
    },
    {
      layer: `arm${side}`,
      cloth: "shirt",
      balls: [
        ball(`upperArm${side}`, [0, 0.002, right * -0.006], 0.035),
        ball(`upperArm${side}`, [0, -0.045, 0], 0.032),
        ball(`upperArm${side}`, [0.001, -0.088, 0], [0.0305, 0.005, 0.0305]),
      ],
    },
  ];
}
