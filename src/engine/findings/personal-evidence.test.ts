import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "../answers/question.ts";
import { NOTHING_TOLD } from "../answers/told.ts";
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun } from "../history/make-run.ts";
import { EXPOSURES } from "../personal/days/exposures.ts";
import type { Effect, EffectsAnswer } from "../personal/effects/effects.ts";
import { addDays } from "../units/day.ts";
import { findAll } from "./all-findings.ts";
import type { Finding, Verdict, Weight } from "./finding.ts";
import { isQuestionOpen, withPersonal } from "./personal-evidence.ts";
import { contributionOf, LOG_ODDS, rank, speaksFor, weightOf } from "./ranking.ts";

const PAIN = aDay("2024-05-01");
const runs = Array.from({ length: 60 }, (_, at) => aRun({ ranOnDay: addDays(PAIN, -3 - at * 2) }));
const asked = { history: historyOf(runs), painSince: PAIN, onDay: PAIN };

function anEffect(id: string, fields: Partial<Effect> = {}): Effect {
  const exposure = EXPOSURES.find((one) => one.id === id);
  if (exposure === undefined) throw new Error(`no exposure ${id}`);
  return {
    exposure,
    change: 1.2,
    low: 0.4,
    high: 1.9,
    meanWith: 300,
    meanWithout: 50,
    daysWith: [addDays(PAIN, -9), addDays(PAIN, -4)],
    daysWithout: 40,
    painAfterWith: 3.5,
    painAfterWithout: 2,
    chanceAny: 0.97,
    chanceFelt: 0.7,
    standing: "clear",
    togetherWith: [],
    notApartFrom: [],
    ...fields,
  };
}

const answer = (...effects: readonly Effect[]): EffectsAnswer => ({
  kind: "effects",
  effects,
  later: [],
  silent: [],
  daysUsed: 60,
  daysRated: 60,
  fromDay: addDays(PAIN, -60),
  toDay: PAIN,
  painIs: "now",
  feltPoints: 1,
});

const finding = (id: string, weight: Weight = "low", verdict: Verdict = "possible"): Finding => ({
  rule: { id, version: 1, weight, references: [] },
  verdict,
  evidence: [],
  missing: [],
});

describe("what the runner's own days say", () => {
  test.each<readonly [string, EffectsAnswer | undefined]>([
    ["nothing was looked at", undefined],
    ["the diary is too short", { kind: "silent", because: { kind: "too-few-days", days: 9, needed: 28 } }],
    ["no exposure could be compared", answer()],
    ["no effect is clear, and none ruled out", answer(anEffect("descent", { standing: "not-clear" }))],
    ["the exposure speaks to no cause", answer(anEffect("distance"))],
  ])("changes nothing when %s", (_, personal) => {
    const before = findAll(asked);
    expect(findAll({ ...asked, ...(personal && { personal }) })).toEqual(before);
  });

  test("speaks for a cause, with all that its sentence says", () => {
    const found = withPersonal(finding("unusual-descent"), answer(anEffect("descent", { threshold: 185 })));
    expect(found.personal).toEqual({
      side: "for",
      logOdds: 0.35 * 0.97,
      exposureId: "descent",
      togetherWith: [],
      unit: "m",
      threshold: 185,
      change: 1.2,
      low: 0.4,
      high: 1.9,
      standing: "clear",
      notApartFrom: [],
      days: 2,
      otherDays: 40,
      lastDay: addDays(PAIN, -4),
    });
    expect(found.evidence).toEqual([]); // that is of the rule alone
    expect(found.verdict).toBe("possible"); // the verdict stays what the rule says of the weeks before the pain
    expect(found.caveats).toContain("own-days-compared");
  });

  test.each([
    ["no more than a person feels", { change: 0.1, low: -0.4, high: 0.6, standing: "not-clear" }, "against"],
    ["clearly less pain", { change: -1.1, low: -1.8, high: -0.3, standing: "clear" }, "against"],
    [
      "perhaps as much as a person feels",
      { change: 0.3, low: -0.4, high: 1, standing: "not-clear" },
      undefined,
    ],
    [
      "less pain that is not clear: it may have hurt the same evening",
      { change: -0.6, low: -1.2, high: -0.1, standing: "not-clear" },
      undefined,
    ],
  ] as const)("stands as it must with an interval of %s", (_, fields, side) => {
    const found = withPersonal(finding("unusual-descent"), answer(anEffect("descent", fields)));
    expect(found.personal?.side).toBe(side);
  });

  test("shares its weight among what came on the very same days, and names it to each", () => {
    const trail = EXPOSURES.find(({ id }) => id === "trail");
    const shoe = EXPOSURES.find(({ id }) => id === "new-shoe");
    if (trail === undefined || shoe === undefined) throw new Error("no such exposure");
    const own = answer(anEffect("descent", { togetherWith: [trail, shoe] }));
    for (const id of ["unusual-descent", "trail-running", "new-shoes"]) {
      const { personal } = withPersonal(finding(id), own);
      expect(personal, id).toMatchObject({
        side: "for",
        exposureId: "descent",
        togetherWith: ["trail", "new-shoe"],
      });
      expect(personal?.logOdds, id).toBeCloseTo((0.35 * 0.97) / 3);
    }
    const small = { change: 0.1, low: -0.4, high: 0.6, standing: "not-clear" } as const;
    const against = withPersonal(
      finding("trail-running"),
      answer(anEffect("descent", { ...small, togetherWith: [trail] })),
    );
    expect(against.personal?.logOdds).toBeCloseTo(-0.05);
    expect(withPersonal(finding("poor-sleep"), own).personal).toBeUndefined();
  });

  test("leaves open what only an answer can tell of the time as a whole", () => {
    const told = (answers: Answers) =>
      findAll({
        ...asked,
        told: { ...NOTHING_TOLD, answers },
        personal: answer(anEffect("stress"), anEffect("descent")),
      });
    const of = (id: string, answers: Answers = {}) => told(answers).find(({ rule }) => rule.id === id);
    const stress = of("stress");
    expect(stress && [stress.verdict, isQuestionOpen(stress)]).toEqual(["cannot-tell", true]);
    const answered = of("stress", { stress: 2 });
    expect(answered && [answered.verdict, isQuestionOpen(answered)]).toEqual(["unlikely", false]);
    const descent = of("unusual-descent"); // runs lack the heights: no question is waiting
    expect(descent && [descent.verdict, isQuestionOpen(descent)]).toEqual(["cannot-tell", false]);
    const worry = of("worry"); // a question, and no days that speak to it
    expect(worry && [worry.verdict, isQuestionOpen(worry)]).toEqual(["cannot-tell", false]);
  });

  test("counts as speaking for a cause, whatever the rule can tell of the time before the pain", () => {
    const unknown = finding("stress", "medium", "cannot-tell");
    expect(speaksFor(unknown)).toBe(false);
    expect(speaksFor(withPersonal(unknown, answer(anEffect("stress"))))).toBe(true);
    const small = anEffect("stress", { change: 0.1, low: -0.4, high: 0.6, standing: "not-clear" });
    expect(speaksFor(withPersonal(unknown, answer(small)))).toBe(false);
    expect(speaksFor(withPersonal(finding("sitting", "zero", "unlikely"), answer(anEffect("sitting"))))).toBe(
      false,
    );
    expect(speaksFor(finding("worry", "low", "possible"))).toBe(true);
  });

  test("lifts a cause above one that is alike but for the diary", () => {
    const [first] = rank([
      finding("aaa", "low", "likely"),
      withPersonal(finding("unusual-descent", "low", "likely"), answer(anEffect("descent"))),
    ]);
    expect(first?.rule.id).toBe("unusual-descent");
  });

  test("never counts for more than the heaviest cause, nor a form measure for more than a little", () => {
    const heavy = withPersonal(
      finding("single-run-spike", "medium", "likely"),
      answer(anEffect("single-run-ratio")),
    );
    expect(contributionOf(heavy)).toBe(LOG_ODDS.medium);
    const form = withPersonal(
      { ...finding("cadence", "low-medium", "likely"), caveats: ["gait-alone"] },
      answer(anEffect("cadence-deviation")),
    );
    expect(contributionOf(form)).toBe(LOG_ODDS.low);
  });

  test("never gives weight to a cause that has none", () => {
    for (const weight of ["zero", "context"] as const) {
      const found = withPersonal(finding("sitting", weight, "unlikely"), answer(anEffect("sitting")));
      expect(Math.abs(contributionOf(found))).toBe(0);
    }
  });

  test("keeps every cause without weight behind all that have one, whatever the diary says", () => {
    const changes = fc.record({
      change: fc.double({ min: -4, max: 4, noNaN: true }),
      width: fc.double({ min: 0.1, max: 3, noNaN: true }),
      chanceAny: fc.double({ min: 0, max: 1, noNaN: true }),
      standing: fc.constantFrom("clear" as const, "not-clear" as const),
    });
    fc.assert(
      fc.property(
        fc.array(changes, { minLength: EXPOSURES.length, maxLength: EXPOSURES.length }),
        (drawn) => {
          const effects = EXPOSURES.map(({ id }, at) => {
            const { change = 0, width = 1, ...rest } = drawn[at] ?? {};
            return anEffect(id, { ...rest, change, low: change - width, high: change + width });
          });
          const ranked = findAll({ ...asked, personal: answer(...effects) });
          const isWeightless = ranked.map((one) => LOG_ODDS[weightOf(one)] === 0);
          expect(isWeightless.slice(isWeightless.indexOf(true)).every(Boolean)).toBe(true);
          for (const one of ranked)
            expect(Math.abs(contributionOf(one))).toBeLessThanOrEqual(LOG_ODDS.medium);
        },
      ),
      { seed: 3, numRuns: 60 },
    );
  });
});
