import { JOINTS, type Joint } from "../../engine/gait/joints.ts";
import { frameCount, type LandmarkColumn, type LandmarkTrack } from "../../engine/gait/track.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";

/** Everything of a track but its columns. */
type Head = Omit<LandmarkTrack, "timesS" | "landmarks" | "people" | "cameraPath"> & {
  readonly frames: number;
  /** In the order of their columns; those with depth. */
  readonly joints: readonly Joint[];
  readonly deep: readonly Joint[];
  readonly hasPeople: boolean;
  readonly hasCameraPath: boolean;
};

export type PackedProblem = { readonly kind: "not-a-track"; readonly atByte: number };

/** Twice a track's other limit: a minute at 240 frames a second. */
const MOST_FRAMES = 100_000;

const MAGIC = [0x42, 0x53, 0x54, 1]; // BST, version 1

/** Steps that numbers are kept in: a microsecond, a hundredth of a pixel, a pixel of depth, half a percent. */
const STEP = { timeS: 1e-6, place: 0.01, depth: 1, share: 0.005, people: 1 } as const;

/**
 * A track in few bytes: each column as whole steps, the difference to the frame before, small numbers short. What
 * was not seen stays unseen. Deflating it is left to the store.
 */
export function packTrack(track: LandmarkTrack): Uint8Array<ArrayBuffer> {
  const { timesS, landmarks, people, cameraPath, ...rest } = track;
  const joints = JOINTS.filter((joint) => landmarks[joint] !== undefined);
  const head: Head = {
    ...rest,
    frames: frameCount(track),
    joints,
    deep: joints.filter((joint) => landmarks[joint]?.z !== undefined),
    hasPeople: people !== undefined,
    hasCameraPath: cameraPath !== undefined,
  };
  const out = openBytes();
  const text = new TextEncoder().encode(JSON.stringify(head));
  for (const byte of MAGIC) out.byte(byte);
  out.number(text.length);
  for (const byte of text) out.byte(byte);
  writeColumn(out, timesS, STEP.timeS);
  if (people !== undefined) writeColumn(out, people, STEP.people);
  if (cameraPath !== undefined) {
    writeColumn(out, cameraPath.xPx, STEP.place);
    writeColumn(out, cameraPath.yPx, STEP.place);
  }
  for (const joint of joints) {
    const column = landmarks[joint];
    if (column === undefined) continue;
    writeColumn(out, column.x, STEP.place);
    writeColumn(out, column.y, STEP.place);
    if (column.z !== undefined) writeColumn(out, column.z, STEP.depth);
    writeColumn(out, column.confidence, STEP.share);
  }
  return out.bytes();
}

/** The track again, each number to within half its step. Bytes that are no track are told from where. */
export function unpackTrack(bytes: Uint8Array): Result<LandmarkTrack, PackedProblem> {
  let at = 0;
  const problem = () => bad({ kind: "not-a-track", atByte: at } as const);
  if (MAGIC.some((byte, place) => bytes[place] !== byte)) return problem();
  at = MAGIC.length;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++];
      if (byte === undefined || factor > 2 ** 49) return Number.NaN;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  const length = number();
  const head = Number.isNaN(length) ? undefined : readHead(bytes.subarray(at, at + length));
  if (head === undefined) return problem();
  at += length;
  let isDamaged = false;
  const column = (step: number): Float64Array => {
    const values = new Float64Array(head.frames);
    let before = 0;
    for (let frame = 0; frame < head.frames; frame++) {
      const code = number();
      if (Number.isNaN(code)) isDamaged = true;
      if (code === 0 || isDamaged) values[frame] = Number.NaN;
      else {
        before += code % 2 === 1 ? (code - 1) / 2 : -code / 2;
        values[frame] = before * step;
      }
    }
    return values;
  };
  const timesS = column(STEP.timeS);
  const people = head.hasPeople ? Uint8Array.from(column(STEP.people)) : undefined;
  const cameraPath = head.hasCameraPath ? { xPx: column(STEP.place), yPx: column(STEP.place) } : undefined;
  const landmarks: Partial<Record<Joint, LandmarkColumn>> = {};
  for (const joint of head.joints) {
    const x = column(STEP.place);
    const y = column(STEP.place);
    const z = head.deep.includes(joint) ? column(STEP.depth) : undefined;
    landmarks[joint] = { x, y, ...(z !== undefined && { z }), confidence: column(STEP.share) };
  }
  if (isDamaged || at !== bytes.length) return problem();
  const { frames: _, joints: _joints, deep: _deep, hasPeople: _people, hasCameraPath: _path, ...rest } = head;
  return ok({
    ...rest,
    timesS,
    landmarks,
    ...(people !== undefined && { people }),
    ...(cameraPath !== undefined && { cameraPath }),
  });
}

interface ByteWriter {
  byte(value: number): void;
  /** A whole number from zero up, seven bits a byte. */
  number(value: number): void;
  bytes(): Uint8Array<ArrayBuffer>;
}

function openBytes(): ByteWriter {
  let room = new Uint8Array(4096);
  let used = 0;
  const byte = (value: number): void => {
    if (used === room.length) {
      const larger = new Uint8Array(room.length * 2);
      larger.set(room);
      room = larger;
    }
    room[used++] = value;
  };
  return {
    byte,
    number(value) {
      let rest = value;
      for (; rest >= 128; rest = Math.floor(rest / 128)) byte((rest % 128) + 128);
      byte(rest);
    },
    bytes: () => room.slice(0, used),
  };
}

/** 0 is "not seen"; odd numbers go up from the value before, even ones down. */
function writeColumn(out: ByteWriter, values: ArrayLike<number>, step: number): void {
  let before = 0;
  for (let frame = 0; frame < values.length; frame++) {
    const value = Math.round((values[frame] ?? Number.NaN) / step);
    if (!Number.isFinite(value)) {
      out.number(0);
      continue;
    }
    const change = value - before;
    out.number(change >= 0 ? change * 2 + 1 : -change * 2);
    before = value;
  }
}

const SOURCES: readonly LandmarkTrack["source"][] = ["blazepose", "body-25", "markers", "simulated"];
const VIEWS: readonly LandmarkTrack["view"][] = ["side", "rear", "unknown"];

function readHead(bytes: Uint8Array): Head | undefined {
  try {
    const head = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Head>; // each field is looked at below
    const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
    const areJoints = (value: unknown): value is readonly Joint[] =>
      Array.isArray(value) && value.every((one) => (JOINTS as readonly unknown[]).includes(one));
    const { frames, joints, deep, source, view, imageWidthPx, imageHeightPx } = head;
    if (!isNumber(frames) || frames < 0 || frames > MOST_FRAMES || !Number.isInteger(frames))
      return undefined;
    if (!areJoints(joints) || !areJoints(deep) || new Set(joints).size !== joints.length) return undefined;
    if (source === undefined || !SOURCES.includes(source) || view === undefined || !VIEWS.includes(view))
      return undefined;
    if (!isNumber(imageWidthPx) || !isNumber(imageHeightPx)) return undefined;
    return {
      frames,
      joints,
      deep,
      source,
      view,
      imageWidthPx,
      imageHeightPx,
      isRateAssumed: head.isRateAssumed === true,
      hasPeople: head.hasPeople === true,
      hasCameraPath: head.hasCameraPath === true,
      ...(typeof head.model === "string" && { model: head.model }),
      ...((head.heading === "left" || head.heading === "right") && { heading: head.heading }),
      ...(isNumber(head.metresPerPixel) && { metresPerPixel: head.metresPerPixel }),
      ...(isNumber(head.filmedAtMs) && { filmedAtMs: head.filmedAtMs }),
    };
  } catch {
    return undefined; // text that is no JSON: the caller says where
  }
}
