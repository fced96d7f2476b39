import type { LifeSketch, RunSketch, ShoeSketch } from "../plan-life.ts";

const WEEKS = 676;
/** In the last years the watch writes every second; before, only when something has changed. */
const EVERY_SECOND_FROM_WEEK = 260;
const WEEKS_PER_PAIR = 26;

/** Thirteen years of so many runs, spread evenly: for the speed of everything. */
export const thirteenYears = (runs: number): LifeSketch => ({
  id: "thirteen-years",
  weeks: WEEKS,
  shoes: Array.from({ length: WEEKS / WEEKS_PER_PAIR }, (_, n) => pair(n)),
  week: (week) => weekOf(WEEKS - 1 - week, runs),
  others: (week) =>
    week % 3 === 0 ? [{ weekday: 4, sport: "cycling", durationS: 3600, perceivedExertion: 3 }] : [],
  pains: [
    { since: { weeksBeforeEnd: 480, weekday: 2 }, until: { weeksBeforeEnd: 474, weekday: 5 }, peak: 5 },
    { since: { weeksBeforeEnd: 210, weekday: 0 }, until: { weeksBeforeEnd: 207, weekday: 1 }, peak: 4 },
  ],
  exposures: () => [],
});

function weekOf(weeksPassed: number, runs: number): readonly RunSketch[] {
  const until = Math.floor(((weeksPassed + 1) * runs) / WEEKS);
  const from = Math.floor((weeksPassed * runs) / WEEKS);
  const recording = WEEKS - weeksPassed > EVERY_SECOND_FROM_WEEK ? "smart" : "every-second";
  return Array.from({ length: until - from }, (_, n) => ({
    weekday: n % 7 === 0 ? 6 : (2 * n - 1) % 7,
    kind: n === 0 ? "long" : (n + weeksPassed) % 5 === 0 ? "intervals" : "easy",
    distanceM: n === 0 ? 13_000 : 7000 + 500 * (n % 3),
    recording,
  }));
}

const pair = (number: number): ShoeSketch => ({
  id: `pair-${number + 1}`,
  name: `Pair ${number + 1}`,
  brand: "Made up",
  startingDistanceM: 0,
  fromWeek: WEEKS - 1 - number * WEEKS_PER_PAIR,
});
