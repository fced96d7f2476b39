import { describe, expect, test } from "vitest";
import { jointCentre } from "./joint-centre.ts";
import type { MarkerColumn } from "./read-trc.ts";

const FRAMES = 120;

/** Three markers on a stiff piece that swings by `angle` about a point that itself moves along. */
const piece = (angle: (t: number) => number, length: number): readonly MarkerColumn[] =>
  [
    [0.3, 0.05, 0.04],
    [0.6, -0.04, -0.03],
    [0.8, 0.06, 0.01],
  ].map(([share = 0, aside = 0, out = 0]) => {
    const column = { x: new Float64Array(FRAMES), y: new Float64Array(FRAMES), z: new Float64Array(FRAMES) };
    for (let i = 0; i < FRAMES; i++) {
      const a = angle(i / 20);
      const [along, across] = [share * length, aside];
      column.x[i] = 0.02 * i + Math.sin(a) * along + Math.cos(a) * across;
      column.y[i] = 1 - Math.cos(a) * along + Math.sin(a) * across;
      column.z[i] = out;
    }
    return column;
  });

describe("the point two pieces turn about", () => {
  const upper = piece((t) => Math.PI + 0.4 * Math.sin(t), 0.45);
  const lower = piece((t) => 0.9 * Math.sin(t + 1), 0.4);

  test("is found to a millimetre in the plane they move in", () => {
    const centre = jointCentre(upper, lower);
    for (let i = 0; i < FRAMES; i++) {
      expect(Math.abs((centre?.x[i] ?? 9) - 0.02 * i)).toBeLessThan(0.002);
      expect(Math.abs((centre?.y[i] ?? 9) - 1)).toBeLessThan(0.002);
    }
  });

  test("is not guessed from two markers, nor where a piece is hidden", () => {
    expect(jointCentre(upper.slice(1), lower)).toBeUndefined();
    const hidden = upper.map(({ x, y, z }) => ({ x: x.map((v, i) => (i < 10 ? Number.NaN : v)), y, z }));
    const centre = jointCentre(hidden, lower);
    expect(centre?.x[5]).toBeNaN();
    expect(centre?.x[50]).toBeCloseTo(1, 2);
  });
});
