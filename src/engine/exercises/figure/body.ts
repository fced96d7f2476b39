import { PARTS, type Part } from "./parts.ts";
import type { Coordinate, Pose } from "./pose.ts";
import { type Freedom, JOINTS, type Segment } from "./skeleton.ts";
import { cross, type Frame, minus, placeIn, plus, ROOM, times, turned, type Vector } from "./vector.ts";

/** One freedom where it stands in the room: moving its coordinate moves all that hangs on the segment. */
export interface Lever {
  readonly coordinate: Coordinate;
  readonly kind: Freedom["kind"];
  readonly axis: Vector;
  readonly pivot: Vector;
}

/** The figure in the room: where each segment is and what moves it. */
export interface Body {
  readonly frames: Readonly<Record<Segment, Frame>>;
  /** The levers of the segment's own joint, without those further up. */
  readonly levers: Readonly<Record<Segment, readonly Lever[]>>;
}

/** Places every segment, from the pelvis outwards. */
export function bodyIn(pose: Pose): Body {
  const frames = new Map<Segment, Frame>();
  const levers = new Map<Segment, readonly Lever[]>();
  for (const joint of JOINTS) {
    const parent = joint.parent === undefined ? ROOM : (frames.get(joint.parent) ?? ROOM);
    const own: Lever[] = [];
    let frame: Frame = { ...parent, origin: placeIn(parent, joint.at) };
    for (const { coordinate, kind, axis, sign } of joint.freedoms) {
      const amount = sign * pose[coordinate];
      own.push({ coordinate, kind, axis: times(frame[axis], sign), pivot: frame.origin });
      frame =
        kind === "turns"
          ? turned(frame, axis, amount)
          : { ...frame, origin: plus(frame.origin, times(frame[axis], amount)) };
    }
    frames.set(joint.segment, frame);
    levers.set(joint.segment, own);
  }
  // Safe: the joints name every segment once.
  return {
    frames: Object.fromEntries(frames) as Record<Segment, Frame>,
    levers: Object.fromEntries(levers) as Record<Segment, readonly Lever[]>,
  };
}

/** The middle of a round part, in the room. */
export function middleOf(body: Body, part: Part): Vector {
  const { segment, at } = PARTS[part];
  return placeIn(body.frames[segment], at);
}

/** How a place fixed to a segment moves with each coordinate: per degree where turning, per body height where sliding. */
export function motionsOf(
  body: Body,
  segment: Segment,
  place: Vector,
): readonly (readonly [Coordinate, Vector])[] {
  return (CHAINS.get(segment) ?? []).flatMap((above) =>
    body.levers[above].map(
      ({ coordinate, kind, axis, pivot }) =>
        [
          coordinate,
          kind === "slides" ? axis : times(cross(axis, minus(place, pivot)), Math.PI / 180),
        ] as const,
    ),
  );
}

/** Each segment with those it hangs on. */
const CHAINS: ReadonlyMap<Segment, readonly Segment[]> = JOINTS.reduce(
  (chains, { segment, parent }) =>
    chains.set(segment, [segment, ...(parent === undefined ? [] : (chains.get(parent) ?? []))]),
  new Map<Segment, readonly Segment[]>(),
);
