import { type AskedCause, findAsked } from "./asked-cause.ts";
import type { Rule } from "./finding.ts";
import type { RuleId } from "./vocabulary.ts";

// Ways of holding oneself that articles blame. One question asks for all of them; each is a cause of its own.

type Posture = Pick<AskedCause, "caveats"> & {
  readonly rule: Omit<Rule, "id" | "version" | "questions"> & { readonly id: RuleId };
  readonly option: NonNullable<AskedCause["option"]> & AskedCause["measure"];
};

const posture = ({ rule, option, caveats }: Posture) =>
  findAsked({
    rule: { ...rule, version: 1, questions: ["posture-habits"] },
    question: "posture-habits",
    option,
    measure: option,
    missing: "posture-habits",
    whenThere: rule.weight === "zero" ? "unlikely" : "possible",
    caveats: ["said-not-measured", ...caveats],
  });

/** Does the runner lean from the waist? Docs: docs/evidence/trunk-lean.md. */
export const findTrunkLean = posture({
  rule: {
    id: "trunk-lean",
    weight: "very-low",
    references: ["wu2021", "teng2015", "drozda2024"],
    claims: ["S1-02", "S2-06", "S2-23"],
    grade: "weak",
  },
  option: "leans-forward",
  caveats: ["gait-alone", "one-survey-from-memory"],
});

/** Does the runner hunch the shoulders? Docs: docs/evidence/hunched-shoulders.md. */
export const findHunchedShoulders = posture({
  rule: {
    id: "hunched-shoulders",
    weight: "very-low",
    references: ["wu2021", "laird2014"],
    claims: ["S1-02", "S1-03"],
    grade: "weak",
  },
  option: "hunches",
  caveats: ["gait-alone", "one-survey-from-memory"],
});

/** Does the runner arch the low back? Posture alone: the symptom is `arching-provoked`. Docs: docs/evidence/arched-back.md. */
export const findArchedBack = posture({
  rule: {
    id: "arched-back",
    weight: "zero",
    references: ["laird2014", "sadler2017", "castillo2018"],
    claims: ["S0-05", "S0-11", "S2-06", "S3-03"],
    grade: "weak",
  },
  option: "arches",
  caveats: ["not-supported"],
});

/** Does the runner lead with the chest? Docs: docs/evidence/chest-first.md. */
export const findChestFirst = posture({
  rule: {
    id: "chest-first",
    weight: "zero",
    references: ["drozda2024"],
    claims: ["S3-07", "S3-21"],
    grade: "weak",
  },
  option: "chest-first",
  caveats: ["no-study-found"],
});

/** Does the runner breathe out on every step? Docs: docs/evidence/breathing-pattern.md. */
export const findBreathingPattern = posture({
  rule: { id: "breathing-pattern", weight: "zero", references: [], claims: ["S3-07"], grade: "weak" },
  option: "breathes-out-each-step",
  caveats: ["no-study-found"],
});

/**
 * Does the foot land far in front? The other half of a low cadence, which `cadence` measures: here only what was
 * seen counts, so that one thing is not counted twice. Docs: docs/evidence/over-striding.md.
 */
export const findOverStriding = posture({
  rule: {
    id: "over-striding",
    weight: "low-medium",
    references: ["drozda2024", "souza_lieberman2015", "heiderscheit2011", "wille2014"],
    claims: ["S0-13", "S0-23", "S2-25", "S3-21"],
    grade: "mixed",
  },
  option: "over-strides",
  caveats: ["gait-alone", "one-small-study"],
});
