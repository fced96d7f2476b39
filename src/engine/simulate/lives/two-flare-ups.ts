import type { LifeSketch, RunSketch } from "../plan-life.ts";

/** Weeks without a run, in the bed of a long cold. */
const BREAK = { fromWeek: 45, toWeek: 41 };
/** Weeks in which there was a run every day. */
const DAILY = { fromWeek: 4, toWeek: 2 };

/** Pain twice: after coming back too fast from five weeks off, and half a year later in weeks without a rest day. */
export const twoFlareUps: LifeSketch = {
  id: "two-flare-ups",
  weeks: 72,
  runner: {
    heightM: 1.82,
    bodyMassKg: 79,
    restingHeartRateBpm: 58,
    maxHeartRateBpm: 178,
    easySpeedMps: 2.7,
    thresholdSpeedMps: 3.45,
    cadenceBaseSpm: 147,
    oscillationM: 0.096,
    contactTimeShiftS: 0.006,
  },
  shoes: [
    { id: "white-1", name: "White trainer 1", brand: "Made up", startingDistanceM: 40_000, fromWeek: 71 },
    { id: "white-2", name: "White trainer 2", brand: "Made up", startingDistanceM: 0, fromWeek: 52 },
    { id: "white-3", name: "White trainer 3", brand: "Made up", startingDistanceM: 0, fromWeek: 29 },
    { id: "white-4", name: "White trainer 4", brand: "Made up", startingDistanceM: 0, fromWeek: 13 },
  ],
  week: weekOf,
  others: (week) =>
    week >= 37 && week < BREAK.toWeek - 1
      ? [
          { weekday: 1, sport: "cycling", durationS: 3000, perceivedExertion: 3 },
          { weekday: 4, sport: "cycling", durationS: 3600, perceivedExertion: 3 },
        ]
      : [],
  pains: [
    {
      since: { weeksBeforeEnd: BREAK.toWeek - 1, weekday: 5 },
      until: { weeksBeforeEnd: 35, weekday: 2 },
      peak: 6,
    },
    { since: { weeksBeforeEnd: DAILY.toWeek - 1, weekday: 1 }, peak: 4 },
  ],
  exposures: (onDay) => [
    {
      kind: "return-after-break",
      onDay: onDay({ weeksBeforeEnd: BREAK.toWeek - 1, weekday: 0 }),
      daysOff: 7 * (BREAK.fromWeek - BREAK.toWeek + 1),
    },
    {
      kind: "no-rest-days",
      onDay: onDay({ weeksBeforeEnd: DAILY.toWeek, weekday: 6 }),
      daysInARow: 7 * (DAILY.fromWeek - DAILY.toWeek + 1),
    },
  ],
};

function weekOf(week: number): readonly RunSketch[] {
  if (week <= BREAK.fromWeek && week >= BREAK.toWeek) return [];
  if (week === BREAK.toWeek - 1) return usual(week).map((run) => ({ ...run, isExact: true, lateDrift: 0.6 }));
  if (week < BREAK.toWeek - 1 && week >= 36) return hurting(week === 36 ? 6000 : 4000);
  if (week <= DAILY.fromWeek && week >= DAILY.toWeek) return daily();
  if (week < DAILY.toWeek) return hurting(4500);
  return usual(week);
}

const usual = (week: number): readonly RunSketch[] => [
  { weekday: 0, kind: "easy", distanceM: 7500 },
  { weekday: 2, kind: week % 2 === 0 ? "steady" : "easy", distanceM: 8500 },
  { weekday: 4, kind: "easy", distanceM: 6500 },
  { weekday: 6, kind: "long", distanceM: 14_000 },
];

const daily = (): readonly RunSketch[] =>
  [6000, 7000, 6500, 8000, 6000, 7000, 13_000].map((distanceM, weekday) => ({
    weekday,
    kind: weekday === 6 ? "long" : "easy",
    distanceM,
  }));

const hurting = (distanceM: number): readonly RunSketch[] => [
  { weekday: 2, kind: "easy", distanceM, isExact: true },
  { weekday: 5, kind: "easy", distanceM, isExact: true },
];
