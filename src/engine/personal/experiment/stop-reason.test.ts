import { describe, expect, test } from "vitest";
import type { CheckIn } from "../../answers/check-in.ts";
import { addDays } from "../../units/day.ts";
import { analyseExperiment } from "./analyse-experiment.ts";
import { experimentsOf, standingOf } from "./experiment-record.ts";
import { aCheckIn, aProtocol, BEGINS } from "./make-experiment.ts";
import { painBaseline } from "./pain-baseline.ts";
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

  const week = told([10, { painWorst: 4 }], [11, { painWorst: 4 }], [12, { painWorst: 4 }]);

  test("with a week's pain two points above the two weeks before its first day, as the diary tells them", () => {
    const earlier = (...pains: readonly number[]) =>
      told(...pains.map((painWorst, place) => [place - 14, { painWorst }] as const));
    expect(reason([...earlier(2, 2, 2), ...week])).toEqual({ because: "pain-rising", onDay: day(12) });
    expect(reason([...earlier(2, 2, 3), ...week])).toBeUndefined();
    expect(reason([...earlier(2, 2), ...week])).toBeUndefined(); // two days make no mean
    expect(reason([...told([-15, { painWorst: 2 }]), ...earlier(2, 2), ...week])).toBeUndefined(); // too long ago
    expect(
      reason([
        ...earlier(0.1, 0.2, 0.3),
        ...told(...[10, 11, 12].map((n) => [n, { painWorst: 2.2 }] as const)),
      ]),
    ).toMatchObject({ because: "pain-rising" }); // 2.2 less 0.2, whatever the last bit says
  });

  test("exactly as it is shown: held against the mean to one decimal", () => {
    const before = told(...[2, 2, 2, 2, 2, 3].map((painWorst, n) => [n - 9, { painWorst }] as const));
    expect(painBaseline(aProtocol(), before, BEGINS)).toEqual({ kind: "known", pain: 2.1 }); // 2.17
    const sore = told(...[4, 4, 4, 4, 4, 4, 5].map((painWorst, n) => [n, { painWorst }] as const)); // 4.14
    expect(reason([...before, ...sore])).toEqual({ because: "pain-rising", onDay: day(6) });
  });

  test("by what a protocol of version 1 carries, where the diary tells too little", () => {
    expect(reason(week, 60, { painBefore: 2 })).toEqual({ because: "pain-rising", onDay: day(12) });
    expect(reason(week, 60, { painBefore: 2.1 })).toBeUndefined();
    expect(reason(week)).toBeUndefined();
  });

  test.each<[string, readonly CheckIn[], number, object]>([
    [
      "to come while days of it lie ahead",
      told([-3, { painWorst: 2 }], [-2, {}]),
      -1,
      { kind: "to-come", ratings: 1 },
    ],
    [
      "missing once they are over",
      told([-3, { painWorst: 2 }]),
      0,
      { kind: "missing", ratings: 1, ratingsNeeded: 3 },
    ],
    [
      "known from three days on",
      told([-3, { painWorst: 2 }], [-2, { painNow: 4 }], [-1, { painWorst: 3 }], [0, { painWorst: 9 }]),
      5,
      { kind: "known", pain: 3 },
    ],
  ])("and what a week is held against is %s", (_, checkIns, today, baseline) => {
    expect(painBaseline(aProtocol(), checkIns, day(today))).toMatchObject(baseline);
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

  test("and once its result was shown, stays as it was then", () => {
    const ended = { kind: "stopped", because: "runner", onDay: day(20) } as const;
    const result = analyseExperiment(
      aProtocol(),
      { history: { runs: [] }, checkIns: [], noted: [] },
      day(20),
    );
    const [record] = experimentsOf([
      { onDay: BEGINS, event: { kind: "begun", protocol: aProtocol() } },
      {
        onDay: day(21),
        event: { kind: "finished", experimentId: "test", result, ended },
      },
    ]);
    if (record === undefined) throw new Error("no experiment");
    const sore = told([3, { painWorst: 9 }], [4, { painWorst: 9 }]); // told only afterwards
    expect(standingOf(record, sore, day(99))).toEqual(ended);
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
