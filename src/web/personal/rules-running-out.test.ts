import { describe, expect, it } from "vitest";
import { readDiary } from "../../app/diary.ts";
import { aDay } from "../../engine/history/make-run.ts";
import { rulesRunningOut } from "./rules-running-out.ts";

const TODAY = aDay("2024-06-01");

describe("a check-in of today", () => {
  it.each([
    [{ painNow: 3 }, false],
    [{ painNow: 4 }, true],
    [{ painNow: 1, morningAfter: "worse" }, true],
    [{ morningAfter: "same" }, false],
    [{ sleepHours: 7 }, false],
  ] as const)("with %j rules running out: %s", (checkIn, isOut) => {
    const entry = { kind: "check-in", entryId: "c", enteredAtMs: 1, onDay: TODAY, checkIn } as const;
    expect(rulesRunningOut(readDiary([entry]), TODAY)).toBe(isOut);
    expect(rulesRunningOut(readDiary([{ ...entry, onDay: aDay("2024-05-31") }]), TODAY)).toBe(false);
  });
});
