import { findCadence } from "./cadence.ts";
import type { Finding, Verdict, Weight } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { findLateRunDrift } from "./late-run-drift.ts";
import { findNewShoes } from "./new-shoes.ts";
import { findRecoveryDays } from "./recovery-days.ts";
import { findReturnAfterBreak } from "./return-after-break.ts";
import { findSingleRunSpike } from "./single-run-spike.ts";
import { findUnusualDescent } from "./unusual-descent.ts";
import { findWeeklyGrowth } from "./weekly-growth.ts";
import { findWornShoes } from "./worn-shoes.ts";

/** Every cause the engine can speak about. A new one is added here and nowhere else. */
const FINDERS: readonly ((input: FindingInput) => Finding)[] = [
  findSingleRunSpike,
  findReturnAfterBreak,
  findCadence,
  findLateRunDrift,
  findUnusualDescent,
  findRecoveryDays,
  findWornShoes,
  findNewShoes,
  findWeeklyGrowth,
];

/** What stands first: how much a cause matters at all, times how sure we are that it was there. */
const BY_WEIGHT: Readonly<Record<Weight, number>> = {
  medium: 4,
  "low-medium": 3,
  low: 2,
  "very-low": 1,
  zero: 0,
  context: 0,
};
const BY_VERDICT: Readonly<Record<Verdict, number>> = {
  likely: 4,
  possible: 2,
  "cannot-tell": 1,
  unlikely: 0,
};

/** All findings, the one to read first in front. Always one per cause, in an order that the data alone decides. */
export function findAll(input: FindingInput): readonly Finding[] {
  return FINDERS.map((find) => find(input)).sort(
    (a, b) => standing(b) - standing(a) || weighed(b) - weighed(a) || (a.rule.id < b.rule.id ? -1 : 1),
  );
}

const standing = (finding: Finding): number => weighed(finding) * BY_VERDICT[finding.verdict];

/** A form measure on its own never counts for more than low, whatever its cause weighs (gait.json, alert_rule). */
const weighed = ({ rule, caveats }: Finding): number =>
  caveats?.includes("gait-alone") ? Math.min(BY_WEIGHT[rule.weight], BY_WEIGHT.low) : BY_WEIGHT[rule.weight];
