import { describe, expect, it } from "vitest";
import { squaresOf } from "./find-bodies.ts";

const SIZES = [
  { widthPx: 1920, heightPx: 1080 },
  { widthPx: 1768, heightPx: 994 },
  { widthPx: 1280, heightPx: 960 },
  { widthPx: 2560, heightPx: 1080 },
];

describe("the squares the detector looks into", () => {
  it("hold a standing body whole, wherever it is in a wide picture", () => {
    for (const { widthPx, heightPx } of SIZES) {
      const squares = squaresOf({ widthPx, heightPx });
      const halfBody = heightPx / 4; // arms and legs of a running body reach half its height
      for (let x = halfBody; x <= widthPx - halfBody; x += 10) {
        const holds = squares.some(
          ({ centre, sizePx }) => Math.abs(x - centre.x) <= sizePx / 2 - halfBody + 1e-9,
        );
        expect(holds, `${widthPx} wide, at ${x}`).toBe(true);
      }
    }
  });

  it("are as high as a wide picture and never leave it", () => {
    for (const { widthPx, heightPx } of SIZES)
      for (const { centre, sizePx } of squaresOf({ widthPx, heightPx })) {
        expect(sizePx).toBe(heightPx);
        expect(centre.x - sizePx / 2).toBeGreaterThanOrEqual(0);
        expect(centre.x + sizePx / 2).toBeLessThanOrEqual(widthPx);
      }
  });

  it("are one around a high or square picture", () => {
    expect(squaresOf({ widthPx: 1080, heightPx: 1920 })).toEqual([
      { centre: { x: 540, y: 960 }, sizePx: 1920, turnRad: 0 },
    ]);
    expect(squaresOf({ widthPx: 64, heightPx: 64 })).toHaveLength(1);
  });
});
