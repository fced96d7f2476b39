import { bad, ok, type Result } from "../units/result.ts";
import { cameraOf, shakenAtS } from "./camera.ts";
import { checkTrack } from "./check-track.ts";
import type { FootContact, GaitContext, GaitRefusal, GaitResult } from "./gait-result.ts";
import { isBalancingWithHiddenLeg } from "./hidden-leg.ts";
import { measureLanding, measureRearSteps, measureSideStep } from "./measure-steps.ts";
import { type Motion, prepareMotion } from "./motion.ts";
import { recognise } from "./recognise.ts";
import { type Steps, steadySteps } from "./steps.ts";
import { strideCurves } from "./stride-curves.ts";
import { summariseSteps } from "./summarise-steps.ts";
import type { LandmarkTrack } from "./track.ts";

/** Fewer steps than these measure nothing; fewer than six are of low confidence. */
const STEPS_NEEDED = 3;
/** Landings and legs passing each other tell the cadence apart from each other; further apart than this, one of them is no step. */
const MOST_DISAGREEING = 1.25;
/** Approximate proportions of an adult body, a product choice: thigh and shank as a share of height, and of the leg down to the floor. */
const LEG_OF_HEIGHT = 0.49;
const LEG_OF_LEG_LENGTH = 0.925;

/**
 * Running form from one clip: foot contacts, measures with their doubts, and mean stride curves; or why this is not
 * a run that can be measured. Pure: the same track and context give the same result.
 */
export function measureGait(track: LandmarkTrack, known: GaitContext = {}): Result<GaitResult, GaitRefusal> {
  const checked = checkTrack(track, known);
  if ("refusal" in checked) {
    const isHidden = checked.refusal.kind === "body-not-in-frame" && isBalancingWithHiddenLeg(track, known);
    return bad(isHidden ? { kind: "balancing" } : checked.refusal);
  }
  const { view, framesPerSecond } = checked;
  let motion = prepareMotion(checked.track, checked);
  const recognised = recognise(checked, motion, known.slowMotionFactor !== undefined);
  if ("refusal" in recognised) {
    const atS = shakenAtS(track);
    return bad(atS === undefined ? recognised.refusal : { kind: "camera-moves", atS });
  }

  let found = steadySteps(motion, view);
  if (found.steps.length < STEPS_NEEDED)
    return bad({ kind: "too-few-steps", steps: found.steps.length, needed: STEPS_NEEDED });
  const ratio = cadenceOf(found, motion) / recognised.cadenceSpm;
  if (Math.max(ratio, 1 / ratio) > MOST_DISAGREEING) return bad({ kind: "not-running" });

  const camera = cameraOf(checked.track, motion, found, known);
  if (camera === "moves" && motion.rollDeg !== undefined) {
    motion = prepareMotion(checked.track, { ...checked, doesCameraMove: true });
    found = steadySteps(motion, view);
  }

  const values =
    view === "side"
      ? found.steps.map((step) => measureSideStep(motion, step))
      : measureRearSteps(motion, found.steps);
  const lastLanding = view === "side" && found.last !== undefined ? measureLanding(motion, found.last) : {};
  const scale = scaleOf(track, motion, known);
  const factor = known.slowMotionFactor ?? 1;
  const contacts = footContacts(motion, found, checked.track.timesS, factor);
  return ok({
    view,
    ...(motion.heading === undefined ? {} : { heading: motion.heading }),
    stretch: { fromS: contacts[0]?.timeS ?? 0, toS: contacts.at(-1)?.timeS ?? 0 },
    steps: found.steps.length,
    contacts,
    measures: summariseSteps(found, values, lastLanding, {
      view,
      context: known,
      framesPerSecond,
      isRateAssumed: track.isRateAssumed,
      isRollKnown: motion.rollDeg !== undefined,
      missingRatio: motion.missingRatio,
      legPx: motion.legPx,
      areMarkers: track.source === "markers",
      ...(camera === undefined ? {} : { camera }),
      ...scale,
    }),
    curves: view === "side" ? strideCurves(motion, found) : [],
    quality: {
      frames: track.timesS.length,
      framesPerSecond,
      isRateAssumed: track.isRateAssumed,
      missingRatio: motion.missingRatio,
      swapsRepaired: motion.swapsRepaired,
      slowMotionFactor: factor,
      ...(camera === undefined ? {} : { camera }),
      ...(motion.rollDeg === undefined ? {} : { cameraRollDeg: motion.rollDeg }),
      ...(scale.metresPerPixel === undefined ? {} : { metresPerPixel: scale.metresPerPixel }),
    },
  });
}

/** Steps a minute from the first landing to the last. */
const cadenceOf = ({ steps }: Steps, { rateHz }: Motion): number =>
  (60 * rateHz * steps.length) / ((steps.at(-1)?.to ?? Number.NaN) - (steps[0]?.from ?? Number.NaN));

/** Markers bring their scale; else the runner's leg or height gives it. From behind a leg is foreshortened least when straight. */
const scaleOf = (
  { metresPerPixel }: LandmarkTrack,
  { legPx }: Motion,
  { legLengthM, heightM }: GaitContext,
): { readonly metresPerPixel?: number; readonly scaleDoubt?: "scale-from-height" | "scale-from-leg" } => {
  if (metresPerPixel !== undefined) return { metresPerPixel };
  if (legLengthM !== undefined)
    return { metresPerPixel: (legLengthM * LEG_OF_LEG_LENGTH) / legPx, scaleDoubt: "scale-from-leg" };
  if (heightM !== undefined)
    return { metresPerPixel: (heightM * LEG_OF_HEIGHT) / legPx, scaleDoubt: "scale-from-height" };
  return {};
};

/** Contacts in the clip's own time, with the frame to show for each. */
function footContacts(
  motion: Motion,
  { steps, last, areSidesSure }: Steps,
  timesS: Float64Array,
  factor: number,
): readonly FootContact[] {
  const timeOf = (at: number) => motion.startS + at / motion.rateHz;
  const all = last === undefined ? steps : [...steps, { from: last.at, side: last.side }];
  return all.map((step) => ({
    timeS: timeOf(step.from) * factor,
    frame: nearest(timesS, timeOf(step.from)),
    ...(areSidesSure ? { side: step.side } : {}),
    ...("toeOff" in step && step.toeOff !== undefined ? { toeOffS: timeOf(step.toeOff) * factor } : {}),
  }));
}

const nearest = (timesS: Float64Array, timeS: number): number => {
  let [low, high] = [0, timesS.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (timesS[middle]! <= timeS) low = middle;
    else high = middle;
  }
  return timeS - timesS[low]! <= timesS[high]! - timeS ? low : high; // both in range
};
