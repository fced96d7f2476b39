import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CheckIn } from "../../answers/check-in.ts";
import { NOTHING_TOLD, type Told } from "../../answers/told.ts";
import type { History } from "../../history/history.ts";
import { historyOf } from "../../history/history-of.ts";
import { aDay, aRun } from "../../history/make-run.ts";
import { addDays, type Day } from "../../units/day.ts";
import { type Random, seededRandom } from "../../units/random.ts";
import { timelineOf } from "../days/timeline.ts";
import { type ForecastInput, forecastFlare, openForecast, thresholdOf } from "./forecast.ts";
import { daysUpTo, forecastDays } from "./forecast-days.ts";
import { forecastOfPlan } from "./forecast-of-plan.ts";
import { whatIf } from "./what-if.ts";

const FIRST = aDay("2023-01-02");

/** Runs on most days, pain that lasts and rises after long runs (or falls), told on nine days of ten. */
function aLife(
  random: Random,
  days: number,
  { usualPain = 2, afterLong = 4 } = {},
): { readonly history: History; readonly told: Told } {
  const runs = [];
  const checkIns = [];
  let [drift, after] = [0, 0];
  for (let n = 0; n < days; n++) {
    const onDay = addDays(FIRST, n);
    drift = 0.95 * drift + 1.3 * (random() + random() - 1);
    const pain = Math.round(Math.min(10, Math.max(0, usualPain + drift + after)));
    if (random() < 0.9)
      checkIns.push({
        onDay,
        enteredAtMs: Date.parse(onDay) + 20 * 3_600_000,
        painNow: pain,
        ...(random() < 0.5 && { sleepHours: 6 + Math.round(2 * random()) }),
      });
    after /= 2;
    if (random() > 0.6) continue;
    const distanceM = random() < 0.15 ? 18_000 : 6_000 + 4_000 * random();
    after += distanceM > 15_000 ? afterLong : 0;
    runs.push(
      aRun({
        id: `run-${n}`,
        ranOnDay: onDay,
        distanceM,
        climb: { ascentM: 50, descentM: 50, basis: "gps" },
      }),
    );
  }
  return { history: historyOf(runs), told: { ...NOTHING_TOLD, checkIns } };
}

function inputFor(
  life: ReturnType<typeof aLife>,
  onDay: Day,
  more: Partial<ForecastInput> = {},
): ForecastInput {
  return { timeline: timelineOf({ ...life, onDay }), ...life, abovePain: 3, ...more };
}

const LIFE = aLife(seededRandom(2), 400);
/** Whose pain falls after long runs, or seems to. */
const LONG_IS_SAFE = aLife(seededRandom(3), 400, { usualPain: 5, afterLong: -4 });
const TODAY = addDays(FIRST, 399);
const TOMORROW = addDays(TODAY, 1);

describe("the days a forecast looks at", () => {
  test("stand as they were known on each day: runs and entries of later days change nothing", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 20, max: 119 }), (seed, until) => {
        const life = aLife(seededRandom(seed), 120);
        const day = addDays(FIRST, until);
        const known = {
          history: historyOf(life.history.runs.filter(({ ranOnDay }) => ranOnDay <= day)),
          told: { ...life.told, checkIns: life.told.checkIns.filter(({ onDay }) => onDay <= day) },
        };
        const all = forecastDays(timelineOf({ ...life, onDay: addDays(FIRST, 119) }), life);
        const then = forecastDays(timelineOf({ ...known, onDay: day }), known);
        expect(then).toEqual(daysUpTo(all, then.days - 1));
      }),
      { numRuns: 15 },
    );
  });

  test("take two weeks without a run as rest, and later as not known", () => {
    const history = historyOf([aRun({ ranOnDay: FIRST, distanceM: 5000 })]);
    const told = { ...NOTHING_TOLD, checkIns: [{ onDay: FIRST, enteredAtMs: 0, painNow: 1 }] };
    const { loads } = forecastDays(timelineOf({ history, told, onDay: addDays(FIRST, 20) }), {
      history,
      told,
    });
    expect([...(loads?.distanceM ?? [])].slice(0, 17)).toEqual([
      5000,
      ...Array(14).fill(0),
      Number.NaN,
      Number.NaN,
    ]);
  });
});

describe("what was told later than two days after its day", () => {
  const DAY_MS = 86_400_000;
  /** The pain, sleep and stress of the first day, told so many hours after midnight of it. */
  const daysWith = (checkIns: readonly Omit<CheckIn, "onDay">[]) => {
    const told = { ...NOTHING_TOLD, checkIns: checkIns.map((one) => ({ ...one, onDay: FIRST })) };
    const { pain, exposures } = forecastDays({ firstDay: FIRST, days: 1 }, { history: historyOf([]), told });
    const of = (id: string) => exposures.find((one) => one.id === id)?.byDay[0];
    return { pain: pain[0], sleep: of("sleep"), stress: of("stress") };
  };
  const at = (days: number): number => Date.parse(FIRST) + days * DAY_MS;
  const entry = { painNow: 3, sleepHours: 6, stress: 4 };
  const unknown = Number.NaN;

  test("was not known then", () => {
    expect(daysWith([{ ...entry, enteredAtMs: at(3) - 1 }])).toEqual({ pain: 3, sleep: 6, stress: 4 });
    expect(daysWith([{ ...entry, enteredAtMs: at(3) }])).toEqual({
      pain: unknown,
      sleep: unknown,
      stress: unknown,
    });
  });

  test("corrects nothing that was told in time, each number by itself", () => {
    const late = { painNow: 8, enteredAtMs: at(9) };
    expect(daysWith([{ ...entry, enteredAtMs: at(0.5) }, late]).pain).toBe(3);
    const corrected = { ...entry, ...late, toldAtMs: { sleepHours: at(1), stress: at(2.9) } };
    expect(daysWith([corrected])).toEqual({ pain: unknown, sleep: 6, stress: 4 });
    expect(daysWith([{ ...corrected, painWorst: 2, toldAtMs: { painWorst: at(1) } }]).pain).toBe(2);
  });

  test("makes no warning speak: a season told in one sitting is counted, and neither learnt nor checked", () => {
    const late = LIFE.told.checkIns.map((one) => ({ ...one, enteredAtMs: Date.parse(TODAY) }));
    const life = { ...LIFE, told: { ...LIFE.told, checkIns: late } };
    const { answer, daysToldLate, threshold } = forecastFlare(inputFor(life, TODAY));
    expect(answer).toMatchObject({ kind: "silent", because: { kind: "too-few-ratings" } });
    expect(threshold.daysTold).toBe(late.length);
    expect(late.length - daysToldLate).toBeLessThanOrEqual(3);
    expect(forecastFlare(inputFor(LIFE, TODAY)).daysToldLate).toBe(0);
  });
});

describe("the flare warning", () => {
  test("speaks of the three days after the last, from what is planned, and shows its back-test", () => {
    const forecast = forecastFlare(inputFor(LIFE, TODAY));
    expect(forecast).toMatchObject({ fromDay: addDays(TODAY, 1), toDay: addDays(TODAY, 3) });
    expect(forecast.backTest.verdict).toEqual({ kind: "speaks" });
    if (forecast.answer.kind !== "speaks") throw new Error("silent");
    expect(forecast.answer.probability).toBeGreaterThan(0);
    expect(forecast.answer.probability).toBeLessThan(1);
  });

  test("is higher with long runs planned than with rest, for a runner whom long runs hurt", () => {
    const { chanceWith } = openForecast(inputFor(LIFE, TODAY));
    const with_ = (distanceM: number): number =>
      chanceWith([0, 1, 2].map((n) => ({ day: addDays(TODAY, n), distanceM }))) ?? Number.NaN;
    expect(with_(18_000)).toBeGreaterThan(with_(8_000));
    expect(with_(8_000)).toBeGreaterThanOrEqual(with_(0) - 0.05);
  });

  test("is silent without a rating of the last week", () => {
    const { told } = LIFE;
    const life = {
      ...LIFE,
      told: { ...told, checkIns: told.checkIns.filter(({ onDay }) => onDay < addDays(TODAY, -8)) },
    };
    expect(forecastFlare(inputFor(life, TODAY)).answer).toEqual({
      kind: "silent",
      because: { kind: "pain-not-told", days: 7 },
    });
  });

  test("says nothing of nothing", () => {
    const nothing = { history: historyOf([]), told: NOTHING_TOLD };
    const { answer, threshold } = forecastFlare({
      ...inputFor(nothing, TODAY),
      timeline: timelineOf({ ...nothing, onDay: TODAY }),
    });
    expect(answer).toMatchObject({ kind: "silent", because: { kind: "too-few-ratings", ratings: 0 } });
    expect(threshold.daysTold).toBe(0);
  });
});

describe("runs that somebody made up", () => {
  const onRest = { planned: [{ day: TOMORROW, distanceM: 0 }] };

  test("are forecast as far as the days learnt from know the like", () => {
    const open = openForecast(inputFor(LIFE, TODAY, onRest));
    const answerFor = (distanceM: number, daysAhead = 1) =>
      forecastOfPlan(open, [{ day: addDays(TODAY, daysAhead), distanceM }]).answer;
    expect(answerFor(0).kind).toBe("speaks");
    const chances = [0, 1_000, 12_000, 18_000].map((distanceM) => {
      const answer = answerFor(distanceM);
      return answer.kind === "speaks" ? answer.probability : Number.NaN;
    });
    expect(chances).not.toContain(Number.NaN);
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
    expect(answerFor(19_000)).toEqual({
      kind: "silent",
      because: { kind: "run-beyond-own-days", day: TOMORROW, reachM: 18_000 },
    });
    expect(answerFor(90_000, 3).kind).toBe("speaks"); // after the last rating that is looked ahead to
  });

  test("are not forecast where more of them would look safer", () => {
    const open = openForecast(inputFor(LONG_IS_SAFE, TODAY, { ...onRest, abovePain: 4 }));
    expect(open.forecast.answer.kind).toBe("speaks");
    expect(forecastOfPlan(open, [{ day: TOMORROW, distanceM: 12_000 }]).answer).toEqual({
      kind: "silent",
      because: { kind: "more-not-higher" },
    });
  });

  test("are not forecast beside a plan that has no running, nor compared; a rest is", () => {
    const open = openForecast(inputFor(LIFE, TODAY, onRest));
    const answerFor = (distanceM: number) =>
      forecastOfPlan(open, [{ day: TOMORROW, distanceM }], "without-running").answer;
    expect(answerFor(0).kind).toBe("speaks");
    expect(answerFor(1_000)).toEqual({ kind: "silent", because: { kind: "no-running-planned" } });
    const compared = (limit: Parameters<typeof whatIf>[1]["limit"]) =>
      whatIf(inputFor(LIFE, TODAY), { onDay: TOMORROW, distancesM: [0, 1_000], limit, open }).choices;
    for (const choice of compared({ kind: "no-running" })) expect(choice).toHaveProperty("probability");
    for (const choice of compared({ kind: "no-running", onNoDay: true }))
      expect(choice).not.toHaveProperty("probability");
  });
});

describe("the threshold", () => {
  test.each([
    [[0, 0, 0, 0], 3],
    [[0, 1, 1, 2, 3], 3],
    [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 7],
    [[3, 3, 3, 3, 3], 3],
    [[1, 2, 3, 4, 5], 4],
    [[1, 2, 3, 4, Number.NaN, 5], 4],
    [[], 3],
  ])("of %j is %i: the lowest from 3 on that at most a fifth of the told days lie above", (pain, line) => {
    expect(thresholdOf(Float64Array.from(pain)).abovePain).toBe(line);
  });

  test("is the runner's own where one was chosen", () => {
    expect(thresholdOf(Float64Array.of(1, 5), 4)).toEqual({
      abovePain: 4,
      basis: "chosen",
      daysTold: 2,
      daysAbove: 1,
    });
  });
});

describe("what if", () => {
  const asked = (
    distancesM: readonly number[],
    { onDay = TOMORROW, life = LIFE, ...more }: { onDay?: Day; life?: typeof LIFE; abovePain?: number } = {},
  ) => {
    const input = inputFor(life, TODAY, more);
    return whatIf(input, { onDay, distancesM, limit: { kind: "bounded" }, open: openForecast(input) });
  };

  test("has model and rule side by side, and says who speaks", () => {
    const answer = asked([10_000, 14_000, 18_000]);
    expect(answer.speaking).toBe("model-and-rule");
    const [ten, fourteen, eighteen] = answer.choices;
    expect(ten?.rule).toMatchObject({ kind: "scored", longestBeforeM: 18_000, isSpike: false });
    expect(fourteen?.probability).toBeGreaterThan(ten?.probability ?? 1);
    expect(eighteen?.probability).toBeGreaterThan(fourteen?.probability ?? 1);
  });

  test("leaves what is longer than anything learnt from to the single-run rule", () => {
    const answer = asked([18_000, 18_100, 40_000]);
    expect(answer.reachM).toBe(18_000);
    expect(answer.choices.map(({ modelSilent }) => modelSilent)).toEqual([
      undefined,
      "beyond-own-days",
      "beyond-own-days",
    ]);
    expect(answer.choices[2]).not.toHaveProperty("probability");
    expect(answer.choices[2]?.verdict).toBe("rule-warns");
  });

  test("is as far as the learnt days stood above their longest run, where that run is short now", () => {
    const { history, told } = LIFE;
    const short = history.runs.filter(
      ({ ranOnDay, distanceM = 0 }) => ranOnDay < addDays(TODAY, -40) || distanceM < 8_000,
    );
    const { reachM, choices } = asked([18_000], { life: { history: historyOf(short), told } });
    const [choice] = choices;
    if (choice?.rule.kind !== "scored") throw new Error("not scored");
    expect(choice.rule.longestBeforeM).toBeLessThan(8_000);
    expect(reachM).toBeLessThanOrEqual(18_000);
    expect(reachM / choice.rule.longestBeforeM).toBeLessThan(2.3); // 18 km after 30 days of less than 10 km
  });

  test("tells no chance where longer runs came before better days: that is no sign that longer is safer", () => {
    const life = LONG_IS_SAFE;
    const input = inputFor(life, TODAY, { abovePain: 4 });
    const open = openForecast(input);
    expect(open.forecast.answer.kind).toBe("speaks");
    const chance = (distanceM: number): number =>
      open.chanceWith([{ day: TOMORROW, distanceM }]) ?? Number.NaN;
    expect(chance(18_000)).toBeLessThan(chance(0) - 0.05); // what the model would say
    const answer = asked([0, 5_000, 18_000], { life, abovePain: 4 });
    expect(answer.choices.map(({ modelSilent }) => modelSilent)).toEqual(Array(3).fill("more-not-higher"));
    expect(answer.speaking).toBe("rule");
  });

  test("comes on top of a run that is done: nothing asked for undoes it", () => {
    const ranToday = aRun({ id: "done", ranOnDay: TODAY, distanceM: 17_000 });
    const before = LIFE.history.runs.filter(({ ranOnDay }) => ranOnDay < TODAY);
    const life = { ...LIFE, history: historyOf([...before, ranToday]) };
    const open = openForecast(inputFor(life, TODAY));
    const rest = open.chanceWith([{ day: TODAY, distanceM: 0 }]);
    expect(rest).toBe(open.chanceWith([]));
    expect(open.chanceWith([{ day: TODAY, distanceM: 1_000 }])).toBeGreaterThanOrEqual(rest ?? 1);
    expect(asked([2_000], { life, onDay: TODAY })).toMatchObject({
      reachM: 1_000,
      choices: [{ modelSilent: "beyond-own-days" }],
    });
  });

  test("says of a day without a run that there is none to judge, and of a later day that it is too far", () => {
    expect(asked([0]).choices[0]).toMatchObject({ rule: { kind: "no-run" }, verdict: "nothing-against" });
    expect(asked([0]).speaking).toBe("model");
    const far = asked([10_000], { onDay: addDays(TODAY, 3) });
    expect(far).toMatchObject({ speaking: "rule", choices: [{ modelSilent: "too-far-ahead" }] });
    const nobody = asked([10_000], {
      onDay: addDays(TODAY, 13),
      life: { ...LIFE, history: historyOf([]) },
    });
    expect(nobody).toMatchObject({ speaking: "nobody", choices: [{ verdict: "cannot-tell" }] });
  });

  test("is answered by the rule alone where the warning is silent", () => {
    const young = aLife(seededRandom(9), 40);
    const input = inputFor(young, addDays(FIRST, 39));
    const answer = whatIf(input, {
      onDay: addDays(FIRST, 39),
      distancesM: [30_000],
      limit: { kind: "bounded" },
      open: openForecast(input),
    });
    expect(answer).toMatchObject({
      speaking: "rule",
      choices: [{ verdict: "rule-warns", modelSilent: "warning-silent" }],
    });
    expect(answer.choices[0]).not.toHaveProperty("probability");
  });

  test("never permits what the plan forbids, whatever model and rule say", () => {
    const distances = fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(distances, fc.integer({ min: 0, max: 20_000 }), (distancesM, boundM) => {
        const young = aLife(seededRandom(boundM), 45);
        const input = inputFor(young, addDays(FIRST, 44));
        const with_ = (limit: Parameters<typeof whatIf>[1]["limit"]) =>
          whatIf(input, { onDay: addDays(FIRST, 44), distancesM, limit, open: openForecast(input) }).choices;
        for (const { verdict } of with_({ kind: "no-running" })) expect(verdict).toBe("plan-forbids");
        for (const { verdict } of with_({ kind: "no-plan" })) expect(verdict).not.toBe("nothing-against");
        for (const { verdict, distanceM } of with_({ kind: "bounded", boundM }))
          if (distanceM > boundM) expect(verdict).toBe("plan-forbids");
        for (const { verdict, distanceM } of with_({ kind: "bounded", plannedM: boundM }))
          if (distanceM > boundM) expect(verdict).not.toBe("nothing-against");
        for (const { verdict } of with_({ kind: "bounded", isRunWalk: true }))
          expect(["nothing-against", "cannot-tell"]).not.toContain(verdict);
      }),
      { numRuns: 8 },
    );
  });
});
