import type { Condition } from "../answers/condition.ts";
import type { Advice, Caution, ExerciseId } from "./exercise.ts";

// Every clause of `avoid_if` in exercises.json as something a program can hold against the answers. The
// clauses are general clinical caution without sources and await a clinician's review (docs/evidence/exercises.md).

const yes = (question: string): Condition => ({ yes: question });
const any = (...of: readonly Condition[]): Condition => ({ any: of });
const all = (...of: readonly Condition[]): Condition => ({ all: of });
const chosen = (question: string, ...among: readonly string[]): Condition => ({ chosen: question, among });

const asked = (clause: string, condition: Condition): Caution => ({ kind: "answers", clause, condition });
/** Not named by the evidence base, added here. */
const added = (condition: Condition): Caution => ({ kind: "answers", condition });

/** Thin bones, long steroids, a fracture, or the ages at which triage counts a bone as fragile. */
const FRAGILE_BONE = any(
  yes("osteoporosis"),
  yes("recent-fracture"),
  yes("steroids-long"),
  chosen("age-band", "over-75"),
  all(chosen("sex", "male"), chosen("age-band", "66-75")),
);
const UNDER_18 = chosen("age-band", "under-10", "10-17");

const BENDING: readonly Caution[] = [
  { kind: "worse-with", clause: "Pain worse bending forward", movement: "bending" },
  asked("osteoporosis or fracture risk", FRAGILE_BONE),
];
/** Whoever is under 18 gets no arching drill: a stressed vertebral arch is not ruled out by answers. */
const ARCHING: readonly Caution[] = [
  { kind: "worse-with", clause: "Pain worse bending back", movement: "arching" },
  asked("suspected pars injury (teenager)", UNDER_18),
  asked("spinal stenosis", yes("spinal-stenosis")),
];
const KNEE_OVER_3: readonly Caution[] = [asked("Knee pain over 3/10", yes("knee-pain"))];

/** Held strain and a low head raise the pressure in blood and eyes: added to what the evidence base names. */
const EYES = added(yes("eye-pressure"));
const BLOOD_PRESSURE = added(yes("high-blood-pressure"));
const FRACTURE: Caution = { kind: "recent-fracture" };

/** What keeps each exercise from being offered. */
export const CAUTIONS: Readonly<Record<string, readonly Caution[]>> = {
  E01: [
    { kind: "locks", clause: "Any red flag", from: "all" },
    { kind: "bone-stress", clause: "bone stress: only if free of pain", unlessFreeOfPain: true },
  ],
  E02: [],
  E03: [
    asked(
      "Severe leg pain",
      any(yes("leg-pain-unbearable"), chosen("leg-pain", "one-below-knee", "both"), yes("leg-tingling")),
    ),
  ],
  E04: [...BENDING, asked("knee pain on deep bend", yes("knee-pain")), EYES],
  E05: BENDING,
  // A recent fracture is enough here: whoever broke a bone may not know that it was thin.
  E06: [asked("Osteoporosis with recent fracture", yes("recent-fracture"))],
  E07: [...BENDING, ...ARCHING],
  E08: [
    ...ARCHING,
    asked("leg pain that spreads down", chosen("leg-pain", "one-above-knee", "one-below-knee", "both")),
  ],
  E09: ARCHING,
  E10: [],
  E11: [asked("Outer hip pain lying on it", yes("outer-hip-pain"))],
  E12: [asked("Wrist", yes("wrist-pain")), asked("knee pain", yes("knee-pain"))],
  E13: [asked("Rising pain in groin", yes("groin-pain"))],
  E14: [...BENDING, EYES, BLOOD_PRESSURE],
  E15: [
    asked("Late pregnancy", chosen("pregnancy", "pregnant", "could-be")),
    asked("high blood pressure", yes("high-blood-pressure")),
    asked("shoulder pain", yes("shoulder-pain")),
    EYES,
  ],
  E16: [asked("Shoulder pain (test ends early)", yes("shoulder-pain")), EYES, BLOOD_PRESSURE],
  E17: ARCHING,
  E18: [...ARCHING, asked("hamstring cramp", yes("hamstring-cramp"))],
  E19: [asked("Knee pain", yes("knee-pain"))],
  E20: [...ARCHING, asked("knee pain kneeling", yes("knee-pain"))],
  E21: [
    ...BENDING,
    asked(
      "nerve-type leg pain on stretch",
      any(yes("leg-tingling"), chosen("leg-pain", "one-below-knee", "both")),
    ),
  ],
  E22: [{ kind: "worse-with", clause: "Back pain on kick back", movement: "arching" }],
  E23: [...KNEE_OVER_3, FRACTURE],
  E24: [...KNEE_OVER_3, FRACTURE],
  E25: [...KNEE_OVER_3, FRACTURE],
  E26: [...KNEE_OVER_3, FRACTURE],
  E27: [asked("Outer hip pain", yes("outer-hip-pain")), FRACTURE],
  E28: [added(yes("outer-hip-pain"))],
  E29: [
    { kind: "worse-with", clause: "Pain worse bending forward", movement: "bending" },
    asked("osteoporosis or fracture risk (when bent)", FRAGILE_BONE),
  ],
  E30: [...ARCHING, EYES, BLOOD_PRESSURE],
  E31: [asked("Achilles pain over 3/10", yes("achilles-pain"))],
  E32: [FRACTURE],
  E33: [
    { kind: "bone-stress", clause: "Bone stress", unlessFreeOfPain: false },
    { kind: "locks", clause: "any red flag", from: "running" },
    { kind: "pain-at-rest-over", clause: "pain over 3/10 at rest", limit: 3 },
    { kind: "pregnancy" },
    FRACTURE,
  ],
  E34: [
    { kind: "easy-cadence-over", clause: "Already above 185 at easy pace", limitSpm: 185 },
    added(yes("achilles-pain")), // gait.json, retrain_rule
  ],
  // A class can hold deep bends and arches, so both must be free.
  E35: [asked("Osteoporosis: avoid loaded bending", FRAGILE_BONE), ...bothWays()],
  E36: [asked("Osteoporosis: avoid deep bends", FRAGILE_BONE), ...bothWays(), EYES],
};

/** What is said with an exercise. The clauses are those of `avoid_if` that are no reason against it. */
export const ADVICE: Readonly<Record<string, readonly Advice[]>> = {
  E01: [{ key: "only-free-of-pain" }],
  E10: [{ clause: "Do not brace while running", key: "no-bracing-while-running" }],
  E14: [{ key: "keep-breathing" }],
  E15: [{ key: "keep-breathing" }],
  E16: [{ key: "keep-breathing" }],
  E30: [{ key: "keep-breathing" }],
  E32: [
    { clause: "Choose bike height if flexion hurts", key: "upright-bicycle", movement: "bending" },
    { clause: "breaststroke if extension hurts", key: "no-breaststroke", movement: "arching" },
  ],
};

/** The easier form in words takes this clause away: no other clause is ever lifted. */
export const LIFTED_BY_REGRESS: Readonly<Partial<Record<ExerciseId, string>>> = {
  E20: "knee pain kneeling", // the standing version
  E22: "Back pain on kick back", // five minutes of brisk walking
};

function bothWays(): readonly Caution[] {
  return [
    { kind: "worse-with", movement: "bending" },
    { kind: "worse-with", movement: "arching" },
  ];
}
