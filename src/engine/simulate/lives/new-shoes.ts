import { BASIN } from "../place.ts";
import type { LifeSketch, RunSketch } from "../plan-life.ts";

const WEEKS = 32;
const NEW_SHOES_FROM_WEEK = 3;

/** The same calm weeks all along; only the shoes change from one day to the next. Ten days later the back hurts. */
export const newShoes: LifeSketch = {
  id: "new-shoes",
  weeks: WEEKS,
  place: BASIN,
  runner: {
    heightM: 1.66,
    bodyMassKg: 58,
    restingHeartRateBpm: 50,
    maxHeartRateBpm: 190,
    easySpeedMps: 2.95,
    thresholdSpeedMps: 3.9,
    cadenceBaseSpm: 158,
    oscillationM: 0.08,
  },
  shoes: [
    { id: "old-blue", name: "Old blue", brand: "Made up", startingDistanceM: 0, fromWeek: WEEKS },
    {
      id: "flat-yellow",
      name: "Flat yellow",
      brand: "Made up",
      startingDistanceM: 0,
      fromWeek: NEW_SHOES_FROM_WEEK,
    },
  ],
  week: weekOf,
  pains: [{ since: { weeksBeforeEnd: NEW_SHOES_FROM_WEEK - 1, weekday: 3 }, peak: 4 }],
  exposures: (onDay) => [
    {
      kind: "new-shoes",
      onDay: onDay({ weeksBeforeEnd: NEW_SHOES_FROM_WEEK, weekday: 0 }),
      shoeId: "flat-yellow",
    },
  ],
};

function weekOf(week: number): readonly RunSketch[] {
  return [
    { weekday: 0, kind: "easy", distanceM: 6500 },
    { weekday: 1, kind: "intervals", distanceM: 9000 },
    { weekday: 3, kind: "easy", distanceM: 8000 },
    { weekday: 5, kind: week % 3 === 0 ? "steady" : "easy", distanceM: 7000 },
    { weekday: 6, kind: "long", distanceM: week % 4 === 3 ? 12_000 : 15_000 },
  ];
}
