import { knownDistanceM } from "../history/known-distance.ts";
import { medianOf } from "../history/median-of.ts";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import type { Finding, Rule } from "./finding.ts";
import { type FindingInput, runsBeforePain } from "./finding-input.ts";
import { orAsTold, RISE_WINDOW_DAYS, riseFrom, USUAL_DAYS, usualDaysKnown } from "./load-rise.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "intensity-rise",
  version: 1,
  weight: "low",
  references: ["warden2021"],
  claims: ["S1-10", "S2-10", "S2-21"],
  grade: "mixed",
  questions: ["load-rise-6-weeks"],
};

// Product choices: docs/evidence/intensity-rise.md.
/** A run is hard above this share of the runner's own middle speed, or when it felt this hard. */
const FASTER_RATIO = 1.08;
const HARD_EXERTION = 7;
const RISE = { ratio: 2, moreBy: 2 };
const SLIGHT_RISE = { ratio: 1.5, moreBy: 1 };
const USUAL_RUNS_NEEDED = 10;

/** Were there more hard runs before the pain than this runner is used to? */
export function findIntensityRise(input: FindingInput): Finding {
  return orAsTold(RULE, input, seenIn(input), CAVEATS);
}

const CAVEATS: readonly CaveatKey[] = ["all-injuries-not-back-only", "threshold-product-choice"];

/** The finding of the runs alone, or what they lack. */
const seenIn = (input: FindingInput): Finding | MissingKey => {
  const recent = runsBeforePain(input, RISE_WINDOW_DAYS);
  if (recent.length === 0) return "runs-before-pain";
  const before = runsBeforePain(input, USUAL_DAYS, RISE_WINDOW_DAYS);
  const daysKnown = usualDaysKnown(input);
  const middleMps = medianOf(before.flatMap((run) => speedOf(run) ?? []));
  if (before.length < USUAL_RUNS_NEEDED || middleMps === undefined || daysKnown === undefined)
    return "longer-history";
  if (recent.some((run) => speedOf(run) === undefined && run.perceivedExertion === undefined))
    return "speed-of-runs";

  const isHard = (run: Run): boolean =>
    isAbove(speedOf(run) ?? 0, middleMps * FASTER_RATIO) || (run.perceivedExertion ?? 0) >= HARD_EXERTION;
  const hard = recent.filter(isHard).length;
  const usual = (before.filter(isHard).length * RISE_WINDOW_DAYS) / daysKnown;
  const isMore = hard >= riseFrom(usual, RISE);
  const isSlightlyMore = hard >= riseFrom(usual, SLIGHT_RISE);
  return {
    rule: RULE,
    verdict: isMore ? "likely" : isSlightlyMore ? "possible" : "unlikely",
    evidence: [
      measured({
        measure: "hard-runs-14-days",
        value: hard,
        unit: "count",
        side: isSlightlyMore ? "for" : "against",
        threshold: riseFrom(usual, RISE),
        onDay: addDays(input.painSince, -1),
      }),
      measured({ measure: "usual-hard-runs-14-days", value: usual, unit: "count", side: "context" }),
    ],
    missing: [],
    caveats: CAVEATS,
  };
};

/** Corrected to flat ground where it can be, so that a hill does not make a run easy. */
const speedOf = (run: Run): number | undefined => {
  const own = run.gradeAdjustedSpeedMps ?? run.speedMeanMps;
  const distanceM = knownDistanceM(run);
  if (own !== undefined || distanceM === undefined || !run.movingTimeS) return own;
  return distanceM / run.movingTimeS;
};
