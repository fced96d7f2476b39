import { isDistanceDoubtful } from "../history/doubtful-distance.ts";
import { mayHaveBeenLonger } from "../history/known-distance.ts";
import { runsBetween } from "../history/runs-between.ts";
import { SPIKE_WINDOW_DAYS, type SpikeScore, spikesOf } from "../history/spikes-of.ts";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import { cannotTell, type Evidence, type Finding, type Rule } from "./finding.ts";
import { type FindingInput, runsBeforePain, runsOnFirstPainDay } from "./finding-input.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "single-run-spike",
  version: 3,
  weight: "medium",
  references: ["frandsen2025"],
  claims: ["S1-10", "S2-10"],
  grade: "mixed",
};

// docs/evidence/single-run-spike.md says where each of these comes from.
/** Longer than this against the longest run of the 30 days before counts as a spike. */
export const SPIKE_RATIO = 1.1;
/** Published hazard of any running injury by how far above, highest band first. */
const BANDS = [
  { above: 2, hazardRatio: 2.28 },
  { above: 1.3, hazardRatio: 1.52 },
  { above: SPIKE_RATIO, hazardRatio: 1.64 },
];
/** A spike in these last days before the pain is near enough to be likely; in the longer window, possible. */
const LIKELY_DAYS = 14;
const POSSIBLE_DAYS = 28;

/** Was one run before the pain much longer than the longest of the month before it? */
export function findSingleRunSpike(input: FindingInput): Finding {
  const inWindow = scoresNearPain(input);
  if (inWindow.length === 0) return cannotTell(RULE, "runs-before-pain" satisfies MissingKey);

  const highest = highestOf(inWindow);
  const spikes = inWindow.filter(isSpike);
  const near = spikes.filter((score) => isCertain(score, input) && isNear(score, input));
  const spike = highestOf(near) ?? highestOf(spikes);
  if (spike !== undefined) {
    const isLikely = near.length > 0;
    return {
      rule: RULE,
      verdict: isLikely ? "likely" : "possible",
      evidence: evidenceOf(spike),
      missing: isLikely ? [] : doubtsAbout(spike, input),
      caveats: caveatsOf(spike, input),
    };
  }

  const missing = missingFrom(inWindow);
  return {
    rule: RULE,
    verdict: missing.length > 0 ? "cannot-tell" : "unlikely",
    evidence: highest === undefined ? [] : evidenceOf(highest),
    missing,
    caveats: CAVEATS,
  };
}

type Scored = Extract<SpikeScore, { readonly kind: "scored" }>;

const CAVEATS: readonly CaveatKey[] = ["all-injuries-not-back-only", "window-product-choice"];

/**
 * Only the runs that a window can reach are scored, with the first of all, which says how old the record is. A run in
 * doubt is scored by its own distance, and is itself no longest run: beside a recorded drive every jump looks small.
 */
const scoresNearPain = (input: FindingInput): readonly SpikeScore[] => {
  const ofFirstDay = runsOnFirstPainDay(input);
  const nearCount = runsBeforePain(input, POSSIBLE_DAYS).length + ofFirstDay.length;
  if (nearCount === 0) return [];
  const reached = runsBeforePain(input, POSSIBLE_DAYS + SPIKE_WINDOW_DAYS);
  const oldest = input.history.runs.slice(0, 1).filter((run) => run !== (reached[0] ?? ofFirstDay[0]));
  return spikesOf({ runs: [...oldest, ...reached, ...ofFirstDay] }, (run) => isInDoubt(run, input)).slice(
    -nearCount,
  );
};

const isScored = (score: SpikeScore): score is Scored => score.kind === "scored";
const isSpike = (score: SpikeScore): score is Scored => isScored(score) && isAbove(score.ratio, SPIKE_RATIO);

/** It was as far as recorded, and no run before it can have been farther, so that the true ratio is not smaller. */
const isCertain = (score: Scored, input: FindingInput): boolean =>
  score.uncertainBefore === 0 && !isInDoubt(score.run, input);

const isInDoubt = (run: Run, { history }: FindingInput): boolean => isDistanceDoubtful(run, history.runs);

/** Runs of the 30 days before that were left out, because their distance may be wrong. */
const inDoubtBefore = ({ run }: Scored, { history }: FindingInput): readonly Run[] =>
  runsBetween(history.runs, addDays(run.ranOnDay, -SPIKE_WINDOW_DAYS), addDays(run.ranOnDay, -1)).filter(
    (one) => isDistanceDoubtful(one, history.runs),
  );

const isOnFirstPainDay = (score: Scored, input: FindingInput): boolean =>
  score.run.ranOnDay === input.painSince;
const isNear = (score: Scored, input: FindingInput): boolean =>
  score.run.ranOnDay >= addDays(input.painSince, -LIKELY_DAYS) && !isOnFirstPainDay(score, input);

/** The later one of equals: it is nearer to the pain. */
const highestOf = (scores: readonly SpikeScore[]): Scored | undefined =>
  scores
    .filter(isScored)
    .reduce<Scored | undefined>(
      (best, score) => (best === undefined || score.ratio >= best.ratio ? score : best),
      undefined,
    );

const evidenceOf = ({
  run,
  distanceM,
  ratio,
  longestBefore,
  longestBeforeM,
  runsBefore,
}: Scored): readonly Evidence[] => {
  const band = BANDS.find(({ above }) => isAbove(ratio, above));
  const place = { onDay: run.ranOnDay, runId: run.id };
  return [
    measured({
      measure: "longest-run-ratio",
      value: ratio,
      unit: "ratio",
      side: band === undefined ? "against" : "for",
      threshold: SPIKE_RATIO,
      ...place,
    }),
    measured({
      measure: "run-distance",
      value: distanceM,
      unit: "m",
      side: "context",
      ...place,
    }),
    measured({
      measure: "longest-run-before",
      value: longestBeforeM,
      unit: "m",
      side: "context",
      onDay: longestBefore.ranOnDay,
      runId: longestBefore.id,
    }),
    measured({ measure: "runs-in-month-before", value: runsBefore, unit: "count", side: "context" }),
    ...(band === undefined
      ? []
      : [
          measured({
            measure: "published-hazard-ratio",
            value: band.hazardRatio,
            unit: "ratio",
            side: "context",
          }),
        ]),
  ];
};

const doubtsAbout = (spike: Scored, input: FindingInput): readonly MissingKey[] => [
  ...(isCertain(spike, input) ? [] : (["distance-of-runs"] as const)),
  ...(isOnFirstPainDay(spike, input) ? (["run-or-pain-first"] as const) : []),
];

const caveatsOf = (spike: Scored, input: FindingInput): readonly CaveatKey[] => [
  ...CAVEATS,
  ...(spike.uncertainBefore > inDoubtBefore(spike, input).length ? (["distance-may-be-more"] as const) : []),
  ...(inDoubtBefore(spike, input).length > 0 ? (["longest-may-be-wrong"] as const) : []),
  ...(isInDoubt(spike.run, input) ? (["distance-may-be-wrong"] as const) : []),
  ...(isOnFirstPainDay(spike, input) ? (["same-day-order-unknown"] as const) : []),
];

/** Why the runs near the pain cannot all be said to have been no spike. */
const missingFrom = (scores: readonly SpikeScore[]): readonly MissingKey[] => {
  const missing = new Set<MissingKey>();
  for (const score of scores) {
    switch (score.kind) {
      case "scored":
        if (mayHaveBeenLonger(score.run)) missing.add("distance-of-runs");
        break;
      case "no-distance":
      case "unknown-before":
        missing.add("distance-of-runs");
        break;
      case "first-days":
      case "after-break":
        missing.add("month-of-runs-before");
        break;
      default:
        score satisfies never;
    }
  }
  return [...missing];
};
