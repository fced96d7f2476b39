import { describe, expect, test } from "vitest";
import type { Answers } from "../answers/question.ts";
import { NOTHING_TOLD } from "../answers/told.ts";
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun, withCadence } from "../history/make-run.ts";
import { someAnswers } from "../triage/make-answers.ts";
import { addDays } from "../units/day.ts";
import { seededRandom } from "../units/random.ts";
import { findAll } from "./all-findings.ts";
import type { Finding, Verdict, Weight } from "./finding.ts";
import { movedTable } from "./make-table.ts";
import { contributionOf, foldFindings, rank, weightOf } from "./ranking.ts";

const PAIN = aDay("2024-05-01");
const DRAWS = 2000;

const finding = (id: string, weight: Weight, verdict: Verdict): Finding => ({
  rule: { id, version: 1, weight, references: [] },
  verdict,
  evidence: [],
  missing: [],
});

const steady = Array.from({ length: 100 }, (_, index) =>
  withCadence(aRun({ ranOnDay: addDays(PAIN, -3 - index * 2), distanceM: 5000 }), 2.8, 168),
);
const spike = aRun({ ranOnDay: addDays(PAIN, -2), distanceM: 9000, id: "spike" });
const findWith = (answers: Answers, runs = steady) =>
  findAll({
    history: historyOf(runs),
    painSince: PAIN,
    onDay: PAIN,
    told: { ...NOTHING_TOLD, answers: { ...someAnswers(), "pain-since": PAIN, ...answers } },
  });

const CASES: Readonly<Record<string, readonly Finding[]>> = {
  "a spike": findWith({ stress: 1, worry: 1 }, [...steady, spike]),
  "bad nights": findWith({ "sleep-poor": "yes", stress: 1 }),
  "everything often blamed": findWith({
    "posture-habits": ["arches", "chest-first", "breathes-out-each-step"],
    "drinks-or-eats-too-little": "yes",
    "years-running": 20,
    "wears-orthotics": "yes",
  }),
  "nothing told": findAll({ history: historyOf([]), painSince: PAIN, onDay: PAIN }),
};

describe("ranking", () => {
  test.each([
    ["a spike", "single-run-spike"],
    ["bad nights", "poor-sleep"],
  ])("puts the clear cause of %s first, with all weights moved by half", (name, first) => {
    const random = seededRandom(7);
    for (let draw = 0; draw < DRAWS; draw++)
      expect(rank(CASES[name] ?? [], movedTable(random))[0]?.rule.id).toBe(first);
  });

  test("keeps the order of what is clear, with all weights moved by half", () => {
    const random = seededRandom(11);
    const weights = ["medium", "low-medium", "low", "very-low"] as const;
    const verdicts = ["likely", "possible", "cannot-tell", "unlikely"] as const;
    const all = weights.flatMap((weight) => verdicts.map((v) => finding(`${weight} ${v}`, weight, v)));
    const isClear = (a: Finding, b: Finding): boolean => {
      const [more, less] = [contributionOf(a), contributionOf(b)];
      return more > less && (more * less <= 0 || (less > 0 ? more >= 9 * less : less <= 9 * more));
    };
    const clear = all.flatMap((a) => all.filter((b) => isClear(a, b)).map((b) => [a, b] as const));
    expect(clear.length).toBeGreaterThan(60);
    for (let draw = 0; draw < DRAWS; draw++) {
      const order = rank(all, movedTable(random));
      for (const [a, b] of clear) expect(order.indexOf(a)).toBeLessThan(order.indexOf(b));
    }
  });

  test("never puts a cause without weight before one that has it, whatever the weights", () => {
    const random = seededRandom(13);
    for (let draw = 0; draw < DRAWS / 10; draw++) {
      const table = movedTable(random);
      for (const findings of Object.values(CASES)) {
        const weighed = rank(findings, table).map(({ rule }) => !["zero", "context"].includes(rule.weight));
        expect(weighed[0]).toBe(true);
        expect(weighed.lastIndexOf(true)).toBeLessThan(weighed.indexOf(false));
      }
    }
  });

  test("puts a sign for a clinician before every cause", () => {
    const found = findWith({ "leg-pain": "one-below-knee", "leg-tingling": "yes", stress: 10 }, [
      ...steady,
      spike,
    ]);
    expect(found[0]?.rule.id).toBe("needs-a-clinician");
    expect(found[1]?.rule.id).toBe("single-run-spike");
  });

  test("counts a form measure on its own as low", () => {
    const form = { ...finding("form", "low-medium", "likely"), caveats: ["gait-alone"] };
    expect(weightOf(form)).toBe("low");
    expect(weightOf({ ...form, rule: { ...form.rule, weight: "very-low" } })).toBe("very-low");
  });

  test("multiplies weight and verdict", () => {
    const contributions = [
      finding("a", "medium", "likely"),
      finding("b", "medium", "possible"),
      finding("c", "very-low", "likely"),
      finding("d", "medium", "cannot-tell"),
      finding("e", "medium", "unlikely"),
      finding("f", "zero", "likely"),
    ].map((found) => contributionOf(found));
    expect(contributions).toEqual([0.5, 0.2, 0.08, 0, -0.25, 0]);
  });

  test("shows three and folds the rest", () => {
    const { shown, folded } = foldFindings(CASES["a spike"] ?? []);
    expect(shown).toHaveLength(3);
    expect([...shown, ...folded]).toEqual(CASES["a spike"]);
  });
});
