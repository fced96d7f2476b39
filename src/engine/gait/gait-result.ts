import type { Unit } from "../units/quantities.ts";
import type { Joint, Side } from "./joints.ts";
import type { Heading, View } from "./track.ts";

/** What is known about the runner and the clip beside the landmarks. Absent is not known. */
export interface GaitContext {
  readonly heightM?: number;
  readonly speedMps?: number;
  /** From the hip joint to the floor. */
  readonly legLengthM?: number;
  readonly massKg?: number;
  /** How many times slower than life the clip plays: 1 says it does not. Absent: an implausible cadence asks for it. */
  readonly slowMotionFactor?: number;
  /** Overrules the view the track names. */
  readonly view?: Exclude<View, "unknown">;
  /** `true`: the runner says so. Anything else says nothing: a camera that goes along looks the same. */
  readonly isTreadmill?: boolean;
}

/** What one clip of running measured up to. Plain data: it survives JSON. Times are those of the clip. */
export interface GaitResult {
  readonly view: Exclude<View, "unknown">;
  /** Absent in a rear view. */
  readonly heading?: Heading;
  /** The steady stretch that was measured. */
  readonly stretch: { readonly fromS: number; readonly toS: number };
  /** Steps measured: contacts with a contact after them. */
  readonly steps: number;
  readonly contacts: readonly FootContact[];
  /** In a fixed order; a measure that could not be taken is absent. */
  readonly measures: readonly GaitMeasure[];
  /** Joint angles over the mean stride; empty when there were too few strides. */
  readonly curves: readonly StrideCurve[];
  readonly quality: GaitQuality;
}

/** One foot meeting the ground. */
export interface FootContact {
  readonly timeS: number;
  /** The nearest frame of the track. */
  readonly frame: number;
  /** Absent when the model could not keep left and right apart. */
  readonly side?: Side;
  /** Absent when it was not seen. */
  readonly toeOffS?: number;
}

export type GaitMeasureKey =
  | "cadence"
  | "step-time-asymmetry"
  | "over-stride"
  | "shank-angle"
  | "foot-inclination"
  | "knee-flexion-at-contact"
  | "knee-flexion-peak"
  | "hip-extension"
  | "trunk-lean"
  | "trunk-lean-change"
  | "trunk-pelvis-angle"
  | "vertical-oscillation"
  | "contact-time"
  | "flight-time"
  | "duty-factor"
  | "step-length"
  | "peak-force"
  | "pelvic-drop"
  | "pelvic-drop-asymmetry"
  | "step-width"
  | "trunk-sway";

/** `trend-only`: the number means nothing by itself; only a change filmed in the same way can be read. */
export type Confidence = "high" | "medium" | "low" | "trend-only";

/** One measure over the steady steps. Signs: docs/evidence/gait.md. */
export interface GaitMeasure {
  readonly key: GaitMeasureKey;
  /** Mean over the steps. Lengths are shares of the leg (hip to ankle) and have the unit `ratio`; see `valueM`. */
  readonly value: number;
  readonly unit: Unit;
  /** A length in metres, when the size of the picture, the leg or the runner is known. */
  readonly valueM?: number;
  readonly confidence: Confidence;
  /** Why the confidence is not higher, and what else disturbs it. */
  readonly reasons: readonly DoubtKey[];
  /** Standard error of the mean over steps; absent with fewer than three. It knows nothing of camera or model. */
  readonly standardError?: number;
  /** Steps that were counted in. */
  readonly steps: number;
  readonly left?: SideValue;
  readonly right?: SideValue;
  /** Only where the evidence base holds a verified one that applies. */
  readonly reference?: ReferenceBand;
}

export interface SideValue {
  readonly value: number;
  readonly standardError?: number;
  readonly steps: number;
}

/** What the evidence base says about a measure. `from` and `to` in the measure's own unit. */
export interface ReferenceBand {
  /** `others`: where groups in a study lay. `own`: scaled from this runner's speed, height or leg. */
  readonly of: "others" | "own";
  readonly from: number;
  readonly to: number;
  /** Id in gait.json. */
  readonly metricId: string;
  /** Ids of references.json. */
  readonly references: readonly string[];
}

/** Why a measure is less than sure. */
export type DoubtKey =
  | "few-steps"
  | "rate-assumed"
  | "low-frame-rate"
  | "slow-motion-factor-told"
  | "sides-uncertain"
  | "landmarks-missing"
  | "depends-on-camera"
  | "camera-roll-not-known"
  | "camera-moves"
  | "camera-may-move"
  | "model-bias"
  | "model-flattens"
  | "depends-on-speed"
  | "speed-not-known"
  | "scale-from-height"
  | "scale-from-leg"
  | "estimated-from-physics"
  | "toe-off-estimated"
  | "proxy-not-the-spine"
  | "unsteady"
  | "lab-only-in-studies";

export type CurveKey = "hip" | "knee" | "ankle" | "trunk" | "pelvis";

/** One angle over the mean stride, from one contact to the next of the same foot. */
export interface StrideCurve {
  readonly key: CurveKey;
  /** Absent when left and right were pooled. */
  readonly side?: Side;
  /** 101 values in degrees, at 0, 1, … 100 % of the stride. */
  readonly meanDeg: readonly number[];
  /** Standard deviation between strides at each of them. */
  readonly spreadDeg: readonly number[];
  readonly strides: number;
}

/**
 * What camera and ground did, as standing feet show it. `still`: they stand still in the picture while the runner
 * passes. `treadmill`: the runner stays, the ground goes back evenly, and somebody or the background says that it is one.
 * `runner-stays`: the same, and a camera that follows evenly cannot be told from a treadmill. `moves`: anything else.
 */
export type CameraKind = "still" | "treadmill" | "runner-stays" | "moves";

export interface GaitQuality {
  readonly frames: number;
  readonly framesPerSecond: number;
  readonly isRateAssumed: boolean;
  /** Share of needed landmark positions in the stretch that were not seen. */
  readonly missingRatio: number;
  /** Frames in which left and right were put back. */
  readonly swapsRepaired: number;
  /** Steepness of the line the runner's steps follow in the picture, clockwise; absent on a treadmill or from behind. */
  readonly cameraRollDeg?: number;
  /** The scale used for lengths; absent when none is known. */
  readonly metresPerPixel?: number;
  readonly slowMotionFactor: number;
  /** Absent when nothing tells: from behind, with few steps, or with feet badly seen. */
  readonly camera?: CameraKind;
}

/** Why a clip was not measured as running. What to change for each: `CHANGE_FOR`. */
export type GaitRefusal =
  | { readonly kind: "too-few-frames"; readonly frames: number; readonly needed: number }
  | { readonly kind: "frame-rate-too-low"; readonly framesPerSecond: number; readonly needed: number }
  | { readonly kind: "bad-frame-times"; readonly atFrame: number }
  | { readonly kind: "view-unknown" }
  | { readonly kind: "body-not-in-frame"; readonly missing: readonly Joint[]; readonly seenRatio: number }
  | { readonly kind: "several-people"; readonly atS: number }
  | { readonly kind: "camera-moves"; readonly atS: number }
  | { readonly kind: "standing" }
  | { readonly kind: "balancing" }
  | { readonly kind: "walking"; readonly cadenceSpm: number }
  | { readonly kind: "jumping"; readonly perMinute: number }
  | { readonly kind: "not-running" }
  | { readonly kind: "slow-motion"; readonly cadenceSpm: number; readonly likelyFactor: number }
  | { readonly kind: "too-few-steps"; readonly steps: number; readonly needed: number };

/** What the runner can do about a refusal: keys for the screens' words. */
export type ChangeKey =
  | "film-longer"
  | "film-at-60"
  | "save-the-original"
  | "say-which-view"
  | "whole-body-in-frame"
  | "only-one-runner"
  | "camera-on-something-firm"
  | "film-while-running"
  | "say-how-slow"
  | "run-past-again";

export const CHANGE_FOR: Readonly<Record<GaitRefusal["kind"], ChangeKey>> = {
  "too-few-frames": "film-longer",
  "frame-rate-too-low": "film-at-60",
  "bad-frame-times": "save-the-original",
  "view-unknown": "say-which-view",
  "body-not-in-frame": "whole-body-in-frame",
  "several-people": "only-one-runner",
  "camera-moves": "camera-on-something-firm",
  standing: "film-while-running",
  balancing: "film-while-running",
  walking: "film-while-running",
  jumping: "film-while-running",
  "not-running": "film-while-running",
  "slow-motion": "say-how-slow",
  "too-few-steps": "run-past-again",
};
