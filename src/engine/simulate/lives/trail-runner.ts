import { ISLAND } from "../place.ts";
import type { LifeSketch, RunSketch } from "../plan-life.ts";

/** The weeks in the high mountains: no longer than usual, but twice as far down. */
const HIGH = { fromWeek: 5, toWeek: 3 };
const USUAL_CLIMB_PER_KM_M = 28;
const HIGH_CLIMB_PER_KM_M = 68;

/** Always on trails; then three weeks in steeper country, with the same kilometres and far more downhill. */
export const trailRunner: LifeSketch = {
  id: "trail-runner",
  weeks: 44,
  place: ISLAND,
  runner: {
    heightM: 1.78,
    bodyMassKg: 68,
    restingHeartRateBpm: 46,
    maxHeartRateBpm: 184,
    easySpeedMps: 2.75,
    thresholdSpeedMps: 3.8,
    cadenceBaseSpm: 155,
  },
  shoes: [
    { id: "green-1", name: "Green lugs 1", brand: "Made up", startingDistanceM: 90_000, fromWeek: 43 },
    { id: "green-2", name: "Green lugs 2", brand: "Made up", startingDistanceM: 0, fromWeek: 28 },
    { id: "green-3", name: "Green lugs 3", brand: "Made up", startingDistanceM: 0, fromWeek: 14 },
    { id: "grey", name: "Grey road", brand: "Made up", startingDistanceM: 200_000 },
  ],
  week: weekOf,
  others: (week) =>
    week % 2 === 0 ? [{ weekday: 3, sport: "cycling", durationS: 4200, perceivedExertion: 3 }] : [],
  pains: [{ since: { weeksBeforeEnd: HIGH.toWeek - 1, weekday: 0 }, peak: 5 }],
  exposures: (onDay, runs) => {
    const from = onDay({ weeksBeforeEnd: HIGH.fromWeek, weekday: 0 });
    const until = onDay({ weeksBeforeEnd: HIGH.toWeek, weekday: 6 });
    const descentM = runs
      .filter((run) => run.day >= from && run.day <= until)
      .reduce((sum, run) => sum + (run.distanceM / 1000) * run.climbPerKmM, 0);
    return [{ kind: "unusual-descent", onDay: until, descentM }];
  },
};

function weekOf(week: number): readonly RunSketch[] {
  if (week < HIGH.toWeek) {
    return [
      { weekday: 2, kind: "easy", distanceM: 5000, shoeId: "grey" },
      { weekday: 5, kind: "easy", distanceM: 6000, shoeId: "grey" },
    ];
  }
  const isHigh = week <= HIGH.fromWeek;
  const climbPerKmM = isHigh ? HIGH_CLIMB_PER_KM_M : USUAL_CLIMB_PER_KM_M;
  return [
    { weekday: 1, kind: "easy", distanceM: 8000, shoeId: "grey" },
    { weekday: 2, kind: "easy", distanceM: 9000, terrain: "mountain", climbPerKmM },
    { weekday: 4, kind: "steady", distanceM: 10_000, terrain: "mountain", climbPerKmM },
    { weekday: 6, kind: "long", distanceM: 18_000, terrain: "mountain", climbPerKmM },
  ];
}
