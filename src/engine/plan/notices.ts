import type { Answers } from "../answers/question.ts";
import type { CautionContext } from "../exercises/may-offer.ts";
import type { Finding } from "../findings/finding.ts";
import { FAR_OUT_RATIO } from "../history/doubtful-distance.ts";
import type { ClearedTriage } from "../triage/cleared-triage.ts";
import { type Day, daysBetween } from "../units/day.ts";
import type { Menu } from "./choose-exercises.ts";
import type { Diary } from "./diary.ts";
import { painOf } from "./diary.ts";
import type { PhaseStand, Plan } from "./plan.ts";
import type { Running } from "./running.ts";
import { type NoticeKey, type Quantity, type Said, say } from "./vocabulary.ts";

export interface NoticesInput {
  readonly cleared: ClearedTriage;
  readonly context: CautionContext;
  readonly phase: PhaseStand;
  readonly running: Running;
  readonly menu: Menu;
  readonly findings: readonly Finding[];
  readonly diary: Diary;
  readonly painSince?: Day;
  readonly direction?: "bending" | "arching";
  readonly minutesADay: Plan["minutesADay"];
  readonly isEquipmentAssumed: boolean;
  readonly wantsCadenceDrill: boolean | undefined;
  readonly today: Day;
}

type Notice = Said<NoticeKey>;

/** What has to be said with the plan, the most pressing first. */
export function noticesFor(input: NoticesInput): readonly Notice[] {
  return [
    ...safetyNotices(input),
    ...seekHelpNotices(input),
    ...runningNotices(input),
    ...exerciseNotices(input),
    ...reliefNotices(input),
    ...lifeNotices(input),
    ...expectationNotices(input),
  ];
}

const quantity = (value: number, unit: Quantity["unit"]): Quantity => ({ value, unit });
const when = (holds: boolean, ...notices: readonly Notice[]): readonly Notice[] => (holds ? notices : []);

function safetyNotices({ cleared, context, running, phase, today }: NoticesInput): readonly Notice[] {
  const isYoung = ["under-10", "10-17"].includes(String(context.answers["age-band"]));
  return [
    ...when(cleared.locks === "running", say("gentle-movement-only", { rules: rulesOf(cleared) })),
    ...when(
      running.whyNone !== undefined && cleared.locks === "none",
      say("no-running-now", { rules: ["R3"], references: ["vincent2017"] }),
    ),
    ...when(isYoung, say("under-18-with-an-adult", { rules: ["RF35"], isProductChoice: true })),
    ...when(
      context.boneStress === "cleared",
      say("zero-pain-after-bone-stress", { numbers: { pain: quantity(0, "score") }, rules: ["R9"] }),
      say("full-return-takes-weeks", { rules: ["R9"] }),
    ),
    ...when(phase.sinceDay === today, say("dangers-asked-at-phase-start")),
  ];
}

/** rules.json R6 and D1: two, six and twelve weeks. Better is a drop that matters, or the runner's own word. */
function seekHelpNotices({ context, painSince, phase, diary, today }: NoticesInput): readonly Notice[] {
  const { answers } = context;
  if (painSince === undefined || phase.phase === "maintain") return [];
  const age = daysBetween(painSince, today);
  const days = { days: quantity(age, "days") };
  const sources = { numbers: days, rules: ["R6", "D1"], references: ["menezes2012", "wallwork2024"] };
  const isOpen = !isClearlyBetter(answers, diary);
  return [
    ...when(
      answers["stops-daily-life"] === "yes",
      say("physiotherapy-when-stopping-life", { rules: ["RF43"] }),
    ),
    ...(age > 84
      ? [say("persistent-path", { ...sources, rules: ["R6", "D1", "RF42"] } as const)]
      : age >= 42 && isOpen
        ? [say("assessment-at-six-weeks", { ...sources, rules: ["R6", "D1", "RF41"] } as const)]
        : age >= 14 && isOpen
          ? [
              say("physiotherapy-at-two-weeks", {
                ...sources,
                rules: ["R6", "D1", "RF40"],
                isProductChoice: true,
              } as const),
            ]
          : []),
  ];
}

const MATTERS = 2; // measures.json, NPRS

/** Known to be better: the newest pain is a point that matters below the first, or the runner said so and nothing logged since speaks against it. */
export function isClearlyBetter(answers: Answers, diary: Diary): boolean {
  const pains = diary.days.flatMap((day) => painOf(day) ?? []);
  const first = pains[0];
  const last = pains.at(-1);
  if (first !== undefined && last !== undefined && pains.length > 1)
    return last === 0 || first - last >= MATTERS;
  return answers.course === "better" || answers.course === "gone";
}

function runningNotices(input: NoticesInput): readonly Notice[] {
  const { running, context, wantsCadenceDrill, findings, cleared } = input;
  if (running.mode === "none") return [say("running-not-harmful", { rules: ["S1-08"] })];
  const bound = running.boundM === undefined ? {} : { bound: quantity(running.boundM, "m") };
  const longest = running.longestM === undefined ? {} : { longest: quantity(running.longestM, "m") };
  return [
    running.boundM === undefined
      ? say("bound-not-known", { rules: ["R1"] })
      : running.boundBasis === "longest-of-30-days"
        ? say("single-run-bound", {
            numbers: { ...bound, ...longest },
            rules: ["R1"],
            references: ["frandsen2025"],
          })
        : say("bound-from-painful-runs", { numbers: bound, rules: ["R1"], isProductChoice: true }),
    ...when(
      running.doubtfulM !== undefined,
      say("doubtful-run-sets-no-bound", {
        numbers: {
          distance: quantity(running.doubtfulM ?? 0, "m"),
          times: quantity(FAR_OUT_RATIO, "count"),
        },
        rules: ["R1"],
        isProductChoice: true,
      }),
    ),
    say("rest-days", { numbers: { runs: quantity(running.runsAWeek, "count") }, isProductChoice: true }),
    say("easy-effort-only", { rules: ["S3-16"], isProductChoice: true }),
    ...when(
      running.descentAtMostM !== undefined && running.descentAtMostM > 0,
      say("hills-bounded", {
        numbers: { descent: quantity(running.descentAtMostM ?? 0, "m") },
        isProductChoice: true,
      }),
    ),
    ...when(running.descentAtMostM === 0, say("flat-only", { isProductChoice: true })),
    ...when(
      cleared.outcome.soreness === "ordinary-soreness",
      say("ordinary-soreness", { rules: ["R5"], references: ["cleary2002"] }),
    ),
    ...when(
      isLikely(findings, "cadence", "over-striding") && context.easyCadenceSpm !== undefined,
      say(wantsCadenceDrill === true ? "cadence-drill-on" : "cadence-drill-offered", {
        rules: ["E34"],
        references: ["heiderscheit2011", "drozda2024"],
      }),
    ),
  ];
}

function exerciseNotices(input: NoticesInput): readonly Notice[] {
  const { menu, minutesADay, isEquipmentAssumed, direction, phase, context } = input;
  const hasStrength = menu.strength.length > 0;
  return [
    ...when(menu.leftOut.length > 0, say("exercises-need-answers")),
    ...when(minutesADay.minutes === 0, say("no-minutes-for-exercises")),
    ...when(
      minutesADay.isAssumed,
      say("minutes-a-day-assumed", {
        numbers: { minutes: quantity(minutesADay.minutes * 60, "s") },
        isProductChoice: true,
      }),
    ),
    ...when(isEquipmentAssumed, say("equipment-assumed", { isProductChoice: true })),
    ...when(
      hasStrength && menu.legs === "named",
      say("leg-strength-first", { rules: ["E23", "E24", "E25"], references: ["cai2017", "cai2015"] }),
    ),
    ...when(hasStrength && menu.legs === "others", say("legs-by-other-exercises", { isProductChoice: true })),
    ...when(hasStrength && menu.legs === "none", say("no-leg-exercise-suits")),
    ...when(
      phase.phase === "maintain",
      say("maintain-two-strength-sessions", { rules: ["R11"], references: ["walkback2024", "steffens2016"] }),
    ),
    direction === undefined
      ? say("direction-test-would-help", { rules: ["ST10"] })
      : say("direction-matched", { rules: ["ST10"], references: ["long2004"] }),
    ...when(context.answers["kidney-stomach-heart"] !== "no", say("heart-kidney-stomach-ask-first")),
  ];
}

/** Medicines are warned about and never dosed (rules.json R8). */
function reliefNotices({ phase }: NoticesInput): readonly Notice[] {
  if (phase.phase === "maintain") return [];
  return [
    say("heat-helps-early", { rules: ["R7"], references: ["french2006"] }),
    say("cold-by-preference", { rules: ["R7"], references: ["french2006"] }),
    say("medicines-ask-first", { rules: ["R8"], references: ["nice_ng59"] }),
    say("medicines-not-in-long-runs", { rules: ["R8"], references: ["lipman2017"] }),
    say("paracetamol-alone-not-enough", { rules: ["R8"], references: ["nice_ng59"] }),
  ];
}

function lifeNotices({ findings, context }: NoticesInput): readonly Notice[] {
  const isHigh = (id: string): boolean => {
    const answer = context.answers[id];
    return typeof answer === "number" && answer >= HIGH_OF_TEN;
  };
  const mayAdd = (...ids: readonly string[]): boolean =>
    findings.some(
      ({ rule, verdict }) => ids.includes(rule.id) && (verdict === "likely" || verdict === "possible"),
    );
  return [
    ...when(
      mayAdd("poor-sleep") || context.answers["sleep-poor"] === "yes",
      say("sleep-matters", { references: ["agmon2014"] }),
    ),
    ...when(
      mayAdd("stress") || isHigh("stress"),
      say("stress-and-breathing", { references: ["agmon2014", "acp2017"] }),
    ),
    ...when(mayAdd("worry") || isHigh("worry"), say("worry-and-damage", { references: ["henschke2008"] })),
    ...when(
      mayAdd("hydration-and-fuel") || context.answers["drinks-or-eats-too-little"] === "yes",
      say("fuel-and-fluid", { isProductChoice: true }),
    ),
    ...when(mayAdd("worn-shoes"), say("shoes-worn", { isProductChoice: true })),
    ...when(mayAdd("new-shoes"), say("shoes-changed", { isProductChoice: true })),
    ...when(
      mayAdd("shoe-fit", "shoe-cushioning") || context.answers["shoes-uncomfortable"] === "yes",
      say("shoes-comfort-first", { isProductChoice: true }),
    ),
  ];
}

const HIGH_OF_TEN = 5;

/** rules.json R11 to R13: honest numbers, and no promise. */
function expectationNotices({ phase }: NoticesInput): readonly Notice[] {
  const recurrence = say("recurrence-is-common", {
    numbers: { least: quantity(0.3, "ratio"), most: quantity(0.7, "ratio") },
    rules: ["R11"],
    references: ["steffens2016"],
  } as const);
  if (phase.phase === "maintain")
    return [recurrence, say("no-promise", { rules: ["R13"], references: ["sandal2021"] })];
  return [
    say("median-recovery", {
      numbers: {
        disability: quantity(31, "days"),
        pain: quantity(58, "days"),
        year: quantity(0.72, "ratio"),
      },
      rules: ["R12"],
      references: ["henschke2008"],
    }),
    recurrence,
    say("no-promise", { rules: ["R13"], references: ["sandal2021"] }),
  ];
}

/** Is one of these findings likely? Ids of findings that nobody makes yet are simply never likely. */
export const isLikely = (findings: readonly Finding[], ...ids: readonly string[]): boolean =>
  findings.some(({ rule, verdict }) => ids.includes(rule.id) && verdict === "likely");

const rulesOf = ({ outcome }: ClearedTriage): readonly string[] => [
  ...new Set(outcome.fired.map(({ rule }) => rule.flag)),
];
