import { bodyIn, middleOf } from "./body.ts";
import { type Demand, FLOOR } from "./demand.ts";
import type { Contact, Keyframe, Movement } from "./movement.ts";
import { PARTS, type Part } from "./parts.ts";
import { between, type Coordinate, mirrored, otherSide, type Pose, poseFrom, through } from "./pose.ts";
import { settle } from "./settle.ts";
import { mix, type Vector } from "./vector.ts";

/** A settled keyframe: what is asked of it and the pose in which that holds. */
export interface Stop {
  readonly pose: Pose;
  readonly contacts: readonly Contact[];
  readonly keyframe: Keyframe;
  readonly places: ReadonlyMap<Part, Vector>;
}

/** A movement made ready to be shown at any moment; it goes round for ever. */
export interface Cycle {
  readonly movement: Movement;
  readonly stops: readonly Stop[];
  readonly durationS: number;
}

/** Where in a cycle a moment falls. */
export interface Moment {
  readonly from: number;
  readonly to: number;
  /** Of the way from one stop to the next; 1 while it is held. */
  readonly share: number;
}

/** Settles every keyframe. `holdS` replaces the time the aim is held, to follow a hold timer. */
export function cycleOf(movement: Movement, options: { readonly holdS?: number } = {}): Cycle {
  const { holdS } = options;
  const once = movement.keyframes.map((keyframe, at) =>
    at === movement.aim && holdS !== undefined ? { ...keyframe, holdS } : keyframe,
  );
  const keyframes = movement.sides === "alternate" ? [...once, ...once.map(mirroredKeyframe)] : once;
  const { firmest = 0 } = movement;
  const settled: Stop[] = [];
  for (const keyframe of rotated(keyframes, firmest)) settled.push(stopAt(keyframe, settled, movement));
  const stops = rotated(settled, keyframes.length - firmest);
  const durationS = keyframes.reduce((sum, { moveS, holdS }) => sum + moveS + holdS, 0);
  return { movement, stops, durationS };
}

/** The pose at a moment, in seconds since the cycle began; every lap is the same. */
export function poseAt(cycle: Cycle, atS: number): Pose {
  const { from, to, share } = momentAt(cycle, atS);
  const [start, end] = [stopOf(cycle, from), stopOf(cycle, to)];
  if (share >= 1) return end.pose;

  const isFlowing = cycle.movement.flow === "through";
  const wish = isFlowing
    ? through([stopOf(cycle, from - 1).pose, start.pose, end.pose, stopOf(cycle, to + 1).pose], share)
    : between(start.pose, end.pose, eased(share));
  return settle(wish, demandsBetween(start, end, eased(share), isFlowing), heldIn(cycle.movement));
}

/** Starts at the first stop: its hold, the way to the next, and so on round. */
export function momentAt(cycle: Cycle, atS: number): Moment {
  const { stops, durationS } = cycle;
  let leftS = ((atS % durationS) + durationS) % durationS;
  for (let at = 0; at < stops.length; at++) {
    const to = (at + 1) % stops.length;
    const { holdS } = stopOf(cycle, at).keyframe;
    if (leftS < holdS) return { from: at, to: at, share: 1 };
    leftS -= holdS;
    const { moveS } = stopOf(cycle, to).keyframe;
    if (leftS < moveS) return { from: at, to, share: leftS / moveS };
    leftS -= moveS;
  }
  return { from: 0, to: 0, share: 1 };
}

/** The stop at a place in the round, counted on past the end and back past the start. */
export function stopOf({ stops }: Cycle, at: number): Stop {
  const stop = stops[((at % stops.length) + stops.length) % stops.length];
  if (stop === undefined) throw new Error("a movement without keyframes");
  return stop;
}

const rotated = <Item>(items: readonly Item[], by: number): readonly Item[] => [
  ...items.slice(by),
  ...items.slice(0, by),
];

/** Seen from the side, a body neither leans nor twists out of the picture unless it was asked to. */
const HELD_FROM_SIDE: readonly Coordinate[] = [
  "turn",
  "roll",
  "twist",
  "lumbarBend",
  "lumbarTurn",
  "thoraxBend",
  "thoraxTurn",
  "neckBend",
  "neckTurn",
];

/** What settling may not change. Gaits stay in the middle of the picture while the ground passes. */
function heldIn({ view, flow }: Movement): ReadonlySet<Coordinate> {
  return new Set([
    ...(view === "side" ? HELD_FROM_SIDE : []),
    ...(flow === "through" ? (["x", "z", "pitch"] as const) : []),
  ]);
}

const eased = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

function stopAt(keyframe: Keyframe, before: readonly Stop[], movement: Movement): Stop {
  const isFlowing = movement.flow === "through";
  const { contacts, balancedOver = [], meets = [] } = keyframe;
  const anchors = contacts.flatMap((contact): readonly Demand[] => {
    if (isFlowing || contact.slips === true || contact.at !== undefined) return [];
    const held = before.findLast((stop) => restsAlike(stop, contact));
    const place = held?.places.get(contact.part);
    return place === undefined ? [] : stayingAt(contact, place);
  });
  const demands: readonly Demand[] = [
    ...contacts.flatMap(resting),
    ...anchors,
    ...meets.map(([part, other]) => ({ kind: "meets", part, other }) as const),
    ...(balancedOver.length === 0
      ? []
      : (["x", "z"] as const).map((along) => ({ kind: "balances", over: balancedOver, along }) as const)),
    ...ABOVE_THE_FLOOR,
  ];
  const pose = settle(poseFrom(keyframe.wish), demands, heldIn(movement));
  const body = bodyIn(pose);
  const places = new Map(contacts.map(({ part }) => [part, middleOf(body, part)]));
  return { pose, contacts, keyframe, places };
}

function demandsBetween(start: Stop, end: Stop, share: number, isFlowing: boolean): readonly Demand[] {
  const shared = start.contacts.filter((contact) => restsAlike(end, contact));
  const stays = isFlowing
    ? []
    : shared.flatMap((contact) => {
        const [from, to] = [start.places.get(contact.part), end.places.get(contact.part)];
        return from === undefined || to === undefined ? [] : stayingAt(contact, mix(from, to, share));
      });
  const meets = (start.keyframe.meets ?? []).filter(([part, other]) =>
    (end.keyframe.meets ?? []).some((pair) => pair[0] === part && pair[1] === other),
  );
  return [
    ...shared.filter(({ at }) => at === undefined).flatMap(resting),
    ...stays,
    ...meets.map(([part, other]) => ({ kind: "meets", part, other }) as const),
    ...ABOVE_THE_FLOOR,
  ];
}

/** Does the part rest on the same surface there? */
const restsAlike = (stop: Stop, { part, on = FLOOR }: Contact): boolean =>
  stop.contacts.some((other) => other.part === part && (other.on ?? FLOOR).at === on.at);

function resting({ part, at, on = FLOOR }: Contact): readonly Demand[] {
  if (at === undefined) return [{ kind: "touches", part, surface: on }];
  return (["x", "y"] as const).map((along) => ({ kind: "stays", part, along, at: at[along] }));
}

/** Does not slip: along the floor on a floor, along the wall on a wall. */
function stayingAt({ part, on = FLOOR }: Contact, [x, y, z]: Vector): readonly Demand[] {
  return [
    on.faces === "up"
      ? { kind: "stays", part, along: "x", at: x }
      : { kind: "stays", part, along: "y", at: y },
    { kind: "stays", part, along: "z", at: z },
  ];
}

// Safe: the parts are the keys of their own record.
const ABOVE_THE_FLOOR: readonly Demand[] = (Object.keys(PARTS) as Part[]).map((part) => ({
  kind: "keeps-above",
  part,
}));

function mirroredKeyframe(keyframe: Keyframe): Keyframe {
  return {
    ...keyframe,
    wish: mirrored(poseFrom(keyframe.wish)),
    contacts: keyframe.contacts.map((contact) => ({ ...contact, part: otherSide(contact.part) })),
    ...(keyframe.meets !== undefined && {
      meets: keyframe.meets.map(([part, other]) => [otherSide(part), otherSide(other)] as const),
    }),
    ...(keyframe.balancedOver !== undefined && { balancedOver: keyframe.balancedOver.map(otherSide) }),
  };
}
