import { type Break, breaksOf, type ReturnAfterBreak, returnAfterBreak } from "../history/breaks-of.ts";
import type { History } from "../history/history.ts";
import { addDays } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import { cannotTell, type Evidence, type Finding, type Rule } from "./finding.ts";
import { type FindingInput, historyBeforePain, runsBeforePain } from "./finding-input.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "return-after-break",
  version: 1,
  weight: "low",
  references: ["frandsen2025", "warden2021"],
  claims: ["S1-10", "S2-10"],
  grade: "mixed",
};

// docs/evidence/return-after-break.md says where each of these comes from.
/** After this many days without running, what was run before no longer says what the body is used to. */
const LONG_BREAK_DAYS = 30;
const SHORT_BREAK_DAYS = 14;
/** A first week back above this share of the usual week is no gentle return. */
const GENTLE_RATIO = 0.5;
const WINDOW_DAYS = 28;
/** Enough record before the window to see a break that ends in it. */
const RECORD_DAYS = WINDOW_DAYS + LONG_BREAK_DAYS;

/** Did the pain begin in the weeks after a return from a long break? */
export function findReturnAfterBreak(input: FindingInput): Finding {
  if (runsBeforePain(input, WINDOW_DAYS).length === 0) {
    return cannotTell(RULE, "runs-before-pain" satisfies MissingKey);
  }
  const history = historyBeforePain(input);
  const longest = longestBreakNearPain(input, history);
  const pause = longest && longest.daysWithoutRunning >= SHORT_BREAK_DAYS ? longest : undefined;
  if (pause === undefined) {
    const firstDay = history.runs[0]?.ranOnDay ?? input.painSince;
    const isRecordLongEnough = firstDay <= addDays(input.painSince, -RECORD_DAYS);
    if (!isRecordLongEnough) return cannotTell(RULE, "longer-history" satisfies MissingKey);
    const evidence = longest === undefined ? [] : [gapEvidence(longest, "against")];
    return { rule: RULE, verdict: "unlikely", evidence, missing: [], caveats: CAVEATS };
  }

  const back = returnAfterBreak(history, pause, addDays(input.painSince, -1));
  const isLong = back.daysWithoutRunning >= LONG_BREAK_DAYS;
  const ratio = back.firstWeekBackRatio;
  const isLikely = isLong && ratio !== undefined && isAbove(ratio, GENTLE_RATIO);
  return {
    rule: RULE,
    verdict: isLikely ? "likely" : "possible",
    evidence: evidenceOf(back),
    missing: ratio === undefined ? DISTANCE_AND_BREAK : BREAK,
    caveats: CAVEATS,
  };
}

/** A gap in the log may be a watch left at home: only the runner can tell. */
const BREAK: readonly MissingKey[] = ["really-no-running"];
const DISTANCE_AND_BREAK: readonly MissingKey[] = ["distance-of-runs", "really-no-running"];
const CAVEATS: readonly CaveatKey[] = ["no-study-of-back-pain", "threshold-product-choice", "gap-in-the-log"];

/** Of the stretches without a run that ended in the window the longest, however short; the later one of equals. */
const longestBreakNearPain = (input: FindingInput, { runs }: History): Break | undefined => {
  const inWindow = runsBeforePain(input, WINDOW_DAYS).length;
  const withTheOneBefore = runs.slice(Math.max(0, runs.length - inWindow - 1));
  return breaksOf({ runs: withTheOneBefore }, 0).reduce<Break | undefined>(
    (most, pause) => (most && most.daysWithoutRunning > pause.daysWithoutRunning ? most : pause),
    undefined,
  );
};

const evidenceOf = (back: ReturnAfterBreak): readonly Evidence[] => {
  const place = { onDay: back.firstAfter.ranOnDay, runId: back.firstAfter.id };
  const ratio = back.firstWeekBackRatio;
  return [
    gapEvidence(back, "for"),
    ...(ratio === undefined
      ? []
      : [
          measured({
            measure: "first-week-back-ratio",
            value: ratio,
            unit: "ratio",
            side: isAbove(ratio, GENTLE_RATIO) ? "for" : "against",
            threshold: GENTLE_RATIO,
            ...place,
          }),
        ]),
    ...(back.firstWeekBackM === undefined
      ? []
      : [
          measured({
            measure: "first-week-back-distance",
            value: back.firstWeekBackM,
            unit: "m",
            side: "context",
            ...place,
          }),
        ]),
    ...(back.usualWeekM === undefined
      ? []
      : [
          measured({
            measure: "usual-week-before-break",
            value: back.usualWeekM,
            unit: "m",
            side: "context",
            onDay: back.lastBefore.ranOnDay,
          }),
        ]),
  ];
};

const gapEvidence = ({ daysWithoutRunning, firstAfter }: Break, side: Evidence["side"]): Evidence =>
  measured({
    measure: "days-without-running",
    value: daysWithoutRunning,
    unit: "days",
    side,
    threshold: LONG_BREAK_DAYS,
    onDay: firstAfter.ranOnDay,
    runId: firstAfter.id,
  });
