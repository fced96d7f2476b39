import { type BodyBox, isSameBody, partingOf } from "./body-box.ts";
import { type FoundBody, findBodies } from "./find-bodies.ts";
import { type Frame, type Point, uprightSize } from "./frame.ts";
import { expectedBox, type MovingBody, placedAt, sightOf } from "./moving-body.ts";
import type { PoseModels } from "./pose-models.ts";
import { readBody, type SeenBody } from "./read-body.ts";

/** What is remembered from frame to frame. Plain data: it survives a reload. */
export interface Following {
  /** Absent before the first sight. */
  readonly runner?: MovingBody;
  /** Everybody else who may be taken for the runner. */
  readonly others: readonly MovingBody[];
  /** Was the runner there in the frame just before? Otherwise they have to be found again. */
  readonly isInSight: boolean;
  /** Bodies at the last look around, without those much smaller than the largest. */
  readonly people: number;
  readonly framesSinceLook: number;
}

export const NOT_STARTED: Following = { others: [], isInSight: false, people: 0, framesSinceLook: 0 };

export interface Followed {
  /** 33 landmarks of four numbers; absent when the runner was not seen, or could have been somebody else. */
  readonly landmarks?: Float32Array;
  readonly following: Following;
  /** Several are as large: nobody said which one, and the largest was taken. */
  readonly rivals?: readonly FoundBody[];
}

/** Frames between two looks at the whole picture: who else is there, and is the box still on a body. */
const FRAMES_BETWEEN_LOOKS = 15;

/** With others about, a chosen runner is told apart by where each of them is going: that has to be seen often. */
const FRAMES_BETWEEN_LOOKS_IN_COMPANY = 3;

/** Others count as rivals from this share of the largest body's size: a passer-by far behind is none. */
const RIVAL_SHARE = 0.5;

/** Nearer to each other than this share of their size, two bodies may be taken for one another: they go on as they went. */
const CROSSING_SHARE = 0.5;
/** Nearer than this, nobody can say whose legs are seen, nor where either of them is. */
const COVERING_SHARE = 0.25;
/** While they cross, what was read is the runner's when it is so near to where the runner should be. */
const SAME_PLACE_SHARE = 0.12;
/** So long a body is believed to go on as it went. */
const LONGEST_UNSEEN_S = 1.5;

/** Landmarks of the runner in this frame, looked for where they were in the last one. */
export async function followRunner(
  frame: Frame,
  before: Following,
  models: PoseModels,
  chosen?: Point,
): Promise<Followed> {
  const { timeS } = frame;
  const inCompany = chosen !== undefined && before.others.length > 0;
  const between = inCompany ? FRAMES_BETWEEN_LOOKS_IN_COMPANY : FRAMES_BETWEEN_LOOKS;
  let looked =
    before.isInSight && before.framesSinceLook < between
      ? undefined
      : lookAround(await findBodies(frame, models), before, frame, chosen);
  let { runner } = before;
  let others = looked?.others ?? before.others;
  const box = looked === undefined ? before.runner && boxNow(before.runner, others, timeS) : looked.box;
  let seen = box && (await readBody(frame, box, models));
  if (seen === undefined && looked === undefined) {
    looked = lookAround(await findBodies(frame, models), { ...before, isInSight: false }, frame, chosen); // lost from one frame to the next
    others = looked.others;
    seen = looked.box && (await readBody(frame, looked.box, models));
  }
  const isTrusted = seen !== undefined && (chosen === undefined || isRunner(seen, runner, others, timeS));
  if (seen !== undefined && isTrusted)
    runner = seenAgain(
      runner,
      seen.nextBox,
      runner && nearestOf(others, expectedBox(runner, timeS), timeS),
      timeS,
    );
  const isHidden = seen !== undefined && !isTrusted; // behind somebody: they come out where they were going
  const isAsked = before.runner === undefined || before.people > 1; // at first sight, or at two looks in a row
  const rivals = isAsked && looked !== undefined ? rivalsIn(looked.bodies) : [];
  return {
    ...(seen !== undefined && isTrusted && { landmarks: seen.landmarks }),
    following: {
      isInSight: isTrusted || (isHidden && timeS - (runner?.seenAtS ?? timeS) < LONGEST_UNSEEN_S),
      people: looked === undefined ? before.people : rivalsIn(looked.bodies).length,
      framesSinceLook: looked === undefined ? before.framesSinceLook + 1 : 0,
      others,
      ...(runner !== undefined && { runner }),
    },
    ...(rivals.length > 1 && chosen === undefined && { rivals }),
  };
}

/** Bodies about as large as the largest one: more than one of them, and somebody has to say who is meant. */
export function rivalsIn(bodies: readonly FoundBody[]): readonly FoundBody[] {
  const largest = Math.max(0, ...bodies.map(({ box }) => box.sizePx));
  return bodies.filter(({ box }) => box.sizePx >= RIVAL_SHARE * largest);
}

/** Is this the runner who was chosen? With nobody near, it is whoever is seen; among others, who is where they should be. */
function isRunner(
  { nextBox }: SeenBody,
  runner: MovingBody | undefined,
  others: readonly MovingBody[],
  timeS: number,
): boolean {
  if (runner === undefined) return true;
  const expected = expectedBox(runner, timeS);
  const nearest = nearestOf(others, expected, timeS);
  if (nearest >= CROSSING_SHARE) return true;
  return nearest >= COVERING_SHARE && partingOf(nextBox, expected) < SAME_PLACE_SHARE;
}

/** Where to read: where the last frame left the box, or, among others, where the runner should be by now. */
const boxNow = (runner: MovingBody, others: readonly MovingBody[], timeS: number): BodyBox => {
  const expected = expectedBox(runner, timeS);
  return nearestOf(others, expected, timeS) < CROSSING_SHARE ? expected : runner.box;
};

/** What is known of a body after a sight of it, by how near the nearest other one should be. */
const seenAgain = (
  before: MovingBody | undefined,
  box: BodyBox,
  nearest: number | undefined,
  timeS: number,
): MovingBody =>
  before === undefined || nearest === undefined || nearest >= CROSSING_SHARE
    ? sightOf(before, box, timeS)
    : placedAt(before, box, timeS);

const nearestOf = (others: readonly MovingBody[], box: BodyBox, timeS: number): number =>
  Math.min(Number.POSITIVE_INFINITY, ...others.map((other) => partingOf(expectedBox(other, timeS), box)));

interface Look {
  readonly bodies: readonly FoundBody[];
  /** The runner's; absent when they are not among the bodies. */
  readonly box?: BodyBox;
  readonly others: readonly MovingBody[];
}

/** Who of the bodies is the runner, and who are the others: each is whoever should be nearest. */
function lookAround(
  bodies: readonly FoundBody[],
  before: Following,
  frame: Frame,
  chosen: Point | undefined,
): Look {
  const { timeS } = frame;
  const expected = before.runner && expectedBox(before.runner, timeS);
  const left = new Set(rivalsIn(bodies));
  const others: MovingBody[] = [];
  let own = expected === undefined ? pick(bodies, chosenIn(frame, chosen)) : undefined;
  if (expected !== undefined) {
    const known = before.others.map((other) => ({ other, box: expectedBox(other, timeS) }));
    const isOwn = (body: FoundBody): boolean =>
      known.every(({ box }) => partingOf(body.box, expected) <= partingOf(body.box, box));
    const near = bodies.filter(
      (body) => isOwn(body) && (chosen === undefined || isInReach(body, before, timeS)),
    );
    own = nearestTo(near, expected);
  }
  if (own !== undefined) left.delete(own);
  for (const other of before.others) {
    const box = expectedBox(other, timeS);
    const again = nearestTo(
      [...left].filter((body) => isSameBody(body.box, box)),
      box,
    );
    if (again !== undefined) left.delete(again);
    const nearest = expected === undefined ? Number.POSITIVE_INFINITY : partingOf(expected, box);
    if (again !== undefined && nearest >= COVERING_SHARE)
      others.push(seenAgain(other, again.box, nearest, timeS));
    else if (timeS - other.seenAtS < LONGEST_UNSEEN_S) others.push(other);
  }
  for (const { box } of left)
    if (own === undefined || !isSameBody(box, own.box)) others.push(sightOf(undefined, box, timeS));
  const box = isStillThere(before, bodies, own)
    ? before.runner && boxNow(before.runner, others, timeS)
    : own?.box;
  return { bodies, others, ...(box !== undefined && { box }) };
}

/** The look around missed bodies that swing and blur: with none near, the box is believed as long as landmarks are. */
const isStillThere = (
  { isInSight, runner }: Following,
  bodies: readonly FoundBody[],
  own: FoundBody | undefined,
) =>
  isInSight &&
  runner !== undefined &&
  (bodies.length === 0 || own === undefined || isSameBody(own.box, runner.box));

/** How far a chosen runner who was lost can have come meanwhile, in sizes of the body a second. */
const REACH_A_SECOND = 1;

const isInReach = ({ box }: FoundBody, { runner }: Following, timeS: number): boolean =>
  runner === undefined ||
  partingOf(box, expectedBox(runner, timeS)) < CROSSING_SHARE + REACH_A_SECOND * (timeS - runner.seenAtS);

/** The body at the chosen point, else the largest. */
function pick(bodies: readonly FoundBody[], chosen: Point | undefined): FoundBody | undefined {
  const score = ({ box }: FoundBody): number =>
    chosen === undefined ? box.sizePx : -Math.hypot(box.centre.x - chosen.x, box.centre.y - chosen.y);
  return best(bodies, score);
}

const nearestTo = (bodies: readonly FoundBody[], box: BodyBox): FoundBody | undefined =>
  best(bodies, (body) => -partingOf(body.box, box));

const best = (bodies: readonly FoundBody[], score: (body: FoundBody) => number): FoundBody | undefined =>
  bodies.reduce<FoundBody | undefined>(
    (one, other) => (one === undefined || score(other) > score(one) ? other : one),
    undefined,
  );

/** The choice is told as shares of the picture. */
function chosenIn(frame: Frame, chosen: Point | undefined): Point | undefined {
  const { widthPx, heightPx } = uprightSize(frame);
  return chosen && { x: chosen.x * widthPx, y: chosen.y * heightPx };
}
