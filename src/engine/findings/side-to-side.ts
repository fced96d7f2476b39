import type { GaitClip } from "../gait/gait-clip.ts";
import { medianOf } from "../history/median-of.ts";
import { isAbove } from "../units/quantities.ts";
import { asEvidence, type ClipMeasure, clipCaveats, clipMeasure, ownChange } from "./clip-evidence.ts";
import { cannotTell, type Evidence, type Finding, type Rule } from "./finding.ts";
import { type FindingInput, runsBeforePain } from "./finding-input.ts";
import { answered, saidOption } from "./said.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "side-to-side",
  version: 3,
  weight: "very-low",
  references: ["drozda2024"],
  claims: ["S3-10"],
  grade: "mixed",
  questions: ["posture-habits"],
};

// docs/evidence/side-to-side.md says where each of these comes from.
/** One percentage point of the time on the ground moved from one foot to the other. */
const CHANGE_RATIO = 0.01;
/** Left and right steps of a clip differ by this share of a step, and by more than chance (three standard errors). */
export const STEP_TIME_RATIO = 0.04;
export const STANDARD_ERRORS = 3;
const WINDOW_DAYS = 28;
const USUAL_DAYS = 168;
const RUNS_NEEDED = { recent: 3, usual: 10 };

/** Do the hips rock, or has the time on the left and right foot shifted against the runner's own usual? */
export function findSideToSide(input: FindingInput): Finding {
  const rocks = saidOption(input, "posture-habits", "hips-rock");
  const shifted = balanceShift(input);
  const filmed = clipMeasure(input, "step-time-asymmetry");
  if (rocks === undefined && shifted === undefined && filmed === undefined)
    return cannotTell(RULE, "posture-habits" satisfies MissingKey);

  const uneven = filmed === undefined ? undefined : unevenSteps(filmed, input.clips ?? []);
  const isThere = rocks === true || shifted?.side === "for" || uneven?.side === "for";
  const isKnown = rocks !== undefined || shifted !== undefined || uneven?.side === "against";
  return {
    rule: RULE,
    verdict: isThere ? "possible" : isKnown ? "unlikely" : "cannot-tell",
    evidence: [
      ...(shifted === undefined ? [] : [shifted]),
      ...(uneven === undefined ? [] : [uneven]),
      ...(rocks === undefined ? [] : [answered(input, "posture-habits", "hips-rock", rocks)]),
    ],
    missing: isThere || isKnown ? [] : ["posture-habits" satisfies MissingKey],
    caveats: filmed === undefined ? CAVEATS : [...new Set([...CAVEATS, ...clipCaveats(input, filmed)])],
  };
}

const CAVEATS: readonly CaveatKey[] = ["gait-alone", "one-small-study", "threshold-product-choice"];

const balanceShift = (input: FindingInput): Evidence | undefined => {
  const recent = balances(input, WINDOW_DAYS, 0);
  const usual = balances(input, USUAL_DAYS, WINDOW_DAYS);
  const [now, before] = [medianOf(recent), medianOf(usual)];
  if (recent.length < RUNS_NEEDED.recent || usual.length < RUNS_NEEDED.usual) return undefined;
  if (now === undefined || before === undefined) return undefined;
  const value = Math.abs(now - before);
  return measured({
    measure: "contact-balance-change",
    value,
    unit: "ratio",
    side: isAbove(value, CHANGE_RATIO) ? "for" : "against",
    threshold: CHANGE_RATIO,
  });
};

/** Uneven steps speak for it only where an earlier clip shows that they were even: near and far leg are not seen alike. */
const unevenSteps = (filmed: ClipMeasure, clips: readonly GaitClip[]): Evidence => {
  const { value, standardError = Number.POSITIVE_INFINITY } = filmed.measure;
  const size = Math.abs(value);
  const isBeyondChance = size > STANDARD_ERRORS * standardError;
  const change = ownChange(filmed.clip, clips, "step-time-asymmetry");
  const wasEven =
    change !== undefined &&
    change.verdict !== "noise" &&
    !isAbove(Math.abs(change.before.value), STEP_TIME_RATIO);
  const isNew = isBeyondChance && wasEven;
  const side = !isAbove(size, STEP_TIME_RATIO) ? "against" : isNew ? "for" : "context";
  return asEvidence(filmed, {
    measure: "clip-step-time-asymmetry",
    value: size,
    side,
    threshold: STEP_TIME_RATIO,
  });
};

const balances = (input: FindingInput, days: number, endingDaysBefore: number): readonly number[] =>
  runsBeforePain(input, days, endingDaysBefore).flatMap((run) => run.dynamics?.contactBalanceMeanRatio ?? []);
