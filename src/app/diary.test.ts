import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckIn } from "../engine/answers/check-in.ts";
import type { Day } from "../engine/units/day.ts";
import { type DiaryEntry, readDiary } from "./diary.ts";

const day = (text: string): Day => text as Day; // a fixed date of the calendar

const answered = (
  entryId: string,
  onDay: string,
  answers: Record<string, string | null>,
  enteredAtMs = Date.parse(onDay),
) => ({ kind: "answers", entryId, onDay: day(onDay), enteredAtMs, answers }) satisfies DiaryEntry;
const checkedIn = (
  entryId: string,
  onDay: string,
  enteredAtMs: number,
  checkIn: Record<string, number | null>,
) => ({ kind: "check-in", entryId, onDay: day(onDay), enteredAtMs, checkIn }) satisfies DiaryEntry;

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

  it("knows the day the cadence drill began as it was told last, and that it was taken back", () => {
    const drill = (enteredAtMs: number, sinceDay: Day | null): DiaryEntry => ({
      kind: "cadence-drill",
      entryId: `drill-${enteredAtMs}`,
      enteredAtMs,
      onDay: day("2026-05-03"),
      sinceDay,
    });
    const [first, second, end] = [drill(1, day("2026-05-01")), drill(2, day("2026-05-02")), drill(3, null)];
    expect(readDiary([]).cadenceDrill).toBeUndefined();
    expect(readDiary([second, first]).cadenceDrill).toEqual({ sinceDay: "2026-05-02", toldAtMs: 2 });
    expect(readDiary([end, second, first]).cadenceDrill).toEqual({ toldAtMs: 3 });
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
    expect(told.checkIns).toEqual([
      { onDay: "2026-05-01", enteredAtMs: 200, toldAtMs: { painWorst: 100 }, painNow: 2, painWorst: 6 },
    ]);
  });

  it("takes any field of a check-in back to not known, as if it had never been told", () => {
    const all: Record<keyof Omit<CheckIn, "onDay" | "enteredAtMs" | "toldAtMs">, unknown> = {
      painNow: 5,
      painWorst: 8,
      hasLegSymptoms: true,
      hasNewLegSymptoms: true,
      morningAfter: "worse",
      painDuringRun: 6,
      painBeganAtM: 4000,
      painBeganAtS: 1500,
      runId: "run",
      did: [{ exerciseId: "E16", isComplete: true }],
      sleepHours: 5,
      stress: 7,
      sittingHours: 9,
    };
    for (const field of Object.keys(all)) {
      const { [field]: _, ...rest } = { ...all } as Record<string, unknown>;
      const read = (checkIn: unknown, clearing: unknown) => ({
        ...readDiary([
          checkedIn("a", "2026-05-01", 100, checkIn as Record<string, number>),
          checkedIn("b", "2026-05-01", 200, clearing as Record<string, number>),
        ]),
        replaced: [],
      });
      expect(read(all, { [field]: null }), field).toEqual(read(rest, {}));
      expect(read(all, { [field]: null }).checkIns[0], field).not.toHaveProperty(field);
    }
  });

  it("keeps a warning that was corrected, taken back or told over, with the moment at which it was told", () => {
    const told = (first: Record<string, unknown>, then: Record<string, unknown>) =>
      readDiary([
        checkedIn("a", "2026-05-01", 100, first as Record<string, number>),
        checkedIn("b", "2026-05-01", 200, then as Record<string, number>),
      ]).replaced;
    const [onDay, enteredAtMs] = [day("2026-05-01"), 100];
    const did = (pain: number) => ({ did: [{ exerciseId: "E16", isComplete: true, pain }] });
    expect(told({ painNow: 8 }, { painNow: 3 })).toEqual([{ onDay, enteredAtMs, painNow: 8 }]);
    expect(told({ painWorst: 7 }, { painWorst: null })).toEqual([{ onDay, enteredAtMs, painWorst: 7 }]);
    expect(told({ hasNewLegSymptoms: true }, { hasNewLegSymptoms: false })).toHaveLength(1);
    expect(told({ hasLegSymptoms: true }, { hasLegSymptoms: null })).toHaveLength(1);
    expect(told(did(8), did(2))).toEqual([{ onDay, enteredAtMs, ...did(8) }]);
    expect(told({ painNow: 6 }, { painNow: 3 })).toEqual([]);
    expect(told({ painNow: 8 }, { painNow: 9 })).toEqual([]);
  });

  it("takes no record of an assessment that is still to come", () => {
    const record = (assessedOnDay: string): DiaryEntry => ({
      kind: "assessment",
      entryId: assessedOnDay,
      enteredAtMs: 1,
      onDay: day("2026-05-02"),
      assessment: {
        assessedOnDay: day(assessedOnDay),
        by: "doctor",
        flags: ["RF01"],
        allowed: "running",
      },
    });
    expect(readDiary([record("2026-05-02"), record("2027-05-02")]).assessments).toHaveLength(1);
  });

  it("knows nothing of a day of which everything was taken back", () => {
    const told = readDiary([
      checkedIn("a", "2026-05-01", 100, { painNow: 5 }),
      checkedIn("b", "2026-05-01", 200, { painNow: null }),
    ]);
    expect(told.checkIns).toEqual([]);
  });

  it("does not take an exercise noted later for a new pain in the one before", () => {
    const did = (entryId: string, enteredAtMs: number, pains: readonly number[]): DiaryEntry => ({
      kind: "check-in",
      entryId,
      onDay: day("2026-05-01"),
      enteredAtMs,
      checkIn: { did: pains.map((pain) => ({ exerciseId: "E16", isComplete: true, pain })) },
    });
    const toldAt = (...pains: readonly (readonly number[])[]) =>
      readDiary(pains.map((some, at) => did(`${at}`, at + 1, some))).checkIns.map(
        ({ enteredAtMs, toldAtMs }) => toldAtMs?.did ?? enteredAtMs,
      );
    expect(toldAt([8])).toEqual([1]);
    expect(toldAt([8], [8, 0])).toEqual([1]);
    expect(toldAt([2], [2, 8])).toEqual([2]);
  });

  it("takes a field back and learns it anew", () => {
    const told = readDiary([
      checkedIn("a", "2026-05-01", 100, { painNow: 5, stress: 2 }),
      checkedIn("b", "2026-05-01", 200, { painNow: null }),
      checkedIn("c", "2026-05-01", 300, { painNow: 3 }),
    ]);
    expect(told.checkIns).toEqual([
      { onDay: "2026-05-01", enteredAtMs: 300, toldAtMs: { stress: 100 }, painNow: 3, stress: 2 },
    ]);
  });

  it("keeps the moves that were not taken back, in the order in which they were made", () => {
    const moved = (entryId: string, enteredAtMs: number, from: string, to: string, isTakenBack?: true) =>
      ({
        kind: "plan-move",
        entryId,
        enteredAtMs,
        onDay: day("2026-05-01"),
        from: day(from),
        to: day(to),
        ...(isTakenBack && { isTakenBack }),
      }) satisfies DiaryEntry;
    const told = readDiary([
      moved("c", 300, "2026-05-04", "2026-05-05", true),
      moved("a", 100, "2026-05-04", "2026-05-05"),
      moved("b", 200, "2026-05-06", "2026-05-08"),
      moved("d", 400, "2026-05-09", "2026-05-10", true),
    ]);
    expect(told.planMoves).toEqual([{ from: "2026-05-06", to: "2026-05-08", movedAtMs: 200 }]);
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
