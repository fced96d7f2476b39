import type { MeasureChange } from "../gait/compare-clips.ts";
import { type AskedCause, findAsked } from "./asked-cause.ts";
import { asEvidence, type ClipMeasure, clipCaveats, clipMeasure, ownChange } from "./clip-evidence.ts";
import type { Evidence, Finding, Rule } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { saidOption } from "./said.ts";
import type { CaveatKey, RuleId } from "./vocabulary.ts";

// Ways of holding oneself that articles blame. One question asks for all of them; each is a cause of its own.

type Posture = Pick<AskedCause, "caveats"> & {
  readonly rule: Omit<Rule, "id" | "version" | "questions"> & { readonly id: RuleId };
  readonly option: NonNullable<AskedCause["option"]> & AskedCause["measure"];
  readonly version?: number;
};

/** What a clip of running adds to what was said. */
interface Filmed {
  readonly found: ClipMeasure;
  readonly evidence: readonly Evidence[];
  /** Absent: the clip is shown and decides nothing. */
  readonly isThere?: boolean;
  readonly caveats?: readonly CaveatKey[];
}

/**
 * What was said and what was filmed, together. Either makes it *possible*; a clip never makes it more, and takes
 * nothing back that somebody saw.
 */
const withClip =
  (
    find: (input: FindingInput) => Finding,
    option: string,
    look: (input: FindingInput) => Filmed | undefined,
  ) =>
  (input: FindingInput): Finding => {
    const told = find(input);
    const filmed = look(input);
    if (filmed === undefined) return told;
    const isSaid = saidOption(input, "posture-habits", option);
    const isKnown = isSaid !== undefined || filmed.isThere !== undefined;
    return {
      ...told,
      verdict:
        isSaid || filmed.isThere
          ? told.rule.weight === "zero"
            ? "unlikely"
            : "possible"
          : isKnown
            ? "unlikely"
            : "cannot-tell",
      evidence: [...filmed.evidence, ...told.evidence],
      missing: isKnown ? [] : told.missing,
      caveats: [
        ...new Set([...(told.caveats ?? []), ...clipCaveats(input, filmed.found), ...(filmed.caveats ?? [])]),
      ],
    };
  };

const posture = ({ rule, option, caveats, version = 1 }: Posture) =>
  findAsked({
    rule: { ...rule, version, questions: ["posture-habits"] },
    question: "posture-habits",
    option,
    measure: option,
    missing: "posture-habits",
    whenThere: rule.weight === "zero" ? "unlikely" : "possible",
    caveats: ["said-not-measured", ...caveats],
  });

// docs/evidence/trunk-lean.md and over-striding.md say where these come from.
/** Forward lean as studies saw it in runners, widest range (gait.json, G09). It is no limit. */
const LEAN_SEEN_DEG = { from: -2, to: 25 };

/** Does the runner lean from the waist? A clip can only calm. Docs: docs/evidence/trunk-lean.md. */
export const findTrunkLean = withClip(
  posture({
    rule: {
      id: "trunk-lean",
      weight: "very-low",
      references: ["wu2021", "teng2015", "drozda2024"],
      claims: ["S1-02", "S2-06", "S2-23"],
      grade: "weak",
    },
    option: "leans-forward",
    caveats: ["gait-alone", "one-survey-from-memory"],
    version: 2,
  }),
  "leans-forward",
  (input) => {
    const found = clipMeasure(input, "trunk-lean");
    if (found === undefined) return undefined;
    const { value } = found.measure;
    const isUsual = value >= LEAN_SEEN_DEG.from && value <= LEAN_SEEN_DEG.to;
    return {
      found,
      evidence: [asEvidence(found, { measure: "clip-trunk-lean", side: isUsual ? "against" : "context" })],
      ...(isUsual ? { isThere: false } : {}),
      caveats: ["clip-error-ten-degrees"],
    };
  },
);

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
export const findArchedBack = withClip(
  posture({
    rule: {
      id: "arched-back",
      weight: "zero",
      references: ["laird2014", "sadler2017", "castillo2018"],
      claims: ["S0-05", "S0-11", "S2-06", "S3-03"],
      grade: "weak",
    },
    option: "arches",
    caveats: ["not-supported"],
    version: 2,
  }),
  "arches",
  (input) => {
    const found = clipMeasure(input, "trunk-pelvis-angle");
    return (
      found && {
        found,
        evidence: [asEvidence(found, { measure: "clip-trunk-pelvis-angle", side: "context" })],
        caveats: ["clip-error-ten-degrees"],
      }
    );
  },
);

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

/** The ankle is ahead of the knee, and by more than two days of filming differ farther than it was. */
export const landsFarther = ({ after, difference, verdict }: MeasureChange): boolean =>
  verdict !== "noise" && difference > 0 && after.value > 0;

/**
 * Does the foot land far in front? The other half of a low cadence, which `cadence` measures: here only what was
 * seen or filmed counts, so that one thing is not counted twice. Docs: docs/evidence/over-striding.md.
 */
export const findOverStriding = withClip(
  posture({
    rule: {
      id: "over-striding",
      weight: "low-medium",
      references: ["drozda2024", "souza_lieberman2015", "heiderscheit2011", "wille2014"],
      claims: ["S0-13", "S0-23", "S2-25", "S3-21"],
      grade: "mixed",
    },
    option: "over-strides",
    caveats: ["gait-alone", "one-small-study"],
    version: 3,
  }),
  "over-strides",
  (input) => {
    const found = clipMeasure(input, "shank-angle");
    if (found === undefined) return undefined;
    const change = ownChange(found.clip, input.clips ?? [], "shank-angle");
    const isFarther = change !== undefined && landsFarther(change);
    const isUpright = found.measure.value <= 0;
    const stride = clipMeasure(input, "over-stride");
    return {
      found,
      evidence: [
        asEvidence(found, {
          measure: "clip-shank-angle",
          side: isFarther ? "for" : isUpright ? "against" : "context",
          ...(change?.noise === undefined ? {} : { threshold: change.before.value + change.noise }),
        }),
        ...(stride === undefined
          ? []
          : [asEvidence(stride, { measure: "clip-over-stride", side: "context" })]),
      ],
      ...(isFarther ? { isThere: true } : isUpright ? { isThere: false } : {}),
      caveats: ["clip-error-ten-degrees", "threshold-product-choice"],
    };
  },
);
