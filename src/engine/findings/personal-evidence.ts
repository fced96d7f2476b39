import type { Exposure, ExposureId } from "../personal/days/exposures.ts";
import type { Effect, EffectsAnswer } from "../personal/effects/effects.ts";
import { toldEffect } from "../personal/effects/told-effect.ts";
import type { Finding, PersonalWeight } from "./finding.ts";
import type { CaveatKey, RuleId } from "./vocabulary.ts";

/** The cause that each exposure of the diary speaks to. What has no entry speaks to none. */
const RULE_BY_EXPOSURE: Partial<Record<ExposureId, RuleId>> = {
  "single-run-ratio": "single-run-spike",
  descent: "unusual-descent",
  speed: "intensity-rise",
  "cadence-deviation": "cadence",
  trail: "trail-running",
  treadmill: "treadmill-running",
  "new-shoe": "new-shoes",
  sleep: "poor-sleep",
  stress: "stress",
  sitting: "sitting",
};

/**
 * Log-odds of a clear effect that makes pain worse, times its chance of being one; and of none worth feeling. Product
 * choices: docs/evidence/ranking.md. One runner's days are nearer to the question than any study, and not drawn by lot.
 */
export const PERSONAL_LOG_ODDS = { for: 0.35, against: -0.1 } as const;

/**
 * Adds what the runner's own days say of this cause. Where they say nothing, the finding is returned as it was. Of what came
 * on the very same days nobody knows which it was: each has its share of the weight.
 */
export function withPersonal(finding: Finding, answer: EffectsAnswer | undefined): Finding {
  if (answer?.kind !== "effects") return finding;
  const speaksTo = ({ id }: Exposure): boolean => RULE_BY_EXPOSURE[id] === finding.rule.id;
  const effect = answer.effects.find((one) => [one.exposure, ...one.togetherWith].some(speaksTo));
  const personal = effect && weightOf(effect, answer.feltPoints);
  if (personal === undefined) return finding;
  return {
    ...finding,
    personal,
    caveats: [...(finding.caveats ?? []), "own-days-compared" satisfies CaveatKey],
  };
}

/**
 * Do the runner's own days speak where the rule waits for an answer and for nothing else? Then the diary knows of single
 * days what the answer would say of the time as a whole.
 */
export const isQuestionOpen = ({ personal, verdict, missing, rule }: Finding): boolean =>
  personal !== undefined &&
  verdict === "cannot-tell" &&
  missing.length > 0 &&
  missing.every((key) => rule.questions?.includes(key));

/**
 * For: a clear worsening. Against: the whole interval lies below what a person would feel. Else nothing; and nothing where
 * pain was lower after more of a run without that being clear: a run that hurts the same evening looks just so in one who
 * runs less when sore.
 */
function weightOf(effect: Effect, feltPoints: number): PersonalWeight | undefined {
  const { exposure, togetherWith, standing, change, high, chanceAny } = effect;
  const share = 1 / (1 + togetherWith.length);
  if (standing === "clear" && change > 0)
    return { side: "for", logOdds: PERSONAL_LOG_ODDS.for * chanceAny * share, ...numbersOf(effect) };
  const isOfRuns = [exposure, ...togetherWith].some(({ overRuns }) => overRuns !== "not-of-runs");
  if (isOfRuns && change < 0 && standing !== "clear") return undefined;
  return high < feltPoints
    ? { side: "against", logOdds: PERSONAL_LOG_ODDS.against * share, ...numbersOf(effect) }
    : undefined;
}

const numbersOf = (effect: Effect): Omit<PersonalWeight, "side" | "logOdds"> => {
  const lastDay = effect.daysWith.at(-1);
  return { ...toldEffect(effect), ...(lastDay !== undefined && { lastDay }) };
};
