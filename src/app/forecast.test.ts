import { describe, expect, it } from "vitest";
import { aBackstride, NOW_MS } from "../../test/a-backstride.ts";
import { aDay } from "../engine/history/make-run.ts";
import { madeUpDays } from "../engine/personal/forecast/make-forecast-days.ts";
import { someAnswers } from "../engine/triage/make-answers.ts";
import { addDays, MS_PER_DAY } from "../engine/units/day.ts";

const TODAY = aDay("2024-06-01");
const inDays = (n: number) => addDays(TODAY, n);

describe("a forecast of the product", () => {
  it.each([
    [{ planned: [0, 1].map(() => ({ day: inDays(1), distanceM: 5000 })) }, "planned"],
    [{ planned: [{ day: inDays(1), distanceM: 5000, descentM: -1 }] }, "planned"],
    [{ planned: [{ day: inDays(1), distanceM: 5000, descentM: Number.NaN }] }, "planned"],
    [{ planned: [{ day: inDays(1), distanceM: 5000, descentM: 5001 }] }, "planned"],
    [{ planned: [{ day: inDays(14), distanceM: 5000 }] }, "planned"],
    [{ whatIf: { distancesM: [500_001] } }, "distancesM"],
  ])("refuses %j by the name of the field", async (question, field) => {
    const { backstride } = await aBackstride();
    expect(await backstride.forecast(question)).toMatchObject({
      ok: false,
      problem: { kind: "bad-field", field },
    });
  });

  it.each([
    ["nothing", [], "usual-week", [1, 2]],
    ["days after the last that counts", [3, 4], "usual-week", [1, 2]],
    ["today alone", [0], "asked", [1, 2]],
    ["tomorrow", [1], "asked", [2]],
    ["every day that counts", [0, 1, 2], "asked", []],
  ] as const)("says whose runs it counts on when %s is given", async (_, given, plannedFrom, usual) => {
    const { backstride } = await aBackstride();
    const planned = given.map((n) => ({ day: inDays(n), distanceM: 0 }));
    expect(await backstride.forecast({ planned })).toMatchObject({
      value: { plannedFrom, usualDays: usual.map(inDays) },
    });
  });

  it("never says that nothing speaks against a run where the plan has running and walking in turns", async () => {
    const { backstride } = await aBackstride();
    const answers = someAnswers({ "pain-since": "2024-05-20", "pain-now": 2, "worse-with": ["running"] });
    await backstride.tell([{ kind: "answers", entryId: "a", enteredAtMs: NOW_MS, onDay: TODAY, answers }]);
    for (let ago = 12; ago < 60; ago += 3)
      await backstride.addRun({ ranOnDay: inDays(-ago), distanceM: 10_000, movingTimeS: 3600 });
    expect(await backstride.plan()).toMatchObject({ plan: { today: { run: { kind: "run-walk" } } } });
    const answer = await backstride.forecast({ whatIf: { distancesM: [2000, 10_000, 11_000, 12_000] } });
    const told = answer.ok && answer.value.kind === "forecast" ? answer.value.whatIf?.choices : undefined;
    expect(told?.map(({ verdict }) => verdict)).toEqual([
      "run-walk-planned",
      "run-walk-planned",
      "run-walk-planned",
      "plan-forbids",
    ]);
  });

  it("says of asked runs what the plan or the single-run rule has against them", async () => {
    const { backstride } = await aBackstride();
    const planned = [0, 10_000, 14_000].map((distanceM, n) => ({ day: inDays(n), distanceM }));
    const against = async (): Promise<unknown> => {
      const answer = await backstride.forecast({ planned });
      return answer.ok && answer.value.kind === "forecast" && answer.value.spokenAgainst;
    };
    expect(await against()).toMatchObject([{ verdict: "no-plan" }, { verdict: "no-plan" }]);
    expect(await backstride.forecast()).toMatchObject({ value: { areDangersOpen: true } });
    const answers = someAnswers({ "pain-now": 5, "pain-since": "2024-05-20" });
    await backstride.tell([{ kind: "answers", entryId: "a", enteredAtMs: NOW_MS, onDay: TODAY, answers }]);
    expect(await backstride.forecast()).not.toHaveProperty("value.areDangersOpen");
    expect(await against()).toEqual([
      { ...planned[1], verdict: "plan-forbids" },
      { ...planned[2], verdict: "plan-forbids" },
    ]);
  });

  it("tells no chance with a run while running is locked", async () => {
    const { backstride } = await aBackstride();
    const days = 600;
    const { pain } = madeUpDays({ seed: 6, days, lasts: 0.9, skips: 0 });
    const checkIns = Array.from(pain, (painNow, place) => {
      const ago = days - 1 - place;
      const [onDay, enteredAtMs] = [inDays(-ago), NOW_MS - ago * MS_PER_DAY];
      return { kind: "check-in" as const, entryId: onDay, enteredAtMs, onDay, checkIn: { painNow } };
    });
    await backstride.tell(checkIns);
    const answers = someAnswers({ pregnancy: "pregnant", "pain-now": 1, "pain-since": "2024-05-20" });
    await backstride.tell([
      { kind: "answers", entryId: "a", enteredAtMs: NOW_MS + 1, onDay: TODAY, answers },
    ]);
    const planned = [{ day: inDays(1), distanceM: 5000 }];
    const asked = await backstride.forecast({ planned, whatIf: { onDay: inDays(1), distancesM: [5000] } });
    expect(await backstride.forecast()).toMatchObject({
      value: { forecast: { answer: { kind: "speaks" } } },
    });
    expect(asked).toMatchObject({
      value: {
        forecast: { answer: { kind: "silent", because: { kind: "no-running-planned" } } },
        spokenAgainst: [{ verdict: "plan-forbids" }],
        whatIf: { choices: [{ verdict: "plan-forbids" }] },
      },
    });
  });

  it("counts on what running and walking in turns comes to, not on the distance it must not pass", async () => {
    const { backstride } = await aBackstride();
    for (const ago of [3, 6, 9, 40])
      await backstride.addRun({ ranOnDay: inDays(-ago), distanceM: 20_000, movingTimeS: 7200 });
    const answers = someAnswers({ "pain-now": 1, "pain-worst": 2, "pain-since": "2024-05-20" });
    await backstride.tell([{ kind: "answers", entryId: "a", enteredAtMs: NOW_MS, onDay: TODAY, answers }]);
    const run = { kind: "run-walk", runMinutes: 1, walkMinutes: 2, repeats: 10, distanceAtMostM: 22_000 };
    expect(await backstride.plan()).toMatchObject({ plan: { today: { run } } });
    const asked = await backstride.forecast();
    const [today] = (asked.ok && asked.value.kind === "forecast" && asked.value.planned) || [];
    // ten minutes at the own 10 km/h, and twenty of walking
    expect(today).toEqual({ day: TODAY, distanceM: expect.closeTo(3467, 0) });
  });

  it("asks about the next day when a run of today is recorded, and never about undoing it", async () => {
    const { backstride } = await aBackstride();
    const dayAsked = async (): Promise<unknown> => {
      const answer = await backstride.forecast({ whatIf: { distancesM: [5000] } });
      return answer.ok && answer.value.kind === "forecast" && answer.value.whatIf?.onDay;
    };
    expect(await dayAsked()).toBe(TODAY);
    await backstride.addRun({ ranOnDay: TODAY, distanceM: 20_000, movingTimeS: 7200 });
    expect(await dayAsked()).toBe(inDays(1));
    expect(await backstride.forecast({ whatIf: { onDay: TODAY, distancesM: [0] } })).toMatchObject({
      ok: false,
      problem: { kind: "bad-field", field: "onDay", reason: "has-a-run" },
    });
  });
});
