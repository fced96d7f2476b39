import { describe, expect, test } from "vitest";
import type { CheckIn } from "../../answers/check-in.ts";
import { addDays } from "../../units/day.ts";
import { experimentsOf, standingOf } from "./experiment-record.ts";
import { aCheckIn, aProtocol, BEGINS } from "./make-experiment.ts";
import type { Protocol } from "./protocol.ts";
import { stopReason } from "./stop-reason.ts";

const day = (n: number) => addDays(BEGINS, n);
const told = (...days: readonly (readonly [n: number, fields: Partial<CheckIn>])[]): readonly CheckIn[] =>
  days.map(([n, fields]) => aCheckIn(day(n), fields));
const reason = (checkIns: readonly CheckIn[], upTo = 60, stopping: Partial<Protocol["stopping"]> = {}) => {
  const protocol = aProtocol();
  return stopReason({ ...protocol, stopping: { ...protocol.stopping, ...stopping } }, checkIns, day(upTo));
};

describe("an experiment ends early", () => {
  test("with pain above the limit on two days of three, in a run or after it", () => {
    expect(reason(told([3, { painWorst: 6 }]))).toBeUndefined();
    expect(reason(told([3, { painWorst: 6 }], [5, { painDuringRun: 6 }]))).toEqual({
      because: "pain-above-limit",
      onDay: day(5),
    });
    expect(reason(told([3, { painWorst: 5 }], [4, { painWorst: 5 }]))).toBeUndefined(); // at the limit
    expect(reason(told([3, { painWorst: 6 }], [6, { painWorst: 6 }]))).toBeUndefined(); // four days
  });

  test("with two worse mornings in a week", () => {
    const worse = { morningAfter: "worse" } as const;
    expect(reason(told([2, worse], [8, worse]))).toEqual({ because: "worse-mornings", onDay: day(8) });
    expect(reason(told([2, worse], [9, worse]))).toBeUndefined();
  });

  test("with a week's pain two points above what it was before; without a before no rise is seen", () => {
    const week = told([10, { painWorst: 4 }], [11, { painWorst: 4 }], [12, { painWorst: 4 }]);
    expect(reason(week, 60, { painBefore: 2 })).toEqual({ because: "pain-rising", onDay: day(12) });
    expect(reason(week, 60, { painBefore: 2.1 })).toBeUndefined();
    expect(reason(week)).toBeUndefined();
  });

  test("never by what lies before it, after it, or ahead", () => {
    const sore = { painWorst: 9 };
    expect(reason(told([-3, sore], [-2, sore], [-1, sore]))).toBeUndefined();
    expect(reason(told([90, sore], [91, sore]), 99)).toBeUndefined();
    expect(reason(told([20, sore], [21, sore]), 20)).toBeUndefined();
  });

  test("for good: the first end that was written down stays, whatever is told later", () => {
    const protocol = aProtocol();
    const [record] = experimentsOf([
      { onDay: BEGINS, event: { kind: "begun", protocol } },
      { onDay: day(4), event: { kind: "stopped", experimentId: "test", because: "danger" } },
      { onDay: day(9), event: { kind: "stopped", experimentId: "test", because: "runner" } },
      { onDay: day(9), event: { kind: "begun", protocol: aProtocol({ pairs: 9 }) } },
      { onDay: day(9), event: { kind: "noted", experimentId: "unknown", wasChanged: true } },
    ]);
    if (record === undefined) throw new Error("no experiment");
    expect(record.protocol.pairs).toBe(6);
    expect(standingOf(record, [], day(50))).toEqual({ kind: "stopped", because: "danger", onDay: day(4) });
    expect(standingOf(record, [], day(3)).kind).toBe("running");
  });

  test.each([
    [-1, "waiting"],
    [0, "running"],
    [83, "running"],
    [84, "running"], // the rating of the day after the last
    [85, "over"],
  ])("or not at all: on day %i it is %s", (n, kind) => {
    const record = { protocol: aProtocol(), begunOnDay: BEGINS, noted: [] };
    expect(standingOf(record, [], day(n)).kind).toBe(kind);
  });
});
