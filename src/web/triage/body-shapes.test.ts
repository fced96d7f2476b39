import { describe, expect, it } from "vitest";
import { PLACES } from "../../engine/answers/back-questions.ts";
import { mirroredPath, SPOTS, WIDTH } from "./body-shapes.ts";

/** The drawing at 320 px, less the margins of the page. */
const SMALLEST_SCALE = 288 / WIDTH;

describe("body map", () => {
  const spots = [...SPOTS.back, ...SPOTS.front];

  it("shows every place but “somewhere else”", () => {
    const drawn = new Set(spots.map(({ place }) => place));
    expect([...drawn].sort()).toEqual(
      PLACES.map(({ id }) => id)
        .filter((id) => id !== "elsewhere")
        .sort(),
    );
  });

  it.each(spots.map((spot) => [spot.place, spot] as const))("gives %s 44 px to press", (_, { press }) => {
    expect(Math.round(press[2] * SMALLEST_SCALE)).toBeGreaterThanOrEqual(44);
    expect(Math.round(press[3] * SMALLEST_SCALE)).toBeGreaterThanOrEqual(44);
  });

  it.each(["back", "front"] as const)("presses no two places at once on the %s", (view) => {
    for (const [at, { press: a, place }] of SPOTS[view].entries())
      for (const { press: b, place: other } of SPOTS[view].slice(at + 1)) {
        const across = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
        const down = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
        expect(across > 3 && down > 3, `${place} and ${other}`).toBe(false);
      }
  });

  it("has the runner's left on the left of the back and on the right of the front", () => {
    const middleOf = (view: "back" | "front", place: string): number =>
      SPOTS[view].find((spot) => spot.place === place)?.tick[0] ?? Number.NaN;
    expect(middleOf("back", "low-back-left")).toBeLessThan(WIDTH / 2);
    expect(middleOf("front", "groin-left")).toBeGreaterThan(WIDTH / 2);
  });

  it("mirrors a path twice into itself", () => {
    expect(mirroredPath(mirroredPath("M10 20 H40 Q50 60 70 80 V90 Z")).trim()).toBe(
      "M10 20 H40 Q50 60 70 80 V90 Z",
    );
  });
});
