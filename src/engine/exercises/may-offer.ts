import { type Condition, questionsIn, type Truth, truthOf } from "../answers/condition.ts";
import { type Answers, NOT_SURE } from "../answers/question.ts";
import type { Locks } from "../triage/triage-rule.ts";
import { type Day, dayNumber } from "../units/day.ts";
import { LIFTED_BY_REGRESS } from "./cautions.ts";
import type { Advice, AdviceKey, Caution, Exercise } from "./exercise.ts";

/** What the cautions are held against. Everything absent is not known, and what is not known is not offered. */
export interface CautionContext {
  /** With "no" for the questions that another answer rules out. */
  readonly answers: Answers;
  readonly today: Day;
  readonly locks: Exclude<Locks, "all">;
  /** 0 to 10, the newest that is known. */
  readonly painNow?: number;
  /** `suspected` holds until someone has assessed it and allowed running; `cannot-tell` where the answers leave it open. */
  readonly boneStress: "none" | "cannot-tell" | "suspected" | "cleared";
  /** Movements that made the back worse in the direction test. */
  readonly provokedInTest: readonly ("bending" | "arching")[];
  readonly easyCadenceSpm?: number;
  /** A dated record allows running. */
  readonly isRunningAllowedByClinician: boolean;
  /** The same, of the pregnancy itself. */
  readonly isRunningAgreedInPregnancy: boolean;
}

export type Offer =
  | { readonly kind: "yes" }
  /** Only its easier form, which takes the one thing away that speaks against it. */
  | { readonly kind: "easier-form" }
  /** `ask`: the questions that could settle it; empty where an answer speaks against it. */
  | { readonly kind: "no"; readonly ask: readonly string[] };

/** May this exercise be offered? A caution that is met, unsure or unasked is enough to leave it out. */
export function mayOffer(exercise: Exercise, context: CautionContext): Offer {
  const standing = exercise.cautions.filter((caution) => truthOfCaution(caution, context) !== "unmet");
  if (standing.length === 0) return { kind: "yes" };
  const lifted = LIFTED_BY_REGRESS[exercise.id];
  if (lifted !== undefined && standing.every(({ clause }) => clause === lifted))
    return { kind: "easier-form" };
  const isMet = standing.some((caution) => truthOfCaution(caution, context) === "met");
  return {
    kind: "no",
    ask: isMet ? [] : [...new Set(standing.flatMap((caution) => asks(caution, context)))],
  };
}

/** What has to be said with it to this runner. */
export function adviceFor(exercise: Exercise, context: CautionContext): readonly AdviceKey[] {
  const concerns = (advice: Advice): boolean => {
    if (advice.key === "only-free-of-pain") return context.boneStress !== "none";
    return advice.movement === undefined || truthOfWorseWith(advice.movement, context) !== "unmet";
  };
  return exercise.advice.filter(concerns).map(({ key }) => key);
}

/** Does this caution hold? `unasked` and `unsure` are two ways of not knowing; neither is "no". */
export function truthOfCaution(caution: Caution, context: CautionContext): Truth {
  switch (caution.kind) {
    case "answers":
      return judged(caution.condition, context);
    case "worse-with":
      return truthOfWorseWith(caution.movement, context);
    case "locks":
      return caution.from === "running" && context.locks === "running" ? "met" : "unmet";
    case "bone-stress":
      return truthOfBoneStress(caution.unlessFreeOfPain, context);
    case "pain-at-rest-over":
      // after a stressed bone no pain at all is allowed (rules.json R9)
      return over(context.painNow, context.boneStress === "cleared" ? 0 : caution.limit);
    case "easy-cadence-over":
      return over(context.easyCadenceSpm, caution.limitSpm);
    case "pregnancy":
      return truthOfPregnancy(context);
    case "recent-fracture":
      return context.isRunningAllowedByClinician ? "unmet" : judged({ yes: "recent-fracture" }, context);
  }
}

const judged = (condition: Condition, { answers, today }: CautionContext): Truth =>
  truthOf(condition, answers, dayNumber(today));

function truthOfWorseWith(movement: "bending" | "arching", context: CautionContext): Truth {
  if (context.provokedInTest.includes(movement)) return "met";
  return judged({ chosen: "worse-with", among: [movement] }, context);
}

function truthOfBoneStress(unlessFreeOfPain: boolean, context: CautionContext): Truth {
  const { boneStress, painNow, answers } = context;
  if (boneStress === "none") return "unmet";
  if (boneStress === "suspected" && answers["spot-hurts-walking-or-night"] === "yes") return "met";
  if (boneStress === "cleared" && !unlessFreeOfPain) return "unmet"; // the plan then runs on no pain at all
  if (unlessFreeOfPain) return over(painNow, 0);
  return boneStress === "suspected" ? "met" : "unasked";
}

const over = (value: number | undefined, limit: number): Truth =>
  value === undefined ? "unasked" : value > limit ? "met" : "unmet";

/** Within twelve weeks of a birth nobody's word unlocks running (rules.json R10). */
function truthOfPregnancy(context: CautionContext): Truth {
  const afterBirth = judged({ chosen: "pregnancy", among: ["birth-in-12-weeks"] }, context);
  if (afterBirth !== "unmet") return afterBirth;
  if (context.isRunningAgreedInPregnancy) return "unmet";
  if (context.answers.pregnancy === "could-be") return "unsure";
  return judged({ chosen: "pregnancy", among: ["pregnant", "birth-unchecked"] }, context);
}

/** The questions whose answers could settle a caution that is not known. */
function asks(caution: Caution, context: CautionContext): readonly string[] {
  switch (caution.kind) {
    case "answers":
      return questionsIn(caution.condition).filter((id) => isOpen(id, context));
    case "worse-with":
      return ["worse-with"];
    case "bone-stress":
      return caution.unlessFreeOfPain ? ["pain-now"] : ["one-sided-point-pain", "worse-each-impact"];
    case "pain-at-rest-over":
      return ["pain-now"];
    case "pregnancy":
      return ["pregnancy"];
    case "recent-fracture":
      return ["recent-fracture"];
    case "locks":
    case "easy-cadence-over": // from runs, not from answers
      return [];
  }
}

const isOpen = (id: string, { answers }: CautionContext): boolean =>
  answers[id] === undefined || answers[id] === NOT_SURE;
