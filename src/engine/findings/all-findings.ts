import { findArchingProvoked } from "./arching-provoked.ts";
import {
  findHydrationAndFuel,
  findLegLength,
  findOrthotics,
  findShoeCushioning,
  findShoeFit,
  findSitting,
  findStress,
  findWarmUp,
  findYearsRunning,
} from "./asked-habits.ts";
import { findCadence } from "./cadence.ts";
import { findEarlierInjury } from "./earlier-injury.ts";
import type { Finding } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { findFrequencyRise } from "./frequency-rise.ts";
import { findHardGround, findTrailRunning, findTreadmillRunning } from "./ground.ts";
import { findImpactLoading } from "./impact-loading.ts";
import { findIntensityRise } from "./intensity-rise.ts";
import { findLateFatigue } from "./late-fatigue.ts";
import { findLateRunDrift } from "./late-run-drift.ts";
import { findLegStrength } from "./leg-strength.ts";
import { findMuscleImbalance } from "./muscle-imbalance.ts";
import { findNeedsAClinician } from "./needs-a-clinician.ts";
import { findNewShoes } from "./new-shoes.ts";
import { findGluteStrength, findHamstringTightness, findHipFlexorTightness } from "./one-sided-tests.ts";
import { findPelvicTilt } from "./pelvic-tilt.ts";
import { withPersonal } from "./personal-evidence.ts";
import { findPoorSleep } from "./poor-sleep.ts";
import { rank } from "./ranking.ts";
import { findRecoveryDays } from "./recovery-days.ts";
import { findReturnAfterBreak } from "./return-after-break.ts";
import {
  findArchedBack,
  findBreathingPattern,
  findChestFirst,
  findHunchedShoulders,
  findOverStriding,
  findTrunkLean,
} from "./running-posture.ts";
import { findSideToSide } from "./side-to-side.ts";
import { findSingleRunSpike } from "./single-run-spike.ts";
import { findTrunkEndurance } from "./trunk-endurance.ts";
import { findUnusualDescent } from "./unusual-descent.ts";
import { findWeeklyGrowth } from "./weekly-growth.ts";
import { findWornShoes } from "./worn-shoes.ts";
import { findWorry } from "./worry.ts";

export type Finder = (input: FindingInput) => Finding;

/** Every cause the engine can speak about. A new one is added here and nowhere else. */
export const FINDERS: readonly Finder[] = [
  findNeedsAClinician,
  findSingleRunSpike,
  findReturnAfterBreak,
  findIntensityRise,
  findFrequencyRise,
  findRecoveryDays,
  findEarlierInjury,
  findPoorSleep,
  findStress,
  findWorry,
  findLegStrength,
  findTrunkEndurance,
  findCadence,
  findOverStriding,
  findLateRunDrift,
  findLateFatigue,
  findUnusualDescent,
  findArchingProvoked,
  findHamstringTightness,
  findHipFlexorTightness,
  findLegLength,
  findWarmUp,
  findWornShoes,
  findNewShoes,
  findShoeFit,
  findShoeCushioning,
  findHardGround,
  findTrailRunning,
  findTreadmillRunning,
  findTrunkLean,
  findHunchedShoulders,
  findSideToSide,
  findSitting,
  findGluteStrength,
  findPelvicTilt,
  findMuscleImbalance,
  findArchedBack,
  findChestFirst,
  findBreathingPattern,
  findImpactLoading,
  findOrthotics,
  findHydrationAndFuel,
  findYearsRunning,
  findWeeklyGrowth,
];

/** All findings, the one to read first in front. Always one per cause, in an order that the data alone decides. */
export function findAll(input: FindingInput): readonly Finding[] {
  return rank(FINDERS.map((find) => withPersonal(find(input), input.personal)));
}
