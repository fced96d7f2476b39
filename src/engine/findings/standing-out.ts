import { compareClips, type MeasureChange } from "../gait/compare-clips.ts";
import type { GaitClip } from "../gait/gait-clip.ts";
import type { Confidence, GaitMeasure, GaitMeasureKey } from "../gait/gait-result.ts";
import { isAbove } from "../units/quantities.ts";
import { ownChange, STEPS_NEEDED } from "./clip-evidence.ts";
import { landsFarther } from "./running-posture.ts";
import { STANDARD_ERRORS, STEP_TIME_RATIO } from "./side-to-side.ts";

/** The one thing to say of a clip first. */
export type StandingOut =
  | { readonly kind: "too-few-steps"; readonly steps: number; readonly needed: number }
  | { readonly kind: "uneven-steps"; readonly measure: GaitMeasure; readonly confidence: Confidence }
  | { readonly kind: "lands-ahead"; readonly change: MeasureChange; readonly confidence: Confidence }
  | {
      readonly kind: "changed";
      readonly change: MeasureChange;
      readonly since: GaitClip;
      readonly confidence: Confidence;
    }
  | { readonly kind: "nothing"; readonly confidence: Confidence };

/**
 * What stands out in a clip: that steps are uneven, that the foot lands farther ahead than in the runner's own clip
 * before, else what has changed beyond noise since the last clip like it, else nothing. Limits: docs/evidence/gait.md.
 */
export function whatStandsOut(clip: GaitClip, others: readonly GaitClip[]): StandingOut {
  const { steps } = clip.result;
  if (steps < STEPS_NEEDED) return { kind: "too-few-steps", steps, needed: STEPS_NEEDED };
  const uneven = measureOf(clip, "step-time-asymmetry");
  if (uneven !== undefined && isUneven(uneven))
    return { kind: "uneven-steps", measure: uneven, confidence: uneven.confidence };
  const shank = ownChange(clip, others, "shank-angle");
  if (shank !== undefined && landsFarther(shank))
    return { kind: "lands-ahead", change: shank, confidence: shank.after.confidence };
  return changedSince(clip, others) ?? { kind: "nothing", confidence: "medium" };
}

const measureOf = (clip: GaitClip, key: GaitMeasureKey): GaitMeasure | undefined =>
  clip.result.measures.find((one) => one.key === key);

const isUneven = ({ value, standardError = Number.POSITIVE_INFINITY }: GaitMeasure): boolean =>
  isAbove(Math.abs(value), STEP_TIME_RATIO) && Math.abs(value) > STANDARD_ERRORS * standardError;

/** Against the last clip before it from the same side that is long enough; the change that is most beyond noise. */
function changedSince(clip: GaitClip, others: readonly GaitClip[]): StandingOut | undefined {
  const since = clipBefore(clip, others);
  if (since === undefined) return undefined;
  const [change] = compareClips(since, clip)
    .changes.filter(({ verdict }) => verdict === "changed")
    .toSorted((a, b) => beyondNoise(b) - beyondNoise(a));
  return change && { kind: "changed", change, since, confidence: change.after.confidence };
}

/** The last clip of the same view and enough steps that was filmed before this one; nothing when it is the first. */
export const clipBefore = (clip: GaitClip, others: readonly GaitClip[]): GaitClip | undefined =>
  others
    .filter(
      (other) =>
        other.id !== clip.id &&
        other.result.view === clip.result.view &&
        other.result.steps >= STEPS_NEEDED &&
        momentOf(other) < momentOf(clip),
    )
    .toSorted((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1))
    .at(-1);

const momentOf = ({ filmedOnDay, filmedAtMs = 0 }: GaitClip): string =>
  `${filmedOnDay} ${String(filmedAtMs).padStart(15, "0")}`;

const beyondNoise = ({ difference, noise = Number.POSITIVE_INFINITY }: MeasureChange): number =>
  Math.abs(difference) / noise;
