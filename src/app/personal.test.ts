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

describe("what moved the back", () => {
  it("brings of each effect's days what they were like, and the pain of the day after", () => {
    const { answer, runs, painByDay } = aLife();
    if (answer.effects.kind === "silent") throw new Error("nothing is told");
    const effect = answer.effects.effects.find(({ exposure }) => exposure.id === "distance");
    const behind = answer.behind.distance;
    expect(effect?.daysWith.length).toBeGreaterThan(5);
    expect(behind?.values).toEqual(
      effect?.daysWith.map((day) => runs.find(({ ranOnDay }) => ranOnDay === day)?.distanceM),
    );
    expect(behind?.painAfter).toEqual(effect?.daysWith.map((day) => painByDay.get(addDays(day, 1))));
    expect(Math.min(...(behind?.values ?? []))).toBeGreaterThan(effect?.threshold ?? 0);
    expect(Object.keys(answer.behind).toSorted()).toEqual(
      answer.effects.effects.map(({ exposure }) => exposure.id).toSorted(),
    );
  });

  it("has no days behind it while nothing can be told", () => {
    const told = readDiary([]);
    expect(personalAnswer({ history: historyOf([]), told, today: START })).toEqual({
      onDay: START,
      effects: { kind: "silent", because: { kind: "no-diary" } },
      behind: {},
    });
  });
});
