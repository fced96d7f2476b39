import { compareClips, type MeasureChange } from "../gait/compare-clips.ts";
import type { GaitClip } from "../gait/gait-clip.ts";
import type { GaitMeasure, GaitMeasureKey } from "../gait/gait-result.ts";
import type { Evidence } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { type CaveatKey, type MeasureKey, measured } from "./vocabulary.ts";

// docs/evidence/gait.md, "Read by a back's eyes": what a clip may say of a cause, and how little.

/** Fewer steps than these say nothing for or against. */
export const STEPS_NEEDED = 6;

/** One measure of one clip, ready to be weighed. */
export interface ClipMeasure {
  readonly clip: GaitClip;
  readonly measure: GaitMeasure;
}

/**
 * The measure in the newest clip filmed before the pain, else in the newest one since, from at least six steps.
 * Absent when there is no such clip: not known.
 */
export function clipMeasure(
  { clips, painSince, onDay }: FindingInput,
  key: GaitMeasureKey,
): ClipMeasure | undefined {
  const fitting = (clips ?? [])
    .filter(({ filmedOnDay }) => filmedOnDay <= onDay)
    .flatMap((clip) => {
      const measure = clip.result.measures.find((one) => one.key === key);
      return measure !== undefined && Number.isFinite(measure.value) && measure.steps >= STEPS_NEEDED
        ? [{ clip, measure }]
        : [];
    })
    .toSorted((a, b) => newestFirst(a.clip, b.clip));
  return fitting.find(({ clip }) => clip.filmedOnDay < painSince) ?? fitting[0];
}

/**
 * How a clip's measure differs from the same runner's last clip before it that is like it: same view, same ground, at
 * a speed that is known of both and alike. Absent without one: gait.json knows no limit that holds for everybody, so
 * nothing can then be said of the measure.
 */
export function ownChange(
  clip: GaitClip,
  clips: readonly GaitClip[],
  key: GaitMeasureKey,
): MeasureChange | undefined {
  const stepsOf = (one: GaitClip) => one.result.measures.find((measure) => measure.key === key)?.steps ?? 0;
  return clips
    .filter((one) => one.filmedOnDay < clip.filmedOnDay && stepsOf(one) >= STEPS_NEEDED)
    .toSorted(newestFirst)
    .map((one) => compareClips(one, clip))
    .find(({ doubts, changes }) => doubts.length === 0 && changes.length > 0)
    ?.changes.find((change) => change.key === key);
}

/** The measure as evidence, with the clip and its day. */
export const asEvidence = (
  { clip, measure }: ClipMeasure,
  as: {
    readonly measure: MeasureKey;
    readonly side: Evidence["side"];
    readonly value?: number;
    readonly threshold?: number;
  },
): Evidence =>
  measured({
    measure: as.measure,
    value: as.value ?? measure.value,
    unit: measure.unit,
    side: as.side,
    onDay: clip.filmedOnDay,
    clipId: clip.id,
    ...(as.threshold === undefined ? {} : { threshold: as.threshold }),
  });

/** What must be said whenever a clip speaks: little by itself, and perhaps a consequence. */
export const clipCaveats = (input: FindingInput, { clip }: ClipMeasure): readonly CaveatKey[] => [
  "gait-alone",
  ...(clip.filmedOnDay >= input.painSince ? (["may-follow-from-the-pain"] as const) : []),
];

const newestFirst = (a: GaitClip, b: GaitClip): number =>
  a.filmedOnDay === b.filmedOnDay ? (a.id < b.id ? -1 : 1) : a.filmedOnDay < b.filmedOnDay ? 1 : -1;
