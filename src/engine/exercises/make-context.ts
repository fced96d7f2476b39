import type { Answers } from "../answers/question.ts";
import { someAnswers } from "../triage/make-answers.ts";
import type { Day } from "../units/day.ts";
import type { CautionContext } from "./may-offer.ts";

// For tests only.

/** A runner whom nothing keeps from anything; the given answers and facts go before. */
export function aContext(given: Answers = {}, facts: Partial<CautionContext> = {}): CautionContext {
  return {
    answers: someAnswers({ equipment: ["floor", "chair", "step", "band", "weight"], ...given }),
    today: "2026-05-06" as Day,
    locks: "none",
    painNow: 2,
    boneStress: "none",
    provokedInTest: [],
    easyCadenceSpm: 168,
    isRunningAllowedByClinician: false,
    isRunningAgreedInPregnancy: false,
    ...facts,
  };
}

/** The context with one question never asked. */
export function unaskedIn(context: CautionContext, question: string): CautionContext {
  const { [question]: _, ...answers } = context.answers;
  return { ...context, answers };
}
