import { addDays } from "../../units/day.ts";
import type { LifeSketch, RunSketch } from "../plan-life.ts";

/** The Sunday of the run that was too long. */
const SPIKE = { weeksBeforeEnd: 3, weekday: 6, distanceM: 21_300 };
const USUAL_LONG_M = 13_000;

/** A year of calm running, then a half marathon on a whim; the back hurts two days later and still does. */
export const steadyThenSpike: LifeSketch = {
  id: "steady-then-spike",
  weeks: 52,
  shoes: [
    { id: "grey", name: "Grey daily", brand: "Made up", startingDistanceM: 120_000, fromWeek: 51 },
    { id: "grey-again", name: "Grey daily again", brand: "Made up", startingDistanceM: 0, fromWeek: 19 },
  ],
  week: weekOf,
  others: (week) =>
    week < 34 && week > 2 ? [{ weekday: 2, sport: "strength", durationS: 1800, perceivedExertion: 4 }] : [],
  pains: [{ since: { weeksBeforeEnd: 2, weekday: 1 }, peak: 5 }],
  exposures: (onDay, runs) => {
    const onSpikeDay = onDay(SPIKE);
    const before = runs.filter((run) => run.day < onSpikeDay && run.day >= addDays(onSpikeDay, -30));
    const longestM = before.reduce((longest, run) => Math.max(longest, run.distanceM), 0);
    return [{ kind: "single-run-spike", onDay: onSpikeDay, ratio: SPIKE.distanceM / longestM }];
  },
};

function weekOf(week: number): readonly RunSketch[] {
  if (week < SPIKE.weeksBeforeEnd - 1) return hurting();
  const isCalm = week % 4 === 0;
  const longM = isCalm ? USUAL_LONG_M * 0.8 : USUAL_LONG_M;
  const runs: RunSketch[] = [
    { weekday: 1, kind: "easy", distanceM: 7000 },
    { weekday: 3, kind: week % 2 === 0 ? "intervals" : "steady", distanceM: 8500 },
    { weekday: 5, kind: "easy", distanceM: 6000 },
    { weekday: 6, kind: "long", distanceM: longM },
  ];
  if (week === SPIKE.weeksBeforeEnd) {
    return [...runs.slice(0, 3), { ...SPIKE, kind: "race", isExact: true, lateDrift: 0.9 }];
  }
  if (week === SPIKE.weeksBeforeEnd - 1)
    return runs.slice(1, 2).map((run) => ({ ...run, kind: "easy", distanceM: 4000 }));
  // The device's own troubles, long before they could matter to the pain.
  if (week === 40)
    return [...runs.slice(0, 3), { weekday: 6, kind: "long", distanceM: longM, flaw: "recorded-twice" }];
  if (week === 33)
    return [{ weekday: 1, kind: "easy", distanceM: 7000, flaw: "gps-glitch" }, ...runs.slice(1)];
  if (week === 26) return [{ weekday: 1, kind: "easy", distanceM: 7000, flaw: "cut-off" }, ...runs.slice(1)];
  if (week === 22)
    return [{ weekday: 1, kind: "easy", distanceM: 6500, recording: "totals-only" }, ...runs.slice(1)];
  return runs;
}

const hurting = (): readonly RunSketch[] => [
  { weekday: 2, kind: "easy", distanceM: 4000 },
  { weekday: 5, kind: "easy", distanceM: 4500 },
];
