import type { Finding, Verdict, Weight } from "./finding.ts";

/**
 * How much a likely cause of each weight counts, as log-odds. Product choices in the size of published ratios for
 * `medium` (odds and hazard ratios of 1.4 to 1.8 have logarithms of 0.34 to 0.60): docs/evidence/ranking.md.
 */
export const LOG_ODDS: Readonly<Record<Weight, number>> = {
  medium: 0.5,
  "low-medium": 0.35,
  low: 0.2,
  "very-low": 0.08,
  zero: 0,
  context: 0,
};

/** The share of it that each verdict carries. What cannot be told moves nothing, in either direction. */
export const VERDICT_FACTOR: Readonly<Record<Verdict, number>> = {
  likely: 1,
  possible: 0.4,
  "cannot-tell": 0,
  unlikely: -0.5,
};

export interface RankingTable {
  readonly logOdds: Readonly<Record<Weight, number>>;
  readonly factors: Readonly<Record<Verdict, number>>;
}

export const RANKING: RankingTable = { logOdds: LOG_ODDS, factors: VERDICT_FACTOR };

/** The weight a finding is counted with: a form measure on its own is never more than low (gait.json, alert_rule). */
export const weightOf = ({ rule, caveats }: Finding): Weight =>
  caveats?.includes("gait-alone") && LOG_ODDS[rule.weight] > LOG_ODDS.low ? "low" : rule.weight;

/**
 * How far this finding moves the picture, as log-odds. For comparing causes only: never a chance of being true. What
 * the runner's own days say is added, up to the heaviest weight; never to a cause without weight, and a form measure
 * on its own stays low.
 */
export function contributionOf(finding: Finding, table = RANKING): number {
  const general = table.logOdds[weightOf(finding)] * table.factors[finding.verdict];
  if (finding.personal === undefined || isWeightless(finding)) return general;
  const most = table.logOdds[finding.caveats?.includes("gait-alone") === true ? "low" : "medium"];
  return Math.max(-most, Math.min(most, general + finding.personal.logOdds));
}

/**
 * The findings, the one to read first in front. A sign for a clinician outranks every cause; a cause without weight
 * stands behind all that have one, whatever was found of it.
 */
export function rank(findings: readonly Finding[], table = RANKING): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      isForClinician(b) - isForClinician(a) ||
      Number(isWeightless(a)) - Number(isWeightless(b)) ||
      contributionOf(b, table) - contributionOf(a, table) ||
      table.logOdds[weightOf(b)] - table.logOdds[weightOf(a)] ||
      LAST.indexOf(a.rule.weight) - LAST.indexOf(b.rule.weight) ||
      table.factors[b.verdict] - table.factors[a.verdict] ||
      (a.rule.id < b.rule.id ? -1 : 1),
  );
}

/** Does anything that is known speak for this cause: the time before the pain, or the runner's own days? */
export const speaksFor = (finding: Finding): boolean =>
  finding.verdict === "likely" ||
  finding.verdict === "possible" ||
  (finding.personal?.side === "for" && !isWeightless(finding));

/** A person can take in three; the rest is there for those who heard of it. */
export interface FoldedFindings {
  readonly shown: readonly Finding[];
  /** Shown under "often blamed". */
  readonly folded: readonly Finding[];
}

/** Ranked findings, parted into those a screen shows and those it folds. */
export function foldFindings(ranked: readonly Finding[]): FoldedFindings {
  return { shown: ranked.slice(0, SHOWN), folded: ranked.slice(SHOWN) };
}

const SHOWN = 3;
const LAST: readonly Weight[] = ["zero", "context"];

const isWeightless = ({ rule }: Finding): boolean => rule.weight === "zero" || rule.weight === "context";

/** A sign for a clinician is not weighed against causes: nobody is told that it matters little. */
export const isSignForClinician = ({ rule }: Pick<Finding, "rule">): boolean =>
  rule.id === "needs-a-clinician";

const isForClinician = (finding: Finding): number =>
  isSignForClinician(finding) && finding.verdict === "likely" ? 1 : 0;
