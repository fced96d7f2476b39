import { describe, expect, test } from "vitest";
import { addDays, type Day, dayFromText, daysBetween, weekdayOf } from "../units/day.ts";
import { sampleLives, simulateLife } from "./sample-lives.ts";

const aDay = (text: string): Day => {
  const day = dayFromText(text);
  if (day === undefined) throw new Error(text);
  return day;
};
const endsOnDay = aDay("2026-06-10");

describe("sample lives", () => {
  test.each(sampleLives)("$id has $runs runs whatever the day", ({ id, runs }) => {
    for (const day of [endsOnDay, aDay("2025-01-01"), aDay("2024-02-29")]) {
      expect(simulateLife(id, { endsOnDay: day }).plannedRuns).toHaveLength(runs);
    }
  });

  test.each(sampleLives)("$id is the same life every time, moved with its last day", ({ id }) => {
    const life = simulateLife(id, { endsOnDay });
    expect(simulateLife(id, { endsOnDay })).toEqual(life);
    const later = simulateLife(id, { endsOnDay: addDays(endsOnDay, 7) });
    expect(later.plannedRuns.map((run) => run.day)).toEqual(
      life.plannedRuns.map((run) => addDays(run.day, 7)),
    );
  });

  test.each(sampleLives)("$id ends on a Sunday of the last week", ({ id }) => {
    const life = simulateLife(id, { endsOnDay });
    expect(weekdayOf(life.endsOnDay)).toBe(6);
    expect(daysBetween(life.endsOnDay, endsOnDay)).toBeLessThan(7);
    expect(life.plannedRuns.every((run) => run.day >= life.startsOnDay && run.day <= life.endsOnDay)).toBe(
      true,
    );
  });

  test.each(sampleLives)("$id runs in time order, in shoes that it has", ({ id }) => {
    const life = simulateLife(id, { endsOnDay });
    const shoeIds = new Set(life.shoes.map((shoe) => shoe.id));
    life.plannedRuns.forEach((run, index) => {
      expect(run.index).toBe(index);
      expect(shoeIds.has(run.shoeId)).toBe(true);
      expect(run.day >= (life.plannedRuns[index - 1]?.day ?? life.startsOnDay)).toBe(true);
    });
  });

  test.each(sampleLives)("$id was exposed before each pain, and the diary begins when it does", ({ id }) => {
    const life = simulateLife(id, { endsOnDay });
    const lastPain = life.painEpisodes.at(-1);
    for (const exposure of life.exposures) expect(exposure.onDay < (lastPain?.since ?? endsOnDay)).toBe(true);
    for (const { since } of life.painEpisodes) {
      const before = life.diary.find(({ day }) => day === addDays(since, -1));
      const on = life.diary.find(({ day }) => day === since);
      expect(before?.pain).toBe(0);
      expect(on?.pain).toBeGreaterThan(0);
    }
    expect(life.diary.every(({ pain }) => pain >= 0 && pain <= 10)).toBe(true);
  });

  test("of thirteen years have as many runs as asked for", () => {
    const life = simulateLife("thirteen-years", { endsOnDay, runs: 3000 });
    expect(life.plannedRuns).toHaveLength(3000);
    expect(daysBetween(life.startsOnDay, life.endsOnDay)).toBeGreaterThan(12.9 * 365);
  });

  test("only spike where they mean to, or come back from a break", () => {
    for (const { id } of sampleLives) {
      const life = simulateLife(id, { endsOnDay });
      const meant = new Set(
        life.exposures.flatMap((exposure) => (exposure.kind === "single-run-spike" ? [exposure.onDay] : [])),
      );
      for (const run of life.plannedRuns) {
        const isBack = life.exposures.some(
          ({ kind, onDay }) =>
            kind === "return-after-break" && run.day >= onDay && daysBetween(onDay, run.day) < 30,
        );
        if (daysBetween(life.startsOnDay, run.day) < 30 || meant.has(run.day) || isBack) continue;
        const before = life.plannedRuns.filter(({ day }) => day < run.day && daysBetween(day, run.day) <= 30);
        const longestM = Math.max(...before.map(({ distanceM }) => distanceM));
        if (before.length > 0) expect(run.distanceM / longestM, `${id} ${run.day}`).toBeLessThanOrEqual(1.1);
      }
    }
  });
});
