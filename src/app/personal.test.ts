import { describe, expect, it } from "vitest";
import { historyOf } from "../engine/history/history-of.ts";
import { aDay, aRun } from "../engine/history/make-run.ts";
import { addDays, dayNumber } from "../engine/units/day.ts";
import { seededRandom } from "../engine/units/random.ts";
import { type DiaryEntry, readDiary } from "./diary.ts";
import { personalAnswer } from "./personal.ts";

const START = aDay("2024-03-01");
const DAYS = 60;

function aLife() {
  const random = seededRandom(3);
  const painByDay = new Map<string, number>();
  const entries: DiaryEntry[] = [];
  const runs = [];
  for (let at = 0; at < DAYS; at++) {
    const onDay = addDays(START, at);
    const painNow = Math.floor(5 * random());
    painByDay.set(onDay, painNow);
    const atMs = dayNumber(onDay) * 86_400_000;
    entries.push({
      kind: "check-in",
      entryId: `day-${at}`,
      enteredAtMs: atMs + 7 * 3_600_000,
      onDay,
      checkIn: { painNow },
    });
    if (random() < 0.7)
      runs.push(
        aRun({
          id: `run-${at}`,
          ranOnDay: onDay,
          startedAtMs: atMs + 18 * 3_600_000,
          distanceM: 4000 + 6000 * random(),
        }),
      );
  }
  const input = { history: historyOf(runs), told: readDiary(entries), today: addDays(START, DAYS - 1) };
  return { answer: personalAnswer(input), runs, painByDay };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("what moved the back", () => {
  it("brings the days of both kinds behind each effect, what they were like, and the pain of the day after", () => {
    const { answer, runs, painByDay } = aLife();
    const { effects, behind } = answer;
    if (effects.kind === "silent") throw new Error("nothing is told");
    expect(behind.painAfter).toEqual(behind.days.map((day) => painByDay.get(addDays(day, 1))));
    const distances = behind.days.map((day) => runs.find(({ ranOnDay }) => ranOnDay === day)?.distanceM ?? 0);
    for (const [at, value] of (behind.values.distance ?? []).entries())
      expect(value).toBeCloseTo(distances[at] ?? 0, -1); // to four digits
    expect(Object.keys(behind.values).toSorted()).toEqual(
      effects.effects.map(({ exposure }) => exposure.id).toSorted(),
    );
  });

  it("lets each number of days and each mean be worked out again from the days", () => {
    const { answer } = aLife();
    if (answer.effects.kind === "silent") throw new Error("nothing is told");
    const { days, painAfter, values } = answer.behind;
    for (const { exposure, daysWith, daysWithout, painAfterWith, painAfterWithout } of answer.effects
      .effects) {
      const shows = new Set(daysWith);
      const pains = (isWith: boolean): readonly number[] =>
        painAfter.filter((_, at) => {
          const [day, value = Number.NaN] = [days[at], values[exposure.id]?.[at]];
          return day !== undefined && !Number.isNaN(value) && shows.has(day) === isWith;
        });
      expect([pains(true).length, pains(false).length]).toEqual([daysWith.length, daysWithout]);
      expect(meanOf(pains(true))).toBeCloseTo(painAfterWith, 9);
      expect(meanOf(pains(false))).toBeCloseTo(painAfterWithout, 9);
    }
  });

  it("has no days behind it while nothing can be told", () => {
    const told = readDiary([]);
    expect(personalAnswer({ history: historyOf([]), told, today: START })).toEqual({
      onDay: START,
      effects: { kind: "silent", because: { kind: "no-diary" } },
      behind: { days: [], painAfter: [], values: {} },
    });
  });
});
