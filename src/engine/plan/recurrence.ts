import type { Told } from "../answers/told.ts";
import type { History } from "../history/history.ts";
import type { Day } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import { diaryOf } from "./diary.ts";
import { boundsFrom } from "./run-judgement.ts";

/** A run still to be done, held against what this runner is used to: before the run, not after. */
export type RunWarning =
  | { readonly kind: "within"; readonly ratio: number; readonly boundM: number; readonly longestM: number }
  | {
      readonly kind: "spike";
      readonly ratio: number;
      readonly boundM: number;
      readonly longestM: number;
      /** Hazard of any running injury at that ratio in the study (frandsen2025), not of back pain. */
      readonly publishedHazardRatio: number;
      readonly references: readonly string[];
    }
  /** Nothing was run in the 30 days before: start again with run-walk. */
  | { readonly kind: "after-break" }
  | { readonly kind: "no-bound" };

/** rules.json R1; docs/evidence/single-run-spike.md holds the numbers. */
const BANDS = [
  { above: 2, hazardRatio: 2.28 },
  { above: 1.3, hazardRatio: 1.52 },
  { above: 1.1, hazardRatio: 1.64 },
] as const;

/** Would this run be a jump? Runs that hurt and former jumps are not counted as what the runner is used to. */
export function warnOfRun(input: {
  readonly history: Pick<History, "runs">;
  readonly told: Pick<Told, "checkIns">;
  readonly today: Day;
  readonly onDay: Day;
  readonly distanceM: number;
}): RunWarning {
  const { history, told, today, onDay, distanceM } = input;
  const known = history.runs.filter(({ ranOnDay }) => ranOnDay <= today);
  const bound = boundsFrom({ runs: known }, diaryOf(told.checkIns, today), today)(onDay);
  if (bound === undefined) return known.length === 0 ? { kind: "no-bound" } : { kind: "after-break" };
  const { longestM, boundM } = bound;
  const ratio = distanceM / longestM;
  const band = BANDS.find(({ above }) => isAbove(ratio, above));
  return band === undefined
    ? { kind: "within", ratio, boundM, longestM }
    : {
        kind: "spike",
        ratio,
        boundM,
        longestM,
        publishedHazardRatio: band.hazardRatio,
        references: ["frandsen2025"],
      };
}
