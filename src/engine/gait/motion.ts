import { JOINTS, type Joint, type Side } from "./joints.ts";
import { findSwaps, type LegColumns } from "./repair-swaps.ts";
import { lowPass, medianOf, quantileOf, resample, slopeOf } from "./signal.ts";
import type { Heading, LandmarkColumn, LandmarkTrack, View } from "./track.ts";

/**
 * One landmark on the even clock: x forward (rear view: to the right), y up, in pixels. `NaN` where it was not seen;
 * hips, knees and ankles always were.
 */
export interface Path {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Seen all the time. */
  readonly isWhole: boolean;
}

/** A stretch of a clip made ready for measuring: even in time, smoothed, left and right put back, upright. */
export interface Motion {
  readonly rateHz: number;
  /** Of the clip itself, in the middle. */
  readonly framesPerSecond: number;
  readonly startS: number;
  readonly count: number;
  readonly paths: Readonly<Partial<Record<Joint, Path>>>;
  readonly midHip: Path;
  /** How far the hips drift upwards from one sample to the next, in pixels: a slope, a tilted camera. */
  readonly hipDriftPx: number;
  /** Middle of the shoulders; absent when they were not seen. */
  readonly midShoulder?: Path;
  /** Hip to knee to ankle, in pixels, the middle over the stretch and both legs. */
  readonly legPx: number;
  readonly heading?: Heading;
  readonly rollDeg?: number;
  readonly swapsRepaired: number;
  /** Frames of the clip this stretch covers. */
  readonly frames: { readonly from: number; readonly to: number };
  readonly missingRatio: number;
  /** How far a foot landmark trembles from frame to frame, as a standard deviation in pixels. */
  readonly tremblePx: number;
}

/** Motion faster than this is the model's trembling: the usual cut for running seen by cameras. */
const CUTOFF_HZ = 10;
const LEAST_RATE_HZ = 100;
/** A landmark that was gone no longer than this is drawn through; longer is not known. */
const LONGEST_GAP_S = 0.1;
const LEAST_CONFIDENCE = 0.1;
const CORE: readonly Joint[] = [
  "left-hip",
  "right-hip",
  "left-knee",
  "right-knee",
  "left-ankle",
  "right-ankle",
];
/** Nothing else is measured: arms and faces are for drawing. */
const USED: readonly Joint[] = JOINTS.filter(
  (joint) => /shoulder|neck|hip|knee|ankle|heel|toe/.test(joint) && joint !== "mid-hip",
);
/** A landmark seen in fewer of the frames is left out altogether. */
const SEEN_RATIO = 0.5;
const LEG = ["hip", "knee", "ankle", "heel", "toe"] as const;
/** A runner who crosses this many leg lengths of the picture shows where level is. */
const LEGS_CROSSED_FOR_ROLL = 3;
const STEEPEST_ROLL_DEG = 12;

/** Frames of a track to be measured. */
export interface Stretch {
  readonly view: Exclude<View, "unknown">;
  readonly from: number;
  readonly to: number;
  /** The runner's way across the picture then shows no level. Absent: not known to. */
  readonly doesCameraMove?: boolean;
}

interface Raw {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The frames, from and to (one past the end), in which hips, knees and ankles are all known, the longest such stretch. */
export function wholeStretch(track: LandmarkTrack): {
  readonly from: number;
  readonly to: number;
  readonly missing: readonly Joint[];
} {
  const columns = CORE.map((joint) => filled(track, joint));
  const missing = CORE.filter((_, index) => columns[index] === undefined);
  if (missing.length > 0) return { from: 0, to: 0, missing };
  let [best, bestTo, from] = [0, 0, 0];
  const frames = track.timesS.length;
  const often = new Float64Array(CORE.length);
  for (let frame = 0; frame <= frames; frame++) {
    let isWhole = frame < frames;
    if (frame < frames)
      for (const [index, column] of columns.entries())
        if (Number.isNaN(column!.x[frame]!)) {
          // checked above that none is missing
          isWhole = false;
          often[index]!++;
        }
    if (!isWhole) {
      if (frame - from > bestTo - best) [best, bestTo] = [from, frame];
      from = frame + 1;
    }
  }
  return { from: best, to: bestTo, missing: CORE.filter((_, index) => often[index]! > 0) };
}

/** Makes the stretch ready. `from` and `to` come from `wholeStretch`. */
export function prepareMotion(track: LandmarkTrack, { view, from, to, doesCameraMove }: Stretch): Motion {
  const timesS = track.timesS.slice(from, to);
  const raw: Partial<Record<Joint, Raw>> = {};
  let [known, all] = [0, 0];
  for (const joint of USED) {
    const column = filled(track, joint);
    if (column === undefined) continue;
    const [x, y] = [column.x.slice(from, to), column.y.slice(from, to)];
    if (CORE.includes(joint)) {
      const seen = track.landmarks[joint]!; // filled only what is there
      for (let frame = from; frame < to; frame++) known += isSeen(track, seen, frame) ? 1 : 0;
      all += to - from;
    }
    raw[joint] = { x, y };
  }
  const legPx = legLength(raw, view);
  const swapsRepaired = repair(raw, legPx);

  const heading = view === "side" ? (track.heading ?? headingOf(raw, legPx)) : undefined;
  const forward = heading === "left" ? -1 : 1;
  const medianS = medianOf(Float64Array.from(timesS.subarray(1), (time, index) => time - timesS[index]!));
  const fps = 1 / medianS;
  const rateHz = fps >= LEAST_RATE_HZ ? fps : fps * Math.ceil(LEAST_RATE_HZ / fps);
  const startS = timesS[0]!; // a stretch has frames
  const count = Math.floor((timesS.at(-1)! - startS) * rateHz + 1e-6) + 1;
  const roll = view === "side" && !doesCameraMove ? rollOf(raw, timesS, legPx, forward) : undefined;
  const [cos, sin] = [Math.cos(roll ?? 0), Math.sin(roll ?? 0)];

  const paths: Partial<Record<Joint, Path>> = {};
  const trembles: number[] = [];
  for (const joint of USED) {
    const column = raw[joint];
    if (column === undefined) continue;
    const known = column.x.reduce((sum, x) => sum + (Number.isNaN(x) ? 0 : 1), 0);
    if (known < SEEN_RATIO * column.x.length) continue;
    const isWhole = known === column.x.length;
    const even = (values: Float64Array) =>
      resample(timesS, isWhole ? values : bridged(values), startS, rateHz, count);
    const [evenX, evenY] = [even(column.x), even(column.y)];
    const [x, y] = [lowPass(evenX, rateHz, CUTOFF_HZ), lowPass(evenY, rateHz, CUTOFF_HZ)];
    if (isWhole && (joint.endsWith("ankle") || joint.endsWith("heel")))
      trembles.push(trembleOf(evenY, y, fps));
    if (!isWhole) forget(column.x, timesS, x, y, startS, rateHz);
    const path = { x: new Float64Array(count), y: new Float64Array(count), isWhole };
    for (let i = 0; i < count; i++) {
      const [ahead, up] = [forward * x[i]!, -y[i]!];
      path.x[i] = cos * ahead + sin * up;
      path.y[i] = cos * up - sin * ahead;
    }
    paths[joint] = path;
  }
  const midHip = middle(paths["left-hip"]!, paths["right-hip"]!); // the stretch has both throughout
  const [left, right] = [paths["left-shoulder"], paths["right-shoulder"]];
  const midShoulder = left !== undefined && right !== undefined ? middle(left, right) : paths.neck;
  return {
    rateHz,
    framesPerSecond: fps,
    startS,
    count,
    paths,
    midHip,
    hipDriftPx: slopeOf(midHip.y),
    ...(midShoulder === undefined ? {} : { midShoulder }),
    legPx,
    ...(heading === undefined ? {} : { heading }),
    ...(roll === undefined ? {} : { rollDeg: (-roll * 180) / Math.PI }),
    swapsRepaired,
    frames: { from, to },
    missingRatio: all === 0 ? 1 : 1 - known / all,
    tremblePx: Math.max(...trembles),
  };
}

/** Long gaps drawn through, for the smoothing alone: what is read there is forgotten again. */
const bridged = (values: Float64Array): Float64Array => {
  const whole = values.slice();
  let last = -1;
  for (let i = 0; i < whole.length; i++) {
    if (Number.isNaN(values[i]!)) continue;
    for (let gap = last + 1; gap < i; gap++)
      whole[gap] =
        last < 0 ? values[i]! : values[last]! + ((values[i]! - values[last]!) * (gap - last)) / (i - last);
    last = i;
  }
  if (last >= 0) whole.fill(values[last]!, last + 1);
  return whole;
};

const forget = (
  seen: Float64Array,
  timesS: Float64Array,
  x: Float64Array,
  y: Float64Array,
  startS: number,
  rateHz: number,
): void => {
  let frame = 0;
  for (let i = 0; i < x.length; i++) {
    const timeS = startS + i / rateHz;
    while (frame < timesS.length - 2 && timesS[frame + 1]! <= timeS) frame++;
    if (!Number.isNaN(seen[frame]!) && !Number.isNaN(seen[frame + 1]!)) continue;
    x[i] = Number.NaN;
    y[i] = Number.NaN;
  }
};

/** From what the smoothing took away: trembling is even over all rates, and part of it lies below the cut. */
const trembleOf = (rough: Float64Array, smooth: Float64Array, fps: number): number => {
  const removed = rough.reduce((sum, value, i) => sum + (value - smooth[i]!) ** 2, 0) / rough.length;
  return Math.sqrt(removed / Math.max(0.25, 1 - (2 * CUTOFF_HZ) / fps));
};

/** The landmark with doubtful places and those beyond the picture forgotten and short gaps drawn through; undefined when it never was there. */
function filled(track: LandmarkTrack, joint: Joint): Raw | undefined {
  const column = track.landmarks[joint];
  if (column === undefined) return undefined;
  const { timesS } = track;
  const x = column.x.slice();
  const y = column.y.slice();
  let last = -1;
  for (let frame = 0; frame < x.length; frame++) {
    if (!isSeen(track, column, frame)) {
      x[frame] = Number.NaN;
      y[frame] = Number.NaN;
      continue;
    }
    if (last >= 0 && last < frame - 1 && timesS[frame]! - timesS[last]! <= LONGEST_GAP_S) {
      for (let gap = last + 1; gap < frame; gap++) {
        const share = (timesS[gap]! - timesS[last]!) / (timesS[frame]! - timesS[last]!);
        x[gap] = x[last]! + share * (x[frame]! - x[last]!);
        y[gap] = y[last]! + share * (y[frame]! - y[last]!);
      }
    }
    last = frame;
  }
  return last < 0 ? undefined : { x, y };
}

const isSeen = (
  { imageWidthPx, imageHeightPx }: LandmarkTrack,
  column: LandmarkColumn,
  frame: number,
): boolean => {
  const [x, y] = [column.x[frame]!, column.y[frame]!]; // columns are as long as the clip
  return (
    x >= 0 &&
    x <= imageWidthPx &&
    y >= 0 &&
    y <= imageHeightPx &&
    !(column.confidence[frame]! < LEAST_CONFIDENCE)
  );
};

function repair(raw: Partial<Record<Joint, Raw>>, legPx: number): number {
  return repairParts(raw, legPx, LEG) + repairParts(raw, legPx, LEG.slice(LEG.indexOf("ankle")));
}

/** Whole legs change places, and sometimes the feet alone. */
function repairParts(
  raw: Partial<Record<Joint, Raw>>,
  legPx: number,
  of: readonly (typeof LEG)[number][],
): number {
  const parts = of.filter((part) => raw[`left-${part}`] !== undefined && raw[`right-${part}`] !== undefined);
  const leg = (side: Side): LegColumns => ({
    x: parts.map((part) => raw[`${side}-${part}`]!.x),
    y: parts.map((part) => raw[`${side}-${part}`]!.y), // parts are those that are there
  });
  const [left, right] = [leg("left"), leg("right")];
  const swapped = findSwaps(left, right, legPx);
  let count = 0;
  for (const [frame, isSwapped] of swapped.entries()) {
    if (isSwapped === 0) continue;
    count++;
    for (const part of parts.keys())
      for (const axis of ["x", "y"] as const) {
        const [a, b] = [left[axis][part]!, right[axis][part]!];
        [a[frame], b[frame]] = [b[frame]!, a[frame]!];
      }
  }
  return count;
}

/** From behind a bent leg looks short: there its longest tells. */
const legLength = (raw: Partial<Record<Joint, Raw>>, view: Exclude<View, "unknown">): number =>
  quantileOf(
    (["left", "right"] as const).flatMap((side) => {
      const [hip, knee, ankle] = [raw[`${side}-hip`]!, raw[`${side}-knee`]!, raw[`${side}-ankle`]!]; // of the core
      return Array.from(
        hip.x,
        (_, i) =>
          Math.hypot(hip.x[i]! - knee.x[i]!, hip.y[i]! - knee.y[i]!) +
          Math.hypot(knee.x[i]! - ankle.x[i]!, knee.y[i]! - ankle.y[i]!),
      );
    }),
    view === "side" ? 0.5 : 0.95,
  );

/** Feet that point one way by less than this share of a leg do not tell it. */
const POINTING_LEGS = 0.06;

/** From the feet, which tell it however the camera goes; else from the way across the picture and from the knees, which bend forward. */
function headingOf(raw: Partial<Record<Joint, Raw>>, legPx: number): Heading {
  const over = (of: (side: Side) => Float64Array) =>
    medianOf([...of("left"), ...of("right")].map((length) => length / legPx));
  const none = new Float64Array();
  const pointing = over((side) => {
    const [heel, toe] = [raw[`${side}-heel`]?.x, raw[`${side}-toe`]?.x];
    return heel === undefined || toe === undefined ? none : toe.map((x, i) => x - heel[i]!); // columns of one length
  });
  if (Math.abs(pointing) > POINTING_LEGS) return pointing > 0 ? "right" : "left";
  const hip = raw["left-hip"]!.x; // of the core
  const crossed = (hip.at(-1) ?? 0) - (hip[0] ?? 0);
  if (Math.abs(crossed) > 2 * legPx) return crossed > 0 ? "right" : "left";
  const bent = over((side) => {
    const [hipX, kneeX, ankleX] = [raw[`${side}-hip`]!.x, raw[`${side}-knee`]!.x, raw[`${side}-ankle`]!.x]; // of the core
    return kneeX.map((x, i) => x - (hipX[i]! + ankleX[i]!) / 2);
  });
  return bent >= 0 ? "right" : "left";
}

/** How steep the runner's way across the picture is, in radians, against level; absent when the runner hardly moves. */
function rollOf(
  raw: Partial<Record<Joint, Raw>>,
  timesS: Float64Array,
  legPx: number,
  forward: number,
): number | undefined {
  const [left, right] = [raw["left-hip"]!, raw["right-hip"]!]; // of the core
  const x = left.x.map((value, i) => (forward * (value + right.x[i]!)) / 2);
  const y = left.y.map((value, i) => -(value + right.y[i]!) / 2);
  if (quantileOf(x, 0.95) - quantileOf(x, 0.05) < LEGS_CROSSED_FOR_ROLL * legPx) return undefined;
  const [mx, my] = [mean(x), mean(y)];
  let [sxx, sxy] = [0, 0];
  for (let i = 0; i < timesS.length; i++) {
    sxx += (x[i]! - mx) ** 2;
    sxy += (x[i]! - mx) * (y[i]! - my);
  }
  const roll = Math.atan2(sxy, sxx);
  return Math.abs(roll) > (STEEPEST_ROLL_DEG * Math.PI) / 180 ? undefined : roll;
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const middle = (a: Path, b: Path): Path => ({
  isWhole: a.isWhole && b.isWhole,
  x: a.x.map((value, i) => (value + b.x[i]!) / 2),
  y: a.y.map((value, i) => (value + b.y[i]!) / 2),
});
