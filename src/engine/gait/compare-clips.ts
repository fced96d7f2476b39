import { isAbove } from "../units/quantities.ts";
import type { GaitClip } from "./gait-clip.ts";
import type { GaitMeasure, GaitMeasureKey, GaitResult } from "./gait-result.ts";
import type { WatchForm } from "./match-clip.ts";

/** Why two clips may differ without the runner having changed. */
export type ComparisonDoubt = "speed-differs" | "speed-not-known" | "one-on-a-treadmill";

/**
 * `noise`: as much as filming twice differs, or chance between steps. `changed`: more than that, in a measure that can
 * be read by itself. `perhaps`: more than that, in one that cannot, or between clips that are not alike.
 */
export type ChangeVerdict = "noise" | "perhaps" | "changed";

export interface MeasureChange {
  readonly key: GaitMeasureKey;
  readonly before: GaitMeasure;
  readonly after: GaitMeasure;
  /** After minus before, in the measure's unit. */
  readonly difference: number;
  /** A smaller difference than this is noise; absent when chance is not known, and then every difference is. */
  readonly noise?: number;
  readonly verdict: ChangeVerdict;
}

export interface ClipComparison {
  readonly doubts: readonly ComparisonDoubt[];
  /** One for each measure both clips have; empty for different views. */
  readonly changes: readonly MeasureChange[];
}

/** Angles of two days differ by up to this without any change (damsted2015; `alert_rule` in gait.json). */
const ANGLE_NOISE_DEG = 10;
const STANDARD_ERRORS = 2;
/** Speeds further apart are not alike: a product choice. */
export const LIKE_SPEED_MPS = 0.25;

/** What has changed from one clip to a later one, and what is only noise. */
export function compareClips(before: GaitClip, after: GaitClip): ClipComparison {
  const doubts = doubtsOf(before, after);
  if (before.result.view !== after.result.view) return { doubts, changes: [] };
  const changes = after.result.measures.flatMap((now) => {
    const then = before.result.measures.find(({ key }) => key === now.key);
    if (then === undefined) return [];
    const difference = now.value - then.value;
    const noise = noiseOf(then, now);
    const isBeyond = noise !== undefined && isAbove(Math.abs(difference), noise);
    const isReadable = [then, now].every(
      ({ confidence }) => confidence === "high" || confidence === "medium",
    );
    const verdict: ChangeVerdict = !isBeyond
      ? "noise"
      : isReadable && doubts.length === 0
        ? "changed"
        : "perhaps";
    return [
      {
        key: now.key,
        before: then,
        after: now,
        difference,
        ...(noise === undefined ? {} : { noise }),
        verdict,
      },
    ];
  });
  return { doubts, changes };
}

function doubtsOf(before: GaitClip, after: GaitClip): readonly ComparisonDoubt[] {
  const [a, b] = [before.speedMps, after.speedMps];
  const isUnlikeGround =
    before.isTreadmill !== undefined &&
    after.isTreadmill !== undefined &&
    before.isTreadmill !== after.isTreadmill;
  return [
    ...(a === undefined || b === undefined
      ? (["speed-not-known"] as const)
      : isAbove(Math.abs(a - b), LIKE_SPEED_MPS)
        ? (["speed-differs"] as const)
        : []),
    ...(isUnlikeGround ? (["one-on-a-treadmill"] as const) : []),
  ];
}

/** Between days for angles; for the rest chance alone, which is the least it can be. */
const noiseOf = (before: GaitMeasure, after: GaitMeasure): number | undefined => {
  const chance =
    before.standardError === undefined || after.standardError === undefined
      ? undefined
      : STANDARD_ERRORS * Math.hypot(before.standardError, after.standardError);
  return before.unit === "deg" ? Math.max(ANGLE_NOISE_DEG, chance ?? 0) : chance;
};

/** One measure through all clips of one view at like speed, oldest first. */
export interface ClipTrend {
  readonly key: GaitMeasureKey;
  readonly points: readonly { readonly clip: GaitClip; readonly measure: GaitMeasure }[];
  /** From the first to the last, as `compareClips` sees it; absent with fewer than two. */
  readonly change?: MeasureChange;
}

/** The course of one measure over the clips that are like the newest: same view, and speed where both are known. */
export function clipTrend(clips: readonly GaitClip[], key: GaitMeasureKey): ClipTrend {
  const ordered = clips.toSorted((a, b) =>
    a.filmedOnDay === b.filmedOnDay ? (a.id < b.id ? -1 : 1) : a.filmedOnDay < b.filmedOnDay ? -1 : 1,
  );
  const newest = ordered.findLast(({ result }) => result.measures.some((one) => one.key === key));
  const points = ordered.flatMap((clip) => {
    const measure = clip.result.measures.find((one) => one.key === key);
    const isLike =
      newest !== undefined &&
      clip.result.view === newest.result.view &&
      !doubtsOf(clip, newest).some((doubt) => doubt !== "speed-not-known");
    return measure !== undefined && isLike ? [{ clip, measure }] : [];
  });
  const [first, last] = [points[0], points.at(-1)];
  const change =
    first === undefined || last === undefined || first === last
      ? undefined
      : compareClips(first.clip, last.clip).changes.find((one) => one.key === key);
  return { key, points, ...(change === undefined ? {} : { change }) };
}

/** The same thing measured by the clip and by the watch, in the same unit. */
export interface BesideWatch {
  readonly key: "cadence" | "contact-time" | "vertical-oscillation" | "step-length" | "contact-balance";
  readonly clip: number;
  readonly watch: number;
  /** Clip minus watch, as a share of the watch's value. */
  readonly differenceRatio: number;
}

/**
 * What clip and watch both measure, side by side. They look from different places of the body and neither is the
 * truth of the other: a steady difference means nothing.
 */
export function besideWatch(result: GaitResult, watch: WatchForm): readonly BesideWatch[] {
  const measure = (key: GaitMeasureKey) => result.measures.find((one) => one.key === key);
  const contact = measure("contact-time");
  const [left, right] = [contact?.left?.value, contact?.right?.value];
  const pairs: readonly (readonly [BesideWatch["key"], number | undefined, number | undefined])[] = [
    ["cadence", measure("cadence")?.value, watch.cadenceSpm],
    ["contact-time", contact?.value, watch.contactTimeS],
    ["vertical-oscillation", measure("vertical-oscillation")?.valueM, watch.verticalOscillationM],
    ["step-length", measure("step-length")?.valueM, watch.stepLengthM],
    [
      "contact-balance",
      left === undefined || right === undefined ? undefined : left / (left + right),
      watch.contactBalanceRatio,
    ],
  ];
  return pairs.flatMap(([key, clip, by]) =>
    clip === undefined || by === undefined || by === 0
      ? []
      : [{ key, clip, watch: by, differenceRatio: (clip - by) / by }],
  );
}
