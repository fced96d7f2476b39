import { findAsked, findNumbered } from "./asked-cause.ts";

// Causes of one shape: a single answer, graded. Each has its page in docs/evidence/.

/** Is the warm-up mostly left out? */
export const findWarmUp = findAsked({
  rule: {
    id: "warm-up",
    version: 1,
    weight: "low",
    references: ["wu2021", "steffens2016"],
    claims: ["S2-03"],
    grade: "mixed",
    questions: ["warm-up-left-out"],
  },
  question: "warm-up-left-out",
  measure: "warm-up-left-out",
  missing: "warm-up-left-out",
  caveats: ["said-not-measured", "one-survey-from-memory"],
});

/** Are the shoes uncomfortable, or worn down on one side? */
export const findShoeFit = findAsked({
  rule: {
    id: "shoe-fit",
    version: 1,
    weight: "very-low",
    references: ["nigg2015", "kong2009", "wu2021"],
    claims: ["S0-26", "S1-22", "S2-39"],
    grade: "weak",
    questions: ["shoes-uncomfortable"],
  },
  question: "shoes-uncomfortable",
  measure: "shoes-uncomfortable",
  missing: "shoes-uncomfortable",
  caveats: ["custom-unproven", "said-not-measured"],
});

/** Are the shoes very soft or made to correct? */
export const findShoeCushioning = findAsked({
  rule: {
    id: "shoe-cushioning",
    version: 1,
    weight: "very-low",
    references: ["malisoux2020", "agresta2022"],
    claims: ["S2-17"],
    grade: "weak",
    questions: ["shoes-soft-or-corrective"],
  },
  question: "shoes-soft-or-corrective",
  measure: "shoes-soft-or-corrective",
  missing: "shoes-soft-or-corrective",
  caveats: ["no-study-of-back-pain", "all-injuries-not-back-only"],
});

/** Does the runner often run thirsty or hungry? Information only: it carries no weight. */
export const findHydrationAndFuel = findAsked({
  rule: {
    id: "hydration-and-fuel",
    version: 1,
    weight: "zero",
    references: ["miller2021", "miller2010", "mountjoy2023"],
    claims: ["S1-15", "S1-16"],
    grade: "weak",
    questions: ["drinks-or-eats-too-little"],
  },
  question: "drinks-or-eats-too-little",
  measure: "drinks-or-eats-too-little",
  missing: "drinks-or-eats-too-little",
  whenThere: "unlikely",
  caveats: ["not-supported", "no-score"],
});

/** Does the runner wear made-to-measure insoles? Trials found that they neither treat nor prevent. */
export const findOrthotics = findAsked({
  rule: {
    id: "orthotics",
    version: 1,
    weight: "zero",
    references: ["chuter2014", "sahar_insoles", "nice_ng59"],
    claims: ["S1-23"],
    grade: "contradicted",
    questions: ["wears-orthotics"],
  },
  question: "wears-orthotics",
  measure: "wears-orthotics",
  missing: "wears-orthotics",
  whenThere: "unlikely",
  caveats: ["not-supported", "no-score"],
});

/** Has a professional measured that one leg is shorter? The limit is the entry limit of one trial with workers. */
export const findLegLength = findNumbered({
  rule: {
    id: "leg-length",
    version: 1,
    weight: "low",
    references: ["rannisto2019", "maselli2020", "mccaw1992"],
    claims: ["S2-11"],
    grade: "mixed",
    questions: ["leg-length-difference-mm"],
  },
  question: "leg-length-difference-mm",
  unit: "count",
  possibleFrom: 5,
  caveats: ["workers-not-runners"],
});

/** Was there much stress? Both limits are product choices. */
export const findStress = findNumbered({
  rule: {
    id: "stress",
    version: 1,
    weight: "medium",
    references: ["heidari2019", "puschmann2020"],
    claims: ["S1-01", "S1-17"],
    grade: "mixed",
    questions: ["stress"],
  },
  question: "stress",
  unit: "score",
  possibleFrom: 4,
  likelyFrom: 7,
  caveats: ["said-after-the-pain-began", "threshold-product-choice"],
});

/** Does the runner sit for much of the day? */
export const findSitting = findNumbered({
  rule: {
    id: "sitting",
    version: 1,
    weight: "very-low",
    references: ["steffens2015"],
    claims: ["S3-28"],
    grade: "weak",
    questions: ["sitting-hours"],
  },
  question: "sitting-hours",
  unit: "count",
  possibleFrom: 8,
  caveats: ["no-study-found", "threshold-product-choice"],
});

/** More than six years of running went with back pain in a review: context, which nothing can change. */
export const findYearsRunning = findNumbered({
  rule: {
    id: "years-running",
    version: 1,
    weight: "context",
    references: ["maselli2020", "malliaropoulos2015"],
    claims: ["S0-01"],
    grade: "mixed",
    questions: ["years-running"],
  },
  question: "years-running",
  unit: "count",
  possibleFrom: 7,
  caveats: ["cannot-be-changed"],
});
