import { describe, expect, test } from "vitest";
import { EXPOSURES, type ExposureId } from "../days/exposures.ts";
import { testedByOneChange } from "./lever-for.ts";

const named = (id: ExposureId) => {
  const exposure = EXPOSURES.find((one) => one.id === id);
  if (exposure === undefined) throw new Error(id);
  return exposure;
};
const effect = (
  id: ExposureId,
  standing: "clear" | "not-clear",
  others: { readonly together?: readonly ExposureId[]; readonly notApart?: readonly ExposureId[] } = {},
) => ({
  exposure: named(id),
  standing,
  togetherWith: (others.together ?? []).map(named),
  notApartFrom: others.notApart ?? [],
});

describe("what one change can put to the test", () => {
  test("is named where the days tell of it", () => {
    expect(testedByOneChange([effect("trail", "clear"), effect("stress", "clear")])).toEqual(["trail"]);
    expect(testedByOneChange([effect("sleep", "clear", { together: ["new-shoe"] })])).toEqual(["new-shoe"]);
    const inDoubt = [
      effect("cadence-deviation", "not-clear", { notApart: ["speed"] }),
      effect("speed", "not-clear", { notApart: ["cadence-deviation"] }),
    ];
    expect(testedByOneChange(inDoubt)).toEqual(["cadence-deviation"]);
  });

  test("is nothing of sleep, stress, sitting, climbs or speed, nor of what the days say nothing about", () => {
    const life = ["sleep", "stress", "sitting", "descent", "speed"] as const;
    expect(testedByOneChange(life.map((id) => effect(id, "clear")))).toEqual([]);
    expect(testedByOneChange([effect("trail", "not-clear")])).toEqual([]);
  });
});
