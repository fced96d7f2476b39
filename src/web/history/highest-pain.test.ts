import { describe, expect, it } from "vitest";
import type { Day } from "../../engine/units/day.ts";
import { highestPain } from "./highest-pain.ts";

const bar = (startsOnDay: string) => ({ startsOnDay: startsOnDay as Day }); // a day
const told = (day: string, pain: number) => ({ day: day as Day, pain }); // a day
const BARS = [bar("2024-05-06"), bar("2024-05-13"), bar("2024-05-20")];

describe("the highest pain of bars", () => {
  it("is that of the span each day lies in, first and last days included", () => {
    const pain = [told("2024-05-06", 2), told("2024-05-12", 5), told("2024-05-20", 1)];
    expect(highestPain(BARS, pain)).toEqual([5, null, 1]);
  });

  it("keeps a day without pain apart from a week nobody told of", () => {
    expect(highestPain(BARS, [told("2024-05-14", 0)])).toEqual([null, 0, null]);
  });

  it("leaves out what lies before the first bar", () => {
    expect(highestPain(BARS, [told("2024-05-05", 9)])).toBeUndefined();
    expect(highestPain(BARS, [told("2024-05-05", 9), told("2024-05-07", 3)])).toEqual([3, null, null]);
  });

  it("is nothing where nothing was told", () => {
    expect(highestPain(BARS, [])).toBeUndefined();
  });
});
