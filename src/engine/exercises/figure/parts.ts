import type { Side } from "./pose.ts";
import { LENGTHS, type Segment } from "./skeleton.ts";
import type { Vector } from "./vector.ts";

type PairedPart =
  | "hip"
  | "knee"
  | "ankle"
  | "heel"
  | "ball"
  | "toe"
  | "shoulder"
  | "elbow"
  | "wrist"
  | "palm"
  | "fingers";
export type Part = "pelvis" | "belly" | "thorax" | "head" | `${PairedPart}${Side}`;

/** A round place of the body that can rest on something: its middle in a segment, and the flesh around it. */
export interface RoundPart {
  readonly segment: Segment;
  readonly at: Vector;
  /** Body heights. */
  readonly radius: number;
}

export const PARTS: Readonly<Record<Part, RoundPart>> = {
  pelvis: { segment: "pelvis", at: [-0.012, 0.015, 0], radius: 0.063 },
  belly: { segment: "belly", at: [0, 0, 0], radius: 0.036 },
  thorax: { segment: "thorax", at: [0, 0.08, 0], radius: 0.064 },
  head: { segment: "head", at: [0.008, 0.045, 0], radius: 0.056 },
  ...partsOf("L"),
  ...partsOf("R"),
};

/** Where the weight of the body sits: shares of body mass at places in segments. */
export const MASSES: readonly { readonly segment: Segment; readonly at: Vector; readonly share: number }[] = [
  { segment: "head", at: [0.005, 0.03, 0], share: 0.081 },
  { segment: "thorax", at: [0.005, 0.06, 0], share: 0.216 },
  { segment: "lumbar", at: [0.005, 0.05, 0], share: 0.139 },
  { segment: "pelvis", at: [-0.005, 0.01, 0], share: 0.142 },
  ...massesOf("L"),
  ...massesOf("R"),
];

function partsOf<S extends Side>(side: S) {
  const right = side === "R" ? 1 : -1;
  const parts: Readonly<Record<PairedPart, RoundPart>> = {
    hip: { segment: "pelvis", at: [-0.006, 0, right * LENGTHS.halfHips], radius: 0.047 },
    knee: { segment: `shank${side}`, at: [0, 0, 0], radius: 0.031 },
    ankle: { segment: `foot${side}`, at: [0, 0, 0], radius: 0.021 },
    heel: { segment: `foot${side}`, at: [-0.026, -0.019, 0], radius: 0.02 },
    ball: { segment: `toes${side}`, at: [0, 0, 0], radius: 0.013 },
    toe: { segment: `toes${side}`, at: [0.036, -0.002, 0], radius: 0.011 },
    shoulder: { segment: `upperArm${side}`, at: [0, 0, 0], radius: 0.033 },
    elbow: { segment: `forearm${side}`, at: [0, 0, 0], radius: 0.022 },
    wrist: { segment: `hand${side}`, at: [0, 0, 0], radius: 0.016 },
    palm: { segment: `hand${side}`, at: [0, -0.035, 0], radius: 0.016 },
    fingers: { segment: `hand${side}`, at: [0, -0.075, 0], radius: 0.01 },
  };
  // Safe: every paired part is named with the side at its end.
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [`${name}${side}`, part])) as Record<
    `${PairedPart}${S}`,
    RoundPart
  >;
}

function massesOf(side: Side) {
  return [
    { segment: `upperArm${side}`, at: [0, -0.077, 0], share: 0.028 },
    { segment: `forearm${side}`, at: [0, -0.064, 0], share: 0.016 },
    { segment: `hand${side}`, at: [0, -0.04, 0], share: 0.006 },
    { segment: `thigh${side}`, at: [0, -0.106, 0], share: 0.1 },
    { segment: `shank${side}`, at: [0, -0.107, 0], share: 0.0465 },
    { segment: `foot${side}`, at: [0.03, -0.02, 0], share: 0.0145 },
  ] as const;
}
