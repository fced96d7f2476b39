import { describe, expect, it } from "vitest";
import { aBackstride, NOW_MS } from "../../test/a-backstride.ts";
import { someAnswers } from "../engine/triage/make-answers.ts";
import { addDays, type Day } from "../engine/units/day.ts";
import { dangersAskedIn } from "./advice.ts";
import { readDiary } from "./diary.ts";

const day = (text: string): Day => text as Day; // a fixed date of the calendar
const told = (answers: Record<string, unknown>, entryId = "a", enteredAtMs = NOW_MS) =>
  ({
    kind: "answers",
    entryId,
    enteredAtMs,
    onDay: day("2024-06-01"),
    answers: answers as Record<string, string>,
  }) as const;

describe("the plan over a store", () => {
  it("is refused before the danger questions are asked, and says what to ask", async () => {
    const { backstride } = await aBackstride();
    expect(await backstride.plan()).toMatchObject({
      kind: "not-cleared",
      problem: { kind: "unfinished", ask: expect.any(Array) },
    });
  });

  it("is refused in an emergency", async () => {
    const { backstride } = await aBackstride();
    await backstride.tell([told(someAnswers({ "bladder-change": "yes" }))]);
    expect(await backstride.plan()).toMatchObject({ kind: "not-cleared", problem: { kind: "emergency" } });
  });

  it("comes for a cleared runner, the same to the byte each time it is asked", async () => {
    const { backstride } = await aBackstride();
    await backstride.tell([told(someAnswers({ "pain-since": "2024-05-20" }))]);
    const plan = await backstride.plan();
    expect(plan).toMatchObject({ kind: "plan" });
    expect(JSON.stringify(await backstride.plan())).toBe(JSON.stringify(plan));
  });

  it("sends back to the danger questions after a new leg symptom, until they are gone through again", async () => {
    const { backstride } = await aBackstride();
    await backstride.tell([told(someAnswers())]);
    const checkIn = { hasNewLegSymptoms: true, hasLegSymptoms: true };
    await backstride.tell([
      { kind: "check-in", entryId: "c", enteredAtMs: NOW_MS + 1, onDay: day("2024-06-01"), checkIn },
    ]);
    expect(await backstride.plan()).toMatchObject({ kind: "needs-triage", because: "new-leg-symptom" });
    await backstride.tell([told({ "saddle-numbness": "no" }, "b", NOW_MS + 2)]);
    expect(await backstride.plan()).toMatchObject({ kind: "needs-triage" });
    await backstride.tell([told(someAnswers(), "d", NOW_MS + 3)]);
    expect(await backstride.plan()).toMatchObject({ kind: "plan" });
  });

  it.each([
    ["a clock five days ahead", 5, 5, { painNow: 9 }],
    ["a clock two days ahead", 2, 2, { hasNewLegSymptoms: true }],
    ["a mistyped day", 300, 0, { painNow: 9 }],
  ])(
    "sends back to the danger questions after a warning of %s, until they are gone through after it",
    async (_, daysAhead, stampedAhead, checkIn) => {
      const { backstride } = await aBackstride();
      await backstride.tell([told(someAnswers())]);
      const enteredAtMs = NOW_MS + stampedAhead * 86_400_000 + 1;
      const onDay = addDays(day("2024-06-01"), daysAhead);
      await backstride.tell([{ kind: "check-in", entryId: "c", enteredAtMs, onDay, checkIn }]);
      expect(await backstride.plan()).toMatchObject({ kind: "needs-triage" });
      expect(await backstride.forecast()).toMatchObject({ value: { kind: "needs-triage" } });
      if (stampedAhead > 0) return;
      await backstride.tell([told(someAnswers(), "d", enteredAtMs + 1)]);
      expect(await backstride.plan()).toMatchObject({ kind: "plan" });
    },
  );

  it("does not ask for the danger questions again because of something else noted on that day", async () => {
    const { backstride } = await aBackstride();
    await backstride.tell([told(someAnswers())]);
    const noted = (entryId: string, enteredAtMs: number, checkIn: object) =>
      ({ kind: "check-in", entryId, enteredAtMs, onDay: day("2024-06-01"), checkIn }) as const;
    await backstride.tell([noted("c", NOW_MS + 1, { hasNewLegSymptoms: true, painWorst: 8 })]);
    expect(await backstride.plan()).toMatchObject({ kind: "needs-triage" });
    await backstride.tell([told(someAnswers(), "d", NOW_MS + 2)]);
    expect(await backstride.plan()).toMatchObject({ kind: "plan" });
    await backstride.tell([noted("e", NOW_MS + 3, { painNow: 2 })]);
    expect(await backstride.plan()).toMatchObject({ kind: "plan" });
    await backstride.tell([noted("f", NOW_MS + 4, { painNow: 8 })]);
    expect(await backstride.plan()).toMatchObject({ kind: "needs-triage", because: "pain-7-or-more" });
  });

  it("keeps a run where the runner put it, names what is not safe any more, and takes a move back", async () => {
    const { backstride } = await aBackstride();
    await backstride.tell([told(someAnswers({ "pain-since": "2024-05-20", "pain-now": 1 }))]);
    const runDays = async () => {
      const outcome = await backstride.plan();
      if (outcome.kind !== "plan") throw new Error(outcome.kind);
      return outcome.plan.days.flatMap(({ day: onDay, run }) => (run === undefined ? [] : [onDay]));
    };
    const before = await runDays();
    const [, from = day("2024-06-03")] = before;
    const to = addDays(from, 1);
    const moved = (entryId: string, target: Day, isTakenBack?: true) =>
      ({
        kind: "plan-move",
        entryId,
        enteredAtMs: NOW_MS + 1,
        onDay: day("2024-06-01"),
        from,
        to: target,
        ...(isTakenBack && { isTakenBack }),
      }) as const;
    await backstride.tell([moved("m", to)]);
    expect(await runDays()).toContain(to);
    expect(await runDays()).not.toContain(from);
    await backstride.tell([moved("n", to, true), moved("o", addDays(before[0] ?? from, 1))]);
    expect(await runDays()).toEqual(before);
    expect(await backstride.plan()).toMatchObject({
      moves: { kept: [], dropped: [{ from, refusal: { kind: "needs-a-day-between" } }] },
    });
  });
});

describe("when the dangers were last asked", () => {
  it("is as old as the emergency answer that was renewed longest ago", () => {
    const entries = [told(someAnswers(), "a", 1000), told({ fever: "no" }, "b", 5000)];
    const now = { nowMs: 9000, utcOffsetS: 0 };
    expect(dangersAskedIn(readDiary(entries), now)).toMatchObject({ atMs: 1000, onDay: "1970-01-01" });
    expect(dangersAskedIn(readDiary([]), now)).toBeUndefined();
  });

  it("is not known from answers stamped by a clock that ran ahead", () => {
    const ahead = readDiary([told(someAnswers(), "a", 3 * 86_400_000)]);
    expect(dangersAskedIn(ahead, { nowMs: 86_400_000, utcOffsetS: 0 })).toBeUndefined();
    expect(dangersAskedIn(ahead, { nowMs: 3 * 86_400_000, utcOffsetS: 0 })).toBeDefined();
  });
});
