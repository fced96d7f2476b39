import type { Unit } from "../units/quantities.ts";
import type {
  CameraKind,
  Confidence,
  DoubtKey,
  GaitContext,
  GaitMeasure,
  GaitMeasureKey,
  SideValue,
} from "./gait-result.ts";
import type { Side } from "./joints.ts";
import type { StepValues } from "./measure-steps.ts";
import { referenceBand } from "./reference-bands.ts";
import { medianOf, slopeOf } from "./signal.ts";
import { errorOfSides, standardErrorOf } from "./standard-error.ts";
import type { Step, Steps } from "./steps.ts";
import type { View } from "./track.ts";

/** What is true of the whole clip and lowers what can be said of its measures. */
export interface Circumstances {
  readonly view: Exclude<View, "unknown">;
  readonly context: GaitContext;
  readonly framesPerSecond: number;
  readonly isRateAssumed: boolean;
  readonly isRollKnown: boolean;
  readonly missingRatio: number;
  readonly legPx: number;
  /** Markers are no model's guess. */
  readonly areMarkers: boolean;
  readonly camera?: CameraKind;
  readonly metresPerPixel?: number;
  readonly scaleDoubt?: "scale-from-height" | "scale-from-leg";
}

interface Declared {
  readonly key: GaitMeasureKey;
  readonly unit: Unit;
  /** The most that can be claimed for it from this view: docs/evidence/gait.md. */
  readonly best: Confidence;
  readonly reasons: readonly DoubtKey[];
  readonly isOfTime?: true;
  readonly isLength?: true;
  readonly changesWithSpeed?: true;
}

const SIDE: readonly Declared[] = [
  { key: "cadence", unit: "steps/min", best: "high", reasons: [], isOfTime: true, changesWithSpeed: true },
  {
    key: "over-stride",
    unit: "ratio",
    best: "medium",
    reasons: ["depends-on-camera"],
    isLength: true,
    changesWithSpeed: true,
  },
  {
    key: "shank-angle",
    unit: "deg",
    best: "trend-only",
    reasons: ["model-bias", "depends-on-camera"],
    changesWithSpeed: true,
  },
  {
    key: "foot-inclination",
    unit: "deg",
    best: "trend-only",
    reasons: ["model-bias", "depends-on-camera"],
    changesWithSpeed: true,
  },
  {
    key: "knee-flexion-at-contact",
    unit: "deg",
    best: "medium",
    reasons: ["model-bias", "depends-on-camera"],
  },
  { key: "knee-flexion-peak", unit: "deg", best: "medium", reasons: ["model-bias", "depends-on-camera"] },
  {
    key: "hip-extension",
    unit: "deg",
    best: "trend-only",
    reasons: ["model-bias", "depends-on-camera"],
    changesWithSpeed: true,
  },
  { key: "trunk-lean", unit: "deg", best: "medium", reasons: ["depends-on-camera"] },
  { key: "trunk-lean-change", unit: "deg", best: "low", reasons: ["depends-on-camera"] },
  {
    key: "trunk-pelvis-angle",
    unit: "deg",
    best: "trend-only",
    reasons: ["proxy-not-the-spine", "model-bias"],
    changesWithSpeed: true,
  },
  {
    key: "vertical-oscillation",
    unit: "ratio",
    best: "low",
    reasons: ["model-flattens", "depends-on-camera"],
    isLength: true,
    changesWithSpeed: true,
  },
  {
    key: "contact-time",
    unit: "s",
    best: "low",
    reasons: ["toe-off-estimated"],
    isOfTime: true,
    changesWithSpeed: true,
  },
  {
    key: "flight-time",
    unit: "s",
    best: "low",
    reasons: ["toe-off-estimated"],
    isOfTime: true,
    changesWithSpeed: true,
  },
  { key: "duty-factor", unit: "ratio", best: "low", reasons: ["toe-off-estimated"], changesWithSpeed: true },
  {
    key: "peak-force",
    unit: "body-weights",
    best: "low",
    reasons: ["estimated-from-physics", "toe-off-estimated"],
    changesWithSpeed: true,
  },
];

const REAR: readonly Declared[] = [
  {
    key: "cadence",
    unit: "steps/min",
    best: "medium",
    reasons: ["depends-on-camera"],
    isOfTime: true,
    changesWithSpeed: true,
  },
  { key: "pelvic-drop", unit: "deg", best: "trend-only", reasons: ["model-bias", "depends-on-camera"] },
  {
    key: "step-width",
    unit: "ratio",
    best: "trend-only",
    reasons: ["model-bias", "depends-on-camera"],
    isLength: true,
  },
  {
    key: "vertical-oscillation",
    unit: "ratio",
    best: "low",
    reasons: ["model-flattens", "depends-on-camera"],
    isLength: true,
    changesWithSpeed: true,
  },
  {
    key: "trunk-sway",
    unit: "ratio",
    best: "trend-only",
    reasons: ["lab-only-in-studies", "depends-on-camera"],
    isLength: true,
  },
];

const OF_MODELS: readonly DoubtKey[] = ["model-bias", "model-flattens"];
const STEPS_FOR_SURE = 6;
const FULL_FRAME_RATE = 50;
const MISSING_MATTERS = 0.1;
/** What a hand adds to these cannot be told from what the body does: left out where the camera moves. */
const HAND_SPOILS: readonly GaitMeasureKey[] = ["vertical-oscillation", "trunk-lean-change"];
const ROLL_SPOILS: readonly GaitMeasureKey[] = ["trunk-lean", "shank-angle", "hip-extension", "over-stride"];

/** From the first step to the last, step time goes by more than this share one way: speeding up or slowing down. */
const UNSTEADY_RATIO = 0.08;

type Here = Circumstances & { readonly isUnsteady: boolean };

/** Means over the steps, each side beside the other, with what they are worth. */
export function summariseSteps(
  { steps, last, areSidesSure }: Steps,
  values: readonly StepValues[],
  lastLanding: StepValues,
  about: Circumstances,
): readonly GaitMeasure[] {
  const declared = (about.view === "side" ? SIDE : REAR).filter(
    ({ key }) => about.camera !== "moves" || !HAND_SPOILS.includes(key),
  );
  const landings = last === undefined ? steps : [...steps, last];
  const here = { ...about, isUnsteady: isUnsteady(steps) };
  const measures = declared.flatMap(
    (one) => measureOf(one, landings, [...values, lastLanding], areSidesSure, here) ?? [],
  );
  return [
    ...measures,
    ...asymmetries(measures, steps, values, areSidesSure, about),
    ...stepLength(measures, about),
  ];
}

/** By the straight line through step times, where there are enough of them for one. */
function isUnsteady(steps: readonly Step[]): boolean {
  if (steps.length < STEPS_FOR_SURE) return false;
  const times = Float64Array.from(steps, ({ from, to }) => to - from);
  return Math.abs(slopeOf(times) * (steps.length - 1)) > UNSTEADY_RATIO * medianOf(times);
}

function measureOf(
  declared: Declared,
  landings: readonly { readonly side: Side }[],
  values: readonly StepValues[],
  areSidesSure: boolean,
  about: Here,
): GaitMeasure | undefined {
  const { key, unit } = declared;
  const all = values.map((step) => step[key] ?? Number.NaN);
  // Cadence is one over a time: the mean of quotients would be too high.
  const steps = landings.length - 1;
  const cadenceOf = (picked: readonly number[]) =>
    picked.length === steps ? 60 / stepTime(picked) : 60 / meanOf(picked.map((value) => 60 / value));
  const summary = (picked: readonly number[]): SideValue | undefined => {
    const known = picked.filter((value) => Number.isFinite(value));
    if (known.length === 0) return undefined;
    const value = key === "cadence" ? cadenceOf(known) : meanOf(known);
    return { value, steps: Math.min(known.length, steps), ...errorOf(known) };
  };
  const whole = summary(all);
  if (whole === undefined) return undefined;
  const of = (side: "left" | "right") =>
    areSidesSure ? summary(all.filter((_, i) => landings[i]!.side === side)) : undefined; // a value for each landing
  const [left, right] = [of("left"), of("right")];
  // Left and right count alike, however many steps of each the clip happens to hold.
  const isEven = key !== "cadence" && left !== undefined && right !== undefined;
  const value = isEven ? (left.value + right.value) / 2 : whole.value;
  const standardError = errorOfSides(left?.standardError, right?.standardError);
  const { confidence, reasons } = judged(declared, whole.steps, areSidesSure, about);
  const reference = referenceBand(key, about.context);
  const metres = about.metresPerPixel === undefined ? undefined : about.metresPerPixel * about.legPx;
  return {
    key,
    unit,
    ...whole,
    value,
    ...(standardError === undefined ? {} : { standardError }),
    ...(declared.isLength && metres !== undefined ? { valueM: value * metres } : {}),
    confidence,
    reasons,
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
    ...(reference === undefined ? {} : { reference }),
  };
}

/** The slope of contact times by their number: a single contact misplaced at either end weighs less than in the mean. */
function stepTime(cadences: readonly number[]): number {
  const middle = cadences.length / 2;
  let [timeS, above, below] = [0, 0, middle * middle];
  for (const [i, cadence] of cadences.entries()) {
    timeS += 60 / cadence;
    above += (i + 1 - middle) * timeS;
    below += (i + 1 - middle) ** 2;
  }
  return above / below;
}

/** Differences between the sides: of step time, and from behind of the pelvis. Right minus left. */
function asymmetries(
  measures: readonly GaitMeasure[],
  steps: readonly Step[],
  values: readonly StepValues[],
  areSidesSure: boolean,
  about: Circumstances,
): readonly GaitMeasure[] {
  if (!areSidesSure) return [];
  const difference = (
    key: GaitMeasureKey,
    of: readonly number[],
    unit: Unit,
    scale: number,
  ): GaitMeasure | undefined => {
    const [left, right] = (["left", "right"] as const).map(
      (side) => of.filter((value, i) => steps[i]!.side === side && Number.isFinite(value)), // a value for each step
    ) as [number[], number[]]; // two sides
    if (left.length < 2 || right.length < 2) return undefined;
    const few = left.length + right.length < STEPS_FOR_SURE;
    const error =
      Math.hypot(errorOf(left).standardError ?? Number.NaN, errorOf(right).standardError ?? Number.NaN) /
      scale;
    return {
      key,
      unit,
      value: (meanOf(right) - meanOf(left)) / scale,
      confidence:
        key === "step-time-asymmetry" && about.view === "side" && !few && !about.isRateAssumed
          ? "medium"
          : "trend-only",
      reasons: [
        ...(few ? (["few-steps"] as const) : []),
        ...(about.isRateAssumed ? (["rate-assumed"] as const) : []),
      ],
      ...(Number.isNaN(error) ? {} : { standardError: error }),
      steps: left.length + right.length,
    };
  };
  const times = values.map((step) => 60 / (step.cadence ?? Number.NaN));
  const time = difference("step-time-asymmetry", times, "ratio", meanOf(times));
  const drops = values.map((step) => step["pelvic-drop"] ?? Number.NaN);
  const drop = measures.some(({ key }) => key === "pelvic-drop")
    ? difference("pelvic-drop-asymmetry", drops, "deg", 1)
    : undefined;
  return [...(time === undefined ? [] : [time]), ...(drop === undefined ? [] : [drop])];
}

/** How far a step carries: speed, where it is known, over cadence. */
function stepLength(measures: readonly GaitMeasure[], { context }: Circumstances): readonly GaitMeasure[] {
  const cadence = measures.find(({ key }) => key === "cadence");
  if (cadence === undefined || context.speedMps === undefined) return [];
  const value = (60 * context.speedMps) / cadence.value;
  return [
    {
      key: "step-length",
      unit: "m",
      value,
      valueM: value,
      confidence: lower(cadence.confidence, "medium"),
      reasons: ["depends-on-speed"],
      steps: cadence.steps,
    },
  ];
}

const ORDER: readonly Confidence[] = ["high", "medium", "low", "trend-only"];

const lower = (a: Confidence, b: Confidence): Confidence =>
  ORDER[Math.max(ORDER.indexOf(a), ORDER.indexOf(b))] ?? b;

function judged(
  declared: Declared,
  steps: number,
  areSidesSure: boolean,
  about: Here,
): { readonly confidence: Confidence; readonly reasons: readonly DoubtKey[] } {
  const { key, isOfTime, isLength, changesWithSpeed } = declared;
  const { context } = about;
  const reasons = declared.reasons.filter((reason) => !about.areMarkers || !OF_MODELS.includes(reason));
  const doubts: readonly (readonly [boolean, DoubtKey, Confidence | undefined])[] = [
    [steps < STEPS_FOR_SURE, "few-steps", "low"],
    [about.isUnsteady && changesWithSpeed === true, "unsteady", undefined],
    [isOfTime === true && about.isRateAssumed, "rate-assumed", "low"],
    [about.framesPerSecond < FULL_FRAME_RATE, "low-frame-rate", key === "cadence" ? undefined : "low"],
    [isOfTime === true && (context.slowMotionFactor ?? 1) !== 1, "slow-motion-factor-told", "medium"],
    [!areSidesSure, "sides-uncertain", undefined],
    [about.missingRatio > MISSING_MATTERS, "landmarks-missing", "low"],
    [!about.isRollKnown && ROLL_SPOILS.includes(key), "camera-roll-not-known", undefined],
    [about.camera === "moves" && reasons.includes("depends-on-camera"), "camera-moves", "low"],
    [about.camera === "runner-stays" && HAND_SPOILS.includes(key), "camera-may-move", undefined],
    [changesWithSpeed === true && context.speedMps === undefined, "speed-not-known", undefined],
    [changesWithSpeed === true && context.speedMps !== undefined, "depends-on-speed", undefined],
    [isLength === true && about.scaleDoubt === "scale-from-height", "scale-from-height", undefined],
    [isLength === true && about.scaleDoubt === "scale-from-leg", "scale-from-leg", undefined],
  ];
  const holding = doubts.filter(([holds]) => holds);
  return {
    confidence: holding.reduce(
      (sofar, [, , most]) => (most === undefined ? sofar : lower(sofar, most)),
      declared.best,
    ),
    reasons: [...reasons, ...holding.map(([, doubt]) => doubt)],
  };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const errorOf = (values: readonly number[]): { readonly standardError?: number } => {
  const standardError = standardErrorOf(values);
  return standardError === undefined ? {} : { standardError };
};
