import { addDays } from "../../units/day.ts";
import { BASIN } from "../place.ts";
import type { LifeSketch, RunSketch } from "../plan-life.ts";

const WEEKS = 18;
const CHARITY_RUN = { weeksBeforeEnd: 2, weekday: 6, distanceM: 10_000 };

/** Four months from run and walk to five kilometres; then ten of them, for a good cause. */
export const beginner: LifeSketch = {
  id: "beginner",
  weeks: WEEKS,
  place: BASIN,
  runner: {
    heightM: 1.68,
    bodyMassKg: 76,
    restingHeartRateBpm: 66,
    maxHeartRateBpm: 192,
    easySpeedMps: 2.35,
    thresholdSpeedMps: 2.8,
    cadenceBaseSpm: 147,
    oscillationM: 0.082,
    contactTimeShiftS: 0.012,
    watch: { hasRunningDynamics: false, hasPower: false },
  },
  shoes: [{ id: "first", name: "First pair", brand: "Made up", startingDistanceM: 0, fromWeek: WEEKS }],
  week: weekOf,
  pains: [{ since: { weeksBeforeEnd: 1, weekday: 0 }, peak: 5 }],
  exposures: (onDay, runs) => {
    const onRunDay = onDay(CHARITY_RUN);
    const before = runs.filter((run) => run.day < onRunDay && run.day >= addDays(onRunDay, -30));
    const longestM = before.reduce((longest, run) => Math.max(longest, run.distanceM), 0);
    return [{ kind: "single-run-spike", onDay: onRunDay, ratio: CHARITY_RUN.distanceM / longestM }];
  },
};

function weekOf(week: number): readonly RunSketch[] {
  if (week < CHARITY_RUN.weeksBeforeEnd) return [{ weekday: 3, kind: "walk-run", distanceM: 3000 }];
  const grown = (WEEKS - 1 - week) / (WEEKS - 1);
  const kind = week > 7 ? "walk-run" : "easy";
  const distanceM = 2800 + 2000 * grown;
  const last: RunSketch =
    week === CHARITY_RUN.weeksBeforeEnd
      ? { ...CHARITY_RUN, kind: "easy", isExact: true, lateDrift: 1 }
      : { weekday: 6, kind, distanceM: distanceM * 1.12 };
  return [
    { weekday: 1, kind, distanceM, recording: "smart" },
    { weekday: 3, kind, distanceM, recording: "smart" },
    { ...last, recording: "smart" },
  ];
}
