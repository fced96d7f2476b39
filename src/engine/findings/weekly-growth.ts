import { withoutDoubtful } from "../history/doubtful-distance.ts";
import { knownDistanceM } from "../history/known-distance.ts";
import { loadRatiosOn } from "../history/load-ratios.ts";
import { addDays } from "../units/day.ts";
import type { Unit } from "../units/quantities.ts";
import { cannotTell, type Evidence, type Finding, type Rule } from "./finding.ts";
import { type FindingInput, historyBeforePain, runsBeforePain } from "./finding-input.ts";
import { type CaveatKey, type MeasureKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "weekly-growth",
  version: 1,
  weight: "context",
  references: ["buist2008", "nielsen2014", "frandsen2025", "impellizzeri2021"],
  claims: ["S2-20"],
  grade: "contradicted",
};

/** Two whole weeks are compared: docs/evidence/weekly-growth.md. */
const WINDOW_DAYS = 14;

/**
 * The week before the pain against the week before that, with monotony and acute:chronic ratio, because
 * many ask. It is never more than unlikely: the studies do not bear the ten-percent rule out.
 */
export function findWeeklyGrowth(input: FindingInput): Finding {
  if (runsBeforePain(input, WINDOW_DAYS).length === 0) {
    return cannotTell(RULE, "runs-before-pain" satisfies MissingKey);
  }
  const lastDay = addDays(input.painSince, -1);
  if (lastDay > input.onDay) return cannotTell(RULE, "runs-before-pain" satisfies MissingKey);
  const { runs } = historyBeforePain(input);
  const ratios = loadRatiosOn({ runs: withoutDoubtful(runs, input.history.runs) }, lastDay);
  const evidence = [
    ...context("weekly-growth-ratio", ratios.growthRatio, "ratio"),
    ...context("monotony", ratios.monotony, "score"),
    ...context("acute-chronic-ratio", ratios.acuteChronicRatio, "ratio"),
  ].map((item) => ({ ...item, onDay: lastDay }));
  const missing = missingFrom(input);
  if (missing.length > 0) return { rule: RULE, verdict: "cannot-tell", evidence, missing, caveats: CAVEATS };
  return { rule: RULE, verdict: "unlikely", evidence, missing: [], caveats: CAVEATS };
}

const CAVEATS: readonly CaveatKey[] = ["display-only", "acute-chronic-contradicted"];

const context = (measure: MeasureKey, value: number | undefined, unit: Unit): readonly Evidence[] =>
  value === undefined ? [] : [measured({ measure, value, unit, side: "context" })];

const missingFrom = (input: FindingInput): readonly MissingKey[] => {
  const firstDay = input.history.runs[0]?.ranOnDay ?? input.painSince;
  if (firstDay > addDays(input.painSince, -WINDOW_DAYS)) return ["longer-history"];
  const sure = withoutDoubtful(runsBeforePain(input, WINDOW_DAYS), input.history.runs);
  const isAllKnown = sure.every((run) => knownDistanceM(run) !== undefined);
  return isAllKnown ? [] : ["distance-of-runs"];
};
