import type { Joint, Side } from "../../../engine/gait/joints.ts";
import { frameCount, type Heading, type LandmarkTrack } from "../../../engine/gait/track.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One limb or the trunk of the figure, from joint to joint. */
export interface Limb {
  readonly name: string;
  readonly depth: "near" | "far" | "even";
  readonly part: "arm" | "leg" | "trunk" | "foot";
  readonly points: readonly Point[];
}

export interface Body {
  /** From the back to the front. */
  readonly limbs: readonly Limb[];
  readonly joints: readonly Point[];
  readonly head?: Point & { readonly radius: number };
}

/** The part of the picture the figure is drawn in. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

const LIMBS = {
  arm: ["shoulder", "elbow", "wrist"],
  leg: ["hip", "knee", "ankle"],
  foot: ["ankle", "heel", "toe"],
} as const;

/** The body in one frame, in pixels of the picture. What was not seen is not drawn. */
export function bodyAt(track: LandmarkTrack, frame: number, heading: Heading | undefined): Body {
  const near: Side | undefined = heading; // who runs to the right shows the right side
  const sides: readonly Side[] = near === "left" ? ["right", "left"] : ["left", "right"];
  const limbs = sides.flatMap((side): readonly Limb[] => {
    const depth = near === undefined ? "even" : side === near ? "near" : "far";
    const limb = (part: keyof typeof LIMBS): Limb => ({
      name: `${side}-${part}`,
      depth,
      part,
      points: LIMBS[part].flatMap((joint) => pointAt(track, `${side}-${joint}`, frame) ?? []),
    });
    return [limb("arm"), limb("leg"), limb("foot")];
  });
  const [hips, shoulders] = [middle(track, "hip", frame), middle(track, "shoulder", frame)];
  const trunk: Limb | undefined = hips &&
    shoulders && { name: "trunk", depth: "even", part: "trunk", points: [hips, shoulders] };
  const head = headAt(track, frame, hips, shoulders);
  const neck: Limb | undefined = shoulders &&
    head && { name: "neck", depth: "even", part: "arm", points: [shoulders, head] };
  const far = limbs.slice(0, 3);
  const front = limbs.slice(3);
  const drawn = [
    ...far,
    ...(neck === undefined ? [] : [neck]),
    ...(trunk === undefined ? [] : [trunk]),
    ...legsFirst(front),
  ];
  return {
    limbs: drawn.filter(({ points }) => points.length > 1),
    joints: (["shoulder", "hip", "knee", "ankle"] as const).flatMap(
      (joint) => pointAt(track, `${near ?? "right"}-${joint}`, frame) ?? [],
    ),
    ...(head !== undefined && { head }),
  };
}

const legsFirst = ([arm, leg, foot]: readonly Limb[]): readonly Limb[] =>
  [leg, foot, arm].flatMap((limb) => limb ?? []);

function headAt(
  track: LandmarkTrack,
  frame: number,
  hips: Point | undefined,
  shoulders: Point | undefined,
): Body["head"] {
  const ears = middle(track, "ear", frame);
  const nose = pointAt(track, "nose", frame);
  const at = ears && nose ? between(ears, nose) : (ears ?? nose);
  if (at === undefined || hips === undefined || shoulders === undefined) return undefined;
  return { ...at, radius: 0.2 * Math.hypot(hips.x - shoulders.x, hips.y - shoulders.y) };
}

const pointAt = ({ landmarks }: LandmarkTrack, joint: Joint, frame: number): Point | undefined => {
  const [x, y] = [landmarks[joint]?.x[frame], landmarks[joint]?.y[frame]];
  return x === undefined || y === undefined || Number.isNaN(x) || Number.isNaN(y) ? undefined : { x, y };
};

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

function middle(track: LandmarkTrack, part: "hip" | "shoulder" | "ear", frame: number): Point | undefined {
  const [left, right] = [pointAt(track, `left-${part}`, frame), pointAt(track, `right-${part}`, frame)];
  return left && right ? between(left, right) : (left ?? right);
}

/** A square around the body that follows it along and holds all it does up and down. */
export function frameAround(track: LandmarkTrack): {
  readonly at: (frame: number) => Frame;
  /** Where the feet are when they are lowest, in pixels from the top of the picture. */
  readonly groundY: number;
} {
  const count = frameCount(track);
  const { landmarks } = track;
  const lows: number[] = [];
  let [top, low] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const column of Object.values(landmarks))
    for (const y of column.y) {
      if (Number.isNaN(y)) continue;
      if (y < top) top = y;
      if (y > low) low = y;
    }
  for (let frame = 0; frame < count; frame++) {
    const feet = (["left-heel", "right-heel", "left-toe", "right-toe", "left-ankle", "right-ankle"] as const)
      .map((joint) => landmarks[joint]?.y[frame] ?? Number.NaN)
      .filter((y) => !Number.isNaN(y));
    if (feet.length > 0) lows.push(Math.max(...feet));
  }
  const groundY = lows.toSorted((a, b) => a - b)[Math.floor(lows.length * 0.9)] ?? low;
  const height = low - top;
  const size = height * 1.16;
  const middles = Array.from({ length: count }, (_, frame) => middle(track, "hip", frame)?.x);
  let known = middles.find((x) => x !== undefined) ?? 0;
  const xs = middles.map((x) => {
    if (x !== undefined) known = x;
    return known;
  });
  return {
    groundY,
    at: (frame) => ({ left: (xs[frame] ?? known) - size / 2, top: top - height * 0.08, size }),
  };
}
