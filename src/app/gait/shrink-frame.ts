import type { Channel, Colour, Frame } from "./frame.ts";
import { sumRows } from "./sum-rows.ts";

/** Part of a frame made smaller by a whole factor: each value is the mean of the pixels it stands for. */
export interface Shrunk {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Red, green, blue from 0 to 1, pixel after pixel, as stored (not turned). */
  readonly rgb: Float32Array;
  /** Where its first pixel begins in the frame, in frame pixels. */
  readonly left: number;
  readonly top: number;
  readonly factor: number;
}

/** A part of the stored picture, in its pixels; what lies outside the picture is left out. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

let room = new Float32Array(0);

/**
 * A region of a frame, smaller by a whole factor and in colours a model understands. Means, because picking
 * single pixels of a large picture loses thin and fast limbs. The values are overwritten by the next call.
 */
export function shrinkFrame(frame: Frame, region: Region, factor: number): Shrunk {
  const left = Math.max(0, 2 * Math.floor(region.left / 2)); // even, so that coarse channels begin with it
  const top = Math.max(0, 2 * Math.floor(region.top / 2));
  const right = Math.min(frame.widthPx, Math.ceil(region.right));
  const bottom = Math.min(frame.heightPx, Math.ceil(region.bottom));
  const widthPx = Math.max(0, Math.floor((right - left) / factor));
  const heightPx = Math.max(0, Math.floor((bottom - top) / factor));
  const part = { left, top, widthPx, heightPx, factor };
  const needed = widthPx * heightPx * 3;
  if (room.length < needed) room = new Float32Array(needed);
  const rgb = room.subarray(0, needed);
  if (needed > 0) for (const plane of planesOf(frame.channels)) addMeans(frame, plane, part, rgb);
  toRgb(rgb, frame.colour);
  return { ...part, rgb };
}

/** Channels whose values stand among each other's: their rows are added up once. */
function planesOf(channels: Frame["channels"]): readonly (readonly number[])[] {
  const [first, second, third] = channels;
  const isShared = (one: Channel, other: Channel): boolean =>
    one.strideBytes === other.strideBytes && Math.abs(one.offset - other.offset) < one.stepBytes;
  if (isShared(first, second)) return [[0, 1, 2]];
  return isShared(second, third) ? [[0], [1, 2]] : [[0], [1], [2]];
}

/** Writes the means of a plane's channels into their places of every three of `out`, 0 to 255. */
function addMeans(
  frame: Frame,
  plane: readonly number[],
  { left, top, widthPx, heightPx, factor }: Omit<Shrunk, "rgb">,
  out: Float32Array,
): void {
  const { strideBytes, stepBytes, coarseness } = frame.channels[plane[0]!]!; // a plane holds a channel
  const from = (start: number, place: number) => Math.floor((start + place * factor) / coarseness);
  const to = (start: number, place: number) =>
    Math.max(from(start, place) + 1, Math.ceil((start + (place + 1) * factor) / coarseness));
  const offsets = plane.map((index) => frame.channels[index]!.offset);
  const offset = Math.min(...offsets);
  const firstColumn = from(left, 0);
  const starts = Int32Array.from({ length: widthPx }, (_, x) => (from(left, x) - firstColumn) * stepBytes);
  const ends = Int32Array.from({ length: widthPx }, (_, x) => (to(left, x) - firstColumn) * stepBytes);
  for (let y = 0; y < heightPx; y++) {
    const firstRow = from(top, y);
    const rows = to(top, y) - firstRow;
    const sums = sumRows({
      bytes: frame.bytes,
      at: offset + firstRow * strideBytes + firstColumn * stepBytes,
      length: ends[widthPx - 1]!, // the columns ascend
      strideBytes,
      rows,
    });
    for (const [place, index] of plane.entries()) {
      const shift = sums.from + offsets[place]! - offset; // one for each channel of the plane
      for (let x = 0; x < widthPx; x++) {
        const [start, end] = [shift + starts[x]!, shift + ends[x]!]; // x is within the arrays
        let sum = 0;
        for (let at = start; at < end; at += stepBytes) sum += sums.values[at]!;
        out[(y * widthPx + x) * 3 + index] = (sum * stepBytes) / ((end - start) * rows);
      }
    }
  }
}

/** Values of 0 to 255 in the frame's own colours become red, green and blue of 0 to 1. */
function toRgb(values: Float32Array, colour: Colour): void {
  if (colour.kind === "rgb") {
    for (let at = 0; at < values.length; at++) values[at]! /= 255;
    return;
  }
  const [lumaBase, lumaSpan, chromaSpan] = colour.range === "limited" ? [16, 219, 224] : [0, 255, 255];
  const [kr, kb] = colour.matrix === "bt709" ? [0.2126, 0.0722] : [0.299, 0.114];
  const kg = 1 - kr - kb;
  for (let at = 0; at < values.length; at += 3) {
    const luma = (values[at]! - lumaBase) / lumaSpan;
    const blueness = (2 * (1 - kb) * (values[at + 1]! - 128)) / chromaSpan;
    const redness = (2 * (1 - kr) * (values[at + 2]! - 128)) / chromaSpan;
    values[at] = clamp(luma + redness);
    values[at + 1] = clamp(luma - (kb * blueness + kr * redness) / kg);
    values[at + 2] = clamp(luma + blueness);
  }
}

const clamp = (value: number): number => (value < 0 ? 0 : value > 1 ? 1 : value);
