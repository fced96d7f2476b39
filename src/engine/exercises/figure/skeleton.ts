import type { Coordinate, Side } from "./pose.ts";
import type { Axis, Vector } from "./vector.ts";

type PairedSegment = "upperArm" | "forearm" | "hand" | "thigh" | "shank" | "foot" | "toes";
export type Segment = "pelvis" | "lumbar" | "belly" | "thorax" | "neck" | "head" | `${PairedSegment}${Side}`;

/** One way a joint can move: turning about an axis, or sliding along it. */
export interface Freedom {
  readonly coordinate: Coordinate;
  readonly kind: "turns" | "slides";
  readonly axis: Axis;
  readonly sign: 1 | -1;
}

/** Where a segment hangs on the one before it, and how it can move there. */
export interface Joint {
  readonly segment: Segment;
  /** Absent for the pelvis, which is placed in the room. */
  readonly parent?: Segment;
  /** In the parent's own directions. */
  readonly at: Vector;
  readonly freedoms: readonly Freedom[];
}

/** Lengths between joint centres as shares of the body's height, and half the widths of hips and shoulders. */
export const LENGTHS = {
  upperArm: 0.176,
  forearm: 0.148,
  hand: 0.085,
  thigh: 0.245,
  shank: 0.246,
  ankleHeight: 0.039,
  ankleToBall: 0.072,
  lumbar: 0.1,
  neck: 0.045,
  halfHips: 0.05,
  halfShoulders: 0.105,
} as const;

const turns = (coordinate: Coordinate, axis: Axis, sign: 1 | -1 = 1): Freedom => ({
  coordinate,
  kind: "turns",
  axis,
  sign,
});
const slides = (coordinate: Coordinate, axis: Axis): Freedom => ({
  coordinate,
  kind: "slides",
  axis,
  sign: 1,
});

/** From the pelvis outwards: every segment stands after the one it hangs on. */
export const JOINTS: readonly Joint[] = [
  {
    segment: "pelvis",
    at: [0, 0, 0],
    freedoms: [
      slides("x", "x"),
      slides("y", "y"),
      slides("z", "z"),
      turns("turn", "y"),
      turns("roll", "x"),
      turns("pitch", "z", -1),
      turns("twist", "y"),
    ],
  },
  {
    segment: "lumbar",
    parent: "pelvis",
    at: [-0.012, 0.055, 0],
    freedoms: [turns("lumbarFlex", "z", -1), turns("lumbarBend", "x"), turns("lumbarTurn", "y")],
  },
  { segment: "belly", parent: "lumbar", at: [0.02, 0.04, 0], freedoms: [slides("belly", "x")] },
  {
    segment: "thorax",
    parent: "lumbar",
    at: [0, LENGTHS.lumbar, 0],
    freedoms: [turns("thoraxFlex", "z", -1), turns("thoraxBend", "x"), turns("thoraxTurn", "y")],
  },
  {
    segment: "neck",
    parent: "thorax",
    at: [-0.008, 0.15, 0],
    freedoms: [turns("neckFlex", "z", -1), turns("neckBend", "x"), turns("neckTurn", "y")],
  },
  {
    segment: "head",
    parent: "neck",
    at: [0.01, LENGTHS.neck, 0],
    freedoms: [turns("headFlex", "z", -1)],
  },
  ...limbsOf("L"),
  ...limbsOf("R"),
];

function limbsOf(side: Side): readonly Joint[] {
  const right = side === "R" ? 1 : -1;
  const outwards = side === "R" ? -1 : 1;
  return [
    {
      segment: `upperArm${side}`,
      parent: "thorax",
      at: [-0.006, 0.122, right * LENGTHS.halfShoulders],
      freedoms: [
        turns(`shoulderFlex${side}`, "z"),
        turns(`shoulderAbduct${side}`, "x", outwards),
        turns(`shoulderRotate${side}`, "y", outwards),
      ],
    },
    {
      segment: `forearm${side}`,
      parent: `upperArm${side}`,
      at: [0, -LENGTHS.upperArm, 0],
      freedoms: [turns(`elbowFlex${side}`, "z")],
    },
    {
      segment: `hand${side}`,
      parent: `forearm${side}`,
      at: [0, -LENGTHS.forearm, 0],
      freedoms: [turns(`wristExtend${side}`, "z")],
    },
    {
      segment: `thigh${side}`,
      parent: "pelvis",
      at: [0, 0, right * LENGTHS.halfHips],
      freedoms: [
        turns(`hipFlex${side}`, "z"),
        turns(`hipAbduct${side}`, "x", outwards),
        turns(`hipRotate${side}`, "y", outwards),
      ],
    },
    {
      segment: `shank${side}`,
      parent: `thigh${side}`,
      at: [0, -LENGTHS.thigh, 0],
      freedoms: [turns(`kneeFlex${side}`, "z", -1)],
    },
    {
      segment: `foot${side}`,
      parent: `shank${side}`,
      at: [0, -LENGTHS.shank, 0],
      freedoms: [turns(`ankleFlex${side}`, "z")],
    },
    {
      segment: `toes${side}`,
      parent: `foot${side}`,
      at: [LENGTHS.ankleToBall, -0.026, 0],
      freedoms: [turns(`toesExtend${side}`, "z")],
    },
  ];
}
