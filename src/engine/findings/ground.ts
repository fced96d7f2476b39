import { knownDistanceM } from "../history/known-distance.ts";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import { cannotTell, type Evidence, type Finding, type Rule } from "./finding.ts";
import { type FindingInput, runsBeforePain } from "./finding-input.ts";
import { painByGround } from "./pain-by-ground.ts";
import { answered, saidOption } from "./said.ts";
import { type CaveatKey, type MeasureKey, type MissingKey, measured, type OptionKey } from "./vocabulary.ts";

// docs/evidence/hard-ground.md, trail-running.md and treadmill-running.md say where each of these comes from.
/** The share of the distance must have risen by this much, and be at least that much. */
const RISEN_BY_RATIO = 0.3;
const MUCH_RATIO = 0.5;
const WINDOW_DAYS = 28;
const USUAL_DAYS = 84;

interface Ground {
  readonly rule: Rule;
  /** Absent when the run does not tell. */
  readonly isOn: (run: Run) => boolean | undefined;
  /** The option of `surface-mostly` that names it. */
  readonly option: string;
  readonly said: OptionKey;
  readonly lately: MeasureKey;
  readonly usual: MeasureKey;
}

/**
 * More running on one kind of ground than usual, or more pain on it than elsewhere: own pattern only, since no ground
 * was shown to be worse. A change is what counts, so a habit that was only told stays possible.
 */
const findGround =
  (ground: Ground) =>
  (input: FindingInput): Finding => {
    const { rule, isOn, option, said } = ground;
    const isMostly = saidOption(input, "surface-mostly", option);
    const seen = sharesOf(ground, input);
    const pain = painByGround(input, isOn);
    if (seen === undefined && pain === undefined && isMostly === undefined)
      return cannotTell(rule, "surface-of-runs" satisfies MissingKey, "surface-mostly" satisfies MissingKey);

    const rise = seen === undefined ? undefined : riseOf(seen);
    const isPossible = pain?.isMoreThere || (rise === undefined ? isMostly : rise !== "none");
    const isKnown = rise !== undefined || isMostly !== undefined;
    return {
      rule,
      verdict: rise === "much" ? "likely" : isPossible ? "possible" : isKnown ? "unlikely" : "cannot-tell",
      evidence: [
        ...(seen === undefined ? [] : distances(ground, seen)),
        ...(pain?.evidence ?? []),
        ...(isMostly === undefined ? [] : [answered(input, "surface-mostly", said, isMostly)]),
      ],
      missing: seen === undefined ? ["surface-of-runs" satisfies MissingKey] : [],
      caveats: CAVEATS,
    };
  };

const CAVEATS: readonly CaveatKey[] = ["no-study-of-back-pain", "threshold-product-choice"];

interface Shares {
  readonly recentM: number;
  readonly totalM: number;
  /** Of the distance of the months before. */
  readonly usualRatio: number;
}

/** Nothing unless every run of both stretches tells its ground and its distance. */
const sharesOf = ({ isOn }: Ground, input: FindingInput): Shares | undefined => {
  const first = input.history.runs[0]?.ranOnDay;
  if (first === undefined || first > addDays(input.painSince, -WINDOW_DAYS - USUAL_DAYS / 2))
    return undefined;
  const recent = sums(runsBeforePain(input, WINDOW_DAYS), isOn);
  const usual = sums(runsBeforePain(input, USUAL_DAYS, WINDOW_DAYS), isOn);
  if (recent === undefined || usual === undefined) return undefined;
  return { recentM: recent.onM, totalM: recent.totalM, usualRatio: usual.onM / usual.totalM };
};

const sums = (
  runs: readonly Run[],
  isOn: Ground["isOn"],
): { readonly onM: number; readonly totalM: number } | undefined => {
  let onM = 0;
  let totalM = 0;
  for (const run of runs) {
    const [distanceM, isThere] = [knownDistanceM(run), isOn(run)];
    if (distanceM === undefined || isThere === undefined) return undefined;
    totalM += distanceM;
    if (isThere) onM += distanceM;
  }
  return totalM === 0 ? undefined : { onM, totalM };
};

const riseOf = ({ recentM, totalM, usualRatio }: Shares): "much" | "some" | "none" => {
  if (!isAbove(recentM, totalM * (usualRatio + RISEN_BY_RATIO))) return "none";
  return isAbove(recentM, totalM * MUCH_RATIO) ? "much" : "some";
};

const distances = ({ lately, usual }: Ground, shares: Shares): readonly Evidence[] => {
  const { recentM, totalM, usualRatio } = shares;
  return [
    measured({
      measure: lately,
      value: recentM,
      unit: "m",
      side: riseOf(shares) === "none" ? "against" : "for",
      threshold: Math.min(totalM, totalM * (usualRatio + RISEN_BY_RATIO)),
    }),
    measured({ measure: usual, value: totalM * usualRatio, unit: "m", side: "context" }),
  ];
};

const isOnTreadmill = (run: Run): boolean => run.isTreadmill || run.surface === "treadmill";
const isOnTrail = (run: Run): boolean => run.isTrail || run.surface === "trail";

/** Was there more running on road or pavement than usual? */
export const findHardGround = findGround({
  rule: {
    id: "hard-ground",
    version: 1,
    weight: "very-low",
    references: ["mitchell2023", "ferro2023"],
    claims: ["S1-09", "S2-02", "S2-12", "S2-13"],
    grade: "weak",
    questions: ["surface-mostly"],
  },
  isOn: (run) =>
    run.surface === undefined
      ? isOnTreadmill(run) || isOnTrail(run)
        ? false
        : undefined
      : run.surface === "mixed"
        ? undefined
        : run.surface === "road",
  option: "hard",
  said: "mostly-hard-ground",
  lately: "hard-ground-28-days",
  usual: "usual-hard-ground-28-days",
});

/** Was there more running on trails than usual? */
export const findTrailRunning = findGround({
  rule: {
    id: "trail-running",
    version: 1,
    weight: "very-low",
    references: ["malliaropoulos2015"],
    claims: ["S2-14"],
    grade: "mixed",
    questions: ["surface-mostly"],
  },
  isOn: isOnTrail,
  option: "trail",
  said: "mostly-trails",
  lately: "trail-28-days",
  usual: "usual-trail-28-days",
});

/** Was there more running on the treadmill than usual? */
export const findTreadmillRunning = findGround({
  rule: {
    id: "treadmill-running",
    version: 1,
    weight: "very-low",
    references: ["vanhooren2020"],
    claims: ["S1-24"],
    grade: "weak",
    questions: ["surface-mostly"],
  },
  isOn: isOnTreadmill,
  option: "treadmill",
  said: "mostly-treadmill",
  lately: "treadmill-28-days",
  usual: "usual-treadmill-28-days",
});
