import { describe, expect, test } from "vitest";
import { addDays } from "../../units/day.ts";
import { type ExperimentEvent, experimentsOf, standingOf } from "./experiment-record.ts";
import { aProtocol, BEGINS } from "./make-experiment.ts";

const begun: ExperimentEvent = { kind: "begun", protocol: aProtocol() };
const ended: ExperimentEvent = { kind: "stopped", experimentId: "test", because: "danger" };
const noted: ExperimentEvent = { kind: "noted", experimentId: "test", wasChanged: true };

describe("the record of an experiment", () => {
  test("keeps its end and its notes when a clock that was put right sets them before its beginning", () => {
    const [record] = experimentsOf(
      [ended, noted, begun].map((event) => ({ onDay: addDays(BEGINS, 3), event })),
    );
    expect(record?.noted).toEqual([{ onDay: addDays(BEGINS, 3), wasChanged: true }]);
    expect(record && standingOf(record, [], addDays(BEGINS, 9))).toMatchObject({
      kind: "stopped",
      because: "danger",
    });
  });

  test("is that of the first beginning, and of no experiment that never began", () => {
    const second: ExperimentEvent = { kind: "begun", protocol: aProtocol({ seed: 9 }) };
    const events = [begun, second, { ...ended, experimentId: "unheard of" }];
    const records = experimentsOf(events.map((event) => ({ onDay: BEGINS, event })));
    expect(records).toEqual([{ protocol: aProtocol(), begunOnDay: BEGINS, noted: [] }]);
  });
});
