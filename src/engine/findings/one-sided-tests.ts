import { findSided } from "./side-difference.ts";

// Causes for which a home test exists whose published limits were not verified: only the runner's own two sides
// can speak, and how far they may differ is a product choice. Each has its page in docs/evidence/.

/** Is one hip flexor much tighter than the other? */
export const findHipFlexorTightness = findSided({
  rule: {
    id: "hip-flexor-tightness",
    version: 1,
    weight: "low",
    references: ["hatefi2021", "vigotsky2016", "laird2014"],
    claims: ["S0-10", "S1-06"],
    grade: "weak",
    homeTests: ["ST07"],
  },
  testId: "ST07",
  measure: "hip-flexor-difference",
  unit: "deg",
  missing: "test-ST07",
  differenceOver: 10,
  caveats: ["difference-product-choice", "no-study-of-back-pain"],
});

/** Is one hamstring much tighter than the other? */
export const findHamstringTightness = findSided({
  rule: {
    id: "hamstring-tightness",
    version: 1,
    weight: "low",
    references: ["sadler2017", "maselli2020", "shamsi2020"],
    claims: ["S0-12", "S3-22"],
    grade: "mixed",
    homeTests: ["ST08"],
  },
  testId: "ST08",
  measure: "hamstring-difference",
  unit: "deg",
  missing: "test-ST08",
  differenceOver: 10,
  caveats: ["difference-product-choice"],
});

/** Does one hip tire much sooner than the other? Shown because it is often blamed; it carries no weight. */
export const findGluteStrength = findSided({
  rule: {
    id: "glute-strength",
    version: 1,
    weight: "zero",
    references: ["cai2015", "drozda2024", "hip_bmc2023"],
    claims: ["S0-08"],
    grade: "contradicted",
    homeTests: ["ST06"],
  },
  testId: "ST06",
  measure: "single-leg-bridge-difference",
  unit: "count",
  missing: "test-ST06",
  differenceOver: 3,
  caveats: ["not-supported", "difference-product-choice"],
});
