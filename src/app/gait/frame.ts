/** One picture of a clip as the decoder gave it, without its colours converted and without being turned. */
export interface Frame {
  /** Seconds since the first moment of the clip. */
  readonly timeS: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Clockwise, to stand upright. */
  readonly turn: Turn;
  readonly bytes: Uint8Array;
  /** Red, green, blue; or luma and the two colour differences. */
  readonly channels: readonly [Channel, Channel, Channel];
  readonly colour: Colour;
}

export type Turn = 0 | 90 | 180 | 270;

/** Where one channel's values stand among the bytes. */
export interface Channel {
  readonly offset: number;
  readonly strideBytes: number;
  /** Bytes from one value of a row to the next. */
  readonly stepBytes: number;
  /** 2 where one value stands for two by two pixels. */
  readonly coarseness: 1 | 2;
}

export type Colour =
  | { readonly kind: "rgb" }
  | {
      readonly kind: "yuv";
      readonly matrix: "bt601" | "bt709";
      readonly range: "limited" | "full";
    };

/** A point or size in the upright picture, in pixels, x to the right and y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which of several people is meant: a place as shares of the picture, and when they stand there; absent: at the start. */
export interface Choice extends Point {
  readonly timeS?: number;
}

/** How large the picture is once it stands upright. */
export const uprightSize = ({ widthPx, heightPx, turn }: Frame): Size =>
  turn === 90 || turn === 270 ? { widthPx: heightPx, heightPx: widthPx } : { widthPx, heightPx };

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Where a point of the upright picture lies in the picture as stored. */
export function storedPoint(frame: Frame, { x, y }: Point): Point {
  switch (frame.turn) {
    case 0:
      return { x, y };
    case 90:
      return { x: y, y: frame.heightPx - x };
    case 180:
      return { x: frame.widthPx - x, y: frame.heightPx - y };
    case 270:
      return { x: frame.widthPx - y, y: x };
  }
}

/** The channels of a packed picture of red, green, blue and a fourth byte. */
export function rgbaChannels(widthPx: number): Frame["channels"] {
  const channel = (offset: number): Channel => ({
    offset,
    strideBytes: widthPx * 4,
    stepBytes: 4,
    coarseness: 1,
  });
  return [channel(0), channel(1), channel(2)];
}

/** The channels of a picture whose three planes follow each other without gaps, colours at half the size. */
export function planarChannels({ widthPx, heightPx }: Size): Frame["channels"] {
  const halfWidth = Math.ceil(widthPx / 2);
  const halfHeight = Math.ceil(heightPx / 2);
  const luma = widthPx * heightPx;
  const half = (offset: number): Channel => ({
    offset,
    strideBytes: halfWidth,
    stepBytes: 1,
    coarseness: 2,
  });
  return [
    { offset: 0, strideBytes: widthPx, stepBytes: 1, coarseness: 1 },
    half(luma),
    half(luma + halfWidth * halfHeight),
  ];
}
