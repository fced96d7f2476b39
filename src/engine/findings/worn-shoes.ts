import { knownDistanceM } from "../history/known-distance.ts";
import { type ShoeUse, shoeDistances } from "../history/shoe-distances.ts";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { isAbove, metresFromMiles } from "../units/quantities.ts";
import { cannotTell, type Finding, type Rule } from "./finding.ts";
import { type FindingInput, historyBeforePain, runsBeforePain } from "./finding-input.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "worn-shoes",
  version: 1,
  weight: "very-low",
  references: ["kong2009", "wu2021"],
  claims: ["S0-24", "S0-25", "S2-16"],
  grade: "weak",
};

// docs/evidence/worn-shoes.md says where each of these comes from.
/** Custom says 300 to 500 miles; no study of back pain does. */
export const WORN_M = metresFromMiles(500);
const OFTEN_REPLACED_M = metresFromMiles(300);
const WINDOW_DAYS = 28;
/** A pair worn for less than this share of the window's distance is not what the runner runs in. */
const MUCH_WORN_RATIO = 0.25;

/** Were the shoes worn before the pain far beyond what custom gives them? */
export function findWornShoes(input: FindingInput): Finding {
  const recent = runsBeforePain(input, WINDOW_DAYS);
  if (recent.length === 0) return cannotTell(RULE, "runs-before-pain" satisfies MissingKey);

  const history = historyBeforePain(input);
  const uses = shoeDistances(history, addDays(input.painSince, -1));
  const worn = uses.filter((use) => shareOf(use, recent) >= MUCH_WORN_RATIO);
  const most = worn.reduce<ShoeUse | undefined>(
    (a, b) => (a && a.distanceM >= b.distanceM ? a : b),
    undefined,
  );
  if (most === undefined) return cannotTell(RULE, "shoe-of-runs" satisfies MissingKey);

  const isWorn = isAbove(most.distanceM, WORN_M);
  const isOftenReplaced = isAbove(most.distanceM, OFTEN_REPLACED_M);
  const isKnown =
    recent.every((run) => run.shoeId !== undefined) &&
    worn.every((use) => !isAbove(atMostM(use, history.runs), OFTEN_REPLACED_M));
  return {
    rule: RULE,
    verdict: isWorn ? "likely" : isOftenReplaced ? "possible" : isKnown ? "unlikely" : "cannot-tell",
    evidence: [
      measured({
        measure: "shoe-distance",
        value: most.distanceM,
        unit: "m",
        side: isOftenReplaced ? "for" : "against",
        threshold: isWorn ? WORN_M : OFTEN_REPLACED_M, // the one it passed, or the next to pass
        shoeId: most.shoe.id,
        ...(most.lastRunOnDay !== undefined && { onDay: most.lastRunOnDay }),
      }),
      measured({
        measure: "runs-in-shoes",
        value: recent.filter((run) => run.shoeId === most.shoe.id).length,
        unit: "count",
        side: "context",
        shoeId: most.shoe.id,
      }),
      ...(most.daysSinceFirstWorn === undefined
        ? []
        : [
            measured({
              measure: "days-since-first-worn",
              value: most.daysSinceFirstWorn,
              unit: "days",
              side: "context",
              shoeId: most.shoe.id,
            }),
          ]),
    ],
    missing: isOftenReplaced || isKnown ? [] : missingFor(recent),
    caveats: CAVEATS,
  };
}

const CAVEATS: readonly CaveatKey[] = ["custom-unproven"];

/** By distance where all are known, else by runs. */
const shareOf = (use: ShoeUse, runs: readonly Run[]): number => {
  const areAllKnown = runs.every((run) => knownDistanceM(run) !== undefined);
  const size = (run: Run): number => (areAllKnown ? (knownDistanceM(run) ?? 0) : 1);
  let inShoe = 0;
  let total = 0;
  for (const run of runs) {
    total += size(run);
    if (run.shoeId === use.shoe.id) inShoe += size(run);
  }
  return total === 0 ? 0 : inShoe / total;
};

/** As far as the pair can have gone if every run without a shoe since its first was in it. */
const atMostM = (use: ShoeUse, runs: readonly Run[]): number => {
  if (use.runsWithoutDistance !== undefined) return Number.POSITIVE_INFINITY;
  const first = use.firstRunOnDay;
  let atMost = use.distanceM;
  for (const run of runs) {
    if (run.shoeId !== undefined || first === undefined || run.ranOnDay < first) continue;
    atMost += knownDistanceM(run) ?? Number.POSITIVE_INFINITY;
  }
  return atMost;
};

const missingFor = (recent: readonly Run[]): readonly MissingKey[] =>
  recent.some((run) => run.shoeId === undefined) ? ["shoe-of-runs"] : ["shoe-of-runs", "distance-of-runs"];
