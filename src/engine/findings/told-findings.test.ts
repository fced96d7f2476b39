import { describe, expect, test } from "vitest";
import type { HomeTestResult } from "../answers/check-in.ts";
import type { Answer, Answers } from "../answers/question.ts";
import { NOTHING_TOLD, type Told } from "../answers/told.ts";
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun } from "../history/make-run.ts";
import type { Run } from "../run/run.ts";
import { someAnswers } from "../triage/make-answers.ts";
import { addDays } from "../units/day.ts";
import { findAll } from "./all-findings.ts";
import type { Finding, Verdict } from "./finding.ts";
import type { RuleId } from "./vocabulary.ts";

const PAIN = aDay("2026-05-01");
const TODAY = aDay("2026-05-10");

const find = (id: RuleId, told: Partial<Told>, runs: readonly Run[] = []): Finding => {
  const input = { history: historyOf(runs), painSince: PAIN, onDay: TODAY };
  const found = findAll({ ...input, told: { ...NOTHING_TOLD, ...told } }).find(({ rule }) => rule.id === id);
  if (found === undefined) throw new Error(`no finding ${id}`);
  return found;
};
const answers = (id: RuleId, given: Answers): Finding => find(id, { answers: given });
const tests = (id: RuleId, ...homeTests: readonly HomeTestResult[]): Finding => find(id, { homeTests });
const done = (testId: string, value: number, more: Partial<HomeTestResult> = {}): HomeTestResult => ({
  testId,
  value,
  onDay: TODAY,
  ...more,
});
const sides = (testId: string, left: number, right: number, daysAgo = 0): readonly HomeTestResult[] => [
  done(testId, left, { side: "left", onDay: addDays(TODAY, -daysAgo) }),
  done(testId, right, { side: "right", onDay: addDays(TODAY, -daysAgo) }),
];

/** One answer is all these causes hear: the answer that says it is there, and the one that says it is not. */
const ASKED: readonly (readonly [RuleId, string, Answer, Answer, Verdict])[] = [
  ["late-fatigue", "late-in-runs", "yes", "no", "possible"],
  ["warm-up", "warm-up-left-out", "yes", "no", "possible"],
  ["shoe-fit", "shoes-uncomfortable", "yes", "no", "possible"],
  ["shoe-cushioning", "shoes-soft-or-corrective", "yes", "no", "possible"],
  ["hydration-and-fuel", "drinks-or-eats-too-little", "yes", "no", "unlikely"],
  ["orthotics", "wears-orthotics", "yes", "no", "unlikely"],
  ["trunk-lean", "posture-habits", ["leans-forward"], ["hunches"], "possible"],
  ["hunched-shoulders", "posture-habits", ["hunches"], [], "possible"],
  ["arched-back", "posture-habits", ["hunches", "arches"], [], "unlikely"],
  ["chest-first", "posture-habits", ["chest-first"], [], "unlikely"],
  ["breathing-pattern", "posture-habits", ["breathes-out-each-step"], [], "unlikely"],
  ["over-striding", "posture-habits", ["over-strides"], ["arches"], "possible"],
  ["pelvic-tilt", "posture-habits", ["arches"], ["over-strides"], "unlikely"],
  ["pelvic-tilt", "posture-habits", ["hips-rock"], [], "unlikely"],
  ["side-to-side", "posture-habits", ["hips-rock"], [], "possible"],
  ["trail-running", "surface-mostly", "trail", "hard", "possible"],
  ["hard-ground", "surface-mostly", "hard", "soft", "possible"],
  ["treadmill-running", "surface-mostly", "treadmill", "mixed", "possible"],
  ["intensity-rise", "load-rise-6-weeks", "yes", "no", "possible"],
  ["frequency-rise", "load-rise-6-weeks", "yes", "no", "possible"],
];

describe.each(ASKED)("%s, by the answer to %s", (id, question, there, notThere, whenThere) => {
  test("is there, is not there, and is never taken for absent when nobody knows", () => {
    expect(answers(id, { [question]: there }).verdict).toBe(whenThere);
    expect(answers(id, { [question]: notThere }).verdict).toBe("unlikely");
    expect(answers(id, { [question]: "not-sure" })).toEqual(answers(id, {}));
    expect(answers(id, {})).toMatchObject({ verdict: "cannot-tell", evidence: [] });
    expect(answers(id, {}).missing.length).toBeGreaterThan(0);
  });

  test("shows the answer with its side", () => {
    const heard = find(id, { answers: { [question]: there }, answeredSince: { [question]: TODAY } });
    expect(heard.evidence).toContainEqual(
      expect.objectContaining({ value: 1, unit: "yes-no", side: "for", onDay: TODAY }),
    );
  });
});

describe.each([
  ["stress", "stress", 4, 7],
  ["sitting", "sitting-hours", 8, undefined],
  ["leg-length", "leg-length-difference-mm", 5, undefined],
  ["years-running", "years-running", 7, undefined],
] as const)("%s, by the number of %s", (id, question, possibleFrom, likelyFrom) => {
  test("stands on the right side of its limits", () => {
    expect(answers(id, { [question]: possibleFrom - 1 }).verdict).toBe("unlikely");
    expect(answers(id, { [question]: possibleFrom }).verdict).toBe("possible");
    if (likelyFrom === undefined) return;
    expect(answers(id, { [question]: likelyFrom - 1 }).verdict).toBe("possible");
    expect(answers(id, { [question]: likelyFrom }).verdict).toBe("likely");
  });

  test("cannot be told when nobody asked or the runner is not sure", () => {
    expect(answers(id, {}).verdict).toBe("cannot-tell");
    expect(answers(id, { [question]: "not-sure" }).verdict).toBe("cannot-tell");
  });
});

describe("causes that hear several answers", () => {
  test.each([
    [{ "sleep-poor": "yes" }, "likely"],
    [{ "sleep-poor": "yes", "sleep-hours": 9 }, "likely"],
    [{ "sleep-poor": "no" }, "unlikely"],
    [{ "sleep-poor": "no", "sleep-hours": 5.9 }, "possible"],
    [{ "sleep-poor": "no", "sleep-hours": 6 }, "unlikely"],
    [{ "sleep-hours": 8 }, "cannot-tell"],
    [{}, "cannot-tell"],
  ] as const)("poor sleep with %o is %s", (given, verdict) => {
    expect(answers("poor-sleep", given).verdict).toBe(verdict);
  });

  test.each([
    [{ worry: 7 }, "likely"],
    [{ worry: 6 }, "possible"],
    [{ worry: 3 }, "unlikely"],
    [{ "expects-to-last": 7, worry: 0 }, "likely"],
    [{ "expects-to-last": 3 }, "cannot-tell"],
    [{ mood: "low", worry: 0 }, "possible"],
    [{ mood: "good", worry: 0 }, "unlikely"],
    [{ mood: "good" }, "cannot-tell"],
  ] as const)("worry with %o is %s", (given, verdict) => {
    expect(answers("worry", given).verdict).toBe(verdict);
  });

  test.each([
    [{ "episodes-in-year": 2 }, "likely"],
    [{ "episodes-in-year": 1 }, "cannot-tell"],
    [{ "episodes-in-year": 1, "old-injury": "no" }, "unlikely"],
    [{ "episodes-in-year": 1, "old-injury": "yes" }, "possible"],
    [{ "old-injury": "no" }, "cannot-tell"],
    [{ "old-injury": "yes" }, "possible"],
  ] as const)("earlier injury with %o is %s", (given, verdict) => {
    expect(answers("earlier-injury", given).verdict).toBe(verdict);
  });

  test.each([
    [["arching", "downhill"], "likely"],
    [["arching"], "possible"],
    [["downhill"], "possible"],
    [["bending"], "unlikely"],
    [[], "unlikely"],
    ["not-sure", "cannot-tell"],
  ] as const)("a back worse with %o dislikes arching: %s", (given, verdict) => {
    expect(answers("arching-provoked", { "worse-with": given }).verdict).toBe(verdict);
  });

  test.each([
    [5, "likely"],
    [4, "possible"],
  ])("a direction test from 3 to %s by arching outranks the answers: %s", (painAfterArching, verdict) => {
    const direction = { painBefore: 3, painAfterBending: 3, painAfterArching };
    const homeTests = [{ testId: "ST10", onDay: TODAY, direction }];
    const told = { answers: { "worse-with": ["arching", "downhill"] }, homeTests };
    expect(find("arching-provoked", told).verdict).toBe(verdict);
  });

  test.each([
    [{}, "cannot-tell"],
    [someAnswers({ "pain-since": PAIN }), "unlikely"],
    [someAnswers({ "pain-since": PAIN, "episodes-in-year": 3 }), "possible"],
    [someAnswers({ "pain-since": PAIN, "leg-pain": "one-below-knee", "leg-tingling": "yes" }), "likely"],
    [someAnswers({ "pain-since": PAIN, "saddle-numbness": "yes" }), "likely"],
  ] as const)("signs for a clinician: case %#", (given, verdict) => {
    const found = answers("needs-a-clinician", given);
    expect(found.verdict).toBe(verdict);
    expect(found.caveats ?? ["a-clinician-tells-apart"]).toEqual(["a-clinician-tells-apart"]);
  });

  test("an unfinished danger screen is not reassuring", () => {
    const { "saddle-numbness": _, ...unfinished } = someAnswers({ "pain-since": PAIN });
    expect(answers("needs-a-clinician", unfinished).verdict).toBe("cannot-tell");
  });
});

describe("causes that hear home tests", () => {
  test.each([
    ["ST01", 27, "likely"],
    ["ST01", 28, "possible"],
    ["ST01", 71, "possible"],
    ["ST01", 72, "unlikely"],
    ["ST02", 76, "likely"],
    ["ST02", 77, "possible"],
    ["ST02", 170, "unlikely"],
  ] as const)("trunk endurance by %s of %s s is %s", (testId, value, verdict) => {
    expect(tests("trunk-endurance", done(testId, value)).verdict).toBe(verdict);
    const { verdict: blamed, evidence } = tests("muscle-imbalance", done(testId, value));
    expect(blamed).toBe("unlikely"); // it carries no weight
    expect(evidence[0]?.side === "for").toBe(verdict === "likely");
  });

  test("trunk endurance listens to the newest test, and not to one after the day asked about", () => {
    const old = done("ST01", 10, { onDay: addDays(TODAY, -40) });
    expect(tests("trunk-endurance", old, done("ST01", 100)).verdict).toBe("unlikely");
    const later = done("ST01", 10, { onDay: addDays(TODAY, 1) });
    expect(tests("trunk-endurance", later).verdict).toBe("cannot-tell");
  });

  test("trunk endurance is not ruled out by an even side bridge alone", () => {
    expect(tests("trunk-endurance", ...sides("ST03", 50, 52)).verdict).toBe("cannot-tell");
    expect(tests("trunk-endurance", ...sides("ST03", 50, 61)).verdict).toBe("possible");
  });

  test.each([
    ["hip-flexor-tightness", "ST07", 10],
    ["hamstring-tightness", "ST08", 10],
    ["glute-strength", "ST06", 3],
  ] as const)("%s is there when the sides of %s differ by more than %s", (id, testId, limit) => {
    const [even, uneven] = [sides(testId, 20, 20 + limit), sides(testId, 21 + limit, 20)];
    expect(tests(id, ...even)).toMatchObject({ verdict: "unlikely", evidence: [{ side: "against" }] });
    const verdict = id === "glute-strength" ? "unlikely" : "possible"; // it carries no weight
    expect(tests(id, ...uneven)).toMatchObject({ verdict, evidence: [{ side: "for" }] });
    expect(tests(id, ...sides(testId, 20, 20).slice(0, 1)).verdict).toBe("cannot-tell");
    expect(tests(id).verdict).toBe("cannot-tell");
  });

  test("leg strength is not told from one even test, however weak or strong", () => {
    expect(tests("leg-strength", ...sides("ST13", 5, 5))).toMatchObject({
      verdict: "cannot-tell",
      missing: ["test-ST13-again"],
    });
    expect(tests("leg-strength", done("ST13", 12, { side: "both" })).verdict).toBe("cannot-tell");
    expect(tests("leg-strength")).toMatchObject({ verdict: "cannot-tell", missing: ["test-ST13"] });
  });

  test.each([
    { now: [18, 16], before: [18, 16], daysAgo: 28, verdict: "unlikely" },
    { now: [18, 15], before: [18, 15], daysAgo: 28, verdict: "possible" },
    { now: [15, 15], before: [18, 18], daysAgo: 28, verdict: "possible" },
    { now: [16, 16], before: [18, 18], daysAgo: 28, verdict: "unlikely" },
    { now: [15, 12], before: [18, 18], daysAgo: 28, verdict: "likely" },
    { now: [15, 15], before: [18, 18], daysAgo: 27, verdict: "cannot-tell" },
  ] as const)("leg strength of $now after $before is $verdict", ({ now, before, daysAgo, verdict }) => {
    const [left, right] = now;
    const [leftBefore, rightBefore] = before;
    const results = [...sides("ST13", leftBefore, rightBefore, daysAgo), ...sides("ST13", left, right)];
    expect(tests("leg-strength", ...results).verdict).toBe(verdict);
  });
});

describe("late fatigue", () => {
  const noted = (...beganAtM: readonly number[]) => {
    const runs = beganAtM.map((_, index) =>
      aRun({ ranOnDay: addDays(PAIN, 1 + index), id: `n${index}`, distanceM: 10_000 }),
    );
    const checkIns = beganAtM.map((painBeganAtM, index) => ({
      onDay: addDays(PAIN, 1 + index),
      enteredAtMs: index,
      runId: `n${index}`,
      painBeganAtM,
    }));
    return { runs, checkIns };
  };

  test.each([
    { beganAtM: [2000, 5000, 9000], answer: "yes", verdict: "unlikely" },
    { beganAtM: [2000, 5100, 9000], answer: "no", verdict: "possible" },
    { beganAtM: [9000, 9000], answer: "no", verdict: "unlikely" },
  ])("with pain from $beganAtM m of ten and the answer $answer is $verdict", (row) => {
    const { runs, checkIns } = noted(...row.beganAtM);
    const told = { answers: { "late-in-runs": row.answer }, checkIns };
    expect(find("late-fatigue", told, runs).verdict).toBe(row.verdict);
  });
});

describe("side to side", () => {
  const balanced = (daysBefore: number, ratio: number): Run =>
    aRun({
      ranOnDay: addDays(PAIN, -daysBefore),
      id: `b${daysBefore}`,
      dynamics: { contactBalanceMeanRatio: ratio },
    });
  const usual = Array.from({ length: 12 }, (_, index) => balanced(30 + index * 3, 0.5));
  const lately = (ratio: number, runs = 3) =>
    Array.from({ length: runs }, (_, index) => balanced(1 + index, ratio));

  test.each([
    { ratio: 0.51, runs: 3, verdict: "unlikely" },
    { ratio: 0.511, runs: 3, verdict: "possible" },
    { ratio: 0.489, runs: 3, verdict: "possible" },
    { ratio: 0.6, runs: 2, verdict: "cannot-tell" },
  ] as const)("of $runs runs at $ratio is $verdict", ({ ratio, runs, verdict }) => {
    expect(find("side-to-side", {}, [...usual, ...lately(ratio, runs)]).verdict).toBe(verdict);
  });
});
