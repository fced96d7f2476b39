import { medianOf } from "../history/median-of.ts";
import { isAbove } from "../units/quantities.ts";
import { cannotTell, type Evidence, type Finding, type Rule } from "./finding.ts";
import { type FindingInput, runsBeforePain } from "./finding-input.ts";
import { answered, saidOption } from "./said.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "side-to-side",
  version: 1,
  weight: "very-low",
  references: ["drozda2024"],
  claims: ["S3-10"],
  grade: "mixed",
  questions: ["posture-habits"],
};

// docs/evidence/side-to-side.md says where each of these comes from.
/** One percentage point of the time on the ground moved from one foot to the other. */
const CHANGE_RATIO = 0.01;
const WINDOW_DAYS = 28;
const USUAL_DAYS = 168;
const RUNS_NEEDED = { recent: 3, usual: 10 };

/** Do the hips rock, or has the time on the left and right foot shifted against the runner's own usual? */
export function findSideToSide(input: FindingInput): Finding {
  const rocks = saidOption(input, "posture-habits", "hips-rock");
  const shifted = balanceShift(input);
  if (rocks === undefined && shifted === undefined)
    return cannotTell(RULE, "posture-habits" satisfies MissingKey);

  const isThere = rocks === true || shifted?.side === "for";
  return {
    rule: RULE,
    verdict: isThere ? "possible" : "unlikely",
    evidence: [
      ...(shifted === undefined ? [] : [shifted]),
      ...(rocks === undefined ? [] : [answered(input, "posture-habits", "hips-rock", rocks)]),
    ],
    missing: [],
    caveats: CAVEATS,
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

const balances = (input: FindingInput, days: number, endingDaysBefore: number): readonly number[] =>
  runsBeforePain(input, days, endingDaysBefore).flatMap((run) => run.dynamics?.contactBalanceMeanRatio ?? []);
