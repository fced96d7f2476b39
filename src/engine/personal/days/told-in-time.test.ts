import { describe, expect, it } from "vitest";
import { aDay } from "../../history/make-run.ts";
import { toldColumn } from "./told-in-time.ts";

const MONDAY = aDay("2024-03-04");
const SPAN = { firstDay: MONDAY, days: 1 };
const toldAt = (instant: string) => ({
  onDay: MONDAY,
  enteredAtMs: Date.parse(instant),
  painNow: 2,
  stress: 5,
});

describe("a number", () => {
  it.each([
    ["2024-03-04T20:00:00Z", 2],
    ["2024-03-06T23:59:59.999Z", 2],
    ["2024-03-07T00:00:00Z", Number.NaN],
    ["2024-04-01T08:00:00Z", Number.NaN],
  ])("of a Monday told at %s is known in time as %d", (instant, known) => {
    expect([...toldColumn([toldAt(instant)], "painNow", SPAN, "in-time")]).toEqual([known]);
    expect([...toldColumn([toldAt(instant)], "painNow", SPAN, "ever")]).toEqual([2]);
  });

  it("goes by the instant it was told itself, not by that of its entry", () => {
    const toldAtMs = { painNow: Date.parse("2024-03-05T08:00:00Z") };
    const corrected = { ...toldAt("2024-03-20T08:00:00Z"), toldAtMs };
    expect([...toldColumn([corrected], "painNow", SPAN, "in-time")]).toEqual([2]);
    expect([...toldColumn([corrected], "stress", SPAN, "in-time")]).toEqual([Number.NaN]);
  });
});
