import type { Channel, Colour, Frame } from "./frame.ts";

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

/**
 * A region of a frame, smaller by a whole factor and in colours a model understands. Means, because picking
 * single pixels of a large picture loses thin and fast limbs.
 */
export function shrinkFrame(frame: Frame, region: Region, factor: number): Shrunk {
  const left = Math.max(0, 2 * Math.floor(region.left / 2)); // even, so that coarse channels begin with it
  const top = Math.max(0, 2 * Math.floor(region.top / 2));
  const right = Math.min(frame.widthPx, Math.ceil(region.right));
  const bottom = Math.min(frame.heightPx, Math.ceil(region.bottom));
  const widthPx = Math.max(0, Math.floor((right - left) / factor));
  const heightPx = Math.max(0, Math.floor((bottom - top) / factor));
  const rgb = new Float32Array(widthPx * heightPx * 3);
  const part = { left, top, widthPx, heightPx, factor };
  frame.channels.forEach((channel, index) => {
    addMeans(frame.bytes, channel, part, rgb.subarray(index));
  });
  toRgb(rgb, frame.colour);
  return { ...part, rgb };
}

/** Writes one channel's means into every third place of `out`, 0 to 255. */
function addMeans(
  bytes: Uint8Array,
  { offset, strideBytes, stepBytes, coarseness }: Channel,
  { left, top, widthPx, heightPx, factor }: Omit<Shrunk, "rgb">,
  out: Float32Array,
): void {
  const from = (start: number, place: number) => Math.floor((start + place * factor) / coarseness);
  const to = (start: number, place: number) =>
    Math.max(from(start, place) + 1, Math.ceil((start + (place + 1) * factor) / coarseness));
  const starts = Int32Array.from({ length: widthPx }, (_, x) => from(left, x) * stepBytes);
  const ends = Int32Array.from({ length: widthPx }, (_, x) => to(left, x) * stepBytes);
  const sums = new Float64Array(widthPx);
  for (let y = 0; y < heightPx; y++) {
    sums.fill(0);
    const firstRow = from(top, y);
    const endRow = Math.min(to(top, y), Math.floor((bytes.length - offset) / strideBytes) + 1);
    for (let row = firstRow; row < endRow; row++) {
      const rowAt = offset + row * strideBytes;
      for (let x = 0; x < widthPx; x++) {
        let sum = 0;
        const end = rowAt + ends[x]!; // x is within the arrays
        for (let at = rowAt + starts[x]!; at < end; at += stepBytes) sum += bytes[at]!; // so is the region
        sums[x]! += sum;
      }
    }
    for (let x = 0; x < widthPx; x++) {
      const count = ((ends[x]! - starts[x]!) / stepBytes) * (endRow - firstRow);
      out[(y * widthPx + x) * 3] = sums[x]! / count;
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
