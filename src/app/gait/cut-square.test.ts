import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BodyBox, bodyBox, pointOfBox } from "./body-box.ts";
import { cutSquare } from "./cut-square.ts";
import { type Frame, planarChannels, rgbaChannels, storedPoint, type Turn, uprightSize } from "./frame.ts";
import { shrinkFrame } from "./shrink-frame.ts";

/** A picture whose red grows to the right and whose green grows downwards, standing upright after `turn`. */
function ramp(turn: Turn, widthPx = 120, heightPx = 80): Frame {
  const isOnSide = turn === 90 || turn === 270;
  const stored = isOnSide ? { widthPx: heightPx, heightPx: widthPx } : { widthPx, heightPx };
  const bytes = new Uint8Array(stored.widthPx * stored.heightPx * 4);
  const frame: Frame = {
    ...stored,
    timeS: 0,
    turn,
    bytes,
    channels: rgbaChannels(stored.widthPx),
    colour: { kind: "rgb" },
  };
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const at = storedPoint(frame, { x: x + 0.5, y: y + 0.5 });
      const index = (Math.floor(at.y) * stored.widthPx + Math.floor(at.x)) * 4;
      bytes[index] = x * 2;
      bytes[index + 1] = y * 3;
    }
  return frame;
}

const cut = (frame: Frame, box: BodyBox, sidePx: number): Float32Array => {
  const out = new Float32Array(sidePx * sidePx * 3);
  cutSquare(frame, box, sidePx, out);
  return out;
};

describe("a square cut out of a frame", () => {
  it.each([0, 90, 180, 270] as const)("shows the upright picture of one stored turned by %d", (turn) => {
    const frame = ramp(turn);
    expect(uprightSize(frame)).toEqual({ widthPx: 120, heightPx: 80 });
    const out = cut(frame, { centre: { x: 60, y: 40 }, sizePx: 40, turnRad: 0 }, 40);
    const [first, last] = [0, (40 * 40 - 1) * 3];
    expect(out[first]).toBeCloseTo((40 * 2) / 255, 5);
    expect(out[first + 1]).toBeCloseTo((20 * 3) / 255, 5);
    expect(out[last]).toBeCloseTo((79 * 2) / 255, 5);
    expect(out[last + 1]).toBeCloseTo((59 * 3) / 255, 5);
  });

  it("is black beyond the picture's edge", () => {
    const out = cut(ramp(0), { centre: { x: 0, y: 0 }, sizePx: 40, turnRad: 0 }, 40);
    expect([...out.subarray(0, 3)]).toEqual([0, 0, 0]);
    expect(out[(30 * 40 + 30) * 3]).toBeGreaterThan(0);
  });

  it("keeps the mean when it is shrunk, so that thin things stay", () => {
    const frame = ramp(0);
    frame.bytes.fill(0);
    for (let y = 0; y < 80; y++) frame.bytes[(y * 120 + 61) * 4] = 240; // a line one pixel wide
    const out = cut(frame, { centre: { x: 60, y: 40 }, sizePx: 80, turnRad: 0 }, 20);
    let sum = 0;
    for (let x = 0; x < 20; x++) sum += out[(10 * 20 + x) * 3] ?? 0;
    expect(sum).toBeCloseTo(240 / 255 / 4, 2);
  });

  it("puts a body's middle in its middle and its top straight above, however it leans", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 20, max: 400, noNaN: true }),
        (leanRad, radius) => {
          const hip = { x: 300, y: 200 };
          const top = { x: hip.x + Math.sin(leanRad) * radius, y: hip.y - Math.cos(leanRad) * radius };
          const box = bodyBox(hip, top);
          expect(pointOfBox(box, { x: 0.5, y: 0.5 })).toEqual(hip);
          const above = pointOfBox(box, { x: 0.5, y: 0.1 });
          expect(above.x).toBeCloseTo(top.x, 6);
          expect(above.y).toBeCloseTo(top.y, 6);
        },
      ),
      { seed: 5 },
    );
  });
});

describe("a shrunk frame", () => {
  const grey = (luma: number, colour: Frame["colour"]): readonly number[] => {
    const size = { widthPx: 10, heightPx: 6 };
    const channels = planarChannels(size);
    const bytes = new Uint8Array(channels[2].offset + 5 * 3).fill(128);
    bytes.fill(luma, 0, 60);
    const frame: Frame = { ...size, timeS: 0, turn: 0, bytes, channels, colour };
    return [...shrinkFrame(frame, { left: 0, top: 0, right: 10, bottom: 6 }, 2).rgb.subarray(0, 3)];
  };

  it("turns luma without colour into grey, from black to white", () => {
    const limited = { kind: "yuv", matrix: "bt709", range: "limited" } as const;
    expect(grey(16, limited)).toEqual([0, 0, 0]);
    expect(grey(235, limited)).toEqual([1, 1, 1]);
    expect(grey(255, { ...limited, range: "full" })[0]).toBeCloseTo(1, 5);
  });

  it("is as large as whole blocks fit, with odd factors and odd sizes too", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 61 }),
        fc.integer({ min: 2, max: 61 }),
        fc.integer({ min: 1, max: 9 }),
        (w, h, factor) => {
          const size = { widthPx: w, heightPx: h };
          const channels = planarChannels(size);
          const bytes = new Uint8Array(channels[2].offset + channels[2].strideBytes * Math.ceil(h / 2)).fill(
            128,
          );
          const frame: Frame = {
            ...size,
            timeS: 0,
            turn: 0,
            bytes,
            channels,
            colour: { kind: "yuv", matrix: "bt601", range: "full" },
          };
          const { rgb, widthPx, heightPx } = shrinkFrame(
            frame,
            { left: -5, top: -5, right: 99, bottom: 99 },
            factor,
          );
          expect([widthPx, heightPx]).toEqual([Math.floor(w / factor), Math.floor(h / factor)]);
          for (const value of rgb) expect(value).toBeCloseTo(128 / 255, 4);
        },
      ),
      { seed: 5 },
    );
  });
});
