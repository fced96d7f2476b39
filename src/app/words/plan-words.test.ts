import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyInput } from "../../../test/any-runner.ts";
import { printableReference } from "../../engine/evidence/references.ts";
import { makePlan } from "../../engine/plan/make-plan.ts";
import { fillPlanWords, hasPlanWords, saidInWords } from "./fill-plan-words.ts";
import { planEn } from "./plan-en.ts";

const PLAIN = { quantity: (value: number, unit: string) => `${Math.round(value * 100) / 100} ${unit}` };

const plans = fc.sample(anyInput, { numRuns: 800, seed: 7 }).flatMap((input) => {
  const answer = makePlan(input);
  return answer.kind === "plan" ? [answer.plan] : [];
});

describe("words of the plan", () => {
  it("fill every place of every sentence that plans say", () => {
    const sentences = plans.flatMap((plan) => [
      saidInWords("phase-reason", plan.phase.reason, PLAIN),
      ...plan.notices.map((notice) => saidInWords("notice", notice, PLAIN)),
      ...plan.changes.map((change) => saidInWords("change", change, PLAIN)),
    ]);
    expect(sentences.length).toBeGreaterThan(5000);
    expect(sentences.filter((sentence) => sentence.includes("{{"))).toEqual([]);
  });

  it("exist for everything else a plan names by key", () => {
    const keys = plans.flatMap((plan) => [
      `phase.${plan.phase.phase}`,
      ...(plan.running.whyNone === undefined ? [] : [`no-run.${plan.running.whyNone}`]),
      ...plan.days.flatMap((day) => [
        ...day.relief.map((key) => `relief.${key}`),
        ...(day.run?.gates ?? []).map(({ key }) => `gate.${key}`),
        ...day.exercises.flatMap(({ advice }) => advice).map((key) => `advice.${key}`),
      ]),
    ]);
    expect([...new Set(keys)].filter((key) => !hasPlanWords(key))).toEqual([]);
  });

  it("cite only sources that may be printed", () => {
    const cited = plans.flatMap((plan) =>
      [plan.phase.reason, ...plan.notices, ...plan.changes].flatMap(({ references }) => references),
    );
    expect([...new Set(cited)].filter((id) => printableReference(id) === undefined)).toEqual([]);
  });

  it.each([
    /\b\d+\s*(mg|milligram|tablets? a day)/i,
    /\bcure|guarantee|the cause\b/i,
    /\byou have (a|an|sciatica|stenosis)\b/i,
    /\bjust\b|\bsimply\b|!/,
    /adhesion|alignment/i,
  ])("never say %s", (pattern) => {
    expect(Object.values(planEn).filter((sentence) => pattern.test(sentence))).toEqual([]);
  });

  it("leave a place as it is when nothing fills it", () => {
    expect(fillPlanWords("run.easy")).toContain("{{distance}}");
  });
});
