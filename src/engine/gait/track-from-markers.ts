import { jointCentre } from "./joint-centre.ts";
import { JOINTS, type Joint, type PairedPart, type Side } from "./joints.ts";
import type { MarkerColumn, MarkerTrial } from "./read-trc.ts";
import type { LandmarkColumn, LandmarkTrack, View } from "./track.ts";

/** A pixel of the picture that markers are projected into is this large. */
const METRES_PER_PIXEL = 0.0025;
const MARGIN_PX = 80;

/** What laboratories call the marker of a part, side letter left out. The first that is there is taken. */
const NAMES: Readonly<Partial<Record<PairedPart, readonly string[]>>> = {
  shoulder: ["SJC", "ACR", "ACROM", "ACROMION", "ACROMIUM", "SHO", "SHOULDER", "SH", "SAE"],
  elbow: ["EJC", "LEL", "ELB", "ELBOW", "ELBLAT"],
  wrist: ["WJC", "WRIST", "WRA", "WRB", "WR", "FARADIUS"],
  hip: ["HJC", "HIP"],
  knee: ["KJC", "KNEE", "KNE", "LEPI", "LFC", "LATKNEE", "KNEELAT", "LKNE", "LKNEE", "KNEL", "FLE", "LE"],
  ankle: ["AJC", "ANKLE", "ANK", "LMAL", "MALLAT", "LATANK", "ANKLELAT", "LMALL", "ANKL", "FAL", "LM"],
  heel: ["HEEL", "HEE", "CAL", "CALC", "CALCANEUS", "HEELTOP", "HEELBOTTOM", "FCC", "CA"],
  toe: ["BIGTOE", "TOE", "HALLUX", "MT1", "P1MT", "MTP1", "TOETIP", "FM1", "MT2", "FM2", "MT5", "FM5"],
};

/** The back of the pelvis, where one marker stands for both sides. */
const SACRUM: readonly string[] = ["SACR", "SACRUM", "VSACRAL", "SACRAL", "S1", "S2"];

/** Groups of markers that move as one piece, for joints that carry no marker of their own. */
const PIECES = { thigh: /^TH/, shank: /^(TB|TIB|TI|SK|SHANK)/, foot: /^(CAL|TOE|MT|HEE|P[15]MT)/ } as const;

/** Proportions of an adult pelvis, approximate: a product choice (docs/evidence/gait.md). */
const HIP_IN_PELVIS = { behindRatioOfDepth: 0.3, belowRatioOfWidth: 0.33, asideRatioOfWidth: 0.36 };

/**
 * Markers as a camera square on to the running line would see them, or one behind it. Joints without a marker are
 * placed where the pieces they join turn about each other. Which way is up and forward is taken from the body itself.
 */
export function trackFromMarkers(
  trial: MarkerTrial,
  view: Exclude<View, "unknown">,
): LandmarkTrack | undefined {
  const points = bodyPoints(trial);
  const axes = axesOf(points);
  if (axes === undefined) return undefined;

  const across = view === "side" ? axes.forward : axes.right;
  const seen = new Map<Joint, { u: Float64Array; v: Float64Array }>();
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [joint, column] of points) {
    const u = along(column, across).map((m) => m / METRES_PER_PIXEL);
    const v = along(column, axes.up).map((m) => -m / METRES_PER_PIXEL);
    for (const x of u) if (!Number.isNaN(x)) [left, right] = [Math.min(left, x), Math.max(right, x)];
    for (const y of v) if (!Number.isNaN(y)) [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    seen.set(joint, { u, v });
  }
  const landmarks: Partial<Record<Joint, LandmarkColumn>> = {};
  for (const joint of JOINTS) {
    const place = seen.get(joint);
    if (place === undefined) continue;
    landmarks[joint] = {
      x: place.u.map((x) => x - left + MARGIN_PX),
      y: place.v.map((y) => y - top + MARGIN_PX),
      confidence: place.u.map((x) => (Number.isNaN(x) ? 0 : 1)),
    };
  }
  return {
    source: "markers",
    timesS: trial.timesS.map((timeS) => timeS - (trial.timesS[0] ?? 0)),
    isRateAssumed: false,
    imageWidthPx: Math.ceil(right - left + 2 * MARGIN_PX),
    imageHeightPx: Math.ceil(bottom - top + 2 * MARGIN_PX),
    landmarks,
    view,
    ...(view === "side" ? { heading: "right" as const } : {}),
    metresPerPixel: METRES_PER_PIXEL,
  };
}

function bodyPoints(trial: MarkerTrial): ReadonlyMap<Joint, MarkerColumn> {
  const points = new Map<Joint, MarkerColumn>();
  for (const side of ["left", "right"] as const) {
    for (const [part, names] of Object.entries(NAMES) as [PairedPart, readonly string[]][]) {
      const column = firstMarker(trial, side, names);
      if (column !== undefined) points.set(`${side}-${part}` as Joint, column); // every paired part is a joint on both sides
    }
  }
  const neck = trial.markers.get("C7") ?? trial.markers.get("Neck");
  if (neck !== undefined) points.set("neck", neck);
  placeHips(trial, points);
  for (const side of ["left", "right"] as const) {
    const [thigh, shank, foot] = [
      piece(trial, side, PIECES.thigh),
      piece(trial, side, PIECES.shank),
      piece(trial, side, PIECES.foot),
    ];
    const place = (joint: Joint, centre: MarkerColumn | undefined) => {
      if (!points.has(joint) && centre !== undefined) points.set(joint, centre);
    };
    place(`${side}-knee`, jointCentre(thigh, shank));
    place(`${side}-ankle`, jointCentre(shank, foot));
  }
  return points;
}

const firstMarker = (trial: MarkerTrial, side: Side, names: readonly string[]): MarkerColumn | undefined => {
  for (const name of names) {
    for (const [marker, column] of trial.markers) if (sidelessName(marker, side) === name) return column;
  }
  return undefined;
};

/** The name without its side: `RKNE`, `R.Knee`, `KNEE_R` and `RightKnee` are all of the right knee. */
export const sidelessName = (marker: string, side: Side): string | undefined => {
  const name = plainName(marker);
  const letter = side === "left" ? "L" : "R";
  const word = side === "left" ? "LEFT" : "RIGHT";
  const match =
    name.match(new RegExp(`^${word}_?(.+)$`)) ??
    name.match(new RegExp(`^(.+?)_?${word}$`)) ??
    name.match(new RegExp(`^(.+)_${letter}$`)) ??
    name.match(new RegExp(`^${letter}_?(.+)$`));
  return match?.[1]?.replaceAll("_", "");
};

const plainName = (marker: string): string =>
  marker
    .replace(/^.*:/, "")
    .toUpperCase()
    .replaceAll(/[^A-Z0-9_]/g, "_");

const piece = (trial: MarkerTrial, side: Side, names: RegExp): readonly MarkerColumn[] =>
  [...trial.markers].flatMap(([marker, column]) => {
    const name = sidelessName(marker, side);
    return name !== undefined && names.test(name) ? [column] : [];
  });

/** Hip joints from the pelvis, where no marker names them. */
function placeHips(trial: MarkerTrial, points: Map<Joint, MarkerColumn>): void {
  if (points.has("left-hip") && points.has("right-hip")) return;
  const front = ["ASI", "ASIS"];
  const [leftFront, rightFront] = [firstMarker(trial, "left", front), firstMarker(trial, "right", front)];
  if (leftFront === undefined || rightFront === undefined) return;
  const back = ["PSI", "PSIS"];
  const [leftBack, rightBack] = [firstMarker(trial, "left", back), firstMarker(trial, "right", back)];
  const sacrum =
    leftBack !== undefined && rightBack !== undefined
      ? { left: leftBack, right: rightBack }
      : [...trial.markers].flatMap(([name, column]) =>
          SACRUM.includes(plainName(name).replaceAll("_", "")) ? [{ left: column, right: column }] : [],
        )[0];
  const low = points.get("left-heel") ?? points.get("right-heel");
  if (sacrum === undefined || low === undefined) return;

  const frames = trial.timesS.length;
  const handed = handednessOf(leftFront, rightFront, sacrum, low);
  const hips = { left: empty(frames), right: empty(frames) };
  for (let frame = 0; frame < frames; frame++) {
    const [lf, rf] = [pointAt(leftFront, frame), pointAt(rightFront, frame)];
    const behind = mean(pointAt(sacrum.left, frame), pointAt(sacrum.right, frame));
    const middle = mean(lf, rf);
    const width = distance(lf, rf);
    const forward = minus(middle, behind);
    const depth = Math.hypot(...forward);
    const toRight = scaled(minus(rf, lf), 1 / width);
    const ahead = scaled(forward, 1 / depth);
    const down = scaled(unit(cross(ahead, toRight)), handed);
    for (const side of ["left", "right"] as const) {
      const aside = (side === "right" ? 1 : -1) * HIP_IN_PELVIS.asideRatioOfWidth * width;
      const place = plus(
        plus(middle, scaled(ahead, -HIP_IN_PELVIS.behindRatioOfDepth * depth)),
        plus(scaled(down, HIP_IN_PELVIS.belowRatioOfWidth * width), scaled(toRight, aside)),
      );
      const column = hips[side];
      [column.x[frame], column.y[frame], column.z[frame]] = place;
    }
  }
  points.set("left-hip", hips.left);
  points.set("right-hip", hips.right);
}

/** 1 where forward × right points down, as in a right-handed room; −1 in a left-handed one. */
function handednessOf(
  leftFront: MarkerColumn,
  rightFront: MarkerColumn,
  sacrum: { readonly left: MarkerColumn; readonly right: MarkerColumn },
  low: MarkerColumn,
): number {
  let sum = 0;
  for (let frame = 0; frame < low.x.length; frame++) {
    const [lf, rf] = [pointAt(leftFront, frame), pointAt(rightFront, frame)];
    const behind = mean(pointAt(sacrum.left, frame), pointAt(sacrum.right, frame));
    const middle = mean(lf, rf);
    const falls = dot(cross(minus(middle, behind), minus(rf, lf)), minus(pointAt(low, frame), middle));
    if (!Number.isNaN(falls)) sum += falls;
  }
  return sum < 0 ? -1 : 1;
}

type Vector = readonly [number, number, number];

/** Up from feet to shoulders, forward from heel to toe, both snapped to the body and not to the room. */
function axesOf(
  points: ReadonlyMap<Joint, MarkerColumn>,
): { up: Vector; forward: Vector; right: Vector } | undefined {
  const centre = (joints: readonly Joint[]): Vector | undefined => {
    const columns = joints.flatMap((joint) => points.get(joint) ?? []);
    if (columns.length < joints.length) return undefined;
    const average = (axis: "x" | "y" | "z") =>
      columns.reduce((sum, column) => sum + meanOf(column[axis]), 0) / columns.length;
    return [average("x"), average("y"), average("z")];
  };
  const [heels, toes] = [centre(["left-heel", "right-heel"]), centre(["left-toe", "right-toe"])];
  const hips = centre(["left-hip", "right-hip"]);
  const chest = centre(["left-shoulder", "right-shoulder"]) ?? centre(["neck"]);
  if (heels === undefined || toes === undefined || hips === undefined) return undefined;
  const rise = minus(chest ?? hips, heels);
  const axis = [0, 1, 2].toSorted((a, b) => Math.abs(rise[b] ?? 0) - Math.abs(rise[a] ?? 0))[0] ?? 1;
  const up: Vector = [0, 1, 2].map((index) =>
    index === axis ? Math.sign(rise[axis] ?? 1) : 0,
  ) as unknown as Vector; // three numbers
  const feet = minus(toes, heels);
  const level = minus(feet, scaled(up, dot(feet, up)));
  if (!(Math.hypot(...level) > 0)) return undefined;
  const forward = unit(level);
  const right = cross(forward, up);
  const [left, other] = [centre(["left-hip"]), centre(["right-hip"])];
  const isTurned = left !== undefined && other !== undefined && dot(minus(other, left), right) < 0;
  return { up, forward, right: isTurned ? scaled(right, -1) : right };
}

const meanOf = (values: Float64Array): number => {
  let [sum, count] = [0, 0];
  for (const value of values) if (!Number.isNaN(value)) [sum, count] = [sum + value, count + 1];
  return sum / count;
};

const along = (column: MarkerColumn, axis: Vector): Float64Array =>
  column.x.map((x, frame) => dot([x, column.y[frame] ?? 0, column.z[frame] ?? 0], axis));

const empty = (length: number): MarkerColumn => ({
  x: new Float64Array(length),
  y: new Float64Array(length),
  z: new Float64Array(length),
});

const pointAt = (column: MarkerColumn, frame: number): Vector => [
  column.x[frame] ?? Number.NaN,
  column.y[frame] ?? Number.NaN,
  column.z[frame] ?? Number.NaN,
];

const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const scaled = (a: Vector, factor: number): Vector => [a[0] * factor, a[1] * factor, a[2] * factor];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Vector): Vector => scaled(a, 1 / Math.hypot(...a));
const mean = (a: Vector, b: Vector): Vector => scaled(plus(a, b), 0.5);
const distance = (a: Vector, b: Vector): number => Math.hypot(...minus(a, b));
