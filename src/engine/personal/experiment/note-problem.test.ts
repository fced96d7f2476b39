import { describe, expect, test } from "vitest";
import { addDays } from "../../units/day.ts";
import { analyseExperiment } from "./analyse-experiment.ts";
import { type ExperimentRecord, standingOf } from "./experiment-record.ts";
import { aProtocol, BEGINS } from "./make-experiment.ts";
import { noteProblem } from "./note-problem.ts";

const TODAY = addDays(BEGINS, 10);
const WARM_UP = aProtocol({ lever: { kind: "warm-up", exerciseIds: ["E22"] } });
const problem = (onDay: number, fields: Partial<ExperimentRecord> = {}) => {
  const record = { protocol: WARM_UP, begunOnDay: BEGINS, noted: [], ...fields };
  return noteProblem(record, standingOf(record, [], TODAY), { onDay: addDays(BEGINS, onDay), today: TODAY });
};

describe("a note whether the change was made", () => {
  test("counts on a day that counts, today's and an earlier one", () => {
    expect(problem(10)).toBeUndefined();
    expect(problem(1)).toBeUndefined();
  });

  test("would not count on any other day", () => {
    expect(problem(-1)).toBe("not-its-day");
    expect(problem(7)).toBe("wash-out"); // the first day of the second block
    expect(problem(11)).toBe("day-to-come");
  });

  test("would not count after the end, and counts before it until the result is shown", () => {
    const stopped = { because: "runner", onDay: addDays(BEGINS, 5) } as const;
    expect(problem(6, { stopped })).toBe("not-its-day");
    expect(problem(5, { stopped })).toBeUndefined();
    const result = analyseExperiment(WARM_UP, { history: { runs: [] }, checkIns: [], noted: [] }, TODAY);
    expect(problem(5, { stopped, result })).toBe("result-shown");
  });

  test.each([
    { kind: "shoes", shoeId: "red" },
    { kind: "surface", surface: "trail" },
    { kind: "distance-split" },
    { kind: "cadence-up", ratio: 1.05 },
  ] as const)("would not count for $kind: the runs tell it", (lever) => {
    expect(problem(10, { protocol: aProtocol({ lever }) })).toBe("read-from-runs");
  });
});
