import { type DescentExposure, descentExposure } from "../history/descent-exposure.ts";
import { addDays, type Day } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import { cannotTell, type Evidence, type Finding, type Rule } from "./finding.ts";
import { type FindingInput, historyBeforePain, runsBeforePain } from "./finding-input.ts";
import { answered, saidOption } from "./said.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "unusual-descent",
  version: 2,
  weight: "low",
  references: ["levine2007", "waite2021"],
  claims: ["S2-15"],
  grade: "mixed",
  questions: ["worse-with"],
};

// docs/evidence/unusual-descent.md says where each of these comes from.
/** Both must be passed: a share of the usual, and metres enough to matter to someone who runs on the flat. */
const UNUSUAL = { ratio: 1.5, moreByM: 300 };
const SLIGHTLY_UNUSUAL = { ratio: 1.25, moreByM: 150 };
/** With no hillier ground than this against the usual, it was more running, not more downhill. */
const HILLIER_RATIO = 1.25;
const WINDOW_DAYS = 28;
/** Above this share of heights from GPS the sums are called rough. */
const MOSTLY_RATIO = 0.5;

/** Was there much more running downhill before the pain than this runner is used to? */
export function findUnusualDescent(input: FindingInput): Finding {
  if (runsBeforePain(input, WINDOW_DAYS).length === 0) {
    return cannotTell(RULE, "runs-before-pain" satisfies MissingKey);
  }
  const exposure = descentExposure(historyBeforePain(input), input.painSince);
  const { recentM, usualM, hillierRatio, runsWithoutDescent } = exposure;
  if (recentM === undefined) return cannotTell(RULE, "descent-of-runs" satisfies MissingKey);
  if (usualM === undefined) return cannotTell(RULE, "longer-history" satisfies MissingKey);

  const isHillier = hillierRatio === undefined || isAbove(hillierRatio, HILLIER_RATIO);
  const isUnusual = isHillier && isAbove(recentM, limitM(usualM, UNUSUAL));
  const isSlightlyUnusual = isAbove(recentM, limitM(usualM, SLIGHTLY_UNUSUAL));
  const isWorseDownhill = saidOption(input, "worse-with", "downhill");
  const isLikely = isUnusual || (isSlightlyUnusual && isWorseDownhill === true);
  const isAllKnown = runsWithoutDescent === 0; // the unknown can only add to the sum
  const missing: MissingKey[] = [];
  if (!isAllKnown) missing.push("descent-of-runs");
  if (isSlightlyUnusual && isWorseDownhill === undefined) missing.push("worse-downhill-or-uphill");
  return {
    rule: RULE,
    verdict: isLikely ? "likely" : isSlightlyUnusual ? "possible" : isAllKnown ? "unlikely" : "cannot-tell",
    evidence: [
      ...evidenceOf(exposure, recentM, usualM, addDays(input.painSince, -1)),
      ...(isWorseDownhill === undefined
        ? []
        : [answered(input, "worse-with", "worse-downhill", isWorseDownhill)]),
    ],
    missing,
    caveats: caveatsOf(exposure),
  };
}

const limitM = (usualM: number, { ratio, moreByM }: typeof UNUSUAL): number =>
  Math.max(usualM * ratio, usualM + moreByM);

const caveatsOf = ({ gpsRatio }: DescentExposure): readonly CaveatKey[] => [
  "no-study-of-back-pain",
  "threshold-product-choice",
  ...(gpsRatio !== undefined && gpsRatio > MOSTLY_RATIO ? (["descent-by-gps"] as const) : []),
];

const evidenceOf = (
  { mostDescentRun, hillierRatio }: DescentExposure,
  recentM: number,
  usualM: number,
  onDay: Day,
): readonly Evidence[] => [
  measured({
    measure: "descent-28-days",
    value: recentM,
    unit: "m",
    side: isAbove(recentM, limitM(usualM, SLIGHTLY_UNUSUAL)) ? "for" : "against",
    threshold: limitM(usualM, UNUSUAL),
    onDay,
  }),
  measured({ measure: "usual-descent-28-days", value: usualM, unit: "m", side: "context" }),
  ...(hillierRatio === undefined
    ? []
    : [
        measured({
          measure: "descent-per-distance-ratio",
          value: hillierRatio,
          unit: "ratio",
          side: isAbove(hillierRatio, HILLIER_RATIO) ? "for" : "against",
          threshold: HILLIER_RATIO,
        }),
      ]),
  ...(mostDescentRun?.climb === undefined
    ? []
    : [
        measured({
          measure: "most-descent-in-a-run",
          value: mostDescentRun.climb.descentM,
          unit: "m",
          side: "context",
          onDay: mostDescentRun.ranOnDay,
          runId: mostDescentRun.id,
        }),
      ]),
];
