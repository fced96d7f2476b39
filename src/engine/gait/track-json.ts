import { bad, ok, type Result } from "../units/result.ts";
import { JOINTS, type Joint } from "./joints.ts";
import type { Heading, LandmarkColumn, LandmarkTrack, TrackSource, View } from "./track.ts";

/** What keeps a text from being a track. `field` is where, such as `landmarks.left-hip.x[12]`. */
export type TrackProblem =
  | { readonly kind: "not-this-format"; readonly expected: "track-json" | "body-25" | "trc" }
  | { readonly kind: "unknown-version"; readonly version: number }
  | { readonly kind: "bad-field"; readonly field: string; readonly expected: string }
  | { readonly kind: "too-big"; readonly limit: number }
  | { readonly kind: "no-frames" };

const FORMAT = "backstride-landmarks";
const VERSION = 1;
const LONGEST_TEXT = 200_000_000;
const MOST_FRAMES = 200_000;
const LARGEST_PX = 100_000;

/** Reads our own track format, version 1: docs/formats/landmarks.md. Nothing is guessed: a wrong field is named. */
export function readTrackJson(text: string): Result<LandmarkTrack, TrackProblem> {
  if (text.length > LONGEST_TEXT) return bad({ kind: "too-big", limit: LONGEST_TEXT });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad({ kind: "not-this-format", expected: "track-json" });
  }
  if (!isRecord(value) || value.format !== FORMAT)
    return bad({ kind: "not-this-format", expected: "track-json" });
  if (value.version !== VERSION)
    return typeof value.version === "number"
      ? bad({ kind: "unknown-version", version: value.version })
      : bad({ kind: "bad-field", field: "version", expected: "a number" });
  try {
    return ok(trackOf(value));
  } catch (problem) {
    if (problem instanceof WrongField) return bad(problem.problem);
    throw problem;
  }
}

/** Writes it. Positions are kept to a hundredth of a pixel, times to a microsecond, confidence to a thousandth. */
export function writeTrackJson(track: LandmarkTrack): string {
  const rounded = (values: Float64Array, perUnit: number) =>
    Array.from(values, (value) => (Number.isNaN(value) ? null : Math.round(value * perUnit) / perUnit));
  const landmarks = Object.fromEntries(
    JOINTS.flatMap((joint) => {
      const column = track.landmarks[joint];
      if (column === undefined) return [];
      const { x, y, z, confidence } = column;
      return [
        [
          joint,
          {
            x: rounded(x, 100),
            y: rounded(y, 100),
            ...(z === undefined ? {} : { z: rounded(z, 100) }),
            confidence: rounded(confidence, 1000),
          },
        ],
      ];
    }),
  );
  const { source, model, isRateAssumed, imageWidthPx, imageHeightPx, view, heading, metresPerPixel } = track;
  const { filmedAtMs, people, cameraPath } = track;
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    source,
    model,
    view,
    heading,
    imageWidthPx,
    imageHeightPx,
    metresPerPixel,
    filmedAtMs,
    isRateAssumed,
    timesS: rounded(track.timesS, 1e6),
    people: people === undefined ? undefined : Array.from(people),
    cameraPath: cameraPath && { xPx: rounded(cameraPath.xPx, 100), yPx: rounded(cameraPath.yPx, 100) },
    landmarks,
  });
}

function trackOf(value: Json): LandmarkTrack {
  const times = listAt(value, "timesS", "timesS");
  if (times.length === 0) throw new WrongField({ kind: "no-frames" });
  if (times.length > MOST_FRAMES) throw new WrongField({ kind: "too-big", limit: MOST_FRAMES });
  const timesS = Float64Array.from(times, (time, i) => {
    if (typeof time !== "number" || !Number.isFinite(time) || time < 0)
      throw wrong(`timesS[${i}]`, "a number of seconds, not negative");
    return time;
  });
  for (let i = 1; i < timesS.length; i++)
    if (timesS[i]! <= timesS[i - 1]!) throw wrong(`timesS[${i}]`, "later than the frame before"); // in range
  const frames = timesS.length;
  const model = optional(
    value,
    "model",
    (model) => (typeof model === "string" ? model : undefined),
    "a text",
  );
  const heading = optional(value, "heading", oneOf<Heading>(["left", "right"]), "left or right");
  const metresPerPixel = optional(value, "metresPerPixel", positive, "a number above zero");
  const filmedAtMs = optional(value, "filmedAtMs", finite, "milliseconds since 1970");
  return {
    source: needed(
      value,
      "source",
      oneOf<TrackSource>(["blazepose", "body-25", "markers", "simulated"]),
      "what found the landmarks",
    ),
    ...(model === undefined ? {} : { model }),
    timesS,
    isRateAssumed: needed(
      value,
      "isRateAssumed",
      (is) => (typeof is === "boolean" ? is : undefined),
      "true or false",
    ),
    imageWidthPx: needed(value, "imageWidthPx", positive, "a number above zero"),
    imageHeightPx: needed(value, "imageHeightPx", positive, "a number above zero"),
    landmarks: landmarksOf(value.landmarks, frames),
    view: needed(value, "view", oneOf<View>(["side", "rear", "unknown"]), "side, rear or unknown"),
    ...(heading === undefined ? {} : { heading }),
    ...(metresPerPixel === undefined ? {} : { metresPerPixel }),
    ...(filmedAtMs === undefined ? {} : { filmedAtMs }),
    ...peopleOf(value, frames),
    ...cameraOf(value, frames),
  };
}

function landmarksOf(value: unknown, frames: number): LandmarkTrack["landmarks"] {
  if (!isRecord(value)) throw wrong("landmarks", "an object of landmarks by name");
  const known: ReadonlySet<string> = new Set(JOINTS);
  const landmarks: Partial<Record<Joint, LandmarkColumn>> = {};
  for (const name of Object.keys(value)) {
    if (!known.has(name)) throw wrong(`landmarks.${name}`, `a landmark named in docs/formats/landmarks.md`);
    const column = value[name];
    if (!isRecord(column)) throw wrong(`landmarks.${name}`, "an object with x, y and confidence");
    const numbers = (key: string, isGood: (value: number) => boolean, expected: string) =>
      numbersAt(column, key, `landmarks.${name}.${key}`, frames, isGood, expected);
    const inPicture = (px: number) => Math.abs(px) <= LARGEST_PX;
    landmarks[name as Joint] = {
      // known by the set above
      x: numbers("x", inPicture, "pixels or null"),
      y: numbers("y", inPicture, "pixels or null"),
      ...(column.z === undefined ? {} : { z: numbers("z", inPicture, "pixels or null") }),
      confidence:
        column.confidence === undefined
          ? new Float64Array(frames).fill(Number.NaN)
          : numbers("confidence", (share) => share >= 0 && share <= 1, "0 to 1, or null"),
    };
  }
  return landmarks;
}

const peopleOf = (value: Json, frames: number): Pick<LandmarkTrack, "people"> => {
  if (value.people === undefined) return {};
  const people = numbersAt(
    value,
    "people",
    "people",
    frames,
    (n) => Number.isInteger(n) && n >= 0 && n <= 255,
    "a count",
  );
  return { people: Uint8Array.from(people, (count) => (Number.isNaN(count) ? 0 : count)) };
};

const cameraOf = (value: Json, frames: number): Pick<LandmarkTrack, "cameraPath"> => {
  if (value.cameraPath === undefined) return {};
  const path = value.cameraPath;
  if (!isRecord(path)) throw wrong("cameraPath", "an object with xPx and yPx");
  const of = (key: "xPx" | "yPx") =>
    numbersAt(path, key, `cameraPath.${key}`, frames, Number.isFinite, "pixels");
  return { cameraPath: { xPx: of("xPx"), yPx: of("yPx") } };
};

type Json = Readonly<Record<string, unknown>>;

/** Carries a problem out of nested fields; never leaves this file. */
class WrongField extends Error {
  readonly problem: TrackProblem;
  constructor(problem: TrackProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

const wrong = (field: string, expected: string): WrongField =>
  new WrongField({ kind: "bad-field", field, expected });

export const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listAt = (value: Json, key: string, field: string): readonly unknown[] => {
  const list = value[key];
  if (!Array.isArray(list)) throw wrong(field, "a list");
  return list;
};

function numbersAt(
  value: Json,
  key: string,
  field: string,
  length: number,
  isGood: (value: number) => boolean,
  expected: string,
): Float64Array {
  const list = listAt(value, key, field);
  if (list.length !== length) throw wrong(field, `${length} values, one for each frame`);
  return Float64Array.from(list, (item, i) => {
    if (item === null) return Number.NaN;
    if (typeof item !== "number" || !Number.isFinite(item) || !isGood(item))
      throw wrong(`${field}[${i}]`, expected);
    return item;
  });
}

const oneOf =
  <Name extends string>(names: readonly Name[]) =>
  (value: unknown): Name | undefined =>
    names.find((name) => name === value);

const finite = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;

const positive = (value: unknown): number | undefined => {
  const number = finite(value);
  return number !== undefined && number > 0 && number <= LARGEST_PX ? number : undefined;
};

function needed<Value>(
  value: Json,
  field: string,
  read: (value: unknown) => Value | undefined,
  expected: string,
): Value {
  const found = read(value[field]);
  if (found === undefined) throw wrong(field, expected);
  return found;
}

const optional = <Value>(
  value: Json,
  field: string,
  read: (value: unknown) => Value | undefined,
  expected: string,
): Value | undefined => (value[field] === undefined ? undefined : needed(value, field, read, expected));
