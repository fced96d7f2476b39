import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../engine/units/day.ts";
import { type DiaryEntry, readDiary } from "./diary.ts";

const day = (text: string): Day => text as Day; // a fixed date of the calendar

const answered = (
  entryId: string,
  onDay: string,
  answers: Record<string, string | null>,
  enteredAtMs = Date.parse(onDay),
) => ({ kind: "answers", entryId, onDay: day(onDay), enteredAtMs, answers }) satisfies DiaryEntry;
const checkedIn = (entryId: string, onDay: string, enteredAtMs: number, checkIn: Record<string, number>) =>
  ({ kind: "check-in", entryId, onDay: day(onDay), enteredAtMs, checkIn }) satisfies DiaryEntry;

describe("the diary", () => {
  it("knows since when an answer has been given without a break", () => {
    const told = readDiary([
      answered("a", "2026-05-01", { fever: "no", "one-leg-numb": "yes" }),
      answered("b", "2026-05-03", { fever: "yes", "one-leg-numb": "yes" }),
      answered("c", "2026-05-05", { fever: "no" }),
    ]);
    expect(told.answers).toEqual({ fever: "no", "one-leg-numb": "yes" });
    expect(told.answeredSince).toEqual({ fever: "2026-05-05", "one-leg-numb": "2026-05-01" });
  });

  it("takes an answer back to not asked", () => {
    const told = readDiary([
      answered("a", "2026-05-01", { fever: "yes" }),
      answered("b", "2026-05-02", { fever: null }),
    ]);
    expect(told.answers).toEqual({});
  });

  it("corrects a check-in field by field with the newer entry of its day", () => {
    const told = readDiary([
      checkedIn("b", "2026-05-01", 200, { painNow: 2 }),
      checkedIn("a", "2026-05-01", 100, { painNow: 5, painWorst: 6 }),
    ]);
    expect(told.checkIns).toEqual([{ onDay: "2026-05-01", enteredAtMs: 200, painNow: 2, painWorst: 6 }]);
  });

  it("reads the same whatever order its entries arrived in", () => {
    const entries: DiaryEntry[] = [
      answered("a", "2026-05-01", { fever: "no" }),
      answered("b", "2026-05-03", { fever: "yes" }),
      checkedIn("c", "2026-05-01", 100, { painNow: 5 }),
      checkedIn("d", "2026-05-01", 200, { painNow: 2 }),
      checkedIn("e", "2026-05-02", 50, { painNow: 1 }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(readDiary(shuffled)).toEqual(readDiary(entries));
      }),
    );
  });
});
