import { describe, expect, it } from "vitest";
import type { CheckIn } from "../engine/answers/check-in.ts";
import { NOTHING_TOLD } from "../engine/answers/told.ts";
import { historyOf } from "../engine/history/history-of.ts";
import { aDay, aRun } from "../engine/history/make-run.ts";
import { addDays } from "../engine/units/day.ts";
import { ownDays } from "./own-days.ts";

const START = aDay("2024-03-01");
const history = historyOf([aRun({ ranOnDay: START })]);
const did = (exerciseId: string): readonly CheckIn[] => [
  { onDay: START, enteredAtMs: 1, painNow: 3, did: [{ exerciseId, isComplete: true }] },
];
const daysWith = (checkIns: readonly CheckIn[], onDay = START) =>
  ownDays({ history, told: { ...NOTHING_TOLD, checkIns }, onDay });
const strengthOf = ({ timeline }: ReturnType<typeof ownDays>): number | undefined =>
  timeline().exposures.find(({ exposure }) => exposure.id === "strength-done")?.byDay[0];

describe("own days", () => {
  it("are joined once for the same runs and the same words, and anew when any of them changed", () => {
    const first = daysWith(did("E23"));
    expect(daysWith(did("E23"))).toBe(first);
    expect(strengthOf(daysWith(did("E05")))).toBe(0);
    expect(daysWith(did("E23"), addDays(START, 1)).timeline().days).toBe(2);
  });

  it("count as strength what loads legs, trunk or hips, and no stretch or gentle movement", () => {
    const strength = ["E16", "E23", "E27"].map((id) => strengthOf(daysWith(did(id))));
    const other = ["E01", "E03", "E10", "E20", "E22", "E36"].map((id) => strengthOf(daysWith(did(id))));
    expect([strength, other]).toEqual([
      [1, 1, 1],
      [0, 0, 0, 0, 0, 0],
    ]);
  });
});
