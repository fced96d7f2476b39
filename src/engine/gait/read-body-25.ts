import { bad, ok, type Result } from "../units/result.ts";
import { BODY_25, BODY_25_LANDMARKS, JOINTS, type Joint } from "./joints.ts";
import type { LandmarkColumn, LandmarkTrack, View } from "./track.ts";
import { isRecord, type TrackProblem } from "./track-json.ts";

/** What OpenPose's files do not say. */
export interface Body25Clip {
  /** One text per frame, in order. */
  readonly frames: readonly string[];
  /** Frames a second of the clip; absent: 30 is assumed, and said so. */
  readonly framesPerSecond?: number;
  readonly imageWidthPx?: number;
  readonly imageHeightPx?: number;
  readonly view: View;
  /** Which person to follow, as seen in the first frame with people, the largest first; absent: the largest. */
  readonly person?: number;
}

const ASSUMED_FPS = 30;
const NUMBERS = BODY_25_LANDMARKS * 3;
const MOST_FRAMES = 200_000;
const MOST_PEOPLE = 200;

/**
 * Reads a clip as OpenPose writes it (BODY_25, one JSON a frame). The person chosen is followed to whoever is nearest
 * in the next frame; a landmark at exactly 0, 0 was not found.
 */
export function readBody25(clip: Body25Clip): Result<LandmarkTrack, TrackProblem> {
  const count = clip.frames.length;
  if (count === 0) return bad({ kind: "no-frames" });
  if (count > MOST_FRAMES) return bad({ kind: "too-big", limit: MOST_FRAMES });
  const framesPerSecond = clip.framesPerSecond ?? ASSUMED_FPS;
  if (!(framesPerSecond > 0 && framesPerSecond <= 10_000))
    return bad({ kind: "bad-field", field: "framesPerSecond", expected: "a number above zero" });

  const people: (readonly (readonly number[])[])[] = [];
  for (const [frame, text] of clip.frames.entries()) {
    const found = peopleIn(text, frame);
    if (!found.ok) return found;
    people.push(found.value);
  }
  const landmarks: Partial<Record<Joint, LandmarkColumn>> = {};
  for (const joint of JOINTS)
    if (BODY_25[joint] !== undefined)
      landmarks[joint] = {
        x: new Float64Array(count).fill(Number.NaN),
        y: new Float64Array(count).fill(Number.NaN),
        confidence: new Float64Array(count),
      };
  let last: Place | undefined;
  let [right, bottom] = [0, 0];
  for (const [frame, found] of people.entries()) {
    const person = last === undefined ? bySize(found)[clip.person ?? 0] : nearest(found, last);
    if (person === undefined) continue;
    last = placeOf(person) ?? last;
    for (const joint of JOINTS) {
      const index = BODY_25[joint];
      if (index === undefined) continue;
      const [x, y, confidence] = person.slice(index * 3, index * 3 + 3) as [number, number, number]; // 75 numbers, checked
      if (x === 0 && y === 0) continue;
      const column = landmarks[joint]!; // made above for each of them
      [column.x[frame], column.y[frame], column.confidence[frame]] = [x, y, confidence];
      [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
    }
  }
  for (const joint of JOINTS) if (landmarks[joint]?.x.every(Number.isNaN)) delete landmarks[joint];
  return ok({
    source: "body-25",
    timesS: Float64Array.from({ length: count }, (_, frame) => frame / framesPerSecond),
    isRateAssumed: clip.framesPerSecond === undefined,
    imageWidthPx: clip.imageWidthPx ?? Math.max(1, Math.ceil(right)),
    imageHeightPx: clip.imageHeightPx ?? Math.max(1, Math.ceil(bottom)),
    landmarks,
    view: clip.view,
    people: Uint8Array.from(people, (found) => Math.min(255, found.length)),
  });
}

function peopleIn(text: string, frame: number): Result<readonly (readonly number[])[], TrackProblem> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad({ kind: "bad-field", field: `frame ${frame}`, expected: "JSON" });
  }
  if (!isRecord(value) || !Array.isArray(value.people))
    return bad({ kind: "not-this-format", expected: "body-25" });
  if (value.people.length > MOST_PEOPLE) return bad({ kind: "too-big", limit: MOST_PEOPLE });
  const found: (readonly number[])[] = [];
  for (const [index, person] of value.people.entries()) {
    const numbers: unknown = isRecord(person) ? person.pose_keypoints_2d : undefined;
    const field = `frame ${frame}: people[${index}].pose_keypoints_2d`;
    if (!Array.isArray(numbers) || numbers.length !== NUMBERS)
      return bad({ kind: "bad-field", field, expected: `${NUMBERS} numbers` });
    if (!numbers.every((number) => typeof number === "number" && Number.isFinite(number)))
      return bad({ kind: "bad-field", field, expected: "numbers" });
    found.push(numbers);
  }
  return ok(found);
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Middle and height of what was found of a person; nothing when nothing was. */
const placeOf = (person: readonly number[]): Place | undefined => {
  let [x, y, count, top, bottom] = [0, 0, 0, Infinity, -Infinity];
  for (let i = 0; i < NUMBERS; i += 3) {
    const [px, py] = [person[i]!, person[i + 1]!]; // 75 numbers, checked
    if (px === 0 && py === 0) continue;
    [x, y, count] = [x + px, y + py, count + 1];
    [top, bottom] = [Math.min(top, py), Math.max(bottom, py)];
  }
  return count === 0 ? undefined : { x: x / count, y: y / count, size: bottom - top };
};

const bySize = (people: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  people.toSorted((a, b) => (placeOf(b)?.size ?? 0) - (placeOf(a)?.size ?? 0));

/** Whoever is nearest, unless everybody is more than a body's height away: then the one followed is not there. */
const nearest = (people: readonly (readonly number[])[], last: Place): readonly number[] | undefined => {
  let [best, bestFar] = [undefined as readonly number[] | undefined, Number.POSITIVE_INFINITY];
  for (const person of people) {
    const place = placeOf(person);
    if (place === undefined) continue;
    const far = Math.hypot(place.x - last.x, place.y - last.y);
    if (far < bestFar && far <= Math.max(place.size, last.size)) [best, bestFar] = [person, far];
  }
  return best;
};
