import { describe, expect, it } from "vitest";
import { readDiary } from "../../app/diary.ts";
import type { Day } from "../../engine/units/day.ts";
import { changedFrom, legsOf, type Noted, notedOn, withField, withLegs } from "./check-in-draft.ts";

const DAY = "2026-05-03" as Day;

describe("a check-in that is written", () => {
  it("tells only what differs, and takes back what was cleared", () => {
    const before: Noted = { painNow: 3, stress: 5, did: [{ exerciseId: "E16", isComplete: true }] };
    expect(changedFrom(before, { ...before, painNow: 2 })).toEqual({ painNow: 2 });
    expect(changedFrom(before, withField(before, "stress", undefined))).toEqual({ stress: null });
    expect(changedFrom(before, { ...before, did: [{ exerciseId: "E16", isComplete: true }] })).toEqual({});
    expect(changedFrom({}, { painNow: 0 })).toEqual({ painNow: 0 });
  });

  it("reads as the day it was written to be", () => {
    const before: Noted = { painNow: 3, hasLegSymptoms: true, hasNewLegSymptoms: true };
    const after: Noted = withLegs({ ...before, painNow: 0, sleepHours: 7 }, undefined);
    const entries = [before, changedFrom(before, after)].map(
      (checkIn, at) =>
        ({ kind: "check-in", entryId: `${at}`, enteredAtMs: at, onDay: DAY, checkIn }) as const,
    );
    expect(notedOn(readDiary(entries), DAY)).toEqual({ painNow: 0, sleepHours: 7 });
    expect(notedOn(readDiary([]), DAY)).toEqual({});
  });

  it.each(["no", "yes", "new", undefined] as const)("says of the legs: %s", (legs) => {
    expect(legsOf(withLegs({ hasLegSymptoms: true, hasNewLegSymptoms: true }, legs))).toBe(legs);
  });
});
