import { describe, expect, it } from "vitest";
import { aBackstride, NOW_MS } from "../../test/a-backstride.ts";
import { someAnswers } from "../engine/triage/make-answers.ts";
import { addDays, dayFromMs } from "../engine/units/day.ts";
import type { Backstride } from "./backstride.ts";
import type { DiaryEntry } from "./diary.ts";

const TODAY = dayFromMs(NOW_MS, 0);

/** A season of ratings, the danger questions answered; `meanwhile` is done once, between two steps of the forecast. */
async function aDiary(meanwhile: (backstride: Backstride) => Promise<unknown>) {
  let turns = 0;
  const nextTurn = async (): Promise<void> => {
    turns++;
    if (turns === 1) await meanwhile(backstride);
  };
  const { backstride } = await aBackstride({ nextTurn });
  await backstride.tell([answers("asked", {}), ...Array.from({ length: 90 }, (_, at) => rated(at))]);
  return { backstride, turns: () => turns };
}

const answers = (entryId: string, changed: Parameters<typeof someAnswers>[0]): DiaryEntry => ({
  kind: "answers",
  entryId,
  enteredAtMs: NOW_MS,
  onDay: TODAY,
  answers: someAnswers({ "pain-since": "2024-05-20", "pain-now": 2, "pain-worst": 3, ...changed }),
});
const rated = (daysAgo: number): DiaryEntry => ({
  kind: "check-in",
  entryId: `day-${daysAgo}`,
  enteredAtMs: NOW_MS - 86_400_000 * daysAgo,
  onDay: addDays(TODAY, -daysAgo),
  checkIn: { painNow: (daysAgo * 7) % 4 },
});

describe("a forecast over a long past", () => {
  it("lets others be answered while it is worked out", async () => {
    const answered: string[] = [];
    const { backstride } = await aDiary(async (other) => {
      await other.overview();
      answered.push("overview");
    });
    await backstride.forecast();
    answered.push("forecast");
    expect(answered).toEqual(["overview", "forecast"]);
  });

  it("is worked out once for all who ask, until somebody writes", async () => {
    const { backstride, turns } = await aDiary(async () => undefined);
    const [one, other] = await Promise.all([backstride.forecast(), backstride.forecast()]);
    expect(other).toEqual(one);
    const once = turns();
    expect(once).toBeGreaterThan(1);
    await backstride.forecast({ whatIf: { distancesM: [5000] } });
    expect(turns()).toBe(once);
    await backstride.tell([{ ...rated(0), entryId: "again" }]);
    await backstride.forecast();
    expect(turns()).toBe(2 * once);
  });

  it("gives way to a danger that is told meanwhile", async () => {
    const { backstride } = await aDiary((other) =>
      other.tell([answers("danger", { "saddle-numbness": "yes" })]),
    );
    const answer = await backstride.forecast();
    expect(answer).toMatchObject({ ok: true, value: { kind: "not-cleared" } });
  });

  it("gives way to a check-in told meanwhile that sends back to the danger questions", async () => {
    const checkIn = { painNow: 3, hasNewLegSymptoms: true };
    const { backstride } = await aDiary((other) =>
      other.tell([{ ...rated(0), kind: "check-in", entryId: "legs", enteredAtMs: NOW_MS + 1, checkIn }]),
    );
    expect(await backstride.forecast()).toMatchObject({ ok: true, value: { kind: "needs-triage" } });
  });
});
