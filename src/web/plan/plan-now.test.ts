import { describe, expect, it } from "vitest";
import type { PlanOutcome } from "../../app/advice.ts";
import { type DiaryEntry, readDiary } from "../../app/diary.ts";
import { triageOf } from "../../app/tell.ts";
import type { Answers } from "../../engine/answers/question.ts";
import { historyOf } from "../../engine/history/history-of.ts";
import { makePlan } from "../../engine/plan/make-plan.ts";
import { clear } from "../../engine/triage/cleared-triage.ts";
import { someAnswers } from "../../engine/triage/make-answers.ts";
import type { Day } from "../../engine/units/day.ts";
import { everythingTold, type LocalDiary, NOTHING_TOLD, stampFor } from "../answers/diary-steps.ts";
import { planNow } from "./plan-now.ts";

const TODAY = "2026-05-06" as Day; // a fixed date of the calendar
const ASKED_MS = Date.UTC(2026, 4, 6, 8);
const NOW_MS = ASKED_MS + 4 * 3_600_000;

const answered = (answers: Answers, enteredAtMs = ASKED_MS): DiaryEntry => ({
  kind: "answers",
  entryId: `answers-${enteredAtMs}`,
  enteredAtMs,
  onDay: TODAY,
  answers: Object.fromEntries(
    Object.entries(answers).flatMap(([id, one]) => (one === undefined ? [] : [[id, one]])),
  ),
});
const noted = (checkIn: Extract<DiaryEntry, { kind: "check-in" }>["checkIn"], atMs: number): DiaryEntry => ({
  kind: "check-in",
  entryId: `noted-${atMs}`,
  enteredAtMs: atMs,
  onDay: TODAY,
  checkIn,
});

const CLEAR = answered(someAnswers({ "pain-since": "2026-04-10" as Day, "pain-now": 2 }));
const outcome = planOf(CLEAR);

/** What is shown of the plan that was kept, to a browser with this diary. */
function shown(diary: Partial<LocalDiary>, nowMs = NOW_MS): string {
  const local = { ...NOTHING_TOLD, ...diary };
  const told = everythingTold(local);
  const now = { told, outcome: triageOf(told, TODAY), today: TODAY, isKnown: true };
  const plan = planNow(now, local, { outcome, problem: undefined, retry: () => undefined }, nowMs);
  return plan.kind === "not-yet" ? plan.because : plan.kind;
}

describe("a plan that was kept", () => {
  it("is shown while nothing told, here or elsewhere, speaks against it", () => {
    expect(shown({ seen: readDiary([CLEAR]) })).toBe("plan");
    expect(shown({ seen: readDiary([CLEAR, noted({ painNow: 3 }, ASKED_MS + 1)]) })).toBe("plan");
  });

  it("is taken away by a warning noted on another device, as soon as that device's diary is seen", () => {
    const seen = readDiary([CLEAR, noted({ hasNewLegSymptoms: true }, ASKED_MS + 1)]);
    expect(shown({ seen })).toBe("new-leg-symptom");
    expect(shown({ seen: readDiary([noted({ painNow: 8 }, ASKED_MS - 1), CLEAR]) })).toBe("plan");
  });

  it("is not brought back by correcting that warning, here or there", () => {
    const warned = [CLEAR, noted({ painNow: 8 }, ASKED_MS + 1)];
    const corrected = noted({ painNow: 2 }, ASKED_MS + 2);
    expect(shown({ seen: readDiary([...warned, corrected]) })).toBe("pain-7-or-more");
    expect(shown({ seen: readDiary(warned), unsent: [corrected] })).toBe("pain-7-or-more");
    expect(shown({ seen: readDiary(warned), unsent: [noted({ painNow: null }, ASKED_MS + 2)] })).toBe(
      "pain-7-or-more",
    );
  });

  it("is shown again once the danger questions were gone through after the warning, online or not", () => {
    const warned = readDiary([CLEAR, noted({ painNow: 8 }, ASKED_MS + 1)]);
    const again = answered(
      everythingTold({ ...NOTHING_TOLD, seen: readDiary([CLEAR]) }).answers,
      ASKED_MS + 5,
    );
    expect(shown({ seen: warned, unsent: [again] })).toBe("plan");
  });

  it("with running in it is taken away by what locks running, told with the network off", () => {
    const found = answered({ "stops-daily-life": "yes" }, ASKED_MS + 1);
    expect(triageOf(readDiary([CLEAR, found]), TODAY).locks).toBe("running");
    expect(shown({ seen: readDiary([CLEAR]), unsent: [found] })).toBe("locked");
  });

  it("is taken away by a warning told here with a clock that is behind", () => {
    const seen = readDiary([CLEAR]);
    const behindMs = ASKED_MS - 7_200_000;
    const stamped = stampFor({ ...NOTHING_TOLD, seen }, behindMs);
    expect(stamped).toBe(ASKED_MS + 1);
    expect(shown({ seen, unsent: [noted({ hasNewLegSymptoms: true }, stamped)] }, behindMs)).toBe(
      "new-leg-symptom",
    );
    const wild = readDiary([{ ...CLEAR, enteredAtMs: ASKED_MS + 40 * 86_400_000 }]);
    expect(stampFor({ ...NOTHING_TOLD, seen: wild, lastMs: NOW_MS }, NOW_MS)).toBe(NOW_MS + 1);
  });

  it("is not trusted when the danger questions were stamped by a clock that ran ahead", () => {
    const ahead = { ...CLEAR, enteredAtMs: NOW_MS + 40 * 86_400_000 };
    expect(shown({ seen: readDiary([ahead, noted({ painNow: 8 }, ASKED_MS + 1)]) })).toBe("pain-7-or-more");
  });
});

function planOf(entry: DiaryEntry): PlanOutcome {
  const told = readDiary([entry]);
  const cleared = clear(triageOf(told, TODAY));
  if (!cleared.ok) throw new Error(JSON.stringify(cleared.problem));
  return makePlan({
    cleared: cleared.value,
    told,
    history: historyOf([]),
    findings: [],
    direction: {},
    today: TODAY,
    preferences: { wantsCadenceDrill: false },
    dangersAsked: { onDay: TODAY, atMs: ASKED_MS },
  });
}
