import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Joint } from "../src/engine/gait/joints.ts";
import { readTrc } from "../src/engine/gait/read-trc.ts";
import { medianOf, resample, valueAt } from "../src/engine/gait/signal.ts";
import type { LandmarkColumn, LandmarkTrack } from "../src/engine/gait/track.ts";
import { trackFromMarkers } from "../src/engine/gait/track-from-markers.ts";
import { seededRandom } from "../src/engine/units/random.ts";

/** A laboratory run: landmarks from markers, and what the force plates under the runner felt. */
export interface GaitTrial {
  readonly name: string;
  readonly track: LandmarkTrack;
  /** The same run as seen from behind. */
  readonly fromBehind: LandmarkTrack;
  /** Contacts that began within the recording or up to a hundredth of a second before it, in the track's time. */
  readonly contactsS: readonly number[];
  /** Foot in front of the hips at those contacts, and the hips' rise between them, in leg lengths. */
  readonly overStride: number;
  readonly oscillation: number;
}

const TRIALS = [
  ["2 m/s, runner A", "HamnerMultipleTrials/run200.trc", "HamnerMultipleTrials/run200_grf.mot"],
  [
    "2 m/s, runner B",
    "HamnerSubject04/subject04/trials/run200/markers.trc",
    "HamnerSubject04/subject04/trials/run200/grf.mot",
  ],
  [
    "4 m/s, runner B",
    "HamnerSubject04/subject04/trials/run400/markers.trc",
    "HamnerSubject04/subject04/trials/run400/grf.mot",
  ],
] as const;

/** Runs on a treadmill with force plates; none without the folder of real recordings. */
export function gaitTrials(folder: string | undefined): readonly GaitTrial[] {
  if (folder === undefined) return [];
  const at = (path: string) => join(folder, "gait/mocap-running", path);
  return TRIALS.filter(([, markers, plates]) => existsSync(at(markers)) && existsSync(at(plates))).map(
    ([name, markers, plates]) =>
      trialOf(name, readFileSync(at(markers), "utf8"), readFileSync(at(plates), "utf8")),
  );
}

/** The track of a marker file, from the side unless said otherwise. */
export function markerTrack(text: string, view: "side" | "rear" = "side"): LandmarkTrack {
  const trial = readTrc(text);
  if (!trial.ok) throw new Error(`not a marker file: ${JSON.stringify(trial.problem)}`);
  const track = trackFromMarkers(trial.value, view);
  if (track === undefined) throw new Error("no body in the markers");
  return track;
}

/** The side view of a marker file among the laboratory runs; absent without it. */
export function markerTrackAt(folder: string | undefined, name: string): LandmarkTrack | undefined {
  const path = join(folder ?? "", "gait/mocap-running", name);
  return folder !== undefined && existsSync(path) ? markerTrack(readFileSync(path, "utf8")) : undefined;
}

function trialOf(name: string, markers: string, plates: string): GaitTrial {
  const track = markerTrack(markers);
  const startS = startOf(markers);
  const contactsS = contactsOn(plates)
    .map((timeS) => timeS - startS)
    .filter((timeS) => timeS >= -0.01);
  return { name, track, fromBehind: markerTrack(markers, "rear"), contactsS, ...truthOf(track, contactsS) };
}

const startOf = (markers: string): number => {
  const trial = readTrc(markers);
  return trial.ok ? (trial.value.timesS[0] ?? 0) : 0;
};

const LEAST_FORCE_N = 50;

/** When the force under either foot rose through 50 newtons, between two samples: some plates kept only 100 a second. */
function contactsOn(text: string): readonly number[] {
  const lines = text.split(/\r?\n/);
  const head = lines.findIndex((line) => line.trim() === "endheader") + 1;
  const names = (lines[head] ?? "").trim().split(/\s+/);
  const rows = lines
    .slice(head + 1)
    .filter((line) => line.trim() !== "")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const upward = names.flatMap((name, column) => (name.endsWith("_vy") ? [column] : []));
  return upward
    .flatMap((column) =>
      rows.flatMap((row, i) => {
        const before = rows[i - 1]?.[column];
        const [now, timeS, beforeS] = [row[column] ?? 0, row[0] ?? 0, rows[i - 1]?.[0] ?? 0];
        return before !== undefined && before <= LEAST_FORCE_N && now > LEAST_FORCE_N
          ? [beforeS + ((LEAST_FORCE_N - before) / (now - before)) * (timeS - beforeS)]
          : [];
      }),
    )
    .toSorted((a, b) => a - b);
}

function truthOf(track: LandmarkTrack, contactsS: readonly number[]) {
  const at = (joint: Joint, axis: "x" | "y"): Float64Array => {
    const column = track.landmarks[joint];
    if (column === undefined) throw new Error(`no ${joint}`);
    return column[axis];
  };
  const hip = (axis: "x" | "y") =>
    at("left-hip", axis).map((value, i) => (value + (at("right-hip", axis)[i] ?? 0)) / 2);
  const [hipX, hipY] = [hip("x"), hip("y")];
  const rateHz = (track.timesS.length - 1) / ((track.timesS.at(-1) ?? 0) - (track.timesS[0] ?? 0));
  const between = (side: "left" | "right", upper: "hip" | "knee", lower: "knee" | "ankle", i: number) =>
    Math.hypot(
      (at(`${side}-${upper}`, "x")[i] ?? 0) - (at(`${side}-${lower}`, "x")[i] ?? 0),
      (at(`${side}-${upper}`, "y")[i] ?? 0) - (at(`${side}-${lower}`, "y")[i] ?? 0),
    );
  const leg = medianOf(
    (["left", "right"] as const).flatMap((side) =>
      Array.from(track.timesS, (_, i) => between(side, "hip", "knee", i) + between(side, "knee", "ankle", i)),
    ),
  );
  const leads = contactsS.map((timeS) => {
    const front = Math.max(
      valueAt(at("left-ankle", "x"), timeS * rateHz),
      valueAt(at("right-ankle", "x"), timeS * rateHz),
    );
    return (front - valueAt(hipX, timeS * rateHz)) / leg;
  });
  const rises = contactsS.slice(1).map((toS, i) => {
    const step = hipY.subarray(Math.ceil((contactsS[i] ?? 0) * rateHz), Math.floor(toS * rateHz) + 1);
    return (Math.max(...step) - Math.min(...step)) / leg;
  });
  return { overStride: meanOf(leads), oscillation: meanOf(rises) };
}

/** How a phone and a model spoil a track. */
export interface Spoiling {
  readonly framesPerSecond: number;
  /** Standard deviation of each landmark's own trembling, in pixels (a leg has about 340). */
  readonly noisePx: number;
  /** Share of the frames with left leg and right leg exchanged, singly or in bursts of so many frames. */
  readonly swapRatio: number;
  readonly swapBurst?: number;
  readonly isMirrored?: boolean;
  readonly seed: number;
}

/** The track as a model would have seen it: other rate, trembling, legs exchanged, direction and scale unknown. */
export function spoilt(track: LandmarkTrack, how: Spoiling): LandmarkTrack {
  const random = seededRandom(how.seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const startS = track.timesS[0] ?? 0;
  const count = Math.floor(((track.timesS.at(-1) ?? 0) - startS) * how.framesPerSecond) + 1;
  const burst = how.swapBurst ?? 1;
  const isSwapped = new Uint8Array(count);
  for (let i = 0; i < count; i++)
    if (random() < how.swapRatio / burst) isSwapped.fill(1, i, Math.min(count, i + burst));
  const seen: Partial<Record<Joint, LandmarkColumn>> = {};
  for (const [joint, column] of Object.entries(track.landmarks) as [Joint, LandmarkColumn][]) {
    if (column.x.some(Number.isNaN)) continue;
    const at = (values: Float64Array) => resample(track.timesS, values, startS, how.framesPerSecond, count);
    const mirrored = (x: number) => (how.isMirrored ? track.imageWidthPx - x : x);
    seen[joint] = {
      x: at(column.x).map((x) => mirrored(x) + how.noisePx * normal()),
      y: at(column.y).map((y) => y + how.noisePx * normal()),
      confidence: new Float64Array(count).fill(0.9),
    };
  }
  for (const part of ["hip", "knee", "ankle", "heel", "toe"] as const) {
    const [left, right] = [seen[`left-${part}`], seen[`right-${part}`]];
    if (left === undefined || right === undefined) continue;
    for (let i = 0; i < count; i++) {
      if (isSwapped[i] === 0) continue;
      for (const axis of ["x", "y"] as const)
        [left[axis][i], right[axis][i]] = [right[axis][i] ?? Number.NaN, left[axis][i] ?? Number.NaN];
    }
  }
  return {
    source: "blazepose",
    timesS: Float64Array.from({ length: count }, (_, i) => startS + i / how.framesPerSecond),
    isRateAssumed: false,
    imageWidthPx: track.imageWidthPx,
    imageHeightPx: track.imageHeightPx,
    landmarks: seen,
    view: track.view,
  };
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export const deviationOf = (values: readonly number[]): number => {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
};
