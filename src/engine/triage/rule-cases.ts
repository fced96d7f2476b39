import type { Answers } from "../answers/question.ts";

/** For one rule: answers (beside a quiet adult's) with which it must fire, and with which it must not. */
export interface RuleCases {
  readonly fires: readonly Answers[];
  readonly rests: readonly Answers[];
}

const yes = (...ids: readonly string[]): Answers => Object.fromEntries(ids.map((id) => [id, "yes"]));
const each = (...ids: readonly string[]): readonly Answers[] => ids.map((id) => yes(id));
const beside = (context: Answers, ...ids: readonly string[]): readonly Answers[] =>
  ids.map((id) => ({ ...context, ...yes(id) }));
const only = (id: string): RuleCases => ({ fires: [yes(id)], rests: [{}] });

const LEG = [
  "leg-getting-weaker",
  "severe-leg-weakness",
  "clumsy-legs",
  "both-legs",
  "one-leg-numb",
  "heel-toe-walk-fails",
  "leg-tingling",
] as const;
const CAUDA = ["saddle-numbness", "bladder-change", "bowel-change", "genital-change"] as const;
const aged = (...ages: readonly string[]): readonly Answers[] => ages.map((age) => ({ "age-band": age }));
const days = (count: number): Answers => ({ "pain-since": DAYS_AGO[count] ?? "" });
/** Days before 2026-05-06, the day of the cases. */
const DAYS_AGO: Readonly<Record<number, string>> = {
  13: "2026-04-23",
  14: "2026-04-22",
  27: "2026-04-09",
  28: "2026-04-08",
  41: "2026-03-26",
  42: "2026-03-25",
  83: "2026-02-12",
  84: "2026-02-11",
  89: "2026-02-06",
  90: "2026-02-05",
};
const FEATURES = [
  "began-before-35",
  "wakes-second-half-night",
  "buttock-pain",
  "better-moving",
  "better-with-anti-inflammatory",
  "relative-with-inflammation",
  "had-arthritis",
  "had-heel-pain",
  "had-psoriasis",
] as const;
const INFLAMED: Answers = { ...yes("began-before-45"), ...days(90) };
/** So many features, each of the nine taking its turn. */
const features = (count: number): readonly Answers[] =>
  FEATURES.map((_, start) =>
    yes(...Array.from({ length: count }, (_none, step) => FEATURES[(start + step) % FEATURES.length] ?? "")),
  );
const TEEN: Answers = { "age-band": "10-17" };
const PREGNANT: readonly Answers[] = [{ pregnancy: "pregnant" }, { pregnancy: "could-be" }];
const POINT = yes("one-sided-point-pain");

/** Written by hand from redflags.json, not from the rules: a rule that changes its meaning is noticed here. */
export const RULE_CASES: Readonly<Record<string, RuleCases>> = {
  RF01: only("saddle-numbness"),
  RF02: only("bladder-change"),
  RF03: only("bowel-change"),
  RF04: only("genital-change"),
  RF05: {
    fires: [yes("both-legs"), { "leg-pain": "both" }],
    rests: [{}, { "leg-pain": "one-below-knee" }, { "leg-pain": "one-above-knee" }],
  },
  RF06: only("clumsy-legs"),
  RF07: only("leg-getting-weaker"),
  RF08: only("heel-toe-walk-fails"),
  RF09: { fires: each("leg-tingling", "one-leg-numb"), rests: [{}, { "leg-pain": "one-below-knee" }] },
  RF10: {
    fires: [{ "leg-pain": "one-above-knee" }, { "leg-pain": "one-below-knee" }],
    rests: [{}, { "leg-pain": "both" }],
  },
  RF11: only("leg-pain-unbearable"),
  RF12: { fires: [yes("serious-fall")], rests: [{}, yes("any-fall")] },
  RF13: {
    fires: ["minor-strain-start", "any-fall"].flatMap((start) => [
      ...beside({ "age-band": "over-75" }, start),
      ...beside({ "age-band": "66-75", sex: "male" }, start),
      yes(start, "osteoporosis"),
      yes(start, "steroids-long"),
    ]),
    rests: [
      ...each("minor-strain-start", "any-fall", "osteoporosis", "steroids-long"),
      ...aged("over-75"),
      { "age-band": "66-75", sex: "male" },
      { ...yes("any-fall"), "age-band": "66-75", sex: "female" },
      { ...yes("any-fall"), "age-band": "60-65", sex: "male" },
      { ...yes("any-fall"), sex: "male" },
    ],
  },
  RF14: only("bruise-on-spine"),
  RF15: {
    fires: beside(POINT, "worse-each-impact", "spot-hurts-walking-or-night", "load-rise-6-weeks"),
    rests: [POINT, ...each("worse-each-impact", "spot-hurts-walking-or-night", "load-rise-6-weeks")],
  },
  RF16: {
    fires: ["worse-each-impact", "spot-hurts-walking-or-night", "load-rise-6-weeks"].flatMap((sign) =>
      beside(
        { ...POINT, ...yes(sign) },
        "low-energy-signs",
        "stress-fracture-before",
        "energy-warning-signs",
      ),
    ),
    rests: [
      { ...POINT, ...yes("load-rise-6-weeks") },
      ...beside(POINT, "low-energy-signs", "stress-fracture-before", "energy-warning-signs"),
      ...beside(yes("load-rise-6-weeks"), "low-energy-signs", "stress-fracture-before"),
    ],
  },
  RF17: only("energy-warning-signs"),
  RF18: only("past-cancer"),
  RF19: {
    fires: beside(yes("past-cancer"), ...LEG, ...CAUDA),
    rests: [yes("past-cancer"), ...each(...LEG, ...CAUDA)],
  },
  RF20: { fires: each("weight-loss", "night-sweats"), rests: [{}, yes("unusual-tiredness")] },
  RF21: {
    fires: [
      ...["50-59", "60-65", "66-75", "over-75"].flatMap((age) =>
        beside({ "age-band": age }, "night-or-rest-pain"),
      ),
      ...beside(days(28), "night-or-rest-pain"),
    ],
    rests: [
      yes("night-or-rest-pain"),
      ...beside({ "age-band": "45-49" }, "night-or-rest-pain"),
      ...beside(days(27), "night-or-rest-pain"),
      ...aged("50-59", "over-75"),
      days(28),
    ],
  },
  RF22: only("fever"),
  RF23: {
    fires: [
      ...each("confusion", "extreme-shivering", "no-urine-in-a-day", "severe-breathlessness", "mottled-skin"),
      ...beside(yes("fever"), ...LEG),
    ],
    rests: [yes("fever"), ...each(...LEG)],
  },
  RF24: {
    fires: [
      yes("spine-procedure-8-weeks"),
      ...beside(yes("infection-risk"), "night-or-rest-pain", "fever", "pain-not-eased-by-rest"),
    ],
    rests: each("infection-risk", "night-or-rest-pain", "fever", "pain-not-eased-by-rest"),
  },
  RF25: {
    fires: features(4).map((some) => ({ ...INFLAMED, ...some })),
    rests: [
      ...features(3).map((some) => ({ ...INFLAMED, ...some })),
      ...features(4),
      ...features(4).map((some) => ({ ...days(90), ...some })),
      ...features(4).map((some) => ({ ...yes("began-before-45"), ...days(89), ...some })),
    ],
  },
  RF26: {
    fires: features(3).map((some) => ({ ...INFLAMED, ...some })),
    rests: [
      ...features(2).map((some) => ({ ...INFLAMED, ...some })),
      ...features(3).map((some) => ({ ...days(90), ...some })),
      ...features(3).map((some) => ({ ...yes("began-before-45"), ...days(89), ...some })),
    ],
  },
  RF27: {
    fires: beside(INFLAMED, "red-eye-or-bloody-diarrhoea"),
    rests: [
      INFLAMED,
      yes("red-eye-or-bloody-diarrhoea"),
      ...beside(days(90), "red-eye-or-bloody-diarrhoea"),
      ...beside({ ...yes("began-before-45"), ...days(89) }, "red-eye-or-bloody-diarrhoea"),
    ],
  },
  RF28: only("sudden-severe-faint"),
  RF29: {
    fires: ["60-65", "66-75", "over-75"].flatMap((age) => beside({ "age-band": age }, "first-stone-pain")),
    rests: [...aged("60-65", "66-75", "over-75"), ...beside({ "age-band": "50-59" }, "first-stone-pain")],
  },
  RF30: only("chest-signs"),
  RF31: only("colic-waves"),
  "RF31-emergency": {
    fires: beside(yes("colic-waves"), "fever", "no-urine-in-a-day", "colic-uncontrolled"),
    rests: each("colic-waves", "fever", "no-urine-in-a-day", "colic-uncontrolled"),
  },
  RF32: {
    fires: [
      yes("side-pain-urine-signs"),
      ...["flank-left", "flank-right"].map((place) => ({ ...yes("fever"), places: [place] })),
    ],
    rests: [yes("fever"), { places: ["flank-left", "flank-right"] }, { ...yes("fever"), places: ["belly"] }],
  },
  RF33: only("severe-belly-signs"),
  RF34: { fires: each("hard-effort-dark-urine", "numb-swollen-back-muscle"), rests: [{}] },
  RF35: {
    fires: ["under-10", "10-17"].flatMap((age) =>
      [
        days(14),
        ...["arching", "running", "downhill", "single-leg"].map((what) => ({ "worse-with": [what] })),
        { onset: "during-run" },
        { onset: "after-run" },
        POINT,
        ...["low-back-left", "low-back-right", "buttock-left", "buttock-right"].map((place) => ({
          places: [place],
        })),
      ].map((sign) => ({ onset: "gradual", ...days(13), ...sign, "age-band": age })),
    ),
    rests: [
      { ...TEEN, onset: "gradual", ...days(13) },
      { ...TEEN, onset: "gradual", ...days(13), "worse-with": ["bending", "sitting"] },
      { "age-band": "18-34", ...days(14), "worse-with": ["arching", "running"], ...POINT },
    ],
  },
  RF36: {
    fires: [...aged("under-10"), ...beside(TEEN, "child-stiff-or-worsening")],
    rests: [
      TEEN,
      yes("child-stiff-or-worsening"),
      { "age-band": "18-34", ...yes("child-stiff-or-worsening") },
    ],
  },
  RF37: {
    fires: PREGNANT.flatMap((state) => beside(state, "pregnancy-danger-signs")),
    rests: [...PREGNANT, yes("pregnancy-danger-signs")],
  },
  RF38: {
    fires: [{ pregnancy: "pregnant" }],
    rests: [{}, { pregnancy: "could-be" }, { pregnancy: "birth-in-12-weeks" }],
  },
  "RF38-after-birth": {
    fires: [{ pregnancy: "birth-in-12-weeks" }, { pregnancy: "birth-unchecked" }],
    rests: [{}, ...PREGNANT],
  },
  RF39: {
    fires: PREGNANT.map((state) => ({ ...state, ...yes("one-sided-low-pain", "shoulder-tip-or-fainting") })),
    rests: [
      ...PREGNANT.flatMap((state) => beside(state, "one-sided-low-pain", "shoulder-tip-or-fainting")),
      yes("one-sided-low-pain", "shoulder-tip-or-fainting"),
    ],
  },
  "RF39-same-day": {
    fires: PREGNANT.flatMap((state) => beside(state, "one-sided-low-pain")),
    rests: [...PREGNANT, yes("one-sided-low-pain")],
  },
  RF40: {
    fires: ["same", "up-and-down", "worse"].map((course) => ({ ...days(14), course })),
    rests: [
      { ...days(13), course: "worse" },
      ...["better", "gone"].map((course) => ({ ...days(14), course })),
    ],
  },
  RF41: {
    fires: ["same", "up-and-down", "worse"].map((course) => ({ ...days(42), course })),
    rests: [
      { ...days(41), course: "worse" },
      ...["better", "gone"].map((course) => ({ ...days(42), course })),
    ],
  },
  RF42: {
    fires: ["better", "same", "up-and-down", "worse"].map((course) => ({ ...days(84), course })),
    rests: [
      { ...days(83), course: "worse" },
      { ...days(84), course: "gone" },
    ],
  },
  RF43: only("stops-daily-life"),
  RF44: { fires: [{ "episodes-in-year": 3 }], rests: [{ "episodes-in-year": 2 }] },
  RF45: {
    fires: beside(yes("blood-thinners"), "any-fall", "serious-fall", "sudden-severe-pain"),
    rests: each("blood-thinners", "any-fall", "serious-fall", "sudden-severe-pain"),
  },
  RF46: {
    fires: ["under-10", "10-17"].flatMap((age) =>
      beside(
        { "age-band": age },
        "young-danger-signs",
        "wakes-second-half-night",
        "fever",
        "weight-loss",
        ...LEG,
        ...CAUDA,
      ),
    ),
    rests: [
      TEEN,
      ...beside({ "age-band": "18-34" }, "young-danger-signs", "fever", "weight-loss", "one-leg-numb"),
    ],
  },
  RF47: only("severe-leg-weakness"),
  RF48: only("tablet-harm-signs"),
};

/** Level and lock of every rule, from redflags.json and, for pregnancy, its action. */
export const RULE_LEVELS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "RF01 RF02 RF03 RF04 RF05 RF06 RF12 RF19 RF23 RF28 RF29 RF30 RF31-emergency RF33 RF34 RF37 RF39 RF45 RF46 RF47 RF48"
      .split(" ")
      .map((id) => [id, "emergency-now all"]),
  ),
  ...Object.fromEntries(
    "RF07 RF08 RF13 RF14 RF20 RF22 RF24 RF27 RF31 RF32 RF36 RF39-same-day"
      .split(" ")
      .map((id) => [id, "same-day all"]),
  ),
  ...Object.fromEntries(
    "RF09 RF11 RF15 RF16 RF18 RF21 RF35 RF43".split(" ").map((id) => [id, "within-days running"]),
  ),
  ...Object.fromEntries("RF38 RF38-after-birth".split(" ").map((id) => [id, "routine running"])),
  ...Object.fromEntries(
    "RF10 RF17 RF25 RF26 RF40 RF41 RF42 RF44".split(" ").map((id) => [id, "routine none"]),
  ),
};
