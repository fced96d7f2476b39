// The landmarks this product speaks of, and what the models call them.

export const JOINTS = [
  "nose",
  "neck",
  "left-eye",
  "right-eye",
  "left-ear",
  "right-ear",
  "left-shoulder",
  "right-shoulder",
  "left-elbow",
  "right-elbow",
  "left-wrist",
  "right-wrist",
  "mid-hip",
  "left-hip",
  "right-hip",
  "left-knee",
  "right-knee",
  "left-ankle",
  "right-ankle",
  "left-heel",
  "right-heel",
  "left-toe",
  "right-toe",
] as const;

/** A landmark of the body. `toe` is the tip of the big toe, `neck` the middle between the shoulders. */
export type Joint = (typeof JOINTS)[number];

export type Side = "left" | "right";

/** The parts there are two of. */
export type PairedPart =
  | "eye"
  | "ear"
  | "shoulder"
  | "elbow"
  | "wrist"
  | "hip"
  | "knee"
  | "ankle"
  | "heel"
  | "toe";

/** Landmark numbers of BlazePose (33 landmarks) by our names; those we have no use for are left out. */
export const BLAZEPOSE: Readonly<Partial<Record<Joint, number>>> = {
  nose: 0,
  "left-eye": 2,
  "right-eye": 5,
  "left-ear": 7,
  "right-ear": 8,
  "left-shoulder": 11,
  "right-shoulder": 12,
  "left-elbow": 13,
  "right-elbow": 14,
  "left-wrist": 15,
  "right-wrist": 16,
  "left-hip": 23,
  "right-hip": 24,
  "left-knee": 25,
  "right-knee": 26,
  "left-ankle": 27,
  "right-ankle": 28,
  "left-heel": 29,
  "right-heel": 30,
  "left-toe": 31,
  "right-toe": 32,
};

export const BLAZEPOSE_LANDMARKS = 33;

/** Landmark numbers of OpenPose BODY_25 by our names. */
export const BODY_25: Readonly<Partial<Record<Joint, number>>> = {
  nose: 0,
  neck: 1,
  "right-shoulder": 2,
  "right-elbow": 3,
  "right-wrist": 4,
  "left-shoulder": 5,
  "left-elbow": 6,
  "left-wrist": 7,
  "mid-hip": 8,
  "right-hip": 9,
  "right-knee": 10,
  "right-ankle": 11,
  "left-hip": 12,
  "left-knee": 13,
  "left-ankle": 14,
  "right-eye": 15,
  "left-eye": 16,
  "right-ear": 17,
  "left-ear": 18,
  "left-toe": 19,
  "left-heel": 21,
  "right-toe": 22,
  "right-heel": 24,
};

export const BODY_25_LANDMARKS = 25;

/** Lines between landmarks that draw the figure. */
export const BONES: readonly (readonly [Joint, Joint])[] = [
  ["left-shoulder", "right-shoulder"],
  ["left-shoulder", "left-elbow"],
  ["left-elbow", "left-wrist"],
  ["right-shoulder", "right-elbow"],
  ["right-elbow", "right-wrist"],
  ["left-shoulder", "left-hip"],
  ["right-shoulder", "right-hip"],
  ["left-hip", "right-hip"],
  ["left-hip", "left-knee"],
  ["left-knee", "left-ankle"],
  ["left-ankle", "left-heel"],
  ["left-heel", "left-toe"],
  ["right-hip", "right-knee"],
  ["right-knee", "right-ankle"],
  ["right-ankle", "right-heel"],
  ["right-heel", "right-toe"],
];
