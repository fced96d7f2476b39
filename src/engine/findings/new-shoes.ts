import { type ShoeUse, shoeDistances } from "../history/shoe-distances.ts";
import { addDays } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import { cannotTell, type Finding, type Rule } from "./finding.ts";
import { type FindingInput, historyBeforePain, runsBeforePain } from "./finding-input.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "new-shoes",
  version: 1,
  weight: "very-low",
  references: ["kong2009", "nigg2015"],
  claims: ["S0-26", "S1-22"],
  grade: "weak",
};

// docs/evidence/new-shoes.md says where each of these comes from.
const WINDOW_DAYS = 28;
/** More than this share of the runs since they were first worn. */
const MOSTLY_WORN_RATIO = 0.5;
/** Shoes that came with more than this on them were not new. */
const NEARLY_NEW_M = 50_000;

/** Had the runner changed to other shoes in the weeks before the pain? */
export function findNewShoes(input: FindingInput): Finding {
  const recent = runsBeforePain(input, WINDOW_DAYS);
  if (recent.length === 0) return cannotTell(RULE, "runs-before-pain" satisfies MissingKey);

  const windowFrom = addDays(input.painSince, -WINDOW_DAYS);
  const history = historyBeforePain(input);
  const wasShoeKnown = history.runs.some((run) => run.ranOnDay < windowFrom && run.shoeId !== undefined);
  if (!wasShoeKnown) return cannotTell(RULE, "shoe-of-runs" satisfies MissingKey);

  const newest = shoeDistances(history, addDays(input.painSince, -1))
    .filter((use) => use.firstRunOnDay !== undefined && use.firstRunOnDay >= windowFrom)
    .filter((use) => use.shoe.startingDistanceM <= NEARLY_NEW_M)
    .reduce<ShoeUse | undefined>((a, b) => (a && a.runs >= b.runs ? a : b), undefined);
  const areAllKnown = recent.every((run) => run.shoeId !== undefined);
  if (newest === undefined) {
    if (!areAllKnown) return cannotTell(RULE, "shoe-of-runs" satisfies MissingKey);
    return { rule: RULE, verdict: "unlikely", evidence: [], missing: [], caveats: CAVEATS };
  }

  const since = recent.filter((run) => run.ranOnDay >= (newest.firstRunOnDay ?? windowFrom));
  const inShoes = since.filter((run) => run.shoeId === newest.shoe.id).length;
  const isMostlyWorn = isAbove(inShoes, since.length * MOSTLY_WORN_RATIO);
  const place = {
    shoeId: newest.shoe.id,
    ...(newest.firstRunOnDay !== undefined && { onDay: newest.firstRunOnDay }),
  };
  return {
    rule: RULE,
    verdict: isMostlyWorn ? "likely" : "possible",
    evidence: [
      measured({
        measure: "days-since-first-worn",
        value: newest.daysSinceFirstWorn ?? 0,
        unit: "days",
        side: "for",
        threshold: WINDOW_DAYS,
        ...place,
      }),
      measured({
        measure: "runs-in-shoes",
        value: inShoes,
        unit: "count",
        side: isMostlyWorn ? "for" : "against",
        threshold: since.length * MOSTLY_WORN_RATIO,
        ...place,
      }),
      measured({ measure: "runs-since-first-worn", value: since.length, unit: "count", side: "context" }),
    ],
    missing: areAllKnown ? [] : ["shoe-of-runs" satisfies MissingKey],
    caveats: CAVEATS,
  };
}

const CAVEATS: readonly CaveatKey[] = ["custom-unproven", "window-product-choice"];
