import { describe, expect, it } from "vitest";
import { bodyIn, middleOf } from "./body.ts";
import { cycleOf, poseAt } from "./cycle.ts";
import { filmOf } from "./film.ts";
import { MOVEMENTS } from "./movements.ts";
import { lengthOf, minus } from "./vector.ts";

describe("film", () => {
  it.each(["E12", "E23", "E33"])("of %s never strays from the settled pose by what could be seen", (id) => {
    const movement = MOVEMENTS.get(id);
    if (movement === undefined) throw new Error(`no movement ${id}`);
    const cycle = cycleOf(movement);
    const film = filmOf(cycle);
    for (let at = 0; at < 12; at++) {
      const atS = (cycle.durationS * (at + 0.37)) / 12;
      const [shown, exact] = [bodyIn(film(atS)), bodyIn(poseAt(cycle, atS))];
      for (const part of ["head", "kneeR", "toeR", "palmL"] as const) {
        expect(lengthOf(minus(middleOf(shown, part), middleOf(exact, part)))).toBeLessThan(0.006);
      }
    }
  });

  it("goes round", () => {
    const movement = MOVEMENTS.get("E01");
    if (movement === undefined) throw new Error("no walk");
    const film = filmOf(cycleOf(movement));
    const { durationS } = cycleOf(movement);
    expect(film(durationS * 3)).toEqual(film(0));
  });
});
