import type { Condition } from "../answers/condition.ts";
import type { Level } from "../answers/question.ts";
import { flagById } from "../evidence/red-flags.ts";
import type { Locks, TriageRule } from "./triage-rule.ts";

const yes = (question: string): Condition => ({ yes: question });
const any = (...of: readonly Condition[]): Condition => ({ any: of });
const all = (...of: readonly Condition[]): Condition => ({ all: of });
const chosen = (question: string, ...among: readonly string[]): Condition => ({ chosen: question, among });
const days = (atLeast: number): Condition => ({ daysSince: "pain-since", atLeast });

const UNDER_18 = chosen("age-band", "under-10", "10-17");
const UNDER_10 = chosen("age-band", "under-10");
const FIFTY_OR_OVER = chosen("age-band", "50-59", "60-65", "66-75", "over-75");
const SIXTY_OR_OVER = chosen("age-band", "60-65", "66-75", "over-75");
const COULD_BE_PREGNANT = chosen("pregnancy", "pregnant", "could-be");
const NOT_BETTER = chosen("course", "same", "up-and-down", "worse");
const NOT_GONE = chosen("course", "better", "same", "up-and-down", "worse");

const LEG_WEAK_OR_NUMB = any(
  yes("leg-getting-weaker"),
  yes("severe-leg-weakness"),
  yes("clumsy-legs"),
  yes("both-legs"),
  yes("one-leg-numb"),
  yes("heel-toe-walk-fails"),
  yes("leg-tingling"),
);
const BLADDER_OR_BOWEL = any(
  yes("saddle-numbness"),
  yes("bladder-change"),
  yes("bowel-change"),
  yes("genital-change"),
);

const BONE_STRESS = all(
  yes("one-sided-point-pain"),
  any(yes("worse-each-impact"), yes("spot-hurts-walking-or-night"), yes("load-rise-6-weeks")),
);
/** Men over 65 and women over 75, thin bones, or long steroid use. */
const FRAGILE_BONE = any(
  all(chosen("sex", "male"), chosen("age-band", "66-75")),
  chosen("age-band", "over-75"),
  yes("osteoporosis"),
  yes("steroids-long"),
);
/** A young back that names a side is taken as one-sided, even when it names both. */
const ONE_SIDED_PLACES = ["low-back-left", "low-back-right", "buttock-left", "buttock-right"] as const;
const INFLAMMATORY_BASE = all(yes("began-before-45"), days(90));
const INFLAMMATORY_FEATURES: readonly Condition[] = [
  yes("began-before-35"),
  yes("wakes-second-half-night"),
  yes("buttock-pain"),
  yes("better-moving"),
  yes("better-with-anti-inflammatory"),
  yes("relative-with-inflammation"),
  yes("had-arthritis"),
  yes("had-heel-pain"),
  yes("had-psoriasis"),
];

/** Every red flag of the evidence base. Where one item holds two levels, each is a rule of its own. */
export const TRIAGE_RULES: readonly TriageRule[] = [
  rule("RF01", yes("saddle-numbness")),
  rule("RF02", yes("bladder-change")),
  rule("RF03", yes("bowel-change")),
  rule("RF04", yes("genital-change")),
  // Whoever says later that the back pain goes down both legs has said the same thing.
  rule("RF05", any(yes("both-legs"), chosen("leg-pain", "both"))),
  rule("RF06", yes("clumsy-legs")),
  rule("RF07", yes("leg-getting-weaker")),
  rule("RF08", yes("heel-toe-walk-fails")),
  // The evidence names tingling with pain below the knee; tingling above it, or with no pain, gets no less.
  rule("RF09", any(yes("leg-tingling"), yes("one-leg-numb")), { version: 2 }),
  // The evidence names pain above the knee; pain below it without tingling gets no less.
  rule("RF10", chosen("leg-pain", "one-above-knee", "one-below-knee")),
  rule("RF11", yes("leg-pain-unbearable")),
  rule("RF12", yes("serious-fall")),
  rule("RF13", all(any(yes("minor-strain-start"), yes("any-fall")), FRAGILE_BONE)),
  rule("RF14", yes("bruise-on-spine")),
  rule("RF15", BONE_STRESS),
  rule(
    "RF16",
    all(
      BONE_STRESS,
      any(yes("low-energy-signs"), yes("stress-fracture-before"), yes("energy-warning-signs")),
    ),
  ),
  rule("RF17", yes("energy-warning-signs")),
  rule("RF18", yes("past-cancer")),
  rule("RF19", all(yes("past-cancer"), any(LEG_WEAK_OR_NUMB, BLADDER_OR_BOWEL))),
  // Tiredness counts only together with one of these two, which fire by themselves.
  rule("RF20", any(yes("weight-loss"), yes("night-sweats"))),
  rule("RF21", all(yes("night-or-rest-pain"), any(FIFTY_OR_OVER, days(28)))),
  rule("RF22", yes("fever")),
  // Signs of sepsis fire alone (redflags.json, combination_rule); weak or numb legs only together with fever.
  rule(
    "RF23",
    any(
      yes("confusion"),
      yes("extreme-shivering"),
      yes("no-urine-in-a-day"),
      yes("severe-breathlessness"),
      yes("mottled-skin"),
      all(yes("fever"), LEG_WEAK_OR_NUMB),
    ),
    { version: 2 },
  ),
  rule(
    "RF24",
    any(
      yes("spine-procedure-8-weeks"),
      all(yes("infection-risk"), any(yes("pain-not-eased-by-rest"), yes("night-or-rest-pain"), yes("fever"))),
    ),
    { version: 2 },
  ),
  rule("RF25", all(INFLAMMATORY_BASE, { count: 4, of: INFLAMMATORY_FEATURES })),
  // Three of them; with a fourth RF25 stands in its place, at the same level.
  rule("RF26", all(INFLAMMATORY_BASE, { count: 3, of: INFLAMMATORY_FEATURES }), { includedIn: "RF25" }),
  rule("RF27", all(INFLAMMATORY_BASE, yes("red-eye-or-bloody-diarrhoea"))),
  rule("RF28", yes("sudden-severe-faint")),
  rule("RF29", all(SIXTY_OR_OVER, yes("first-stone-pain"))),
  rule("RF30", yes("chest-signs")),
  rule("RF31", yes("colic-waves")),
  rule(
    "RF31",
    all(yes("colic-waves"), any(yes("fever"), yes("no-urine-in-a-day"), yes("colic-uncontrolled"))),
    {
      id: "RF31-emergency",
      level: "emergency-now",
    },
  ),
  rule(
    "RF32",
    any(yes("side-pain-urine-signs"), all(chosen("places", "flank-left", "flank-right"), yes("fever"))),
  ),
  rule("RF33", yes("severe-belly-signs")),
  rule("RF34", any(yes("hard-effort-dark-urine"), yes("numb-swollen-back-muscle"))),
  rule(
    "RF35",
    all(
      UNDER_18,
      any(
        days(14),
        chosen("worse-with", "arching", "running", "downhill", "single-leg"),
        chosen("onset", "during-run", "after-run"),
        yes("one-sided-point-pain"),
        chosen("places", ...ONE_SIDED_PLACES),
      ),
    ),
    { version: 2 },
  ),
  rule("RF36", any(UNDER_10, all(UNDER_18, yes("child-stiff-or-worsening")))),
  rule("RF37", all(COULD_BE_PREGNANT, yes("pregnancy-danger-signs"))),
  // Running stays locked in pregnancy until a clinician has agreed; the level stays routine.
  rule("RF38", chosen("pregnancy", "pregnant"), { locks: "running", version: 2 }),
  // rules.json R10: not before 12 weeks, and only after a pelvic-health check.
  rule("RF38", chosen("pregnancy", "birth-in-12-weeks", "birth-unchecked"), {
    id: "RF38-after-birth",
    locks: "running",
    version: 2,
  }),
  rule("RF39", all(COULD_BE_PREGNANT, yes("one-sided-low-pain"), yes("shoulder-tip-or-fainting"))),
  rule("RF39", all(COULD_BE_PREGNANT, yes("one-sided-low-pain")), { id: "RF39-same-day", level: "same-day" }),
  rule("RF40", all(days(14), NOT_BETTER)),
  rule("RF41", all(days(42), NOT_BETTER)),
  rule("RF42", all(days(84), NOT_GONE)),
  rule("RF43", yes("stops-daily-life")),
  rule("RF44", { number: "episodes-in-year", atLeast: 3 }),
  rule(
    "RF45",
    all(yes("blood-thinners"), any(yes("any-fall"), yes("serious-fall"), yes("sudden-severe-pain"))),
  ),
  rule(
    "RF46",
    all(
      UNDER_18,
      any(
        yes("young-danger-signs"),
        yes("wakes-second-half-night"),
        yes("fever"),
        yes("weight-loss"),
        LEG_WEAK_OR_NUMB,
        BLADDER_OR_BOWEL,
      ),
    ),
    { version: 2 },
  ),
  rule("RF47", yes("severe-leg-weakness")),
  rule("RF48", yes("tablet-harm-signs")),
];

function rule(
  flag: string,
  condition: Condition,
  more: {
    readonly id?: string;
    readonly level?: Level;
    readonly locks?: Locks;
    readonly version?: number;
    readonly includedIn?: string;
  } = {},
): TriageRule {
  return { id: flag, flag, version: 1, level: flagById(flag).level, condition, ...more };
}
