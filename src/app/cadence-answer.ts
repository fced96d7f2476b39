import type { Finding, Verdict } from "../engine/findings/finding.ts";
import { cadenceLine } from "../engine/history/cadence-line.ts";
import type { History } from "../engine/history/history.ts";
import { medianOf } from "../engine/history/median-of.ts";
import { runsBetween } from "../engine/history/runs-between.ts";
import { easyCadenceOf } from "../engine/plan/standing.ts";
import { addDays, type Day } from "../engine/units/day.ts";

/** The runner's own cadence, and whether anything speaks for more of it. */
export type CadenceAnswer =
  | {
      readonly kind: "known";
      /** At the middle of the speeds of the last 90 days, in steps per minute of both feet. */
      readonly ownSpm: number;
      /** To run at: only for who may run now. */
      readonly targetSpm?: number;
      /** Half of the runs lie within this of the line it is read from. */
      readonly spreadSpm: number;
      /** Runs of the last year behind the line. */
      readonly runs: number;
      /** Of the finding on cadence: `likely` and `possible` speak for trying more steps, nothing else does. */
      readonly verdict: Verdict;
    }
  | { readonly kind: "not-known"; readonly runsWithCadence: number; readonly runsNeeded: number };

/** Own cadence and 5 % (gait.json, `retrain_rule`): docs/evidence/cadence.md. */
export const CADENCE_RISE_RATIO = 1.05;
const RUNS_NEEDED = 10;
const YEAR_DAYS = 365;

/** What the metronome starts from: the runner's own line of cadence by speed, never a number for everybody. */
export function cadenceAnswer(
  history: History,
  findings: readonly Finding[],
  today: Day,
  mayRun = true,
): CadenceAnswer {
  const line = cadenceLine(history, addDays(today, 1)).ground;
  const ownSpm = easyCadenceOf(history, today) ?? anyTimeCadence(history, today);
  if (line === undefined || ownSpm === undefined) {
    const lately = runsBetween(history.runs, addDays(today, -YEAR_DAYS), today);
    return {
      kind: "not-known",
      runsWithCadence: lately.filter(({ cadence, isTreadmill }) => cadence !== undefined && !isTreadmill)
        .length,
      runsNeeded: RUNS_NEEDED,
    };
  }
  return {
    kind: "known",
    ownSpm,
    ...(mayRun && { targetSpm: ownSpm * CADENCE_RISE_RATIO }),
    spreadSpm: line.spreadSpm,
    runs: line.runs,
    verdict: findings.find(({ rule }) => rule.id === "cadence")?.verdict ?? "cannot-tell",
  };
}

/** Nothing in the last 90 days: the line at the middle of the speeds it covers. */
function anyTimeCadence(history: History, today: Day): number | undefined {
  const line = cadenceLine(history, addDays(today, 1)).ground;
  if (line === undefined) return undefined;
  const speedMps = medianOf([line.fromSpeedMps, line.toSpeedMps]) ?? line.fromSpeedMps;
  return line.interceptSpm + line.slopeSpmPerMps * speedMps;
}
