import type { LifeSketch, RunSketch } from "../plan-life.ts";

/** Steps a minute lost at like speed, over the weeks before the pain. */
const FALL = { fromWeek: 12, toWeek: 4, spm: 9 };
const TIRED_FROM_WEEK = 8;

/** Mostly on a machine; over two months the steps get fewer and the form tires earlier, at the same speed. */
export const treadmillRunner: LifeSketch = {
  id: "treadmill-runner",
  weeks: 40,
  runner: {
    heightM: 1.7,
    bodyMassKg: 74,
    restingHeartRateBpm: 60,
    maxHeartRateBpm: 180,
    easySpeedMps: 2.6,
    thresholdSpeedMps: 3.3,
    cadenceBaseSpm: 152,
    watch: { hasRunningDynamics: true, hasPower: false },
  },
  shoes: [
    { id: "black", name: "Black cushioned", brand: "Made up", startingDistanceM: 60_000, fromWeek: 39 },
    { id: "red", name: "Red cushioned", brand: "Made up", startingDistanceM: 0, fromWeek: 18 },
  ],
  week: (week) =>
    weekOf(week).map((run) => ({
      ...run,
      cadenceShiftSpm: -FALL.spm * shareBetween(week, FALL.fromWeek, FALL.toWeek),
      lateDrift: week <= TIRED_FROM_WEEK ? 1 : 0.05,
    })),
  pains: [{ since: { weeksBeforeEnd: 3, weekday: 2 }, peak: 4 }],
  exposures: (onDay) => {
    const lastDay = onDay({ weeksBeforeEnd: FALL.toWeek, weekday: 6 });
    return [
      { kind: "falling-cadence", onDay: lastDay, fallSpm: FALL.spm },
      { kind: "late-drift", onDay: lastDay },
    ];
  },
};

function weekOf(week: number): readonly RunSketch[] {
  return [
    { weekday: 0, kind: "easy", distanceM: 6000, terrain: "treadmill" },
    {
      weekday: 2,
      kind: "steady",
      distanceM: 6500,
      terrain: "treadmill",
      ...(week === 20 && { recording: "totals-only" as const }),
    },
    { weekday: 4, kind: "easy", distanceM: 6000, terrain: "treadmill" },
    { weekday: 5, kind: "long", distanceM: 10_000, terrain: week % 3 === 0 ? "road" : "treadmill" },
  ];
}

/** 0 until the first week, 1 from the second on; weeks count down to the end of the life. */
const shareBetween = (week: number, fromWeek: number, toWeek: number): number =>
  Math.min(1, Math.max(0, (fromWeek - week) / (fromWeek - toWeek)));
