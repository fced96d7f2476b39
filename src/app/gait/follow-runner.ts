import { type BodyBox, isSameBody } from "./body-box.ts";
import { type FoundBody, findBodies } from "./find-bodies.ts";
import { type Frame, type Point, uprightSize } from "./frame.ts";
import type { PoseModels } from "./pose-models.ts";
import { readBody } from "./read-body.ts";

/** What is remembered from frame to frame. Plain data: it survives a reload. */
export interface Following {
  /** Where the runner was last; absent before the first sight. */
  readonly box?: BodyBox;
  /** Is `box` from the frame just before? Otherwise the runner has to be found again. */
  readonly isInSight: boolean;
  /** Bodies at the last look around, without those much smaller than the largest. */
  readonly people: number;
  readonly framesSinceLook: number;
}

export const NOT_STARTED: Following = { isInSight: false, people: 0, framesSinceLook: 0 };

export interface Followed {
  /** 33 landmarks of four numbers; absent when the runner was not seen. */
  readonly landmarks?: Float32Array;
  readonly following: Following;
  /** Several are as large: nobody said which one, and the largest was taken. */
  readonly rivals?: readonly FoundBody[];
}

/** Frames between two looks at the whole picture: who else is there, and is the box still on a body. */
const FRAMES_BETWEEN_LOOKS = 15;

/** Others count as rivals from this share of the largest body's size: a passer-by far behind is none. */
const RIVAL_SHARE = 0.5;

/** Landmarks of the runner in this frame, looked for where they were in the last one. */
export async function followRunner(
  frame: Frame,
  before: Following,
  models: PoseModels,
  chosen?: Point,
): Promise<Followed> {
  const look = async () => {
    const bodies = await findBodies(frame, models);
    const box = isStillThere(before, bodies)
      ? before.box
      : pick(bodies, before.box, chosenIn(frame, chosen))?.box;
    return { bodies, box };
  };
  const isTimeToLook = !before.isInSight || before.framesSinceLook >= FRAMES_BETWEEN_LOOKS;
  let looked = isTimeToLook ? await look() : undefined;
  const box = looked === undefined ? before.box : looked.box;
  let seen = box && (await readBody(frame, box, models));
  if (seen === undefined && looked === undefined) {
    looked = await look(); // lost from one frame to the next
    const found = looked.box ?? pick(looked.bodies, before.box, undefined)?.box;
    seen = found && (await readBody(frame, found, models));
  }
  const isAsked = before.box === undefined || before.people > 1; // at first sight, or at two looks in a row
  const rivals = isAsked && looked !== undefined ? rivalsIn(looked.bodies) : [];
  const nextBox = seen?.nextBox ?? before.box;
  return {
    ...(seen !== undefined && { landmarks: seen.landmarks }),
    following: {
      isInSight: seen !== undefined,
      people: looked === undefined ? before.people : rivalsIn(looked.bodies).length,
      framesSinceLook: looked === undefined ? before.framesSinceLook + 1 : 0,
      ...(nextBox !== undefined && { box: nextBox }),
    },
    ...(rivals.length > 1 && chosen === undefined && { rivals }),
  };
}

/** Bodies about as large as the largest one: more than one of them, and somebody has to say who is meant. */
export function rivalsIn(bodies: readonly FoundBody[]): readonly FoundBody[] {
  const largest = Math.max(0, ...bodies.map(({ box }) => box.sizePx));
  return bodies.filter(({ box }) => box.sizePx >= RIVAL_SHARE * largest);
}

/** The look around missed bodies that swing and blur: with none near, the box is believed as long as landmarks are. */
const isStillThere = ({ isInSight, box }: Following, bodies: readonly FoundBody[]): boolean =>
  isInSight && box !== undefined && (bodies.length === 0 || bodies.some((body) => isSameBody(body.box, box)));

/** The body at the chosen point, else the one nearest to where the runner was, else the largest. */
function pick(
  bodies: readonly FoundBody[],
  last: BodyBox | undefined,
  chosen: Point | undefined,
): FoundBody | undefined {
  const near = last?.centre ?? chosen;
  const score = ({ box }: FoundBody): number =>
    near === undefined ? box.sizePx : -Math.hypot(box.centre.x - near.x, box.centre.y - near.y);
  return bodies.reduce<FoundBody | undefined>(
    (best, body) => (best === undefined || score(body) > score(best) ? body : best),
    undefined,
  );
}

/** The choice is told as shares of the picture. */
function chosenIn(frame: Frame, chosen: Point | undefined): Point | undefined {
  const { widthPx, heightPx } = uprightSize(frame);
  return chosen && { x: chosen.x * widthPx, y: chosen.y * heightPx };
}
